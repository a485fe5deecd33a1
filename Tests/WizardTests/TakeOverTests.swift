import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("A draft has one session at a time")
struct TakeOverTests {
  static let moment = LocalMoment(date: Fixtures.today, hour: 14, minute: 2)

  private func question(_ driver: WizardDriver) -> QuestionOverlay? {
    if case .question(let question) = driver.wizard.overlay { question } else { nil }
  }

  // MARK: - Whoever asks

  private func welcomed() -> CustomersDriver {
    var driver = CustomersDriver(page: nil)
    driver.state.customers = nil
    driver.send(.draftInUse(code: "H4WP", since: Self.moment))
    return driver
  }

  @Test("From the command line the question has a screen of its own")
  func welcome() {
    let driver = welcomed()
    #expect(driver.state.start?.question.choices == [.takeOver, .leaveIt])
    #expect(driver.screen[0].hasPrefix(" Welcome back"))
    #expect(driver.screen.contains { $0.contains("Draft H4WP is open in another terminal, last saved") })
  }

  @Test(
    "Going on takes it over; anything else leaves",
    arguments: [
      ([.up, .enter], [.takeDraft(code: "H4WP")]), ([.up, .character(" ")], [.takeDraft(code: "H4WP")]),
      ([.enter], [.leave(.finished)]), ([.escape], [.leave(.finished)]), ([.function(3)], [.leave(.finished)]),
      ([.function(9)], [.leave(.finished)]), ([.character("x")], []),
    ] as [([Key], [Effect])])
  func answered(keys: [Key], effects: [Effect]) {
    var driver = welcomed()
    for key in keys { driver.press(key) }
    #expect(driver.effects == effects)
  }

  @Test("A store that cannot give it says so, and the question stays")
  func failed() {
    var driver = welcomed()
    driver.press(.up, .enter)
    driver.send(.storeFailed(key: "store/locked", arguments: ["path": "/tmp/x"]))
    #expect(driver.state.start?.notice?.key == "store/locked")
    #expect(driver.screen.contains { $0.contains("in use by others") })
  }

  @Test("What is opened then takes the place of the question")
  func opened() {
    var driver = welcomed()
    driver.send(.draftMade(Fixtures.draftIdentity, today: Fixtures.today))
    #expect(driver.state.start == nil)
    #expect(driver.state.wizard != nil)
  }

  @Test("A line that drops there leaves")
  func ended() {
    var driver = welcomed()
    driver.send(.sessionEnded)
    #expect(driver.effects == [.leave(.finished)])
  }

  @Test(
    "On the Customers page the question lies over the list",
    arguments: [([.up, .enter], true), ([.enter], false), ([.escape], false)] as [([Key], Bool)])
  func overCustomers(keys: [Key], isTaken: Bool) {
    var driver = CustomersDriver()
    driver.send(.draftInUse(code: "K7Q2", since: Self.moment))
    #expect(driver.state.start == nil)
    for key in keys { driver.press(key) }
    #expect(driver.customers.overlay == nil)
    #expect(driver.effects.contains(.takeDraft(code: "K7Q2")) == isTaken)
  }

  // MARK: - Whoever had it

