import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("A session at which nobody sits any more ends")
struct IdleTests {
  /// Places of a visitor's session, and what stands on the screen there.
  struct Place: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let go: @Sendable (inout KioskDriver) -> Void

    init(_ name: String, _ go: @escaping @Sendable (inout KioskDriver) -> Void) {
      testDescription = name
      self.go = go
    }
  }

  private static let places = [
    Place("account") { _ in },
    Place("a word half typed") { driver in
      driver.go(to: .field(.city))
      driver.type("Amst")
    },
    Place("list") { driver in
      driver.go(to: .field(.country))
      driver.type("Bel")
    },
    Place("help") { $0.press(.function(1)) },
    Place("problems") { $0.press(.function(10)) },
    Place("question") { $0.press(.function(9)) },
    Place("store refused") { driver in
      driver.press(.function(3))
      driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:]))
    },
    Place("products") { driver in
      driver.answerDetails()
      driver.press(.function(10))
    },
    Place("too small") { $0.send(.resized(ScreenSize(rows: 10, columns: 40))) },
  ]

  private func visitor(at place: Place) -> KioskDriver {
    var driver = KioskDriver()
    driver.press(.enter)
    driver.fill(.companyName, "Fabrikam Rijwielen")
    place.go(&driver)
    driver.save()
    driver.forgetEffects()
    return driver
  }

  @Test(
    "The warning covers everything, shows no answer and no code, and a key carries on that is typed nowhere",
    arguments: places)
  func warns(place: Place) {
    var driver = visitor(at: place)
    let before = driver.text
    driver.pass(milliseconds: 121_000)
    #expect(driver.state.idle == .warned)
    #expect(driver.text.contains("Are you still there?"))
    for word in ["Fabrikam", "Rijwielen", "Amst", "K7Q2"] { #expect(!driver.text.contains(word)) }
    driver.press(.character("x"))
    #expect(driver.state.idle == .none)
    // A save that was due meanwhile changes the corner alone.
    #expect(
      driver.text.split(separator: "\n").dropFirst().dropLast(2)
        == before.split(separator: "\n").dropFirst().dropLast(2))
    driver.pass(milliseconds: 100_000)
    #expect(driver.state.idle == .none)
  }

  @Test("After the whole time the draft is kept and the next visitor finds the start page", arguments: places)
  func ends(place: Place) {
    var driver = visitor(at: place)
    driver.pass(milliseconds: 181_000)
    if driver.state.idle == .ending {
      #expect(!driver.text.contains("Fabrikam"))
      driver.press(.character("x"))
      driver.save()
    }
    driver.send(.resized(ScreenSize(rows: 24, columns: 80)))
    #expect(driver.text == KioskDriver().text)
    #expect(driver.effects.contains(.forgetSession))
    let kept = driver.effects.contains { effect in
      if case .saveDraft(let draft) = effect { !draft.answers[.companyName].isEmpty } else { false }
    }
    #expect(kept)
  }

  @Test("A store that refuses keeps nobody's answers on the screen", arguments: ["/var/lib/frontdesk/draft-1", nil])
  func refuses(file: String?) {
    var driver = visitor(at: Self.places[0])
    driver.type("y")
    driver.pass(milliseconds: 181_000)
    driver.send(.draftNotSaved(key: "kiosk/desk", arguments: [:], file: file))
    #expect(driver.text.contains("Press Enter to start."))
    #expect(!driver.text.contains("/var"))
  }

  @Test("An application on its way is waited for, and the next visitor does not see its number")
  func handingIn() {
    var driver = KioskDriver()
    driver.goToHandIn()
    driver.press(.enter)
    driver.pass(milliseconds: 181_000)
    #expect(!driver.text.contains("Meer"))
    driver.send(.handedIn(KioskReceipt(reference: "A-2026-000012", email: "a@b.nl", isApplication: true)))
    #expect(driver.text == KioskDriver().text)
  }

  @Test("F9 at the warning begins anew at once; the form is kept")
  func startsOver() {
    var driver = visitor(at: Self.places[1])
    driver.pass(milliseconds: 121_000)
    driver.press(.function(9))
    driver.save()
    #expect(driver.text == KioskDriver().text)
    #expect(driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
  }

  @Test("A key after the machine has slept through the end ends the session, and is typed nowhere")
  func sleeps() {
    var driver = visitor(at: Self.places[1])
    driver.send(.keyPressed(.character("x")), after: 4_000_000)
    driver.save()
    #expect(driver.text == KioskDriver().text)
    let typed = driver.effects.contains { effect in
      if case .saveDraft(let draft) = effect {
        draft.position.text == "Amst" || draft.answers[.city] == "Amst"
      } else {
        false
      }
    }
    #expect(typed)
  }

  @Test("A page for a code that was left clears itself")
  func code() {
    var driver = KioskDriver()
    driver.press(.tab, .enter)
    driver.type("K7Q2")
    driver.pass(milliseconds: 180_000)
    #expect(driver.text == KioskDriver().text)
  }

  @Test("The start page itself asks for no moment: nothing runs while nobody is there")
  func start() {
    var driver = KioskDriver()
    #expect(driver.state.wakeAt() == nil)
    driver.press(.tab)
    #expect(driver.state.wakeAt() != nil)
  }

  // MARK: - Agents

  private func agent(_ idle: IdleSetting, hasCustomersPage: Bool = false) -> FrontdeskState {
    let setting = Setting(
      language: .english, operatorLogin: "j.devries", operatorName: "J. de Vries", role: .salesAgent,
      partner: Fixtures.partner, isDemonstration: true, idle: idle)
    return FrontdeskState(
      setting: setting, size: ScreenSize(rows: 24, columns: 80), today: Fixtures.today,
      hasCustomersPage: hasCustomersPage)
  }

  @Test("S2: An agent is warned a minute before, and the program then ends with the draft kept under its code")
  func agentEnds() {
    var state = agent(IdleSetting())
    _ = reduce(into: &state, .draftMade(Fixtures.draftIdentity, today: Fixtures.today), at: 1)
    for character in "Ne" { _ = reduce(into: &state, .keyPressed(.character(character)), at: 1000) }
    _ = reduce(into: &state, .keyPressed(.enter), at: 2000)
    _ = reduce(into: &state, .timePassed, at: 542_000)
    #expect(state.idle == .warned)
    var effects = reduce(into: &state, .timePassed, at: 602_000)
    #expect(effects.contains { if case .saveDraft = $0 { true } else { false } })
    effects = reduce(into: &state, .draftSaved(id: Fixtures.draftIdentity.id), at: 602_010)
    #expect(effects.last == .leave(.idle(code: Fixtures.draftIdentity.code)))
  }

  @Test("What an agent typed since another session took the draft is kept as a draft of its own")
  func agentWhoseDraftMoved() {
    var state = agent(IdleSetting())
    _ = reduce(into: &state, .draftMade(Fixtures.draftIdentity, today: Fixtures.today), at: 1)
    for key in [Key.tab, .tab, .character("C"), .tab] { _ = reduce(into: &state, .keyPressed(key), at: 1000) }
    _ = reduce(into: &state, .draftTaken(at: nil), at: 2000)
    var effects = reduce(into: &state, .timePassed, at: 602_000)
    #expect(effects.contains { if case .keepAsNewDraft = $0 { true } else { false } })
    let identity = DraftIdentity(id: "new", code: "M4TX", submission: "another")
    effects = reduce(into: &state, .draftRenewed(identity), at: 602_001)
    #expect(effects.contains { if case .saveDraft(let draft) = $0 { draft.id == "new" } else { false } })
    effects = reduce(into: &state, .ofDraft(id: "new", .draftSaved(id: "new")), at: 602_010)
    #expect(effects.last == .leave(.idle(code: "M4TX")))
  }

  @Test("An agent whose answers nothing could keep is not cut off: the question stands there, and the time begins anew")
  func agentWhoseStoreRefuses() {
    var state = agent(IdleSetting())
    _ = reduce(into: &state, .draftMade(Fixtures.draftIdentity, today: Fixtures.today), at: 1)
    for key in [Key.tab, .tab, .character("C"), .tab] { _ = reduce(into: &state, .keyPressed(key), at: 1000) }
    _ = reduce(into: &state, .timePassed, at: 602_000)
    let effects = reduce(into: &state, .draftNotSaved(key: "store/full", arguments: [:]), at: 602_100)
    #expect(!effects.contains { if case .leave = $0 { true } else { false } })
    #expect(state.idle == .none)
    #expect(state.wizard?.overlay != nil)
    _ = reduce(into: &state, .timePassed, at: 1_100_000)
    #expect(state.idle == .none)
  }

  @Test("On the Customers page there is nothing to keep: the program just ends")
  func customersPage() {
    var state = agent(IdleSetting(), hasCustomersPage: true)
    _ = reduce(into: &state, .customersLoaded(CustomersDriver.examplePage), at: 1)
    #expect(state.wakeAt() == 540_001)
    #expect(reduce(into: &state, .timePassed, at: 600_001) == [.leave(.idle(code: nil))])
  }

  @Test("0 is never")
  func never() {
    var state = agent(IdleSetting(agent: 0), hasCustomersPage: true)
    _ = reduce(into: &state, .customersLoaded(CustomersDriver.examplePage), at: 1)
    #expect(state.wakeAt() == nil)
    #expect(reduce(into: &state, .timePassed, at: 9_000_000) == [])
  }
}
