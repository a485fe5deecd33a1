import Messages
import Records
import Rules
import TestSupport
import Wizard

/// What is shown at a kiosk, and of what visitors hand in.
extension Scene {
  /// A moment of a kiosk: the steps that lead there from its start page.
  init(
    kiosk name: String, setting: KioskSetting = told, _ steps: @escaping @Sendable (inout KioskDriver) -> Void
  ) {
    self.init(name) { size, language in
      var setting = setting
      setting.languages = [language] + Language.allCases.filter { $0 != language }
      var driver = KioskDriver(size: size, kiosk: setting)
      steps(&driver)
      return driver.state
    }
  }

  /// A kiosk whose configuration says who collects the data.
  private static let told = KioskSetting(
    privacy: KioskPrivacy(controller: "Contoso Distribution", contact: "privacy@contoso.example"))

  /// A text of the configuration that has lines of its own and characters that act on terminals.
  private static let written = KioskSetting(
    privacy: KioskPrivacy(
      controller: "Contoso Distribution", contact: "privacy@contoso.example",
      text: [
        .english: "Contoso\u{1B}[2J collects what you enter.\n\nWrite to \u{202E}privacy@contoso.example.",
        .dutch: "Contoso\u{1B}[2J verzamelt wat u invult.\n\nSchrijf naar \u{202E}privacy@contoso.example.",
      ]))

  static let kiosk = [
    Scene(kiosk: "kiosk-start") { _ in },
    Scene(kiosk: "kiosk-start-desk", setting: KioskSetting()) { _ in },
    Scene(kiosk: "kiosk-start-help") { $0.press(.function(1)) },
    Scene(kiosk: "kiosk-privacy") { $0.press(.function(1), .down, .down, .down) },
    Scene(kiosk: "kiosk-privacy-written", setting: written) { $0.press(.function(1)) },
    Scene(kiosk: "kiosk-hand-in-help") { driver in
      driver.goToHandIn()
      driver.press(.function(1))
    },
    Scene(kiosk: "kiosk-personal-number") { driver in
      driver.press(.enter)
      driver.fill(.registrationID, "111222333")
    },
    Scene(kiosk: "kiosk-code") { driver in
      driver.press(.tab, .enter)
      driver.type("k7r2-m4xp")
    },
    Scene(kiosk: "kiosk-code-wrong") { driver in
      driver.press(.tab, .enter)
      driver.type("k7r2-m4xp")
      driver.press(.enter)
      driver.send(.codeAnswered(.wrong(wait: 5), code: "k7r2-m4xp"))
    },
    Scene(kiosk: "kiosk-code-asks") { driver in
      driver.press(.tab, .enter)
      driver.type("k7r2-m4xp")
      driver.press(.enter)
      driver.send(.codeAnswered(.asks(.lastName), code: "k7r2-m4xp"))
    },
    Scene(kiosk: "kiosk-account") { driver in
      driver.press(.enter)
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.save()
    },
    Scene(kiosk: "kiosk-review") { driver in
      driver.press(.enter)
      driver.answerDetails()
      driver.press(.function(10), .function(10), .up, .enter)
    },
    Scene(kiosk: "kiosk-hand-in") { $0.goToHandIn() },
    Scene(kiosk: "kiosk-cancel") { driver in
      driver.press(.enter)
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.press(.function(9))
    },
    Scene(kiosk: "kiosk-kept") { driver in
      driver.press(.enter)
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.press(.function(3))
      driver.save()
    },
    Scene(kiosk: "kiosk-idle") { driver in
      driver.press(.enter)
      driver.fill(.companyName, "Van der Meer Fietsen B.V.")
      driver.pass(milliseconds: 120_000)
    },
    Scene(kiosk: "kiosk-receipt") { driver in
      driver.goToHandIn()
      driver.send(
        .handedIn(KioskReceipt(reference: "A-2026-000012", email: "sanne@vandermeerfietsen.nl", isApplication: true)))
    },
    Scene(kiosk: "kiosk-agent-receipt", setting: KioskSetting(role: .agent)) { driver in
      driver.press(.enter)
      driver.send(.submitted(WizardDriver.receipt))
    },
    Scene(kiosk: "kiosk-handed-in") { driver in
      driver.press(.tab, .enter)
      driver.type("k7r2-m4xp")
      driver.press(.enter)
      driver.send(
        .codeAnswered(
          .handedIn(reference: "A-2026-000012", at: LocalMoment(date: Fixtures.today, hour: 10, minute: 14)),
          code: "k7r2-m4xp"))
    },
  ]

  static let applications = [
    Scene(customers: "applications", page: waiting) { $0.press(.down) },
    Scene(customers: "applications-held", page: waiting) { $0.press(.down, .down) },
    Scene(customers: "applications-discard", page: waiting) { $0.press(.down, .delete) },
    Scene(customers: "applications-in-use", page: waiting) { driver in
      driver.press(.down, .down, .enter)
      driver.send(
        .applicationInUse(
          reference: "A-2026-000011", by: "K. Jansen", since: LocalMoment(date: Fixtures.today, hour: 13, minute: 2)))
    },
  ]

  private static let waiting: CustomersPage = {
    var page = CustomersDriver.examplePage
    page.waiting = 1
    page.rows =
      [
        CustomerRow(
          kind: .application(reference: "A-2026-000012", missing: 3, holder: ""), name: "Bakkerij Jansen B.V.",
          country: "NL", saved: LocalMoment(date: Fixtures.today, hour: 10, minute: 14)),
        CustomerRow(
          kind: .application(reference: "A-2026-000011", missing: 3, holder: "K. Jansen"), name: "Kwiaciarnia Nowak",
          country: "PL", saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 30)),
      ] + page.rows.filter { $0.name.count < 20 }
    return page
  }()
}
