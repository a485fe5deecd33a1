import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("An application")
struct ApplicationTests {
  private let now = "2026-11-22T10:14:00Z"
  private let reference = "A-2026-000001"

  // MARK: - Handing in

  @Test("is made of a visitor's draft, which is gone then, and has the answers as they were given")
  func handedIn() throws {
    let folder = try StoreFolder()
    let store = try folder.kiosk()
    let draft = Draft.visitors()
    try store.save(draft, at: now)
    #expect(try store.handIn(draft) == HandIn(reference: reference, at: now))
    #expect(try store.drafts(owner: nil) == [])
    let application = try #require(try store.application(reference: "a-2026-000001"))
    #expect(application.answers == draft.answers && application.language == "nl" && application.at == now)
    #expect(application.state == .waiting && application.openedBy == "")
    #expect(application.id != draft.id && application.id != draft.submission)
    #expect(try store.application(reference: "A-2026-000002") == nil)
    let entry = try #require(try store.history(reference: reference).last)
    #expect(entry.act == .applicationHandedIn && entry.reference == reference && entry.draft == draft.id)
    #expect(entry.fields == draft.answers.answered)
    let report = try store.verify()
    #expect(report.faults == [] && report.applications == 1 && report.drafts == 0 && report.records == 0)
  }

  @Test("is not made twice of the same draft, and a late save does not bring that back")
  func twice() throws {
    let folder = try StoreFolder()
    let store = try folder.kiosk()
    let draft = Draft.visitors()
    let first = try store.handIn(draft)
    #expect(try store.handIn(draft, at: "2026-11-22T10:15:00Z") == first)
    try store.save(draft, at: "2026-11-22T10:15:01Z")
    #expect(try store.drafts(owner: nil) == [])
    #expect(try store.applications().map(\.reference) == [reference])
    // Nor when the application is gone.
    #expect(try store.discardApplication(reference: reference, at: now))
    #expect(try store.handIn(draft, at: "2026-12-22T10:15:00Z") == first)
    try store.save(draft, at: "2026-12-22T10:15:01Z")
    #expect(try store.drafts(owner: nil) == [] && store.applications() == [])
    #expect(try store.verify().faults == [])
  }

