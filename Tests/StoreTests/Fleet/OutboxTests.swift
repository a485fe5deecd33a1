import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("What goes to the centre")
struct OutboxTests {
  private let now = "2026-11-25T10:00:00Z"

  private func correct(_ store: CustomerStore, _ reference: String, name: String) throws {
    let record = try #require(try store.record(reference: reference))
    let mark = CorrectionMark(reference: reference, version: record.stamp.version)
    var draft = Draft(
      id: RandomID.uuid(), code: "K7Q2", submission: RandomID.uuid(), owner: "j.devries", answers: record.answers,
      corrects: mark)
    draft.answers[.companyName] = name
    _ = try store.correct(draft, mark, by: "m.jansen", at: now, rules: "2") { _ throws(RecordProblems) in
      try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
  }

  @Test("bears the store's number, which a new one takes the place of for good")
  func identity() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let first = try Outbox(store).storeID()
    #expect(first.utf8.count == 32 && first.allSatisfy(\.isHexDigit) && first == first.lowercased())
    #expect(try Outbox(store).storeID() == first)
    let second = try Outbox(store).newStoreID(at: now, common: 0)
    #expect(second != first && second.utf8.count == 32)
    #expect(try Outbox(store).storeID() == second)
    store.close()
    let reopened = try folder.open(.readOnly)
    #expect(try Outbox(reopened).storeID() == second)
    #expect(throws: StoreError.readOnly) { try Outbox(reopened).newStoreID(at: now, common: 0) }
  }

  @Test("are the entries of the trail, in pieces and without a gap")
  func entries() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let outbox = Outbox(store)
    #expect(try outbox.lastEntry() == 0 && outbox.entry(1) == nil)
    #expect(try outbox.entries(after: 0, limit: 10) == OutboxBatch.none)
    for place in 0..<3 { try store.submit(.example(changing: [.domainPrefix: "prefix\(place)"])) }
    let last = try outbox.lastEntry()
    let all = try outbox.entries(after: 0, limit: 100)
    #expect(all.entries.map(\.number) == Array(1...last))
    #expect(try outbox.entry(last) == all.entries.last)
    var pieces: [TrailEntry] = []
    while case let piece = try outbox.entries(after: pieces.last?.number ?? 0, limit: 2), !piece.entries.isEmpty {
      #expect(piece.entries.count <= 2)
      pieces += piece.entries
    }
    #expect(pieces == all.entries)
    #expect(try outbox.entries(after: 0, limit: -1) == OutboxBatch.none)
  }

  @Test("are the records as an export prints them, with what others recognise them by")
  func records() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example())
    let batch = try Outbox(store).entries(after: 0, limit: 100)
    let stored = try #require(try store.record(reference: "C-2026-000001"))
    let record = try #require(batch.records.first)
    #expect(batch.records.count == 1)
    #expect(record.entry == batch.entries.last { $0.act == .recordSubmitted }?.number)
    #expect(record.id == stored.stamp.id && record.submission == stored.stamp.submission && record.rules == "1")
    #expect(record.body == RecordWriter.line(of: stored.answers, saved: stored.stamp))
    #expect(record.country == "NL" && record.registrationID == "12345678")
    #expect(record.domainPrefix == "vandermeerfietsen" && record.emailDomain == "vandermeerfietsen.nl")
    #expect(record.nameKey == "vandermeerfietsen")
  }

  @Test("is a record once a batch, by the entry that wrote it last, as it is now")
  func corrected() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example())
    try store.submit(.example(changing: [.domainPrefix: "other", .companyName: "Rijwielen Noord"]))
    let outbox = Outbox(store)
    let before = try outbox.lastEntry()
    try correct(store, "C-2026-000001", name: "Rijwielhandel Oost B.V.")
    let all = try outbox.entries(after: 0, limit: 100)
    #expect(all.records.map(\.reference) == ["C-2026-000002", "C-2026-000001"])
    #expect(all.records.map(\.nameKey) == ["rijwielennoord", "rijwielhandeloost"])
    let correction = try outbox.entries(after: before, limit: 100)
    #expect(correction.records.map(\.entry) == [try outbox.lastEntry()])
    // What is sent of an earlier entry is the record as it is now: the entry of the correction follows.
    let first = try outbox.entries(after: 0, limit: Int(before))
    #expect(first.records.map(\.nameKey).sorted() == ["rijwielennoord", "rijwielhandeloost"])
  }

  @Test("names those who saved and corrected a record only where that is wanted")
  func operators() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example(), by: "j.devries")
    try correct(store, "C-2026-000001", name: "Rijwielhandel Oost B.V.")
    _ = try TenantLinks(store).note(
      "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", of: "C-2026-000001", replacing: false, at: now)
    let named = try #require(try Outbox(store).entries(after: 0, limit: 100).records.first).body
    let unnamed = try #require(try Outbox(store).entries(after: 0, limit: 100, withOperators: false).records.first).body
    for login in ["j.devries", "m.jansen"] {
      #expect(named.contains("\"by\":\"\(login)\"") && !unnamed.contains(login))
    }
    #expect(unnamed.contains("\"by\":\"\""))
  }

  @Test("is never the body of an erased record")
  func erased() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example())
    _ = try store.erase(reference: "C-2026-000001", at: now)
    let batch = try Outbox(store).entries(after: 0, limit: 100)
    #expect(batch.records == [] && batch.entries.last?.act == .recordErased)
  }

  @Test("raises the references of a year, and lowers none", arguments: [(41, 42), (1, 3), (2, 3)])
  func counter(last: Int, next: Int) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for place in 0..<2 { try store.submit(.example(changing: [.domainPrefix: "prefix\(place)"])) }
    try Outbox(store).raiseCounter(year: 2026, to: last)
    let digits = String(next)
    let stamp = try store.submit(.example(changing: [.domainPrefix: "next"]))
    #expect(stamp.reference == "C-2026-" + String(repeating: "0", count: 6 - digits.count) + digits)
    try Outbox(store).raiseCounter(year: 2027, to: 9)
    #expect(try store.submit(.example(changing: [.domainPrefix: "year"]), year: 2027).reference == "C-2027-000010")
    #expect(try store.verify().faults == [])
  }

  @Test("believes no count that nobody could have reached", arguments: [(2026, 0), (2026, .max), (0, 5)])
  func strangeCounter(year: Int, last: Int) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    #expect(throws: StoreError.damaged(detail: "counter")) { try Outbox(store).raiseCounter(year: year, to: last) }
  }
}

extension OutboxBatch {
  fileprivate static var none: OutboxBatch { OutboxBatch(entries: [], records: []) }
}
