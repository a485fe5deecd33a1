import Messages
import Records
import Rules
import TestSupport
import Testing

@testable import LineMode
@testable import Wizard

@Suite("Drafts, the end of the input, and a store that refuses")
struct LineDraftTests {
  private static func isSave(_ effect: Effect) -> Bool { if case .saveDraft = effect { true } else { false } }
  private static func isSubmit(_ effect: Effect) -> Bool { if case .submit = effect { true } else { false } }
  private static let refusal = Action.draftNotSaved(key: "store/full", arguments: ["path": "/data"])

  private func saved(_ driver: LineDriver) -> Draft? {
    driver.effects.compactMap { if case .saveDraft(let draft) = $0 { draft } else { nil } }.last
  }

  @Test("Each answer is saved before the next question")
  func savesEachAnswer() {
    var driver = LineDriver()
    driver.type("", "Contoso")
    #expect(saved(driver)?.answers[.companyName] == "Contoso")
    driver.type("12345678")
    #expect(saved(driver)?.answers[.registrationID] == "12345678")
    #expect(saved(driver)?.position.focus == "company.registrationID")
  }

  @Test(". saves and leaves with the code; the draft is given back")
  func leaves() {
    var driver = LineDriver()
    driver.type("", "Contoso", ".")
    #expect(driver.wizard.end == .kept(code: "K7Q2"))
    #expect(driver.effects.last == .releaseDraft(id: Fixtures.draftIdentity.id))
    #expect(saved(driver)?.position.focus == "company.registrationID")
  }

