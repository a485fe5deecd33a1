import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Who sees the form for the first time")
struct FirstVisitTests {
  @Test("F23: a new form begins in the name, with the country one Shift-Tab above it")
  func start() {
    var driver = WizardDriver.demonstration()
    #expect(driver.wizard.focus == .field(.companyName))
    driver.type("Fabrikam")
    #expect(driver.wizard.overlay == nil)
    driver.press(.backTab)
    #expect(driver.wizard.focus == .field(.country))
    var kiosk = KioskDriver()
    kiosk.press(.enter)
    #expect(kiosk.state.wizard?.place.focus == .field(.companyName))
  }

  @Test("F23: where the partner's country is no market, the country is asked first")
  func unknownCountry() {
    var partner = Fixtures.partner
    partner.markets = ["BE"]
    let driver = WizardDriver.demonstration(partner: partner)
    #expect(driver.wizard.focus == .field(.country))
  }

  @Test("F23: the order of the page is the order of Review")
  func order() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.press(.function(8), .function(8))
    driver.go(to: .button(.sameAsContact))
    driver.press(.character(" "))
    let page = driver.wizard.outline.items.flatMap(\.focuses).compactMap { focus -> Field? in
      if case .field(let field) = focus { field } else { nil }
    }
    #expect(driver.wizard.reviewEntries.compactMap(\.field).filter { $0 != .subscriptions } == page)
  }

  @Test(
    "F23: the domain, the language and the qualification say in a hint whose they are",
    arguments: [Field.domainPrefix, .culture, .qualification])
  func hints(field: Field) {
    for language in Language.allCases {
      for audience in [Audience.agent, .visitor] {
        #expect(Messages(language, for: audience).hint(of: field, answer: "")?.isEmpty == false)
      }
    }
  }

  @Test("The last row names F2 where there is a problem, and only there")
  func problemKey() {
    var driver = WizardDriver.demonstration()
    func keys() -> String { driver.screen.last ?? "" }
    #expect(!keys().contains("F2"))
    driver.fill(.registrationID, "1234")
    driver.go(to: .domainPrefix)
    #expect(keys().contains("F2 Problem") && keys().contains("F10 Next"))
    var narrow = WizardDriver.demonstration(size: .least)
    narrow.fill(.companyName, "X")
    narrow.go(to: .country)
    #expect(narrow.screen.last?.contains("F2") == true)
  }

  @Test("On Review PgUp and PgDn show the answers out of sight while a button is in focus, as the last row says")
  func reviewScrolls() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    #expect(driver.wizard.page == .review && driver.screen.last?.hasPrefix(" PgUp/PgDn Scroll  Enter Press") == true)
    let top = driver.screen[2]
    driver.press(.pageDown)
    #expect(driver.wizard.focus == .button(.next) && driver.screen[2] != top)
    driver.press(.pageDown, .pageDown, .pageDown, .pageUp, .pageUp, .pageUp, .pageUp)
    #expect(driver.screen[2] == top)
    driver.press(.up)
    #expect(driver.screen.last?.contains("PgUp") == false)
  }

  @Test("A letter where no text goes says so, and changes nothing")
  func lettersElsewhere() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.go(to: .qualification)
    let answers = driver.wizard.answers
    driver.press(.character("e"))
    #expect(driver.wizard.answers == answers && driver.wizard.notice == Notice("notice/no-text-here"))
    driver.press(.tab)
    #expect(driver.wizard.notice == nil)
    driver.next()
    driver.order("business premium")
    driver.go(to: .line(0, .billing))
    let order = driver.wizard.answers.subscriptions
    driver.press(.character("a"))
    #expect(driver.wizard.answers.subscriptions == order && driver.wizard.notice == Notice("notice/no-text-here"))
  }

  @Test("A number of licences that a key has changed is typed over, and the fewest is said")
  func numbers() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium")
    driver.go(to: .line(0, .quantity))
    driver.press(.down)
    #expect(driver.wizard.notice == Notice("notice/fewest") && driver.wizard.answers.subscriptions[0].quantity == 1)
    driver.press(.character("5"))
    #expect(driver.wizard.answers.subscriptions[0].quantity == 5)
    driver.press(.up, .character("1"), .character("2"))
    #expect(driver.wizard.answers.subscriptions[0].quantity == 12)
  }

  @Test(
    "Down goes from the buttons of Review to its first answer; an answer that is gone is come back to at the last one")
  func reviewAnswers() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.press(.down)
    #expect(driver.wizard.focus == .answer(0))
    let last = driver.wizard.reviewEntries.count - 1
    driver.go(to: .answer(last))
    driver.press(.enter)
    #expect(driver.wizard.page == .subscriptions)
    driver.press(.delete, .left, .enter)
    driver.next()
    #expect(driver.wizard.page == .review && driver.wizard.focus == .answer(driver.wizard.reviewEntries.count - 1))
  }

  @Test("Help over the list of problems leads back to it")
  func helpOverProblems() {
    var driver = WizardDriver.demonstration()
    driver.next()
    driver.press(.function(1), .escape)
    guard case .summary? = driver.wizard.overlay else {
      Issue.record("\(String(describing: driver.wizard.overlay))")
      return
    }
    driver.press(.escape)
    #expect(driver.wizard.overlay == nil)
  }

  @Test("A customer like another says what was taken over")
  func takenOver() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    let given = driver.wizard.answers.forCustomerLikeThis
    let identity = DraftIdentity(id: "1", code: "K7Q2", submission: "2")
    driver.send(.draftMade(identity, today: Fixtures.today, answers: given))
    #expect(driver.wizard.notice == Notice("notice/taken-over"))
    driver.send(.draftMade(identity, today: Fixtures.today))
    #expect(driver.wizard.notice == nil)
  }

  @Test("F15: the hint of the reseller names its number, and says \"alone\" only where none is chosen")
  func reseller() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 60, columns: 80))
    let (number, alone) = (
      "MPN ID (PartnerID) of the location, not the global one", "the customer buys from you directly"
    )
    func shows(_ text: String) -> Bool { driver.screen.contains { $0.contains(text) } }
    #expect(shows(alone) && !shows(number))
    driver.pick(.field(.reseller), "fabrikam")
    #expect(!shows(alone) && shows(number))
  }

  @Test("Education says what follows from it, on the form and on Review, and the other qualifications do")
  func qualifications() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 60, columns: 80))
    driver.answerAccountDetails()
    #expect(!driver.screen.contains { $0.contains("Microsoft checks this") })
    driver.go(to: .qualification)
    driver.press(.right, .tab, .right)
    #expect(driver.screen.contains { $0.contains("Microsoft checks this") })
    driver.next()
    driver.next()
    driver.press(.up, .enter)
    #expect(driver.wizard.page == .review)
    #expect(driver.screen.contains { $0.contains("Microsoft checks this") })
    for language in Language.allCases {
      for kind in ["education", "governmentCommunityCloud", "stateOwnedEntity"] {
        let words = Messages(language)
        #expect(words.hint(of: .qualification, answer: kind) != words.hint(of: .qualification, answer: "none"))
      }
    }
  }
}
