import Catalog
import Messages
import Records
import Rules
import Screens
import TestSupport
import Testing
import Wizard

@Suite("Correcting a saved record in the wizard")
struct CorrectionTests {
  private let mark = CorrectionMark(reference: "C-2026-000042", version: 1)

  private func driver(_ change: (inout Answers) -> Void = { _ in }) -> CustomersDriver {
    var driver = CustomersDriver()
    var answers = ExampleRecord.answers
    change(&answers)
    driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    driver.send(
      .correctionMade(
        .correcting(mark, answers, Fixtures.draftIdentity, owner: "j.devries"), today: Fixtures.today))
    return driver
  }

  /// Changes the city from Review.
  private func changeCity(_ driver: inout CustomersDriver, to city: String) {
    let place = driver.state.wizard?.reviewEntries.firstIndex { $0.field == .city } ?? 0
    while driver.state.wizard?.focus != .answer(place) { driver.press(.down) }
    driver.press(.enter, .control("u"))
    driver.type(city)
    driver.press(.enter)
  }

  @Test("C on an opened record begins it, for the roles that may correct")
  func begins() {
    var driver = CustomersDriver()
    driver.send(
      .recordOpened(
        reference: "C-2026-000042", entries: [],
        saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5), by: "j.devries"))
    #expect(driver.screen.last?.contains("C Correct") == true)
    driver.forgetEffects()
    driver.press(.character("c"))
    #expect(driver.effects == [.correctRecord(reference: "C-2026-000042")])
  }

  @Test(
    "Other roles are not offered it",
    arguments: [(OperatorRole.userManagementAdmin, false), (.viewer, false), (.globalAdmin, true), (.salesAgent, true)])
  func roles(role: OperatorRole, isOffered: Bool) {
    var driver = CustomersDriver(role: role)
    driver.send(
      .recordOpened(
        reference: "C-2026-000042", entries: [],
        saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5), by: "j.devries"))
    #expect(driver.screen.last?.contains("C Correct") == isOffered)
    driver.forgetEffects()
    driver.press(.character("c"))
    #expect(driver.effects.isEmpty != isOffered)
  }

  @Test("It opens on Review; leaving at once leaves nothing behind")
  func untouched() {
    var driver = driver()
    #expect(driver.state.wizard?.page == .review)
    #expect(driver.screen.first?.contains("Correct C-2026-000042") == true)
    driver.forgetEffects()
    driver.press(.function(9))
    #expect(driver.state.wizard == nil)
    #expect(!driver.effects.contains { if case .saveDraft = $0 { true } else { false } })
  }

  @Test("Without a change there is nothing to save")
  func nothing() {
    var driver = driver()
    driver.press(.function(10))
    #expect(driver.state.wizard?.page == .review)
    #expect(driver.state.wizard?.notice == Notice("correction/nothing-changed"))
  }

  @Test("What differs from the record is marked, and no more once it is as it was")
  func marks() {
    var driver = driver()
    changeCity(&driver, to: "Utrecht")
    #expect(driver.row(with: "Utrecht").contains("changed"))
    #expect(driver.screen.count { $0.contains("changed") } == 1)
    changeCity(&driver, to: "Amsterdam")
    #expect(driver.row(with: "Amsterdam").contains("changed") == false)
  }

  @Test("The last page names what changes, and its button what it does; the draft carries the mark to the store")
  func submit() {
    var driver = driver()
    changeCity(&driver, to: "Utrecht")
    driver.press(.function(10))
    #expect(driver.row(with: "Changed").contains("City"))
    #expect(driver.row(with: "< Save correction >") != "")
    driver.forgetEffects()
    driver.press(.function(10))
    guard case .submit(let draft)? = driver.effects.first(where: { if case .submit = $0 { true } else { false } })
    else {
      Issue.record("nothing is submitted: \(driver.effects)")
      return
    }
    #expect(draft.corrects == mark && draft.answers[.city] == "Utrecht")
    driver.send(.submitted(receipt(of: draft)))
    #expect(driver.screen.first?.contains("Correction saved") == true)
    #expect(driver.row(with: "version 2") != "")
  }

  private func receipt(of draft: Draft) -> Receipt {
    let moment = LocalMoment(date: Fixtures.today, hour: 9, minute: 5)
    let stamp = SavedStamp(
      reference: mark.reference, id: "id", at: "2026-11-22T08:05:00Z", by: "j.devries", rules: "1",
      submission: "other", version: 2, corrected: CorrectionStamp(at: "2026-11-25T08:05:00Z", by: "m.jansen"))
    return Receipt(stamp: stamp, saved: moment, place: "/store")
  }

  @Test(
    "Corrected meanwhile by another: the changes made here are put on what the record is now, marked, to be saved again"
  )
  func meanwhile() {
    var driver = driver()
    changeCity(&driver, to: "Utrecht")
    driver.press(.function(10))
    driver.press(.function(10))
    var theirs = ExampleRecord.answers
    theirs[.addressLine1] = "Singel 1"
    driver.send(
      .ofDraft(
        id: Fixtures.draftIdentity.id,
        .correctedMeanwhile(by: "M. Jansen", CorrectionMark(reference: mark.reference, version: 2), theirs)))
    #expect(driver.state.wizard?.page == .review)
    #expect(driver.state.wizard?.notice == Notice("correction/meanwhile", ["operator": "M. Jansen"]))
    #expect(driver.row(with: "Singel 1").contains("changed") == false)
    #expect(driver.row(with: "Utrecht").contains("changed"))
    driver.press(.function(10))
    driver.forgetEffects()
    driver.press(.function(10))
    let submitted = driver.effects.compactMap { if case .submit(let draft) = $0 { draft } else { nil } }.first
    #expect(submitted?.corrects?.version == 2 && submitted?.answers[.addressLine1] == "Singel 1")
    #expect(submitted?.answers[.city] == "Utrecht")
  }

  @Test("The record itself is no customer who is there already")
  func itself() {
    var driver = driver()
    let known = KnownCustomer(
      reference: mark.reference, name: "Van der Meer Fietsen B.V.", country: "NL", registrationID: "12345678",
      domainPrefix: "vandermeerfietsen", emailDomain: "vandermeerfietsen.nl")
    let asked = driver.effects.compactMap { if case .findCustomers(let questions) = $0 { questions } else { nil } }
    for question in asked.flatMap({ $0 }) { driver.send(.customersFound(question, [known])) }
    changeCity(&driver, to: "Utrecht")
    driver.press(.function(10))
    #expect(driver.state.wizard?.page == .submit)
  }

  @Test("A draft of it names the record in the list, and its question says that the record stays")
  func draft() {
    var driver = CustomersDriver()
    driver.send(
      .customersLoaded(
        CustomersPage(
          rows: [
            CustomerRow(
              kind: .draft(code: "K7Q2", page: 2), name: "Van der Meer", country: "NL",
              saved: LocalMoment(date: Fixtures.today, hour: 9, minute: 5), corrects: "C-2026-000042")
          ], total: 1, found: 1, drafts: 1)))
    #expect(driver.row(with: "Van der Meer").contains("corrects C-2026-000042"))
    driver.press(.down, .delete)
    #expect(driver.row(with: "Discard the correction of C-2026-000042?") != "")
  }

  @Test("A resumed correction goes on with the record's answers to compare with")
  func resumed() {
    var driver = CustomersDriver()
    var draft = Draft.correcting(mark, ExampleRecord.answers, Fixtures.draftIdentity, owner: "j.devries")
    draft.answers[.city] = "Utrecht"
    let read = try? DraftCodec.decode(DraftCodec.encode(draft))
    #expect(read == draft)
    driver.send(.draftOpened(draft, today: Fixtures.today, before: ExampleRecord.answers))
    #expect(driver.row(with: "Utrecht").contains("changed"))
    driver.press(.function(9))
    #expect(driver.screen.joined().contains("Stop correcting C-2026-000042?"))
  }
}
