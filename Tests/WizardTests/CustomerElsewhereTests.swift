import Catalog
import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("A customer of another host is reported, and keeps nobody from going on")
struct CustomerElsewhereTests {
  private static let known = CustomerElsewhere(
    site: "AMS", reference: "C-2026-000017", country: "NL", registrationID: "87654321", domainPrefix: "fietsenzuid",
    emailDomain: "fietsenzuid.nl", nameKey: "fietsenhandelzuid", secondsAgo: 240)

  private func question(_ driver: WizardDriver) -> QuestionOverlay? {
    if case .question(let question) = driver.wizard.overlay { question } else { nil }
  }

  private func typing(_ one: ExistingCustomerTests.Case) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.go(to: one.field)
    driver.type(one.typed)
    return driver
  }

  private func notice(_ one: ExistingCustomerTests.Case) -> String {
    one.notice.replacing("notice/existing-customer/", with: "elsewhere/notice.").replacing(".near", with: "-near")
  }

  @Test("While typing it is a message, and the field shows nothing yet", arguments: ExistingCustomerTests.cases)
  func rest(one: ExistingCustomerTests.Case) {
    var driver = typing(one)
    driver.send(.timePassed)
    driver.send(.customersFound(one.question, []))
    #expect(driver.wizard.notice == nil)
    driver.send(.customersElsewhereFound(one.question, [Self.known]))
    #expect(driver.wizard.notice?.key == notice(one))
    #expect(driver.wizard.notice?.arguments == ["customer": "AMS/C-2026-000017", "age": "4 minutes ago"])
    #expect(driver.wizard[status: one.field].phase == .editing)
    #expect(driver.screen.last?.contains("F4 Show") == true)
  }

  @Test("The store's own customer goes before it", arguments: ExistingCustomerTests.cases)
  func ownFirst(one: ExistingCustomerTests.Case) {
    var driver = typing(one)
    driver.send(.timePassed)
    driver.send(.customersFound(one.question, [ExistingCustomerTests.known]))
    driver.send(.customersElsewhereFound(one.question, [Self.known]))
    #expect(driver.wizard.notice?.key == one.notice)
    driver.press(.tab)
    #expect(driver.wizard[status: one.field].phase == one.phase)
    #expect(driver.wizard[status: one.field].findings.first?.rule != "existing-customer/elsewhere")
  }

  @Test("Once the field is left it is a warning there", arguments: ExistingCustomerTests.cases)
  func leaving(one: ExistingCustomerTests.Case) {
    var driver = typing(one)
    driver.press(.tab)
    driver.send(.customersElsewhereFound(one.question, [Self.known]))
    #expect(driver.wizard[status: one.field].phase == .check)
    #expect(driver.wizard[status: one.field].findings.map(\.rule) == ["existing-customer/elsewhere"])
    driver.send(.customersElsewhereFound(one.question, []))
    #expect(driver.wizard[status: one.field].phase == .ok)
  }

  @Test("An answer that comes for an older text does no harm", arguments: ExistingCustomerTests.cases)
  func late(one: ExistingCustomerTests.Case) {
    var driver = typing(one)
    driver.send(.timePassed)
    driver.type("x")
    driver.send(.customersElsewhereFound(one.question, [Self.known]))
    #expect(driver.wizard.notice == nil)
    driver.press(.tab)
    #expect(driver.wizard[status: one.field].findings.allSatisfy { $0.rule != "existing-customer/elsewhere" })
  }

  @Test("F4 says where it is; there is no record to read and no relationship to ask for", arguments: [true, false])
  func show(isLeft: Bool) {
    let one = ExistingCustomerTests.cases[2]
    var driver = typing(one)
    if isLeft { driver.press(.tab, .backTab) } else { driver.send(.timePassed) }
    driver.send(.customersElsewhereFound(one.question, [Self.known]))
    driver.press(.function(4))
    #expect(question(driver)?.subject == .customerElsewhere(Self.known))
    #expect(question(driver)?.choices == [.carryOn])
    driver.forgetEffects()
    driver.press(.enter)
    #expect(driver.wizard.overlay == nil && driver.effects.isEmpty)
    #expect(driver.wizard.focus == .field(one.field))
  }

  @Test("F4 on the domain offers none that another host is known to have")
  func suggestion() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fietsenhandel Zuid")
    let first = driver.wizard.session.suggestion(for: .domainPrefix)
    let question = CustomerQuestion.domainPrefix(first ?? "")
    var customer = Self.known
    customer.domainPrefix = first ?? ""
    driver.send(.customersElsewhereFound(question, [customer]))
    #expect(first != nil && driver.wizard.session.suggestion(for: .domainPrefix) != first)
  }

  @Test("The help of a field names the rule once other hosts are asked, and on a host that stands alone never")
  func help() {
    var driver = WizardDriver.demonstration()
    func names() -> Bool {
      FieldHelp(.domainPrefix, driver.wizard.session).rules.contains { $0.id == "existing-customer/elsewhere" }
    }
    #expect(!names())
    driver.send(.customersElsewhereFound(.domainPrefix("contoso"), []))
    #expect(names())
  }

  // MARK: - Review

  private static let name = CustomerQuestion.name("Van der Meer Fietsen B.V.", country: "NL")
  private static let like = CustomerElsewhere(
    site: "RTM", reference: "C-2026-000017", country: "NL", nameKey: "vandermeerfietsen", secondsAgo: 7_200)

  private func review() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.send(.customersElsewhereFound(Self.name, [Self.like]))
    return driver
  }

  @Test("Review has a row for it behind those of the store, and Enter says where it is")
  func rows() {
    var driver = review()
    #expect(driver.wizard.foundCustomers.map(\.customer) == [.elsewhere(Self.like)])
    #expect(driver.wizard.reviewEntries.allSatisfy { $0.finding == nil })
    driver.press(.function(2))
    #expect(driver.wizard.focus == .existingCustomer("RTM/C-2026-000017"))
    driver.press(.enter)
    #expect(question(driver)?.subject == .customerElsewhere(Self.like))
    driver.press(.enter)
    #expect(driver.wizard.overlay == nil && driver.wizard.page == .review)
    let own = KnownCustomer(
      reference: "C-2026-000017", name: "Van der Meer", country: "NL", emailDomain: "vandermeerfietsen.nl")
    driver.send(.customersFound(.emailDomain("vandermeerfietsen.nl"), [own]))
    #expect(driver.wizard.foundCustomers.map(\.customer) == [.saved(own), .elsewhere(Self.like)])
  }

  @Test("The record is submitted all the same")
  func submitted() {
    var driver = review()
    driver.next()
    #expect(driver.wizard.page == .submit)
  }

  @Test("What is known stays when the lists arrive")
  func lists() {
    var driver = review()
    driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    #expect(driver.wizard.foundCustomers.map(\.customer) == [.elsewhere(Self.like)])
  }

  @Test(
    "Its age is told in the largest unit that it fills",
    arguments: [
      (0, "just now", "zojuist"), (59, "just now", "zojuist"), (60, "1 minute ago", "1 minuut geleden"),
      (3_599, "59 minutes ago", "59 minuten geleden"), (3_600, "1 hour ago", "1 uur geleden"),
      (86_399, "23 hours ago", "23 uur geleden"), (86_400, "1 day ago", "1 dag geleden"),
      (8_640_000, "100 days ago", "100 dagen geleden"),
    ])
  func ages(seconds: Int, english: String, dutch: String) {
    #expect(Messages(.english).age(ofSeconds: seconds) == english)
    #expect(Messages(.dutch).age(ofSeconds: seconds) == dutch)
  }
}
