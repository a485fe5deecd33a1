import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("A customer who is here already is reported before the record is saved")
struct ExistingCustomerTests {
  static let known = KnownCustomer(
    reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "NL", registrationID: "87654321",
    domainPrefix: "fietsenzuid", emailDomain: "fietsenzuid.nl")

  /// What is typed into a field, what is asked of the store, and the words for what it finds.
  struct Case: Sendable, CustomTestStringConvertible {
    let field: Field
    let typed: String
    let question: CustomerQuestion
    let notice: String
    let phase: FieldPhase
    var testDescription: String { "\(field.rawValue) \(typed)" }
  }

  static let cases = [
    Case(
      field: .companyName, typed: "Fietsenhandel Zuid", question: .name("Fietsenhandel Zuid", country: "NL"),
      notice: "notice/existing-customer/name", phase: .check),
    Case(
      field: .companyName, typed: "Fietsenhandel Zuit", question: .name("Fietsenhandel Zuit", country: "NL"),
      notice: "notice/existing-customer/name.near", phase: .check),
    Case(
      field: .registrationID, typed: "87654321", question: .registrationID("87654321", country: "NL"),
      notice: "notice/existing-customer/registration-id", phase: .fix),
    Case(
      field: .domainPrefix, typed: "Fietsenzuid", question: .domainPrefix("fietsenzuid"),
      notice: "notice/existing-customer/domain-prefix", phase: .fix),
    Case(
      field: .email, typed: "jan@fietsenzuid.nl", question: .emailDomain("fietsenzuid.nl"),
      notice: "notice/existing-customer/email-domain", phase: .check),
  ]

