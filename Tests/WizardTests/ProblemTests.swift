import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("Next with problems lists them, and each is one key away")
struct ProblemTests {
  private func summary(_ driver: WizardDriver) -> SummaryOverlay? {
    if case .summary(let summary) = driver.wizard.overlay { return summary }
    return nil
  }

  private func paths(_ driver: WizardDriver) -> [FieldPath] { summary(driver)?.problems.map(\.path) ?? [] }

  @Test("Every problem of the page stands in it, in the order of the page")
  func all() {
    var driver = WizardDriver.demonstration()
    driver.next()
    #expect(
      paths(driver) == [
        .field(.companyName), .field(.domainPrefix), .field(.addressLine1), .field(.postalCode),
        .field(.city), .field(.firstName), .field(.lastName), .field(.email), .field(.agreementAcceptance),
        .field(.confirmPartnerRole),
        .field(.confirmNoAffiliateResale),
      ])
    #expect(driver.wizard.page == .accountDetails)
  }

  @Test("A digit goes to its line, Enter to the chosen one, F2 to the first")
  func going() {
    let ways: [([Key], Field)] = [
      ([.character("3")], .addressLine1), ([.enter], .companyName), ([.down, .down, .enter], .addressLine1),
      ([.end, .enter], .confirmNoAffiliateResale), ([.function(2)], .companyName), ([.control("n")], .companyName),
    ]
    for (keys, field) in ways {
      var driver = WizardDriver.demonstration()
      driver.next()
      for key in keys { driver.press(key) }
      #expect(driver.wizard.focus == .field(field), "\(keys)")
      #expect(driver.wizard.overlay == nil)
    }
  }

  @Test("A digit without a line does nothing", arguments: ["0", "x", "٣"])
  func noLine(key: Character) {
    var driver = WizardDriver.demonstration()
    driver.next()
    driver.press(.character(key))
    #expect(summary(driver) != nil)
  }

  @Test("F12: of more than nine problems two digits are one number, and nothing is typed into the field behind")
  func numbers() {
    let ways: [([Key], Field?, marked: Int)] = [
      ([.character("1")], nil, 0), ([.character("1"), .character("0")], .confirmPartnerRole, 9),
      ([.character("1"), .character("1")], .confirmNoAffiliateResale, 10),
      ([.character("1"), .enter], .companyName, 0), ([.character("2")], .domainPrefix, 1),
      // There is no line 15 and no line 0: the digit is as if it had not been pressed.
      ([.character("1"), .character("5")], nil, 0), ([.character("0")], nil, 0),
      ([.character("1"), .character("5"), .character("0")], .confirmPartnerRole, 9),
      // Another key begins the number anew.
      ([.character("1"), .down, .character("1")], nil, 0),
    ]
    for (keys, field, marked) in ways {
      var driver = WizardDriver.demonstration()
      driver.next()
      for key in keys { driver.press(key) }
      #expect(summary(driver)?.selected ?? marked == marked, "\(keys)")
      #expect((driver.wizard.overlay == nil) == (field != nil), "\(keys)")
      if let field { #expect(driver.wizard.focus == .field(field), "\(keys)") }
      #expect(driver.wizard.answers[.companyName].isEmpty && driver.wizard.answers[.domainPrefix].isEmpty)
    }
  }

  @Test("F12: a number that another digit could follow is told, with what Enter does")
  func waiting() {
    var driver = WizardDriver.demonstration()
    driver.next()
    driver.press(.character("1"))
    #expect(driver.screen.contains { $0.contains("1: type another digit, or press Enter to go to it.") })
    #expect(driver.screen.last?.contains("1-11 Go to") == true)
  }

  @Test("F12: two offers whose titles begin alike are told apart, each in as many rows as it needs")
  func alike() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business standard", 400)
    driver.order("business basic", 400)
    driver.order("microsoft 365 e3", 20_000_000)
    driver.next()
    let rows = driver.screen.filter { $0.hasPrefix(" |") }.map {
      $0.dropFirst(7).prefix(25).split(separator: " ").joined(separator: " ")
    }
    let start = rows.firstIndex { $0.hasPrefix("Microsoft 365 Business") } ?? 0
    #expect(
      rows[start...].prefix(5) == [
        "Microsoft 365 Business", "Standard", "Microsoft 365 Business", "Basic", "Microsoft 365 E3",
      ])
  }

  @Test("F23: a confirmation and a person's name are named by what they are")
  func names() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 60, columns: 80))
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "))
    driver.go(to: .button(.sameAsContact))
    driver.press(.character(" "))
    driver.next()
    for name in ["Partner role  ", "No affiliate resale  ", "Agreement: first name  ", "Accepted on  "] {
      #expect(driver.screen.contains { $0.hasPrefix(" |") && $0.contains(" \(name)") }, "\(name)")
    }
  }

  @Test("Esc closes it and stays where one was")
  func closing() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .city)
    driver.next()
    driver.press(.escape)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.page == .accountDetails)
    #expect(driver.wizard.focus == .field(.city))
  }

  @Test("F2 on the page goes round the problems, errors first, and says when there is none")
  func nextProblem() {
    var driver = WizardDriver.demonstration()
    driver.fill(.email, "sanne@mail.contoso.nl")
    driver.fill(.domainPrefix, "a b")
    driver.go(to: .country)
    driver.press(.function(2))
    #expect(driver.wizard.focus == .field(.domainPrefix))
    driver.press(.control("u"))
    driver.type("ab")
    driver.press(.function(2))
    #expect(driver.wizard.focus == .field(.email))
    driver.press(.control("u"), .function(2))
    #expect(driver.wizard.notice?.key == "notice/no-problems")
  }

  @Test("Problems of the order are listed on its page, and lead to the answer that has them")
  func order() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    driver.order("teams phone standard", 20)
    driver.next()
    #expect(paths(driver) == [.subscription(1, .quantity)])
    driver.press(.enter)
    #expect(driver.wizard.focus == .line(1, .quantity))
    #expect(driver.wizard.page == .subscriptions)
  }

  @Test("A problem found on Review leads to the page it is on, and back")
  func fromReview() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    let holder = KnownCustomer(reference: "C-2026-000017", country: "BE", registrationID: "1")
    driver.send(.customersFound(.domainPrefix("vandermeerfietsen"), [holder]))
    driver.next()
    #expect(paths(driver) == [.field(.domainPrefix)])
    driver.press(.character("1"))
    #expect(driver.wizard.page == .accountDetails)
    #expect(driver.wizard.focus == .field(.domainPrefix))
    #expect(driver.wizard[status: .domainPrefix].phase == .fix)
    driver.press(.control("u"))
    driver.type("meerfietsen")
    driver.next()
    #expect(driver.wizard.page == .review)
    driver.next()
    #expect(driver.wizard.page == .submit)
  }

  @Test("A name that is taken is reported when the store has answered")
  func taken() {
    var driver = WizardDriver.demonstration()
    driver.fill(.domainPrefix, "fietsen")
    #expect(driver.effects.contains(.findCustomers([.domainPrefix("fietsen")])))
    #expect(driver.wizard[status: .domainPrefix].phase == .ok)
    let holder = KnownCustomer(reference: "C-2026-000017", country: "BE", registrationID: "1")
    driver.send(.customersFound(.domainPrefix("fietsen"), [holder]))
    #expect(driver.wizard[status: .domainPrefix].phase == .fix)
  }
}
