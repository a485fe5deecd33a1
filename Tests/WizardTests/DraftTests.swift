import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("Nothing that was typed is lost")
struct DraftTests {
  private func saved(_ effects: [Effect]) -> [Draft] {
    effects.compactMap { if case .saveDraft(let draft) = $0 { draft } else { nil } }
  }

  @Test("The draft is saved on leaving a field that changed, not on passing one")
  func leaving() {
    var driver = WizardDriver.demonstration()
    driver.press(.tab, .tab, .tab)
    #expect(saved(driver.effects).isEmpty)
    driver.fill(.companyName, "Fabrikam")
    #expect(saved(driver.effects).last?.answers[.companyName] == "Fabrikam")
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    driver.forgetEffects()
    driver.press(.tab, .backTab)
    #expect(saved(driver.effects).isEmpty)
  }

  @Test("The draft is saved after 20 keys without a pause")
  func keys() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type(String(repeating: "a", count: 19))
    #expect(saved(driver.effects).isEmpty)
    driver.type("b")
    #expect(saved(driver.effects).map { $0.answers[.companyName].count } == [20])
  }

  @Test("Erasing counts like typing")
  func erasing() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type("Fabrikam Fab")
    driver.press(.backspace, times: 7)
    #expect(saved(driver.effects).isEmpty)
    driver.press(.backspace)
    #expect(saved(driver.effects).map { $0.answers[.companyName] } == ["Fabr"])
  }

  @Test("A save while a person types is reported at the next rest, and needs no second one")
  func savedWhileTyping() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type(String(repeating: "a", count: 20))
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.wizard.draftState == .savedWhileTyping)
    #expect(driver.state.isWaitingToSave)
    driver.forgetEffects()
    driver.send(.timePassed)
    #expect(driver.wizard.draftState == .saved)
    #expect(saved(driver.effects).isEmpty)
    #expect(!driver.state.isWaitingToSave)
  }

  @Test("A second of rest saves")
  func rest() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    #expect(!driver.state.isWaitingToSave)
    driver.type("Fab")
    #expect(driver.state.isWaitingToSave)
    driver.send(.timePassed)
    #expect(saved(driver.effects).last?.answers[.companyName] == "Fab")
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(!driver.state.isWaitingToSave)
  }

  @Test("A line that drops saves what stands in the field, and shows the code")
  func ended() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type("Fab")
    driver.forgetEffects()
    driver.send(.sessionEnded)
    #expect(saved(driver.effects).last?.answers[.companyName] == "Fab")
    #expect(driver.effects.allSatisfy { if case .leave = $0 { false } else { true } })
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.effects.last == .leave(.draftKept(code: "K7Q2")))
  }

  @Test("A session in which nothing was answered keeps no draft")
  func nothing() {
    var driver = WizardDriver.demonstration()
    driver.send(.sessionEnded)
    #expect(driver.effects == [.leave(.finished)])
  }

  @Test("F3 saves and leaves with the code", arguments: [Key.function(3), .control("x")])
  func saveAndLeave(key: Key) {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type("Fab")
    driver.forgetEffects()
    driver.press(key)
    #expect(saved(driver.effects).last?.answers[.companyName] == "Fab")
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.effects.last == .leave(.draftKept(code: "K7Q2")))
  }

  @Test("A draft that could not be saved is reported and tried again")
  func failed() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.send(.draftNotSaved(key: "store/full", arguments: ["path": "/tmp/x"]))
    #expect(driver.wizard.draftState == .failed)
    #expect(driver.wizard.notice?.key == "store/full")
    driver.forgetEffects()
    driver.send(.timePassed)
    #expect(!saved(driver.effects).isEmpty)
  }

  /// The draft as the store gives it back, in a new wizard.
  private func resumed(_ driver: WizardDriver) throws -> WizardDriver {
    let draft = try #require(saved(driver.effects).last)
    let read = try DraftCodec.decode(DraftCodec.encode(draft))
    #expect(read == draft)
    var other = WizardDriver.demonstration()
    other.wizard.resume(read)
    return other
  }

  @Test("A draft that is resumed is where it was left: page, field, caret, what is said of each field")
  func resume() throws {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam Rijwielen")
    driver.fill(.domainPrefix, "a b")
    driver.fill(.email, "sanne@mail.contoso.nl")
    driver.go(to: .companyName)
    driver.press(.home, .wordRight, .character("!"), .left)
    driver.press(.function(3))
    let other = try resumed(driver)
    #expect(other.wizard.page == .accountDetails)
    #expect(other.wizard.focus == .field(.companyName))
    #expect(other.wizard.editor == driver.wizard.editor)
    #expect(other.wizard.editor.caret == 8)
    #expect(other.wizard.answers == driver.wizard.answers)
    for field in Field.allCases {
      #expect(other.wizard[status: field].phase == driver.wizard[status: field].phase, "\(field.rawValue)")
      #expect(other.wizard[status: field].findings == driver.wizard[status: field].findings, "\(field.rawValue)")
    }
  }

  @Test("What was still being typed is not judged after a resume")
  func resumeInTheMiddle() throws {
    var driver = WizardDriver.demonstration()
    driver.go(to: .email)
    driver.type("sanne.van.der.meer@f")
    let other = try resumed(driver)
    #expect(other.wizard.focus == .field(.email))
    #expect(other.wizard[status: .email].phase == .editing)
    #expect(other.wizard.editor.text == "sanne.van.der.meer@f")
  }

  @Test("A field that was emptied and left has no error after a resume either")
  func resumeEmptied() throws {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type("F")
    driver.press(.backspace, .tab)
    let other = try resumed(driver)
    #expect(other.wizard[status: .companyName].phase == .untouched)
  }

  @Test("What Next found is still shown after a resume")
  func resumeProblems() throws {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.next()
    driver.press(.function(3))
    let other = try resumed(driver)
    #expect(other.wizard[status: .city].phase == .fix)
  }

  @Test("Later pages and their rows are found again", arguments: [1, 2, 3])
  func resumePages(page: Int) throws {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    driver.order("business basic", 12)
    driver.go(to: .line(1, .billing))
    if page > 1 {
      driver.next()
      driver.go(to: .answer(4))
    }
    if page > 2 { driver.next() }
    driver.press(.function(3))
    let other = try resumed(driver)
    #expect(other.wizard.page.rawValue == page)
    #expect(other.wizard.focus == driver.wizard.focus)
    #expect(other.wizard.answers == driver.wizard.answers)
    #expect(other.wizard.elementFindings == driver.wizard.elementFindings)
  }

  @Test("The agreement's person goes on following the contact after a resume")
  func resumePerson() throws {
    var driver = WizardDriver.demonstration()
    driver.fill(.firstName, "Sanne")
    driver.go(to: .agreementAcceptance)
    driver.press(.character(" "))
    driver.go(to: .agreementDate)
    driver.press(.function(3))
    var other = try resumed(driver)
    other.fill(.firstName, "Susanna")
    #expect(other.wizard.answers[.agreementFirstName] == "Susanna")
  }
}

