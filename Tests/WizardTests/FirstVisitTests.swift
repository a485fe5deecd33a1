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

  @Test("F15: the hint of the reseller names its number, and says \"alone\" only where none is chosen")
  func reseller() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 60, columns: 80))
    let (number, alone) = ("MPN ID (PartnerID), the location's, not the global one", "the customer is yours alone")
    func shows(_ text: String) -> Bool { driver.screen.contains { $0.contains(text) } }
    #expect(shows(alone) && !shows(number))
    driver.pick(.field(.reseller), "fabrikam")
    #expect(!shows(alone) && shows(number))
  }

  @Test("Education says what follows from it, on the form and on Review, and the other qualifications do")
  func qualifications() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 60, columns: 80))
    driver.answerAccountDetails()
    #expect(!driver.screen.contains { $0.contains("Microsoft vets it") })
    driver.go(to: .qualification)
    driver.press(.right, .tab, .right)
    #expect(driver.screen.contains { $0.contains("Microsoft vets it") })
    driver.next()
    driver.next()
    driver.press(.up, .enter)
    #expect(driver.wizard.page == .review)
    #expect(driver.screen.contains { $0.contains("Microsoft vets it") })
    for language in Language.allCases {
      for kind in ["education", "governmentCommunityCloud", "stateOwnedEntity"] {
        let words = Messages(language)
        #expect(words.hint(of: .qualification, answer: kind) != words.hint(of: .qualification, answer: "none"))
      }
    }
  }
}