  private func typing(_ one: Case) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.go(to: one.field)
    driver.type(one.typed)
    return driver
  }

  private func question(_ driver: WizardDriver) -> QuestionOverlay? {
    if case .question(let question) = driver.wizard.overlay { question } else { nil }
  }

  private func asked(_ driver: WizardDriver) -> [CustomerQuestion] {
    driver.effects.flatMap { if case .findCustomers(let questions) = $0 { questions } else { [CustomerQuestion]() } }
  }

  @Test("No key asks the store anything", arguments: cases)
  func keys(one: Case) { #expect(asked(typing(one)).isEmpty) }

  @Test("A second of rest asks, the answer is a message, and the field shows no error yet", arguments: cases)
  func rest(one: Case) {
    var driver = typing(one)
    driver.send(.timePassed)
    #expect(asked(driver) == [one.question])
    driver.send(.customersFound(one.question, [Self.known]))
    #expect(driver.wizard.notice?.key == one.notice)
    #expect(driver.wizard.notice?.arguments["reference"] == "C-2026-000017")
    #expect(driver.wizard[status: one.field].phase == .editing)
    #expect(driver.wizard[status: one.field].findings.isEmpty)
    #expect(driver.screen.last?.contains("F4 Show") == true)
  }

  @Test("The state of the field changes when it is left", arguments: cases)
  func leaving(one: Case) {
    var driver = typing(one)
    driver.press(.tab)
    #expect(asked(driver).first == one.question)
    driver.send(.customersFound(one.question, [Self.known]))
    #expect(driver.wizard[status: one.field].phase == one.phase)
    #expect(driver.wizard[status: one.field].findings.first?.arguments["reference"] == "C-2026-000017")
  }

  @Test("Where no customer is found, nothing is reported", arguments: cases)
  func nobody(one: Case) {
    var driver = typing(one)
    driver.send(.timePassed)
    driver.send(.customersFound(one.question, []))
    #expect(driver.wizard.notice == nil)
    driver.press(.tab)
    #expect(![.check, .fix].contains(driver.wizard[status: one.field].phase))
  }

  @Test("An answer that comes for an older text does no harm", arguments: cases)
  func late(one: Case) {
    var driver = typing(one)
    driver.send(.timePassed)
    driver.type("x")
    driver.send(.customersFound(one.question, [Self.known]))
    #expect(driver.wizard.notice == nil)
    driver.press(.tab)
    #expect(driver.wizard[status: one.field].findings.allSatisfy { !$0.rule.rawValue.hasPrefix("existing-customer/") })
  }

  @Test("A long name is shown short, or the message would push the page away")
  func longName() {
    var long = Self.known
    long.name = String(repeating: "Fietsenhandel ", count: 18)
    var driver = typing(Self.cases[4])
    driver.send(.timePassed)
    driver.send(.customersFound(Self.cases[4].question, [long]))
    #expect(driver.wizard.notice?.arguments["name"]?.count == 60)
  }

  @Test("Nothing is asked twice in the same text; what is known is reported at the next rest")
  func twice() {
    let one = Self.cases[0]
    var driver = typing(one)
    driver.send(.timePassed)
    driver.send(.customersFound(one.question, [Self.known]))
    driver.forgetEffects()
    driver.type("x")
    driver.press(.backspace)
    #expect(driver.wizard.notice == nil)
    driver.send(.timePassed)
    #expect(asked(driver).isEmpty)
    #expect(driver.wizard.notice?.key == one.notice)
  }

  @Test("After another country the name and the number are asked for again")
  func country() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fietsenhandel Zuid")
    driver.fill(.registrationID, "87654321")
    driver.forgetEffects()
    driver.pick(.field(.country), "aruba")
    #expect(
      asked(driver).prefix(2) == [
        .name("Fietsenhandel Zuid", country: "AW"), .registrationID("87654321", country: "AW"),
      ])
  }

  @Test("F4 opens the question, from the field and from the message", arguments: cases, [true, false])
  func show(one: Case, isLeft: Bool) {
    var driver = typing(one)
    if isLeft { driver.press(.tab, .backTab) } else { driver.send(.timePassed) }
    driver.send(.customersFound(one.question, [Self.known]))
    driver.press(.function(4))
    #expect(question(driver)?.subject == .existingCustomer(Self.known, canRequest: true))
    #expect(question(driver)?.choices == [.showRecord, .requestRelationship, .carryOn])
    let answers = driver.wizard.answers
    driver.press(.escape)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.answers == answers)
    #expect(driver.wizard.focus == .field(one.field))
  }

  @Test("The record is shown to be read, and closing it comes back to the question")
  func record() {
    var driver = typing(Self.cases[0])
    driver.send(.timePassed)
    driver.send(.customersFound(Self.cases[0].question, [Self.known]))
    driver.press(.function(4), .enter)
    #expect(driver.effects.last == .openRecord(reference: "C-2026-000017"))
    driver.send(
      .recordOpened(reference: "C-2026-000017", entries: [], saved: WizardDriver.receipt.saved, by: "j.devries"))
    guard case .record = driver.wizard.overlay else {
      Issue.record("no record")
      return
    }
    driver.press(.escape)
    #expect(question(driver)?.subject == .existingCustomer(Self.known, canRequest: true))
    driver.press(.escape)
    driver.type(" B.V.")
    #expect(driver.wizard.answers[.companyName] == "Fietsenhandel Zuid B.V.")
  }

  @Test("A relationship is asked for with what is known of the customer; the draft is saved first")
  func relationship() {
    var driver = typing(Self.cases[0])
    driver.send(.timePassed)
    driver.send(.customersFound(Self.cases[0].question, [Self.known]))
    driver.press(.function(4), .down)
    driver.press(.enter)
    #expect(driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
    #expect(
      driver.effects.last
        == .startRelationship(reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "NL"))
    #expect(driver.wizard.answers[.companyName] == "Fietsenhandel Zuid")
  }

  @Test(
    "Only roles that may ask for a relationship are offered it",
    arguments: [
      (.globalAdmin, true), (.adminAgent, true), (.salesAgent, true), (.userManagementAdmin, false), (.viewer, false),
    ] as [(OperatorRole, Bool)])
  func roles(role: OperatorRole, isOffered: Bool) {
    var driver = WizardDriver.demonstration(role: role)
    driver.fill(.companyName, "Fietsenhandel Zuid")
    driver.send(.customersFound(Self.cases[0].question, [Self.known]))
    driver.press(.backTab, .function(4))
    #expect(question(driver)?.choices.contains(.requestRelationship) == isOffered)
  }

  // MARK: - Review

  private func review(_ customers: [(CustomerQuestion, [KnownCustomer])]) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    for (question, found) in customers { driver.send(.customersFound(question, found)) }
    return driver
  }

  private static func like(_ reference: String) -> KnownCustomer {
    KnownCustomer(
      reference: reference, name: "Van der Meer Fietsen", country: "NL", emailDomain: "vandermeerfietsen.nl")
  }

  private static let name = CustomerQuestion.name("Van der Meer Fietsen B.V.", country: "NL")
  private static let mail = CustomerQuestion.emailDomain("vandermeerfietsen.nl")

  @Test("Going to Review asks about everything")
  func askedOnReview() {
    #expect(
      Set(asked(review([])).suffix(4))
        == [
          Self.name, .registrationID("12345678", country: "NL"), .domainPrefix("vandermeerfietsen"), Self.mail,
        ])
  }

  @Test("Review has one row for each customer, in its place, and none where no customer is found")
  func rows() {
    #expect(review([(Self.name, [])]).wizard.foundCustomers.isEmpty)
    let one = review([(Self.name, [Self.like("C-2026-000017")]), (Self.mail, [Self.like("C-2026-000017")])])
    #expect(one.wizard.foundCustomers.map(\.finding.rule) == ["existing-customer/name"])
    let two = review([(Self.name, [Self.like("C-2026-000017")]), (Self.mail, [Self.like("C-2026-000018")])])
    #expect(two.wizard.foundCustomers.map(\.customer.reference) == ["C-2026-000017", "C-2026-000018"])
    let all = two.wizard.focuses
    let place = all.firstIndex(of: .existingCustomer("C-2026-000017")) ?? 0
    #expect(all[place + 1] == .existingCustomer("C-2026-000018"))
    let before = two.wizard.reviewEntries.firstIndex { $0.target == .field(.culture) } ?? 0
    #expect(all[place - 1] == .answer(before))
    // What has a row of its own is not told twice.
    #expect(two.wizard.reviewEntries.allSatisfy { $0.finding == nil })
  }

  @Test("Enter on the row opens the same question, and F2 finds the row", arguments: [Key.enter, .character(" ")])
  func enter(key: Key) {
    var driver = review([(Self.name, [Self.like("C-2026-000017")])])
    driver.press(.function(2))
    #expect(driver.wizard.focus == .existingCustomer("C-2026-000017"))
    driver.press(key)
    #expect(question(driver)?.subject == .existingCustomer(Self.like("C-2026-000017"), canRequest: true))
    driver.press(.up, .up, .down, .down, .enter)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.page == .review)
  }

  @Test("The row goes when the customer does, and the focus with it")
  func gone() {
    var driver = review([(Self.name, [Self.like("C-2026-000017")])])
    driver.press(.function(2))
    driver.send(.customersFound(Self.name, []))
    #expect(driver.wizard.foundCustomers.isEmpty)
    #expect(driver.wizard.focuses.contains(driver.wizard.focus))
  }

  @Test("The same number is an error: it is in the list of problems, and nothing is submitted")
  func error() {
    var same = Self.like("C-2026-000017")
    same.registrationID = "12345678"
    var driver = review([(.registrationID("12345678", country: "NL"), [same])])
    driver.next()
    guard case .summary(let summary) = driver.wizard.overlay else {
      Issue.record("no list of problems")
      return
    }
    #expect(summary.problems.map(\.finding.rule) == ["existing-customer/registration-id"])
    #expect(driver.wizard.page == .review)
  }

  @Test("A draft that is opened asks what is to be known of it")
  func opened() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fietsenhandel Zuid")
    let draft = driver.wizard.draft
    var fresh = WizardDriver.demonstration()
    fresh.send(.draftOpened(draft, today: Fixtures.today))
    #expect(asked(fresh) == [Self.cases[0].question])
  }
}
