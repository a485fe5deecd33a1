import Catalog
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("A store that answers late, or is in use")
struct BusyStoreTests {
  private func saved(_ effects: [Effect]) -> [Draft] {
    effects.compactMap { if case .saveDraft(let draft) = $0 { draft } else { nil } }
  }

  private func question(_ driver: WizardDriver) -> QuestionOverlay.Subject? {
    if case .question(let question)? = driver.wizard.overlay { question.subject } else { nil }
  }

  private func typing(_ text: String) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type(text)
    driver.send(.timePassed)
    return driver
  }

  private let locked = Action.draftNotSaved(key: "store/locked", arguments: ["path": "/srv/c.sqlite"])

  @Test("What was typed after the draft was handed over is not taken for saved")
  func typedMeanwhile() {
    var driver = typing("Fabri")
    driver.type("kam")
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.wizard.draftState == .unsaved)
    #expect(driver.state.isWaitingToSave)
    driver.forgetEffects()
    driver.send(.timePassed)
    #expect(saved(driver.effects).map { $0.answers[.companyName] } == ["Fabrikam"])
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.wizard.draftState == .saved)
  }

  @Test("While the store has the draft and nothing changed, it is not handed over again, and nothing wakes the program")
  func awaited() {
    var driver = typing("Fabrikam")
    driver.forgetEffects()
    #expect(!driver.state.isWaitingToSave)
    driver.press(.tab, .backTab)
    driver.send(.timePassed)
    #expect(saved(driver.effects).isEmpty)
  }

  @Test("A store in use is said in the corner alone, and tried again at each rest until it takes the draft")
  func busy() {
    var driver = typing("Fabrikam")
    for _ in 1...3 {
      driver.send(locked)
      #expect(driver.wizard.draftState == .busy)
      #expect(driver.wizard.session.notice == nil)
      #expect(driver.screen[0].hasSuffix("not saved yet"))
      #expect(driver.state.isWaitingToSave)
      driver.forgetEffects()
      driver.send(.timePassed)
      #expect(saved(driver.effects).count == 1)
    }
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.wizard.draftState == .saved)
  }

  @Test(
    "A record on its way a second asks whether to wait on", arguments: [Key.function(3), .function(8), .function(9)])
  func submitWaits(key: Key) {
    var driver = submitting()
    driver.send(.timePassed)
    #expect(question(driver) == .storeBusy)
    driver.press(.escape)
    #expect(question(driver) == nil)
    // No way out but to stop waiting.
    driver.press(key)
    #expect(question(driver) == .storeBusy)
    driver.forgetEffects()
    driver.press(.down, .enter)
    #expect(driver.effects == [.stopSubmission])
    driver.press(.function(10))
    #expect(driver.effects == [.stopSubmission])
  }

  @Test("Only the answer says whether the record was saved: after stopping it may still have been")
  func stoppedTooLate() throws {
    var driver = stopping()
    driver.send(.submitted(WizardDriver.receipt))
    #expect(driver.wizard.page == .receipt)
    var other = stopping()
    other.send(.submissionFailed(key: "store/locked", arguments: ["path": "/srv/c.sqlite"]))
    #expect(question(other) == nil && other.wizard.page == .submit)
    #expect(other.wizard.session.notice?.key == "notice/submission-stopped")
    other.forgetEffects()
    other.press(.function(10))
    #expect(other.effects.contains { if case .submit = $0 { true } else { false } })
  }

  @Test("A hang-up while the record is on its way ends with what the store says of it")
  func interrupted() throws {
    var driver = submitting()
    driver.send(.sessionEnded)
    driver.forgetEffects()
    driver.send(.submitted(WizardDriver.receipt))
    #expect(driver.effects.last == .leave(.finished))
    var other = submitting()
    other.send(.sessionEnded)
    other.forgetEffects()
    other.send(.submissionFailed(key: "store/locked", arguments: [:], file: "/tmp/draft"))
    #expect(other.effects.isEmpty && question(other) == nil)
    other.send(.draftNotSaved(key: "store/locked", arguments: [:], file: "/tmp/draft"))
    #expect(other.effects == [.leave(.draftInFile(path: "/tmp/draft", code: other.wizard.draft.code))])
  }

  @Test(
    "Next before the lists are read goes on once they are, and any other key gives it up", arguments: [false, true])
  func beforeLists(isGivenUp: Bool) {
    var driver = WizardDriver(catalog: nil)
    driver.answerAccountDetails(hasReseller: false)
    driver.press(.function(10))
    #expect(driver.wizard.page == .accountDetails)
    #expect(driver.wizard.session.notice?.key == "notice/reading-lists")
    if isGivenUp { driver.press(.tab) }
    driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    #expect((driver.wizard.page == .subscriptions) == !isGivenUp)
  }

  private func submitting() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerEverything()
    driver.next()
    driver.next()
    return driver
  }

  private func stopping() -> WizardDriver {
    var driver = submitting()
    driver.send(.timePassed)
    driver.press(.down, .enter)
    return driver
  }
}
