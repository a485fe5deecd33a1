import Messages
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("The page that requests a relationship")
struct RelationshipTests {
  static func open(_ size: ScreenSize = ScreenSize(rows: 24, columns: 80)) -> CustomersDriver {
    var driver = CustomersDriver(size: size)
    driver.openRelationship()
    driver.forgetEffects()
    return driver
  }

  // MARK: - Ways in

  @Test(
    "The second button opens it", arguments: [[Key.enter], [.character(" ")]],
    [[Key.pageDown, .right], [.pageDown, .tab], [.pageDown, .down]])
  func button(press: [Key], way: [Key]) {
    var driver = CustomersDriver()
    for key in way + press { driver.press(key) }
    #expect(driver.effects == [.startRelationship(reference: "", name: "", country: "")])
  }

  @Test("Left and Right stay on the buttons; Shift-Tab and Up lead back to the rows")
  func buttons() {
    var driver = CustomersDriver()
    driver.press(.pageDown, .left)
    #expect(driver.customers.focus == .addCustomer)
    driver.press(.right, .right)
    #expect(driver.customers.focus == .requestRelationship)
    driver.press(.up, .backTab)
    #expect(driver.customers.focus == .row(CustomersDriver.examplePage.rows.count - 1))
  }

  @Test("Who may request and who may not", arguments: OperatorRole.allCases)
  func roles(role: OperatorRole) {
    let isAllowed = [.globalAdmin, .adminAgent, .salesAgent].contains(role)
    var driver = CustomersDriver(canRequest: role.canRequestRelationships)
    #expect(driver.screen.contains { $0.contains("Request a relationship") } == isAllowed)
    driver.openRelationship(role: role)
    #expect((driver.state.relationship != nil) == isAllowed)
    #expect((driver.customers.notice?.key == "app/may-not-request") == !isAllowed)
  }

  @Test("A viewer finds no button, and Down stops at the last row")
  func viewer() {
    var driver = CustomersDriver(canAdd: false, canRequest: false)
    for _ in 0..<20 { driver.press(.down) }
    #expect(driver.customers.focus == .row(CustomersDriver.examplePage.rows.count - 1))
  }

