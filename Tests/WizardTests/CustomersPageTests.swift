import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("The Customers page")
struct CustomersPageTests {
  @Test("Typing searches the store; an answer to an older question is left out")
  func searching() {
    var driver = CustomersDriver()
    driver.type("fie")
    #expect(driver.effects == ["f", "fi", "fie"].map { .loadCustomers(query: $0) })
    driver.send(.customersLoaded(CustomersPage(query: "fi", rows: [], total: 3)))
    #expect(driver.customers.page.rows.count == CustomersDriver.examplePage.rows.count)
    driver.send(.customersLoaded(CustomersPage(query: "fie", rows: [], total: 3)))
    #expect(driver.customers.page.rows.isEmpty)
  }

  @Test("Backspace searches again, Esc empties the search, Esc twice more leaves")
  func escape() {
    var driver = CustomersDriver()
    driver.type("f")
    driver.forgetEffects()
    driver.press(.backspace, .character("x"), .escape)
    #expect(driver.effects.last == .loadCustomers(query: ""))
    driver.forgetEffects()
    driver.press(.escape)
    #expect(driver.effects.isEmpty && driver.customers.notice == Notice("notice/cancel-leaves"))
    driver.press(.escape)
    #expect(driver.effects == [.leave(.finished)])
  }

  @Test("The key that cancels has nothing to cancel, says so, and leaves when it is pressed once more")
  func cancelling() {
    var driver = CustomersDriver()
    driver.press(.function(9))
    #expect(driver.effects.isEmpty && driver.customers.notice == Notice("notice/cancel-leaves"))
    driver.press(.down, .control("c"))
    #expect(driver.effects.isEmpty, "another key came between")
    driver.press(.function(9))
    #expect(driver.effects == [.leave(.finished)])
  }

  @Test("Down goes to the rows and the buttons, and stops there")
  func rows() {
    var driver = CustomersDriver()
    let count = CustomersDriver.examplePage.rows.count
    for place in 0..<count {
      driver.press(.down)
      #expect(driver.customers.focus == .row(place))
    }
    driver.press(.down)
    #expect(driver.customers.focus == .addCustomer)
    driver.press(.down, .down)
    #expect(driver.customers.focus == .requestRelationship)
    driver.press(.pageUp)
    #expect(driver.customers.focus == .search)
  }

  @Test("Enter goes on with a draft, and opens a record")
  func opening() {
    var driver = CustomersDriver()
    driver.press(.down, .enter)
    #expect(driver.effects == [.openDraft(code: "K7Q2")])
    driver.press(.down, .down, .enter)
    #expect(driver.effects.last == .openRecord(reference: "C-2026-000017"))
    driver.send(
      .recordOpened(
        reference: "C-2026-000017", entries: [], saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
        by: "j.devries"))
    #expect(driver.customers.overlay != nil)
    driver.press(.escape)
    #expect(driver.customers.overlay == nil)
  }

  @Test("Typing on a row goes on with the search")
  func typingOnARow() {
    var driver = CustomersDriver()
    driver.press(.down, .down)
    driver.type("z")
    #expect(driver.customers.focus == .search)
    #expect(driver.customers.search.text == "z")
  }

  @Test("Delete on a draft asks, and No is under Enter")
  func deleting() {
    var driver = CustomersDriver()
    driver.press(.down, .delete, .enter)
    #expect(driver.effects.isEmpty)
    #expect(driver.customers.overlay == nil)
    driver.press(.delete, .up, .enter)
    #expect(driver.effects == [.discardDraft(code: "K7Q2"), .loadCustomers(query: "")])
  }

  @Test("Delete on a record does nothing but say why; in the search it deletes text")
  func deletingElsewhere() {
    var driver = CustomersDriver()
    driver.press(.down, .down, .down, .delete)
    #expect(driver.customers.overlay == nil)
    #expect(driver.customers.notice?.key == "notice/records-stay")
    var other = CustomersDriver()
    other.type("ab")
    other.press(.home, .delete)
    #expect(other.customers.search.text == "b")
  }

  @Test(
    "F10 and the button add a customer",
    arguments: [[Key.function(10)], [.control("o")], [.pageDown, .enter], [.pageDown, .character(" ")]])
  func adding(keys: [Key]) {
    var driver = CustomersDriver()
    for key in keys { driver.press(key) }
    #expect(driver.effects == [.makeDraft])
  }

  @Test("A viewer reads that they may only look, and has no button")
  func viewer() {
    var driver = CustomersDriver(canAdd: false, canRequest: false)
    driver.press(.function(10))
    #expect(driver.effects.isEmpty)
    #expect(driver.customers.notice?.key == "app/may-not-add")
    driver.press(.pageDown, .pageDown)
    #expect(driver.customers.focus == .row(CustomersDriver.examplePage.rows.count - 1))
    #expect(!driver.screen.contains { $0.contains("Add customer") || $0.contains("F10") })
  }

  @Test("When the line drops, the program ends, here and on the page of a request")
  func sessionEnded() {
    var driver = CustomersDriver()
    driver.send(.sessionEnded)
    #expect(driver.effects == [.leave(.finished)])
    var other = CustomersDriver()
    other.openRelationship()
    other.type("F")
    other.send(.sessionEnded)
    #expect(other.effects == [.leave(.finished)])
  }

  @Test("A row that is gone after a search leaves the focus on one that is there")
  func shrinking() {
    var driver = CustomersDriver()
    driver.press(.down, .down, .down, .down)
    var page = CustomersDriver.examplePage
    page.rows = Array(page.rows.prefix(2))
    driver.send(.customersLoaded(page))
    #expect(driver.customers.focus == .row(1))
    driver.send(.customersLoaded(CustomersPage(total: 0)))
    #expect(driver.customers.focus == .search)
  }