  private func moved(withCustomers: Bool = false) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    if withCustomers { driver.state.customers = CustomersState() }
    driver.go(to: .companyName)
    driver.type("Fabrikam")
    driver.send(.draftTaken(at: Self.moment))
    driver.forgetEffects()
    return driver
  }

  @Test(
    "The question cannot be typed past, and nothing is saved meanwhile",
    arguments: [
      .escape, .function(1), .function(2), .function(4), .function(8), .function(9), .function(10), .tab,
      .character("x"), .backspace, .control("u"), .left, .right, .home,
    ] as [Key])
  func stays(key: Key) {
    var driver = moved()
    driver.press(key)
    driver.send(.timePassed)
    #expect(driver.effects.isEmpty)
    #expect(question(driver)?.subject == .draftMoved(code: "K7Q2", at: Self.moment))
    #expect(driver.wizard.answers[.companyName] == "Fabrikam")
    #expect(!driver.state.isWaitingToSave)
  }

  @Test("What was typed goes on as a draft of its own, and is saved")
  func own() {
    var driver = moved()
    driver.press(.enter)
    guard case .keepAsNewDraft(let draft)? = driver.effects.last else {
      Issue.record("not kept")
      return
    }
    #expect(draft.answers[.companyName] == "Fabrikam")
    #expect(draft.position.focus == "company.name" && draft.position.caret == 8)
    #expect(question(driver) != nil)
    driver.forgetEffects()
    driver.send(.draftRenewed(DraftIdentity(id: "new-id", code: "H4WP", submission: "new-submission")))
    guard case .saveDraft(let saved)? = driver.effects.last else {
      Issue.record("not saved")
      return
    }
    #expect(saved.id == "new-id" && saved.code == "H4WP" && saved.submission == "new-submission")
    #expect(driver.wizard.draftState == .unsaved)
    driver.send(.draftSaved(id: "new-id"))
    #expect(driver.wizard.draftState == .saved)
    #expect(driver.wizard.overlay == nil)
    driver.type(" Fietsen")
    #expect(driver.wizard.answers[.companyName] == "Fabrikam Fietsen")
  }

  @Test("A store that cannot keep it leaves the question open, with the reason")
  func ownFails() {
    for action in [
      Action.draftNotSaved(key: "store/full", arguments: ["path": "/tmp/x"]),
      .draftNotSaved(key: "store/full", arguments: ["path": "/tmp/x"], file: nil),
    ] {
      var driver = moved()
      driver.press(.enter)
      driver.send(action)
      #expect(question(driver)?.subject == .draftMoved(code: "K7Q2", at: Self.moment))
      #expect(driver.screen.contains { $0.contains("There is no room on the disk") })
      #expect(driver.wizard.answers[.companyName] == "Fabrikam")
    }
  }

  @Test("Leaving saves nothing", arguments: [false, true])
  func leave(withCustomers: Bool) {
    var driver = moved(withCustomers: withCustomers)
    driver.press(.down, .enter)
    if withCustomers {
      #expect(driver.effects == [.loadCustomers(query: "")])
      #expect(driver.state.wizard == nil)
      #expect(driver.state.customers?.notice?.key == "notice/draft-moved")
    } else {
      #expect(driver.effects == [.leave(.draftMoved(code: "K7Q2"))])
    }
  }

  @Test("A line that drops then saves nothing either")
  func endedMoved() {
    var driver = moved()
    driver.send(.sessionEnded)
    #expect(driver.effects == [.leave(.draftMoved(code: "K7Q2"))])
  }

  @Test("A save that was to end the wizard ends nothing when it finds the draft taken", arguments: [3, 8])
  func whileLeaving(key: Int) {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.press(.function(key))
    driver.send(.draftTaken(at: nil))
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(question(driver)?.subject == .draftMoved(code: "K7Q2", at: nil))
    #expect(driver.wizard.answers[.companyName] == "Fabrikam")
  }

  @Test("Enter and Space that were on their way answer nothing", arguments: [Key.enter, .character(" ")])
  func tooSoon(key: Key) {
    var state = WizardDriver.demonstration().state
    _ = reduce(into: &state, .draftTaken(at: nil), at: 10_000)
    #expect(reduce(into: &state, .keyPressed(key), at: 10_100).isEmpty)
    #expect(!reduce(into: &state, .keyPressed(key), at: 10_400).isEmpty)
  }

  // MARK: - Submitted already

  @Test("A draft that has become a record shows its receipt, with a word why", arguments: [false, true])
  func receipt(withCustomers: Bool) {
    var driver = CustomersDriver()
    if !withCustomers { driver.state.customers = nil }
    var filled = WizardDriver.demonstration()
    filled.answerAccountDetails()
    driver.send(.receiptFound(WizardDriver.receipt, filled.wizard.draft, today: Fixtures.today))
    #expect(driver.state.wizard?.page == .receipt)
    #expect(driver.screen.contains { $0.contains("C-2026-000042") })
    #expect(driver.screen.contains { $0.contains("Van der Meer Fietsen B.V.") })
    #expect(driver.screen.contains { $0.contains("was saved before the connection dropped") })
    driver.press(.character("p"), .escape, .enter)
    #expect(driver.effects.last == (withCustomers ? .loadCustomers(query: "") : .leave(.finished)))
  }

  @Test("The second of two submits shows the receipt of the first, whatever lay over the page")
  func twoSubmits() {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.next()
    driver.next()
    driver.send(.submissionFailed(key: "store/locked", arguments: ["path": "/tmp/x"]))
    driver.send(.submitted(WizardDriver.receipt))
    #expect(driver.wizard.page == .receipt)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.receipt.receipt == WizardDriver.receipt)
  }
}
