import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("A store that cannot be written ends nothing and loses nothing")
struct StoreRefusesTests {
  /// A way to end something that is not saved, and what it is called for.
  enum Way: String, CaseIterable, Sendable {
    case save, keepDraft, toCustomers, submit
  }

  private static let arguments = ["path": "/srv/customers.sqlite"]

  private func saved(_ effects: [Effect]) -> [Draft] {
    effects.compactMap { if case .saveDraft(let draft) = $0 { draft } else { nil } }
  }

  private func question(_ driver: WizardDriver) -> QuestionOverlay? {
    if case .question(let question) = driver.wizard.overlay { question } else { nil }
  }

  /// A person typed, and wants to end.
  private func ending(_ way: Way, offersFiles: Bool = true) -> WizardDriver {
    var driver = WizardDriver.demonstration(hasCustomersPage: way == .toCustomers, offersFiles: offersFiles)
    if way == .submit {
      driver.answerEverything()
      driver.next()
      driver.forgetEffects()
      driver.next()
      return driver
    }
    driver.go(to: .companyName)
    driver.type("Fabrikam ")
    driver.forgetEffects()
    switch way {
    case .save: driver.press(.function(3))
    case .keepDraft: driver.press(.function(9), .up, .up, .enter)
    case .toCustomers, .submit: driver.press(.function(8))
    }
    return driver
  }

  private func refused(_ way: Way, file: String?, offersFiles: Bool = true) -> WizardDriver {
    var driver = ending(way, offersFiles: offersFiles)
    driver.send(Self.refusal(way, file: file))
    driver.forgetEffects()
    return driver
  }

  /// What the store answers: to a record that is submitted, or to a draft.
  private static func refusal(_ way: Way, file: String?) -> Action {
    way == .submit
      ? .submissionFailed(key: "store/full", arguments: arguments, file: file)
      : .draftNotSaved(key: "store/full", arguments: arguments, file: file)
  }

  // MARK: - While typing