  @Test("From the wizard it knows the customer, and leaves the draft as it was")
  func fromWizard() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fietsenhandel Zuid")
    let before = driver.wizard
    driver.send(
      .relationshipOpened(
        RelationshipState(
          id: "x", environment: Fixtures.environment, language: .english, isDemonstration: true,
          reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "BE")))
    #expect(driver.screen.contains { $0.contains("C-2026-000017") })
    #expect(driver.state.relationship?.customerName.text == "Fietsenhandel Zuid")
    driver.press(.escape)
    #expect(driver.state.relationship == nil)
    #expect(driver.wizard.answers == before.answers)
    #expect(driver.wizard.focus == before.focus)
    driver.forgetEffects()
    driver.send(.timePassed)
    #expect(driver.wizard.draft.code == before.draft.code)
  }

  // MARK: - Ways out

  @Test("Unchanged, it is left at once", arguments: [Key.escape, .function(8), .function(3), .function(9)])
  func leaving(key: Key) {
    var driver = Self.open()
    driver.press(.down, .down, .up, key)
    #expect(driver.state.relationship == nil)
    #expect(driver.effects.isEmpty)
    #expect(driver.customers.focus == .search)
  }

  @Test(
    "Changed, it asks first, and carrying on is under Enter",
    arguments: [Key.escape, .function(8), .function(3), .function(9)])
  func asking(key: Key) {
    var driver = Self.open()
    driver.type("F")
    driver.press(key)
    #expect(driver.relationship.overlay == .question(QuestionOverlay(.leaveRequest)))
    driver.press(.enter)
    #expect(driver.relationship.overlay == nil)
    #expect(driver.relationship.customerName.text == "F")
    driver.press(key, .escape)
    #expect(driver.state.relationship != nil)
    driver.press(key, .up, .enter)
    #expect(driver.state.relationship == nil)
    #expect(driver.effects.isEmpty)
  }

  @Test("The question can save; what is missing then is reported")
  func savingFromQuestion() {
    var driver = Self.open()
    driver.press(.tab)
    driver.type("a@b.example")
    driver.press(.escape, .up, .up, .enter)
    #expect(driver.effects.isEmpty)
    #expect(driver.relationship.focus == .answer(.customerName))
    #expect(driver.relationship.status(of: .customerName).findings.first?.rule == "company-name/required")
    driver.type("F")
    driver.press(.escape, .up, .up, .enter)
    #expect(driver.effects.count == 1)
  }

  @Test("Back and Save are buttons too", arguments: [Key.enter, .character(" ")])
  func pressing(key: Key) {
    var driver = Self.open()
    driver.press(.pageDown, .right, key)
    #expect(driver.state.relationship == nil)
    driver = Self.open()
    driver.type("F")
    driver.press(.pageDown, key)
    #expect(driver.effects.count == 1)
  }

  // MARK: - Saving

  @Test("What is kept: the answers, the link and the whole invitation")
  func saving() {
    var driver = Self.open()
    driver.type("  Fietsenhandel   Zuid ")
    driver.press(.tab)
    driver.type(" inkoop@zuid.example ")
    driver.press(.tab, .tab, .control("u"), .function(10))
    guard case .saveRelationship(let request) = driver.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(request.id == "6f9619ff-8b86-4d01-b42d-00cf4fc964fa")
    #expect(request.customerName == "Fietsenhandel Zuid")
    #expect(request.email == "inkoop@zuid.example")
    #expect(!request.hasAdminRights)
    #expect(request.link.contains("&msppId=0#/BillingAccounts/partner-invitation"))
    let parts = request.text.split(separator: "\n\n").map { String($0) }
    #expect(parts.count == 3)
    #expect(parts.first?.contains("Fietsenhandel Zuid") == true)
    #expect(parts.dropFirst().first == request.link)
    #expect(parts.last == "Kind regards, Contoso Distribution")
    driver.press(.function(10), .function(10))
    #expect(driver.effects.count == 1)
  }

  @Test("Afterwards P shows the invitation, and Done goes back")
  func saved() {
    var driver = Self.open()
    driver.type("F")
    driver.press(.function(10))
    driver.send(.relationshipSaved(number: 12))
    #expect(driver.screen.contains { $0.contains("Request saved") })
    driver.press(.character("p"))
    #expect(driver.screen.contains { $0.contains("Kind regards, Contoso Distribution") })
    driver.press(.escape, .right, .enter)
    #expect(driver.relationship.overlay != nil)
    driver.press(.escape, .left, .enter)
    #expect(driver.state.relationship == nil)
    // The list that it comes back to has the request.
    #expect(driver.effects.count == 2 && driver.effects.last == .loadCustomers(query: ""))
  }

  @Test(
    "Once it is kept there is nothing to lose: every way back leads back at once",
    arguments: [Key.escape, .function(3), .function(8), .function(9), .function(10)])
  func leavingSaved(key: Key) {
    var driver = Self.open(.least)
    driver.type("F")
    driver.press(.function(10))
    driver.send(.relationshipSaved(number: 12))
    driver.press(.down, .up, key)
    #expect(driver.state.relationship == nil)
    // The list that it comes back to has the request.
    #expect(driver.effects.count == 2 && driver.effects.last == .loadCustomers(query: ""))
  }

  @Test("A store that cannot be written is reported, and the same request can be saved again")
  func storeFailed() {
    var driver = Self.open()
    driver.type("F")
    driver.press(.function(10))
    driver.send(.storeFailed(key: "store/full", arguments: ["path": "x"]))
    #expect(driver.relationship.notice?.key == "store/full")
    #expect(driver.relationship.customerName.text == "F")
    driver.press(.function(10))
    #expect(driver.effects.count == 2)
    #expect(driver.effects.first == driver.effects.last)
  }

  @Test(
    "Without a tenant a configured partner is reported, and nothing is saved",
    arguments: ["", "00000000-0000-0000-0000-000000000000", "contoso"])
  func tenant(tenantID: String) {
    var partner = Fixtures.partner
    partner.tenantID = tenantID
    var driver = CustomersDriver()
    driver.openRelationship(partner: partner, isDemonstration: false)
    #expect(driver.relationship.notice?.key == "relationship/no-tenant")
    driver.type("F")
    driver.press(.function(10))
    #expect(driver.effects.isEmpty)
    #expect(driver.relationship.notice?.key == "relationship/no-tenant")
    driver = CustomersDriver()
    partner.tenantID = "1b2c3d4e-0000-4a5b-8c6d-000000000001"
    driver.openRelationship(partner: partner, isDemonstration: false)
    driver.type("F")
    driver.press(.function(10))
    #expect(driver.effects.count == 1)
  }

  // MARK: - Problems

  @Test(
    "Of the e-mail only its shape is asked",
    arguments: [
      ("", nil), ("inkoop@zuid.example", nil), ("info@contoso.nl", nil), ("inkoop@gmial.com", nil),
      ("inkoop@zuid", "email/syntax"), ("zuid.example", "email/syntax"),
    ] as [(String, RuleID?)])
  func email(text: String, rule: RuleID?) {
    var driver = Self.open()
    driver.press(.tab)
    driver.type(text)
    driver.press(.tab)
    #expect(driver.relationship.status(of: .email).findings.first?.rule == rule)
  }

  @Test("A name may be any, as long as it is there and fits")
  func name() {
    var driver = Self.open()
    driver.type("LLC")
    driver.press(.tab)
    #expect(driver.relationship.status(of: .customerName).phase == .ok)
    driver.press(.backTab)
    driver.type(String(repeating: "x", count: 253))
    driver.press(.tab)
    #expect(driver.relationship.status(of: .customerName).findings.first?.rule == "company-name/too-long")
    driver.press(.function(2), .backspace)
    #expect(driver.relationship.status(of: .customerName).phase == .editing)
    driver.press(.control("u"), .tab, .function(10))
    #expect(driver.relationship.focus == .answer(.customerName))
    #expect(driver.effects.isEmpty)
  }

  @Test("Passing through says nothing; F2 says there is nothing to fix")
  func quiet() {
    var driver = Self.open()
    driver.press(.tab, .tab, .backTab, .function(2))
    #expect(driver.relationship.status(of: .customerName).phase == .untouched)
    #expect(driver.relationship.notice?.key == "notice/no-problems")
  }

  @Test("In a window that is too small nothing is lost")
  func tooSmall() {
    var driver = Self.open()
    driver.type("F")
    driver.send(.resized(ScreenSize(rows: 10, columns: 40)))
    #expect(driver.screen.joined(separator: " ").contains("Enlarge it to go on with the request."))
    driver.press(.control("x"), .character("x"), .function(10))
    driver.send(.pasted("x"))
    driver.send(.resized(.least))
    #expect(driver.relationship.customerName.text == "F")
    #expect(driver.effects.allSatisfy { $0 == .redrawScreen })
  }
}