  @Test("F20: a form that nobody has answered is just left")
  func leavingUntouched() {
    var driver = CustomersDriver()
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today))
    driver.press(.tab, .tab)
    driver.forgetEffects()
    driver.press(.function(9))
    #expect(driver.state.wizard == nil)
    #expect(driver.effects == [.loadCustomers(query: "")])
    #expect(driver.customers.notice == nil)
  }

  @Test("The wizard's end comes back here with a word about it")
  func comingBack() {
    var driver = CustomersDriver()
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today))
    driver.press(.tab, .tab)
    driver.type("Contoso")
    driver.forgetEffects()
    driver.press(.function(9), .up, .enter)
    #expect(driver.state.wizard == nil)
    #expect(driver.effects.suffix(2) == [.discardDraft(code: "K7Q2"), .loadCustomers(query: "")])
    #expect(driver.customers.notice?.key == "notice/discarded")
  }

  @Test("The row in focus stays in focus where others come before it")
  func staysOnTheRow() {
    var driver = CustomersDriver()
    driver.press(.down, .down, .down)
    var page = CustomersDriver.examplePage
    page.rows.insert(Self.application, at: 0)
    driver.send(.customersLoaded(page))
    #expect(driver.customers.focusedRow?.kind == .record(reference: "C-2026-000017"))
  }

  @Test("The row of a draft that was just kept is in focus: Enter goes on with it")
  func keptIsInFocus() {
    var driver = CustomersDriver()
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today))
    driver.press(.tab, .tab)
    driver.type("Contoso")
    driver.press(.function(8))
    driver.send(.draftSaved(id: Fixtures.draftIdentity.id))
    #expect(driver.state.wizard == nil)
    driver.send(.customersLoaded(CustomersDriver.examplePage))
    #expect(driver.customers.focusedRow?.kind == .draft(code: "K7Q2", page: 1))
  }

  @Test(
    "F11: F3 and Keep draft come back here, with a word about the draft; only F3 of the list ends the program",
    arguments: [[Key.function(3)], [.control("x")], [.function(9), .up, .up, .enter]])
  func keepingComesBack(keys: [Key]) {
    var driver = CustomersDriver()
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today))
    driver.press(.tab, .tab)
    driver.type("Contoso")
    driver.forgetEffects()
    for key in keys { driver.press(key) }
    guard case .saveDraft = driver.effects.last else {
      Issue.record("nothing was saved: \(driver.effects)")
      return
    }
    driver.send(.draftSaved(id: Fixtures.draftIdentity.id))
    #expect(driver.state.wizard == nil)
    #expect(!driver.effects.contains { if case .leave = $0 { true } else { false } })
    #expect(driver.screen.contains { $0.contains("Draft K7Q2 is kept") })
    driver.forgetEffects()
    driver.press(.function(3))
    #expect(driver.effects == [.leave(.finished)])
  }

  @Test("F11: F3 in a form without an answer comes back and keeps nothing")
  func leavingWithoutAnswer() {
    var driver = CustomersDriver()
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today))
    driver.forgetEffects()
    driver.press(.function(3))
    #expect(driver.state.wizard == nil)
    #expect(driver.effects == [.loadCustomers(query: "")])
  }

  // MARK: - Applications

  private static let application = CustomerRow(
    kind: .application(reference: "A-2026-000003", missing: 2, holder: ""), name: "Rijwielhandel Zuid B.V.",
    country: "NL", saved: LocalMoment(date: Fixtures.today, hour: 10, minute: 14))

  @Test("What was added to an application is discarded; what was handed in waits again, and is in focus")
  func discardingWhatWasAdded() {
    var page = CustomersDriver.examplePage
    page.rows[0].application = "A-2026-000003"
    var driver = CustomersDriver(page: page)
    driver.press(.down)
    #expect(driver.screen.contains { $0.contains("Draft K7Q2 of A-2026-000003: step 2 of 4") })
    driver.press(.delete)
    #expect(driver.screen.contains { $0.contains("is kept and is waiting again.") })
    driver.press(.up, .enter)
    #expect(driver.effects == [.discardDraft(code: "K7Q2"), .loadCustomers(query: "")])
    #expect(driver.screen.contains { $0.contains("What you added is discarded; A-2026-000003 is waiting again.") })
    page.rows[0] = Self.application
    driver.send(.customersLoaded(page))
    #expect(driver.customers.focusedRow == Self.application)
  }

  @Test("F9 in an application says the same, and comes back to it")
  func cancellingAnApplication() {
    var driver = CustomersDriver()
    let mark = ApplicationMark(reference: "A-2026-000003", at: "2026-11-26T10:14:00Z")
    let draft = Draft(
      id: "1", code: "BD4Z", submission: "2", owner: "j.devries", answers: Answers(), application: mark)
    driver.send(.draftOpened(draft, today: Fixtures.today))
    driver.press(.function(9))
    #expect(driver.screen.contains { $0.contains("Stop with application A-2026-000003?") })
    driver.press(.up, .enter)
    #expect(driver.effects.contains(.discardDraft(code: "BD4Z")))
    #expect(driver.customers.notice?.arguments == ["reference": "A-2026-000003"])
    var page = CustomersDriver.examplePage
    page.rows.insert(Self.application, at: 0)
    driver.send(.customersLoaded(page))
    #expect(driver.customers.focusedRow == Self.application)
  }
}
