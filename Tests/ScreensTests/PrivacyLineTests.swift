import Messages
import Rules
import Screens
import TestSupport
import Testing
import Wizard

@Suite("What a visitor is told of personal data")
struct PrivacyLineTests {
  private static let privacy = KioskPrivacy(controller: "Contoso Distribution", contact: "privacy@contoso.example")
  private static let sizes = [
    ScreenSize.least, ScreenSize(rows: 24, columns: 80), ScreenSize(rows: 16, columns: 80),
    ScreenSize(rows: 24, columns: 60), ScreenSize(rows: 43, columns: 132),
  ]

  /// The words on a screen, however its lines are broken.
  private func words(_ driver: KioskDriver) -> String {
    driver.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private func driver(_ setting: KioskSetting, _ language: Language, _ size: ScreenSize) -> KioskDriver {
    var setting = setting
    setting.languages = [language] + Language.allCases.filter { $0 != language }
    return KioskDriver(size: size, kiosk: setting)
  }

  /// Everything that the help says, read from its first row to its last.
  private func help(_ driver: KioskDriver) -> String {
    var driver = driver
    driver.press(.function(1))
    var rows: [String] = []
    for _ in 0..<80 {
      rows += driver.screen.dropFirst(2).dropLast(4).filter { !rows.contains($0) }
      driver.press(.down)
    }
    return rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  @Test(
    "stands whole on the start page and on the page to hand in: who, what for, to whom, how long, where to ask",
    arguments: Language.allCases)
  func line(language: Language) {
    let setting = KioskSetting(draftDays: 5, applicationDays: 21, privacy: Self.privacy)
    var driver = driver(setting, language, ScreenSize(rows: 24, columns: 80))
    let parts = [
      "Contoso Distribution", "Microsoft", "reseller", "privacy@contoso.example", "F1",
      Messages(language).text("kiosk/days", count: 5), Messages(language).text("kiosk/days", count: 21),
    ]
    for part in parts { #expect(words(driver).contains(part), "start: \(part)") }
    driver.goToHandIn()
    for part in parts { #expect(words(driver).contains(part), "hand in: \(part)") }
  }

  @Test("is never left out, in a small window or beside a long name", arguments: Language.allCases, sizes)
  func fits(language: Language, size: ScreenSize) {
    let long = KioskPrivacy(
      controller: String(repeating: "Contoso ", count: 20), contact: String(repeating: "x", count: 90))
    let desk = language == .english ? "ask at the desk" : "vraag het aan de balie"
    for (privacy, part) in [(Self.privacy, "Contoso"), (long, "Contoso"), (nil, desk)] {
      var driver = driver(KioskSetting(privacy: privacy), language, size)
      for page in ["start", "hand in"] {
        if page != "start" { driver.goToHandIn() }
        #expect(words(driver).contains(privacy == nil ? part : "F1"), "\(page)\n\(driver.text)")
        #expect(CanvasChecks.faults(ScreenWriter.draw(driver.state).canvas).isEmpty, "\(page)")
      }
    }
  }

  @Test("is told whole by F1 on both pages: the configuration's text, or one made of the facts", arguments: sizes)
  func help(size: ScreenSize) {
    let written = KioskPrivacy(
      controller: "Contoso", contact: "privacy@contoso.example", text: [.english: "First.\n\nThe last words of it."])
    for isHandIn in [false, true] {
      var english = driver(KioskSetting(privacy: written), .english, size)
      var dutch = driver(KioskSetting(privacy: written), .dutch, size)
      if isHandIn {
        english.goToHandIn()
        dutch.goToHandIn()
      }
      #expect(help(english).contains("Your data First. The last words of it."))
      #expect(!help(english).contains("data protection authority"))
      #expect(help(dutch).contains("Uw gegevens Wie: Contoso verzamelt wat u hier invult."))
      #expect(help(dutch).contains("toezichthouder voor gegevensbescherming van uw land."))
    }
    let desk = driver(KioskSetting(), .english, size)
    #expect(help(desk).contains("Who collects what you enter here: ask at the desk."))
  }

  @Test("is no text that acts on a terminal, whatever the configuration says")
  func cleaned() {
    let hostile = "a\u{1B}[2Jb\u{9B}1mc\u{202E}d\u{7}e\u{200F}f\u{E0041}g\r\nh"
    let privacy = KioskPrivacy(controller: hostile, contact: hostile, text: [.english: hostile])
    var driver = driver(KioskSetting(welcome: [.english: hostile], privacy: privacy), .english, ScreenSize.least)
    var seen = driver.text
    driver.press(.function(1), .end)
    seen += driver.text
    driver.press(.escape)
    driver.goToHandIn()
    seen += driver.text
    for scalar in seen.unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar.properties.generalCategory != .format)
    }
  }

  @Test("is not on an agent's pages")
  func agent() {
    var driver = driver(KioskSetting(role: .agent, privacy: Self.privacy), .english, ScreenSize(rows: 24, columns: 80))
    #expect(!driver.text.contains("privacy@contoso.example"))
    driver.press(.function(1))
    #expect(!driver.text.contains("Your data"))
  }

  @Test("The receipt says until when the application is kept", arguments: Language.allCases)
  func receipt(language: Language) {
    for size in Self.sizes {
      var driver = driver(KioskSetting(applicationDays: 21), language, size)
      driver.goToHandIn()
      driver.send(.handedIn(KioskReceipt(reference: "A-2026-000012", email: "a@b.nl", isApplication: true)))
      let day = Messages(language).longDate(Fixtures.today.adding(days: 21) ?? Fixtures.today)
      #expect(words(driver).contains(day))
    }
  }
}
