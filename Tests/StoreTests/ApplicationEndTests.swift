import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("The end of an application")
struct ApplicationEndTests {
  private let now = "2026-11-22T10:14:00Z"
  private let reference = "A-2026-000001"

  @Test("Discarding the draft has it wait again, with the visitor's own answers")
  func returned() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let visitors = Draft.visitors()
    try store.handIn(visitors)
    var draft = try store.openApplication(reference).draft
    draft.answers[.city] = "Utrecht"
    try store.save(draft, at: now)
    #expect(try store.discardDraft(code: draft.code, owner: draft.owner, at: now))
    let application = try #require(try store.application(reference: reference))
    #expect(application.state == .waiting && application.answers == visitors.answers)
    let last = try #require(try store.history(reference: reference).last)
    #expect(last.act == .applicationReturned && last.reference == reference && last.draft == draft.id)
    #expect(try store.openApplication(reference).draft.answers == visitors.answers)
    #expect(try store.verify().faults == [])
  }

  @Test("Submitted it is a record that says where it comes from, and what the agent changed")
  func submitted() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let visitors = Draft.visitors(changing: [.phone: "+31201234567"])
    try store.save(visitors, at: "2026-11-22T10:00:00Z")
    try store.handIn(visitors)
    let draft = try store.openApplication(reference).draft.finished
    let stamp = try store.submit(draft)
    #expect(stamp.application == ApplicationMark(reference: reference, at: now))
    #expect(stamp.submission == draft.submission)
    #expect(try store.record(reference: stamp.reference)?.stamp == stamp)
    #expect(try store.lastRecord(by: "j.devries")?.stamp == stamp)
    #expect(try store.submit(draft) == stamp)
    #expect(try store.applications() == [] && store.drafts(owner: nil) == [])
    let history = try store.history(reference: stamp.reference)
    #expect(
      history.map(\.act) == [.draftBegun, .applicationHandedIn, .applicationOpened, .recordSubmitted])
    #expect(history.last?.fields == ["reseller.partnerID", "agreement.date"])
    #expect(try store.history(reference: reference) == history)
    #expect(try store.verify().faults == [])
  }

  /// Two sessions, of which the second has taken the application from the first, and the finished draft of the first.
  private func takenOver(_ folder: StoreFolder) throws -> (first: CustomerStore, second: CustomerStore, stale: Draft) {
    let first = try folder.open()
    let second = try folder.open()
    try first.handIn(.visitors())
    let stale = try first.openApplication(reference, owner: "a").draft.finished
    _ = try second.openApplication(reference, owner: "b", force: true).draft
    return (first, second, stale)
  }

  @Test("It becomes one record, whoever else had it open before")
  func once() throws {
    let folder = try StoreFolder()
    let (first, second, stale) = try takenOver(folder)
    #expect(try second.discardDraft(code: stale.code, owner: "b", at: now))
    let own = try second.openApplication(reference, owner: "b", code: "BBBB").draft.finished
    // What was typed in the first session is kept, but is no longer of the application.
    try first.save(stale, at: now)
    #expect(try first.application(reference: reference)?.openedBy == "b")
    #expect(throws: StoreError.takenOver) { try first.submit(stale) }
    #expect(try second.verify().faults == [])
    let stamp = try second.submit(own)
    #expect(throws: StoreError.applicationEnded) { try first.submit(stale) }
    #expect(try second.count == 1)
    // Nor when the customer has had the record erased.
    #expect(try second.erase(reference: stamp.reference, at: now) != nil)
    #expect(throws: StoreError.applicationEnded) { try first.submit(stale) }
    #expect(try second.verify().faults == [])
  }

  @Test("Once it is discarded, no session that was left behind makes a record of it")
  func ended() throws {
    let folder = try StoreFolder()
    let (first, second, stale) = try takenOver(folder)
    #expect(try second.discardApplication(reference: reference, at: now))
    #expect(throws: StoreError.applicationEnded) { try first.submit(stale) }
    // What was typed is kept as a draft; under another submission and without the mark it is one like any other.
    try first.save(stale, at: now)
    #expect(throws: StoreError.applicationEnded) { try first.submit(stale) }
    var own = Draft.example(code: "CCCC", owner: "a")
    own.answers = stale.answers
    #expect(try first.submit(own).application == nil)
    #expect(try first.verify().faults == [])
  }

  @Test("A draft that comes back from a file of its own opens it again")
  func restored() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.handIn(.visitors())
    var draft = try store.openApplication(reference).draft
    #expect(try store.discardDraft(code: draft.code, owner: draft.owner, at: now))
    try store.save(draft, at: now)
    #expect(try store.application(reference: reference)?.openedBy == "j.devries")
    #expect(try store.verify().faults == [])
    // Without the mark it is an ordinary draft, and the application waits.
    draft.application = nil
    try store.save(draft, at: now)
    #expect(try store.application(reference: reference)?.state == .waiting)
    #expect(try store.verify().faults == [])
  }

  @Test("Discarded it is gone with its draft, unless that is open in a living session")
  func discarded() throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    let second = try folder.open()
    try first.handIn(.visitors())
    let draft = try first.openApplication(reference).draft
    #expect(throws: StoreError.takenOver) { try second.discardApplication(reference: reference, at: now) }
    try first.releaseDraft(id: draft.id)
    #expect(try second.discardApplication(reference: "a-2026-000001", at: now))
    #expect(try !second.discardApplication(reference: reference, at: now))
    #expect(try second.drafts(owner: nil) == [] && second.applications() == [])
    #expect(
      try second.history(reference: reference).map(\.act)
        == [.applicationHandedIn, .applicationOpened, .draftDiscarded, .applicationDiscarded])
    #expect(try second.verify().faults == [])
  }

  @Test("Discarding and submitting leave nothing of a visitor's answers in the file")
  func bytes() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for code in ["K7R2M4XA", "K7R2M4XB", "K7R2M4XC"] {
      try store.handIn(.visitors(code: code, changing: [.companyName: "Verborgen Onderneming B.V."]))
    }
    var draft = try store.openApplication("A-2026-000001").draft.finished
    #expect(try store.discardApplication(reference: "A-2026-000001", at: now))
    draft = try store.openApplication("A-2026-000002", code: "BBBB").draft.finished
    draft.answers[.companyName] = "Van der Meer Fietsen B.V."
    try store.submit(draft)
    draft = try store.openApplication("A-2026-000003", code: "CCCC").draft
    try store.releaseDraft(id: draft.id)
    #expect(try store.discardApplication(reference: "A-2026-000003", at: now))
    store.close()
    #expect(try folder.contents().values.allSatisfy { $0.range(of: Data("Verborgen".utf8)) == nil })
  }

  private static let spoilings = [
    ("UPDATE application SET body = replace(body, 'Amsterdam', 'Utrecht')", []),
    ("UPDATE application SET body = replace(body, 'Fietsen', 'Rijwiel')", ["application A-2026-000001"]),
    ("UPDATE application SET body = '{'", ["application A-2026-000001"]),
    ("UPDATE application SET country = 'BE'", ["application A-2026-000001"]),
    ("UPDATE application SET opened_by = ''", ["application-open"]),
    ("UPDATE application SET opened_by = 'b'", ["application-open"]),
    ("UPDATE draft SET application = ''", ["application-open"]),
    ("DELETE FROM draft", ["application-open"]),
    ("DELETE FROM application", ["application-open"]),
    ("DROP TRIGGER application_counter_stays; DELETE FROM application_counter", ["counter"]),
    ("DROP TRIGGER handed_in_stays; DELETE FROM handed_in", ["index"]),
    ("DROP TRIGGER trail_is_kept; DELETE FROM trail", ["trail"]),
    ("UPDATE handed_in SET record = 'C-2026-000001'", ["application-submitted"]),
    ("UPDATE draft SET submission = (SELECT submission FROM handed_in)", ["draft-submitted"]),
  ]

  @Test("that does not fit together is found by a look", arguments: spoilings)
  func spoiled(sql: String, faults: [String]) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.handIn(.visitors())
    _ = try store.openApplication(reference).draft
    store.close()
    try folder.execute(sql)
    #expect(try folder.open(.readOnly).verify().faults == faults)
  }
}