  @Test("is not made where an answer is wrong, and takes no number then")
  func refused() throws {
    let folder = try StoreFolder()
    let store = try folder.kiosk()
    let draft = Draft.visitors()
    try store.save(draft, at: now)
    #expect(throws: RecordProblems.self) {
      try store.handIn(draft, language: "nl", at: now, year: 2026) { () throws(RecordProblems) in
        try CustomerRecord(validating: Answers(), environment: Fixtures.environment).answers
      }
    }
    #expect(try store.drafts(owner: Draft.visitor).count == 1 && store.applications() == [])
    #expect(try store.handIn(draft).reference == reference)
  }

  @Test("is not made of a draft that another session has")
  func takenOver() throws {
    let folder = try StoreFolder()
    let first = try folder.kiosk()
    let second = try folder.kiosk()
    let draft = Draft.visitors()
    try first.save(draft, at: now)
    #expect(try second.goOn(code: draft.code, answer: nil, owner: Draft.visitor, at: now) == .taken(draft))
    #expect(throws: StoreError.takenOver) { try first.handIn(draft) }
    #expect(try second.handIn(draft).reference == reference)
    #expect(try first.handIn(draft).reference == reference)
  }

  @Test("has a reference that counts apart from the records', per year, and never comes again")
  func references() throws {
    let folder = try StoreFolder()
    var store = try folder.open()
    #expect(try store.submit(.example()).reference == "C-2026-000001")
    #expect(try store.handIn(.visitors()).reference == "A-2026-000001")
    #expect(try store.handIn(.visitors(code: "K7R2M4XB")).reference == "A-2026-000002")
    #expect(try store.handIn(.visitors(code: "K7R2M4XC"), year: 2027).reference == "A-2027-000001")
    #expect(try store.discardApplication(reference: "A-2026-000002", at: now))
    store.close()
    for sql in [
      "UPDATE application_counter SET last = 1 WHERE year = 2026", "DELETE FROM application_counter",
      "DELETE FROM handed_in",
    ] {
      #expect(throws: StoreFolder.ShellFailure.self) { try folder.execute(sql) }
    }
    store = try folder.open()
    #expect(try store.handIn(.visitors(code: "K7R2M4XD")).reference == "A-2026-000003")
    #expect(try store.submit(.example()).reference == "C-2026-000002")
  }

  @Test("A visitor's draft has 64 KiB at most, an operator's may have more")
  func large() throws {
    let folder = try StoreFolder()
    let store = try folder.kiosk()
    var draft = Draft.visitors()
    try store.save(draft, at: now)
    let room = CustomerStore.largestVisitorsDraft - DraftCodec.encode(draft).utf8.count
    draft.answers[.companyName] += String(repeating: "x", count: room)
    try store.save(draft, at: now)
    draft.answers[.companyName] += "x"
    #expect(throws: StoreError.draftTooLarge) { try store.save(draft, at: now) }
    try store.save(.example(changing: [.companyName: draft.answers[.companyName]]), at: now)
    #expect(
      try store.drafts(owner: Draft.visitor).map(\.companyName.count).first == draft.answers[.companyName].count - 1)
  }

  // MARK: - Opening

  @Test("Opened it is a draft of the agent's own, and shown as that agent's")
  func opened() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let visitors = Draft.visitors()
    try store.handIn(visitors)
    let draft = try store.openApplication(reference).draft
    #expect(draft.answers == visitors.answers && draft.owner == "j.devries" && draft.code == "AAAA")
    #expect(draft.submission != visitors.submission && draft.id != visitors.id)
    #expect(draft.application == ApplicationMark(reference: reference, at: now))
    #expect(try store.draft(code: "AAAA", owner: "j.devries") == draft)
    #expect(try store.application(reference: reference)?.state == .open)
    #expect(try store.applications().map(\.openedBy) == ["j.devries"])
    #expect(try store.history(reference: reference).map(\.act) == [.applicationHandedIn, .applicationOpened])
    #expect(try store.openApplication("A-2026-000009") == .none)
    #expect(try store.verify().faults == [])
  }

  @Test("A code that another draft has is refused, and nothing is opened")
  func code() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.save(.example(code: "AAAA"), at: now)
    try store.handIn(.visitors())
    #expect(throws: StoreError.codeTaken) { try store.openApplication(reference) }
    #expect(try store.application(reference: reference)?.state == .waiting)
    _ = try store.openApplication(reference, code: "BBBB").draft
  }

  private struct Opening: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var isLiving: Bool
    var owner: String
    var isForced = false
    var isTaken: Bool
    var acts: [TrailAct]
  }

  private static let openings = [
    Opening(
      testDescription: "by its owner after the session's end", isLiving: false, owner: "a", isTaken: true,
      acts: [.draftResumed]),
    Opening(testDescription: "by its owner elsewhere", isLiving: true, owner: "a", isTaken: false, acts: []),
    Opening(
      testDescription: "by its owner elsewhere, by force", isLiving: true, owner: "a", isForced: true, isTaken: true,
      acts: [.draftTakenOver]),
    Opening(testDescription: "by another operator", isLiving: true, owner: "b", isTaken: false, acts: []),
    Opening(
      testDescription: "by another operator after the session's end", isLiving: false, owner: "b", isTaken: false,
      acts: []),
    Opening(
      testDescription: "by another operator, by force", isLiving: true, owner: "b", isForced: true, isTaken: true,
      acts: [.draftTakenOver]),
    Opening(
      testDescription: "by another operator, by force, after the session's end", isLiving: false, owner: "b",
      isForced: true, isTaken: true, acts: [.draftTakenOver]),
  ]

  @Test("Opened a second time", arguments: openings)
  private func again(opening: Opening) throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    let second = try folder.open()
    try first.handIn(.visitors())
    var draft = try first.openApplication(reference, owner: "a").draft
    draft.answers[.city] = "Utrecht"
    try first.save(draft, at: "2026-11-22T11:01:00Z")
    if !opening.isLiving { try first.releaseDraft(id: draft.id) }
    let taking = try second.openApplication(reference, owner: opening.owner, code: "BBBB", force: opening.isForced)
    if opening.isTaken {
      draft.owner = opening.owner
      #expect(taking == .taken(draft))
      #expect(throws: StoreError.takenOver) {
        draft.owner = "a"
        try first.save(draft, at: "2026-11-22T11:02:00Z")
      }
      // Also when the second has given it back.
      if opening.owner != "a" {
        try second.releaseDraft(id: draft.id)
        #expect(throws: StoreError.takenOver) { try first.save(draft, at: "2026-11-22T11:02:00Z") }
        #expect(throws: StoreError.takenOver) { try first.submit(draft.finished) }
      }
    } else {
      #expect(taking == .open(by: "a", since: "2026-11-22T11:01:00Z"))
    }
    #expect(try second.application(reference: reference)?.openedBy == (opening.isTaken ? opening.owner : "a"))
    #expect(try second.drafts(owner: nil).map(\.owner) == [opening.isTaken ? opening.owner : "a"])
    #expect(try second.history(reference: reference).dropFirst(2).map(\.act) == opening.acts)
    #expect(try second.verify().faults == [])
  }
}

extension Answers {
  /// The fields that hold an answer, in the order of the form.
  fileprivate var answered: [String] {
    Field.single.filter { !self[$0].isEmpty }.map(\.rawValue) + (subscriptions.isEmpty ? [] : ["subscriptions"])
  }
}