  @Test("The end of the input saves and answers nothing", arguments: [0, 3, 8, 21, 30, 31])
  func endOfInput(count: Int) {
    var driver = LineDriver()
    let lines = LineDriver.accountLines + LineDriver.orderLines + [""]
    for line in lines.prefix(count) { driver.type(line: line) }
    let record = driver.record
    driver.endInput()
    #expect(driver.wizard.end == (count == 0 ? .nothingKept : .kept(code: "K7Q2")))
    #expect(driver.record == record)
    #expect(!driver.effects.contains(where: Self.isSubmit))
    if count > 0 { #expect(saved(driver)?.answers == record) }
  }

  @Test("A draft of line mode goes on at its question, here and on the screen", arguments: [2, 9, 15, 18, 22, 25])
  func goesOn(count: Int) {
    var driver = LineDriver()
    for line in (LineDriver.accountLines + LineDriver.orderLines).prefix(count) { driver.type(line: line) }
    let place = driver.place
    driver.type(".")
    guard let draft = saved(driver) else {
      Issue.record("no draft")
      return
    }
    var next = LineDriver()
    next.receive(.draftOpened(draft, today: Fixtures.today))
    #expect(next.place == place)
    #expect(next.record == driver.record)
    #expect(next.says.contains { $0.hasPrefix("Draft K7Q2, Van der Meer Fietsen B.V.") })
    var screen = WizardDriver.demonstration(hasCustomersPage: true)
    screen.state.wizard = nil
    screen.send(.draftOpened(draft, today: Fixtures.today))
    #expect(screen.wizard.focus == place.focus)
    #expect(screen.wizard.answers == driver.record)
  }

  @Test("A draft of the screen goes on in line mode")
  func goesOnFromScreen() {
    var screen = WizardDriver.demonstration()
    screen.fill(.companyName, "Contoso")
    screen.press(.function(3))
    let draft = screen.effects.compactMap { if case .saveDraft(let draft) = $0 { draft } else { nil } }.last
    var driver = LineDriver()
    if let draft { driver.receive(.draftOpened(draft, today: Fixtures.today)) }
    #expect(driver.record[.companyName] == "Contoso")
    #expect(driver.place == .field(.registrationID))
  }

  @Test("A draft that is open elsewhere is taken over only after yes")
  func inUse() {
    let since = LocalMoment(date: Fixtures.today, hour: 9, minute: 5)
    var driver = LineDriver()
    driver.receive(.draftInUse(code: "K7Q2", since: since))
    #expect(driver.says.last?.hasPrefix("Draft K7Q2 is open in another terminal, last saved 09:05.") == true)
    var no = driver
    driver.type("what")
    #expect(driver.wizard.opening != nil)
    driver.type("y")
    #expect(driver.effects.last == .takeDraft(code: "K7Q2"))
    no.type("n")
    #expect(no.wizard.end == .untouched(code: "K7Q2"))
  }

  @Test("A draft that was left is asked about where a person reads, and told to a script")
  func left() {
    let moment = LocalMoment(date: Fixtures.today, hour: 13, minute: 58)
    var driver = LineDriver()
    driver.receive(.draftLeft(code: "N3W2", name: "Contoso", at: moment))
    #expect(driver.says.last?.hasPrefix("Draft N3W2 from 13:58 is kept: Contoso.") == true)
    driver.type("n")
    #expect(driver.effects.last == .releaseAbandonedDraft(code: "N3W2"))
    #expect(driver.place == .field(.country))
    var script = LineDriver(isInteractive: false)
    script.receive(.draftLeft(code: "N3W2", name: "Contoso", at: moment))
    #expect(script.wizard.opening == nil)
    #expect(script.reasons.last == "Draft N3W2 from 13:58 is kept. Go on with it: frontdesk add --line --resume N3W2")
  }

  @Test("A store that does not take the draft is told once, and the answers go on")
  func refused() {
    var driver = LineDriver()
    driver.type("")
    driver.answers = [(Self.isSave, Self.refusal), (Self.isSave, Self.refusal)]
    driver.type("Contoso", "12345678")
    #expect(driver.reasons.count == 1, "\(driver.text)")
    #expect(driver.place == .field(.domainPrefix))
    driver.answers = [(Self.isSave, Self.refusal)]
    driver.type(".")
    #expect(driver.wizard.end == nil)
    #expect(driver.place == .field(.domainPrefix))
    driver.answers = [(Self.isSave, .draftNotSaved(key: "store/full", arguments: ["path": "/data"], file: "/state/x"))]
    driver.type(".")
    #expect(driver.wizard.end == .inFile(path: "/state/x", code: "K7Q2"))
  }

  @Test("The end of the input with a store that refuses: the file, or the loss is told", arguments: ["/state/x", nil])
  func endRefused(file: String?) {
    var driver = LineDriver()
    driver.type("", "Contoso")
    driver.answers = [(Self.isSave, .draftNotSaved(key: "store/full", arguments: ["path": "/data"], file: file))]
    driver.endInput()
    let lost = LineEnd.lost(Notice("store/full", ["path": "/data"]))
    #expect(driver.wizard.end == file.map { .inFile(path: $0, code: "K7Q2") } ?? lost)
  }

  @Test("Another session that takes the draft over: what is typed here goes on as a draft of its own")
  func taken() {
    var driver = LineDriver()
    driver.type("")
    driver.answers = [(Self.isSave, .draftTaken(at: nil))]
    driver.type("Contoso")
    #expect(saved(driver)?.code == "N3W2")
    #expect(driver.record[.companyName] == "Contoso")
    #expect(driver.wizard.end == nil)
    #expect(driver.place == .field(.registrationID))
  }

  @Test("A draft that was erased closes the session")
  func erased() {
    var driver = LineDriver()
    driver.type("")
    driver.answers = [(Self.isSave, .draftErased)]
    driver.type("Contoso")
    #expect(driver.wizard.end == .erased)
  }

  @Test("A record that the store does not take is not saved: told, and asked again")
  func submissionFails() {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type("")
    driver.answers = [
      (Self.isSubmit, .submissionFailed(key: "store/full", arguments: ["path": "/data"], file: "/state/x"))
    ]
    driver.type("yes")
    #expect(driver.wizard.end == nil)
    #expect(driver.place == .submit)
    #expect(driver.reasons.contains { $0.hasPrefix("The record is not saved.") })
    #expect(driver.reasons.contains("Your answers are safe in /state/x."))
    driver.type("yes")
    #expect(driver.wizard.end == .saved(reference: "C-2026-000042"))
  }

  @Test("What the store's own check refuses is asked again, and Review follows")
  func submissionRefused() {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type("")
    let finding = Finding(
      rule: "domain-prefix/taken", severity: .error)
    driver.answers = [
      (Self.isSubmit, .submissionRefused([Problem(path: .field(.domainPrefix), finding: finding)]))
    ]
    driver.type("yes")
    #expect(driver.place == .field(.domainPrefix))
    driver.type("otherdomain")
    #expect(driver.place == .review)
    driver.type("", "yes")
    #expect(driver.wizard.end == .saved(reference: "C-2026-000042"))
  }

  @Test("The end of the input while the record is on its way: its answer says what became of it")
  func endWhileSubmitting() {
    var driver = LineDriver()
    driver.answerEverything()
    driver.type("")
    _ = driver.wizard.answer("yes")
    let effects = driver.wizard.inputEnded()
    #expect(effects.contains(where: Self.isSave))
    _ = driver.wizard.received(.submitted(LineDriver.receipt))
    #expect(driver.wizard.end == .saved(reference: "C-2026-000042"))
  }

  @Test("A correction is read out with its changes, and saved under its reference")
  func correction() {
    let mark = CorrectionMark(reference: "C-2026-000042", version: 1)
    let draft = Draft.correcting(mark, ExampleRecord.answers, Fixtures.draftIdentity, owner: "j.devries")
    var driver = LineDriver()
    driver.receive(.draftOpened(draft, today: Fixtures.today, before: ExampleRecord.answers))
    #expect(driver.place == .review, "\(driver.text)")
    driver.type("")
    #expect(driver.reasons == ["No answer is changed yet. Type change and a number."])
    driver.type("change 2", "Contoso Fietsen")
    #expect(driver.says.contains { $0.hasPrefix("2. Legal name: Contoso Fietsen. changed.") }, "\(driver.text)")
    driver.type("")
    #expect(driver.says.contains { $0.hasPrefix("Changed: Legal name") })
    driver.type("yes")
    #expect(driver.says.contains("Correction of C-2026-000042 saved."))
  }

  @Test("A correction of a customer whose tenant is made says what stays, and asks for neither")
  func linkedCorrection() {
    let mark = CorrectionMark(reference: "C-2026-000042", version: 1)
    let tenant = LinkedTenant(
      id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", at: LocalMoment(date: Fixtures.today, hour: 9, minute: 5),
      by: "m.jansen")
    var draft = Draft.correcting(mark, ExampleRecord.answers, Fixtures.draftIdentity, owner: "j.devries")
    draft.answers[.domainPrefix] = "anders"
    draft.answers[.city] = "Utrecht"
    var driver = LineDriver()
    driver.receive(.draftOpened(draft, today: Fixtures.today, before: ExampleRecord.answers, tenant: tenant))
    #expect(driver.reasons.contains { $0.contains("made at Microsoft meanwhile") }, "\(driver.text)")
    #expect(driver.record[.domainPrefix] == ExampleRecord.answers[.domainPrefix])
    for field in RecordLink.keptFields {
      let number =
        (LineReview(driver.wizard.session, driver.wizard.words).entries.firstIndex { $0.field == field } ?? 0) + 1
      driver.forget()
      driver.type("change \(number)")
      #expect(driver.place == .review && driver.reasons.contains { $0.hasPrefix("This answer stays as it is") })
    }
    driver.type("", "yes")
    #expect(driver.says.contains("Correction of C-2026-000042 saved."), "\(driver.text)")
    #expect(driver.record[.city] == "Utrecht")
  }
}
