import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("A visitor at a kiosk")
struct KioskTests {
  private static let asked: [Field] = [
    .country, .companyName, .registrationID, .domainPrefix, .qualification, .addressLine1, .addressLine2, .postalCode,
    .city, .firstName, .lastName, .email, .phone, .culture,
  ]

  @Test("is asked these fields, and gives the one answer that all visitors give")
  func fields() {
    var driver = KioskDriver()
    driver.press(.enter)
    let fields = driver.state.wizard?.focuses.compactMap { if case .field(let field) = $0 { field } else { nil } }
    #expect(fields == Self.asked)
    #expect(driver.state.wizard?.session.answers[.agreementAcceptance] == "customerWillAccept")
  }

  @Test("is asked the kind of school, and never offered the government cloud, in the United States either")
  func qualification() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.go(to: .field(.country))
    driver.type("United States")
    driver.press(.enter)
    #expect(
      driver.state.wizard?.session.choices(of: .qualification) == ["none", "education", "stateOwnedEntity"])
    driver.go(to: .field(.qualification))
    driver.press(.right)
    #expect(driver.state.wizard?.focuses.contains(.field(.educationSegment)) == true)
    #expect(driver.state.wizard?.focuses.contains(.field(.website)) == true)
  }

  @Test("goes three steps where no products are chosen, four where they are", arguments: [(false, 3), (true, 4)])
  func steps(hasSubscriptions: Bool, count: Int) {
    var driver = KioskDriver(kiosk: KioskSetting(hasSubscriptions: hasSubscriptions))
    driver.press(.enter)
    #expect(driver.screen[0].contains("Step 1 of \(count)"))
    driver.answerDetails()
    driver.press(.function(10))
    #expect(driver.screen[0].contains("Step 2 of \(count): \(hasSubscriptions ? "Products" : "Check")"))
    driver.press(.function(8))
    #expect(driver.screen[0].contains("Step 1 of \(count)"))
  }

  @Test("makes no look-up that would tell who is a customer already")
  func lookups() {
    var driver = KioskDriver()
    driver.goToHandIn()
    driver.pass(milliseconds: 5_000)
    for effect in driver.effects {
      switch effect {
      case .findCustomers, .findLastCustomer, .findCity, .openRecord, .loadCustomers: Issue.record("\(effect)")
      default: break
      }
    }
    driver.press(.function(8), .function(7))
    #expect(!driver.text.contains("last customer"))
  }

  @Test("is told the code at the first save, once, and reads it nowhere else", arguments: [false, true])
  func code(isAlways: Bool) {
    var driver = KioskDriver(kiosk: KioskSetting(codeShowing: isAlways ? .always : .once))
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.save()
    #expect(driver.text.contains("Your code is K7R2-M4XP: with it you can go on later."))
    driver.press(.tab)
    driver.type("a")
    driver.save()
    #expect(driver.text.contains("K7R2") == isAlways)
    driver.press(.function(9))
    #expect(driver.text.contains("K7R2") == isAlways)
  }

  @Test(
    "F3 keeps the form, shows the code large, and goes to the start page after Enter or half a minute; a stray key leaves it",
    arguments: [true, false])
  func keeps(isKeyPressed: Bool) {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.forgetEffects()
    driver.press(.function(3))
    #expect(driver.effects.contains { if case .saveDraft(let draft) = $0 { draft.code == "K7R2M4XP" } else { false } })
    driver.save()
    #expect(driver.text.contains("Your code is K7R2-M4XP"))
    #expect(driver.text.contains("#####"))
    #expect(driver.effects.contains(.forgetSession))
    #expect(!driver.text.contains("Fabrikam"))
    for stray in [Key.character("x"), .function(5), .down, .tab] {
      driver.press(stray)
      #expect(driver.text.contains("Your code") && driver.text.contains("Press Enter once you have written it down."))
    }
    if isKeyPressed { driver.press(.enter) } else { driver.pass(milliseconds: 25_000) }
    #expect(driver.text.contains("Your code") == !isKeyPressed)
    driver.pass(milliseconds: 1_000)
    #expect(driver.text.contains("Press Enter to start."))
    #expect(!driver.text.contains("K7R2"))
  }

  @Test("F9 asks; what is discarded is gone, and nothing is kept")
  func discards() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.save()
    driver.press(.function(9))
    #expect(driver.text.contains("Keep my answers"))
    driver.press(.up, .enter)
    #expect(driver.effects.contains(.discardDraft(code: "K7R2M4XP")))
    #expect(driver.text.contains("< Start >"))
    #expect(!driver.text.contains("Nothing is kept."))
    driver.send(.draftDiscarded)
    #expect(driver.text.contains("Nothing is kept."))
  }

  @Test("An empty form is left without a question", arguments: [Key.function(9), .function(8), .escape])
  func leavesEmpty(key: Key) {
    var driver = KioskDriver()
    driver.press(.enter, key)
    #expect(driver.text.contains("< Start >"))
    #expect(!driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
  }

  @Test("hands in: the effect holds the answers and the language; the receipt clears itself, and is like new then")
  func handsIn() {
    var driver = KioskDriver()
    driver.press(.right)
    driver.goToHandIn()
    #expect(driver.text.contains("Uw gegevens inleveren"))
    driver.pass(milliseconds: 600)
    driver.press(.enter)
    let handed = driver.effects.compactMap { effect -> (Draft, String)? in
      if case .handIn(let draft, let language) = effect { (draft, language) } else { nil }
    }
    #expect(handed.first?.0.answers[.companyName] == "Van der Meer Fietsen B.V.")
    #expect(handed.first?.1 == "nl")
    driver.send(
      .handedIn(KioskReceipt(reference: "A-2026-000012", email: "sanne@vandermeerfietsen.nl", isApplication: true)))
    #expect(driver.text.contains("Contoso Distribution heeft uw gegevens."))
    #expect(driver.text.contains("Deze pagina verdwijnt over 60 seconden."))
    #expect(driver.effects.contains(.forgetSession))
    driver.pass(milliseconds: 2_000)
    #expect(driver.text.contains("Deze pagina verdwijnt over 58 seconden."))
    driver.pass(milliseconds: 58_000)
    #expect(driver.text == KioskDriver().text)
  }

  @Test("cannot hand in what has an error, and is told which")
  func errors() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.press(.function(10))
    #expect(driver.text.contains("There is a problem"))
    #expect(driver.text.contains("Enter the name of your company"))
  }

  @Test("whose form is opened at another place finds the start page")
  func takenOver() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.send(.draftTaken(at: nil))
    #expect(driver.text.contains("Your form was opened at another place."))
    #expect(!driver.text.contains("Fabrikam"))
    #expect(driver.effects.contains(.forgetSession))
  }

  @Test("reads no path and no reason where the store refuses, and keeps the page", arguments: [true, false])
  func refused(hasFile: Bool) {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.press(.function(3))
    driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:], file: hasFile ? "/var/lib/frontdesk/draft-1" : nil))
    #expect(driver.text.contains("Please speak to"))
    #expect(!driver.text.contains("/var"))
    #expect(driver.text.contains("Back to the start") == hasFile)
    driver.press(.escape)
    #expect(driver.text.contains("Fabrikam"))
  }

  @Test("sees no price where the configuration says none")
  func prices() {
    var driver = KioskDriver(kiosk: KioskSetting(prices: .none))
    driver.press(.enter)
    driver.answerDetails()
    driver.press(.function(10))
    driver.type("business premium")
    driver.press(.down, .character(" "))
    for _ in 0..<3 {
      #expect(!driver.text.contains("EUR"))
      #expect(!driver.text.contains("pay"))
      driver.press(.function(10))
    }
    #expect(driver.screen[0].contains("Step 4 of 4"))
  }

  // MARK: - The start page

  @Test("The language works at once, and the next visitor finds the first one")
  func language() {
    var driver = KioskDriver(kiosk: KioskSetting(languages: [.dutch, .english]))
    #expect(driver.text.contains("Druk op Enter om te beginnen."))
    driver.press(.right)
    #expect(driver.text.contains("Press Enter to start."))
    driver.press(.right, .left)
    #expect(driver.text.contains("Druk op Enter om te beginnen."))
    driver.press(.right)
    driver.pass(milliseconds: 180_000)
    #expect(driver.text.contains("Druk op Enter om te beginnen."))
  }

  @Test("The welcome of the configuration stands there in both languages")
  func welcome() {
    let driver = KioskDriver(kiosk: KioskSetting(welcome: [.english: "Join us", .dutch: "Doe mee"]))
    #expect(driver.text.contains("Join us"))
    #expect(driver.text.contains("Doe mee"))
  }

  @Test("No key ends the program, on any page of the kiosk")
  func staysOpen() {
    let pages: [@Sendable (inout KioskDriver) -> Void] = [
      { _ in }, { $0.press(.tab, .enter) }, { $0.press(.function(1)) },
      { driver in
        driver.press(.enter)
        driver.fill(.companyName, "Fabrikam")
      }, { $0.goToHandIn() },
    ]
    for (place, page) in pages.enumerated() {
      for binding in KeyBindings.all {
        for key in [binding.key, binding.twin].compactMap(\.self) {
          var driver = KioskDriver()
          page(&driver)
          driver.press(key)
          driver.save()
          let ends = driver.effects.contains { if case .leave = $0 { true } else { false } }
          #expect(!ends, "\(key) on page \(place)")
        }
      }
    }
  }

  @Test("A hang-up keeps the form and ends the program")
  func hangUp() {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam")
    driver.send(.sessionEnded)
    driver.save()
    #expect(driver.effects.last == .leave(.draftKept(code: "K7R2M4XP")))
    var idle = KioskDriver()
    idle.send(.sessionEnded)
    #expect(idle.effects.last == .leave(.finished))
  }
}