  @Test("Typing goes on key by key, the corner says so, and each later save is tried again")
  func typing() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    var typed = ""
    for (place, letter) in "Van der Meer Fietsen & Zonen in Amsterdam".enumerated() {
      typed.append(letter)
      driver.press(.character(letter))
      if place % 20 == 19 {
        driver.send(.draftNotSaved(key: "store/full", arguments: Self.arguments))
        #expect(driver.wizard.draftState == .failed)
      }
      #expect(driver.wizard.answers[.companyName] == typed)
      #expect(driver.screen[0].hasSuffix("NOT saved") == (place >= 19))
    }
    #expect(saved(driver.effects).map { $0.answers[.companyName].count } == [20, 40])
    #expect(driver.state.isWaitingToSave)
    driver.send(.timePassed)
    #expect(saved(driver.effects).last?.answers[.companyName] == typed)
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.wizard.draftState == .saved)
  }

  @Test("After a failed save nothing wakes the program until something is typed")
  func noWaking() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.send(.draftNotSaved(key: "store/full", arguments: Self.arguments))
    #expect(!driver.state.isWaitingToSave)
    driver.type("x")
    #expect(driver.state.isWaitingToSave)
  }

  // MARK: - Leaving

  @Test("Until the store has answered, the wizard is there", arguments: Way.allCases)
  func waits(way: Way) {
    let driver = ending(way)
    #expect(driver.state.wizard?.isWaitingToEnd == true)
  }

  @Test("Back to Customers goes there once the draft is saved")
  func toCustomers() {
    var driver = ending(.toCustomers)
    #expect(saved(driver.effects).map { $0.answers[.companyName] } == ["Fabrikam"])
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.state.wizard == nil)
    #expect(driver.state.customers?.notice?.key == "notice/draft-kept")
    #expect(driver.effects.last == .loadCustomers(query: ""))
  }

  @Test("A store that refuses opens the question instead", arguments: Way.allCases, [nil, "/home/a/draft-1"])
  func asks(way: Way, file: String?) {
    let driver = refused(way, file: file)
    let choices: [QuestionOverlay.Choice] = [.tryAgain, .saveToFile, .carryOn] + (file == nil ? [] : [.leave])
    #expect(question(driver)?.choices == choices)
    let screen = driver.screen.joined(separator: " ")
    #expect(screen.contains("There is no room on the disk"))
    #expect(screen.contains(file ?? "only in this window"))
    #expect(driver.wizard.draftState == .failed)
    #expect(!driver.wizard.isWaitingToEnd)
    #expect(!driver.wizard.isSubmitting)
  }

  @Test(
    "Carry on goes on as before, with everything", arguments: Way.allCases, [[Key.escape], [.down, .down, .enter]])
  func carryOn(way: Way, keys: [Key]) {
    var driver = refused(way, file: nil)
    let answers = driver.wizard.answers
    for key in keys { driver.press(key) }
    #expect(driver.wizard.overlay == nil)
    #expect(driver.effects.isEmpty)
    #expect(driver.wizard.answers == answers)
    guard way != .submit else { return }
    driver.go(to: .companyName)
    driver.press(.end)
    driver.type("s")
    // The blank that was typed last is there too.
    #expect(driver.wizard.answers[.companyName] == "Fabrikam s")
  }

  @Test("Try again tries the same again", arguments: Way.allCases)
  func tryAgain(way: Way) {
    var driver = refused(way, file: nil)
    driver.press(.enter)
    #expect(driver.wizard.isWaitingToEnd)
    if way == .submit {
      #expect(driver.effects.contains { if case .submit = $0 { true } else { false } })
      driver.send(.submitted(WizardDriver.receipt))
      #expect(driver.wizard.page == .receipt)
    } else {
      #expect(saved(driver.effects).map { $0.answers[.companyName] } == ["Fabrikam"])
      #expect(!driver.effects.contains { if case .leave = $0 { true } else { false } })
      driver.send(.draftNotSaved(key: "store/full", arguments: Self.arguments, file: nil))
      #expect(question(driver)?.choices.first == .tryAgain)
    }
  }

  @Test("Leave ends with the file that holds the draft", arguments: Way.allCases)
  func leave(way: Way) {
    var driver = refused(way, file: "/home/a/draft-1")
    driver.press(.down, .down, .down, .enter)
    #expect(driver.effects == [.leave(.draftInFile(path: "/home/a/draft-1", code: "K7Q2"))])
  }

  @Test("Of a record that is refused, the draft is safe where it was saved")
  func savedDraft() {
    var driver = ending(.submit)
    driver.wizard.draftState = .saved
    driver.send(.submissionFailed(key: "store/full", arguments: Self.arguments, file: nil))
    #expect(driver.screen.contains { $0.contains("The record is not saved.") })
    #expect(driver.screen.contains { $0.contains("The draft is safe") })
    #expect(driver.wizard.draftState == .saved)
  }

  @Test("When the save before a submit fails and the submit too, it is the submit that is tried again")
  func both() {
    var driver = ending(.submit)
    driver.send(.draftNotSaved(key: "store/full", arguments: Self.arguments))
    #expect(question(driver) == nil)
    driver.send(.submissionFailed(key: "store/full", arguments: Self.arguments))
    driver.press(.enter)
    #expect(driver.effects.contains { if case .submit = $0 { true } else { false } })
  }

  @Test("In a window that is too small, Ctrl-X leaves with the file, or asks again")
  func tooSmall() {
    var driver = refused(.save, file: "/home/a/draft-1")
    driver.send(.resized(ScreenSize(rows: 8, columns: 30)))
    driver.forgetEffects()
    driver.press(.control("x"))
    #expect(driver.effects == [.leave(.draftInFile(path: "/home/a/draft-1", code: "K7Q2"))])
  }

  @Test("After Carry on, Ctrl-X in a window that is too small saves again, and does not trust the file of before")
  func tooSmallLater() {
    var driver = refused(.save, file: "/home/a/draft-1")
    driver.press(.escape)
    driver.type("x")
    driver.send(.resized(ScreenSize(rows: 8, columns: 30)))
    driver.forgetEffects()
    driver.press(.control("x"))
    #expect(saved(driver.effects).last?.answers[.companyName] == "Fabrikam x")
    #expect(!driver.effects.contains { if case .leave = $0 { true } else { false } })
  }

  @Test("A line that drops in the middle of it saves and asks nothing", arguments: Way.allCases)
  func ended(way: Way) {
    var driver = refused(way, file: nil)
    driver.send(.sessionEnded)
    #expect(saved(driver.effects).last?.answers == driver.wizard.answers)
    driver.send(.draftSaved(id: driver.wizard.draft.id))
    #expect(driver.effects.last == .leave(.draftKept(code: "K7Q2")))
  }

  // MARK: - A file

  private func naming() -> WizardDriver {
    var driver = refused(.save, file: nil)
    driver.press(.down, .enter)
    return driver
  }

  private func file(_ driver: WizardDriver) -> FileOverlay? {
    if case .file(let file) = driver.wizard.overlay { file } else { nil }
  }

  @Test("A file is offered by name, which can be changed key by key or pasted")
  func name() {
    var driver = naming()
    #expect(file(driver)?.path.text == "~/draft-K7Q2.json")
    driver.press(.control("u"))
    driver.type("/mnt/stick ")
    driver.send(.pasted("a.json\nb.json"))
    driver.press(.home, .delete)
    #expect(file(driver)?.path.text == "mnt/stick a.json")
    driver.press(.enter)
    guard case .writeDraftFile(let draft, let path)? = driver.effects.last else {
      Issue.record("nothing is written")
      return
    }
    #expect(path == "mnt/stick a.json")
    #expect(draft.answers == driver.wizard.answers)
  }

  @Test("A file that cannot be written says why, and the name stays")
  func refusedFile() {
    var driver = naming()
    driver.press(.enter)
    driver.send(.fileRefused(reason: "Permission denied"))
    #expect(file(driver)?.path.text == "~/draft-K7Q2.json")
    #expect(driver.screen.contains { $0.contains("Permission denied") })
    driver.type("x")
    #expect(file(driver)?.refusal == nil)
    driver.press(.escape)
    #expect(question(driver)?.choices.first == .tryAgain)
  }

  @Test(
    "A file that was written is reported with how to go on; then the person leaves or carries on",
    arguments: [true, false])
  func written(leaves: Bool) {
    var driver = naming()
    driver.press(.enter)
    driver.send(.fileWritten(path: "/home/a/draft-K7Q2.json"))
    #expect(driver.screen.contains { $0.contains("frontdesk add --answers /home/a/draft-K7Q2.json") })
    driver.forgetEffects()
    if leaves {
      driver.press(.enter)
      #expect(driver.effects == [.leave(.draftInFile(path: "/home/a/draft-K7Q2.json", code: "K7Q2"))])
    } else {
      driver.press(.down, .enter)
      #expect(driver.effects.isEmpty)
      #expect(driver.wizard.overlay == nil)
      #expect(driver.wizard.answers[.companyName] == "Fabrikam")
    }
  }

  @Test("A kiosk offers no file")
  func kiosk() {
    #expect(question(refused(.save, file: nil, offersFiles: false))?.choices == [.tryAgain, .carryOn])
    #expect(question(refused(.save, file: "/a", offersFiles: false))?.choices == [.tryAgain, .carryOn, .leave])
  }
}