@Suite("Cancel asks, and the safe answer is the one under Enter")
struct CancelTests {
  private func asked(_ key: Key = .function(9)) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.forgetEffects()
    driver.press(key)
    return driver
  }

  private func question(_ driver: WizardDriver) -> QuestionOverlay? {
    if case .question(let question) = driver.wizard.overlay { return question }
    return nil
  }

  @Test("Carry on is chosen; Enter, Space and Esc go on as before", arguments: [Key.enter, .character(" "), .escape])
  func carryOn(key: Key) {
    for opener in [Key.function(9), .control("c")] {
      var driver = asked(opener)
      #expect(question(driver)?.choices == [.keepDraft, .discard, .carryOn])
      #expect(question(driver)?.selected == 2)
      driver.press(key)
      #expect(driver.wizard.overlay == nil)
      #expect(driver.effects.allSatisfy { if case .leave = $0 { false } else { true } })
      #expect(driver.wizard.answers[.companyName] == "Fabrikam")
    }
  }

  @Test("Keep draft saves it and leaves with the code")
  func keep() {
    var driver = asked()
    driver.press(.up, .up, .enter)
    #expect(driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.effects.last == .leave(.draftKept(code: "K7Q2")))
  }

  @Test("Discard throws it away and leaves", arguments: [Key.left, .up, .backTab])
  func discard(key: Key) {
    var driver = asked()
    driver.press(key, .enter)
    #expect(driver.effects == [.discardDraft(code: "K7Q2"), .leave(.discarded)])
  }

  @Test("Back from the first page asks too, where no other page is behind it", arguments: [Key.escape, .function(8)])
  func back(key: Key) { #expect(question(asked(key))?.subject == .cancel) }

  @Test("Keys that a terminal would take for itself do nothing", arguments: ["z", "\\", "s", "q"] as [Character])
  func inert(letter: Character) {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    let before = driver.wizard.editor
    driver.press(.control(letter))
    #expect(driver.effects.isEmpty)
    #expect(driver.wizard.editor == before)
    #expect(driver.wizard.overlay == nil)
  }
}
