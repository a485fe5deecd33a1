import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("Submitting")
struct SubmitTests {
  @Test("gives a reference, under which the record is found in any case")
  func found() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    let stamp = try store.submit(draft)
    #expect(stamp.reference == "C-2026-000001")
    #expect(stamp.at == "2026-11-22T13:02:11Z" && stamp.by == "j.devries" && stamp.rules == "1")
    #expect(stamp.submission == draft.submission)
    let record = try #require(try store.record(reference: "c-2026-000001"))
    #expect(record.stamp == stamp)
    let expected = try CustomerRecord(validating: draft.answers, environment: Fixtures.environment).answers
    #expect(record.answers == expected)
    #expect(try store.record(reference: "C-2026-000002") == nil)
  }

  @Test("twice gives the first stamp and leaves one record")
  func twice() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    let first = try store.submit(draft)
    let second = try store.submit(draft, by: "somebody.else", year: 2027)
    #expect(first == second)
    #expect(try store.count(matching: "") == 1)
  }

  @Test("removes the draft, and a late save does not bring it back")
  func draftGone() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    try store.save(draft, at: "2026-11-22T12:00:00Z")
    try store.submit(draft)
    try store.save(draft, at: "2026-11-22T12:00:01Z")
    #expect(try store.drafts(owner: nil) == [])
  }

  @Test("that fails keeps the draft and takes no number")
  func oneTransaction() throws {
    let folder = try StoreFolder()
    let draft = Draft.example()
    var store = try folder.open()
    try store.save(draft, at: "2026-11-22T12:00:00Z")
    store.close()
    try folder.execute(
      "CREATE TRIGGER stop BEFORE DELETE ON draft BEGIN SELECT RAISE(ABORT, 'stopped by the test'); END")
    store = try folder.open()
    // A process that another test is starting holds the ended session's lock for a moment.
    try Patience.wait("the ended session to be gone", seconds: 10) { try store.take(draft) == .taken(draft) }
    #expect(throws: StoreError.self) { try store.submit(draft) }
    #expect(try store.count(matching: "") == 0)
    #expect(try store.count(matching: "fietsen") == 0)
    #expect(try store.drafts(owner: nil).map(\.code) == ["K7Q2"])
    store.close()
    try folder.execute("DROP TRIGGER stop")
    store = try folder.open()
    try Patience.wait("the ended session to be gone", seconds: 10) { try store.take(draft) == .taken(draft) }
    #expect(try store.submit(draft).reference == "C-2026-000001")
  }

  @Test("counts by year, and never uses a reference again")
  func references() throws {
    let folder = try StoreFolder()
    var store = try folder.open()
    #expect(try store.submit(.example()).reference == "C-2026-000001")
    #expect(try store.submit(.example()).reference == "C-2026-000002")
    #expect(try store.submit(.example(), year: 2027).reference == "C-2027-000001")
    #expect(try store.submit(.example()).reference == "C-2026-000003")
    store.close()
    try folder.execute("DELETE FROM record")
    store = try folder.open()
    #expect(try store.submit(.example()).reference == "C-2026-000004")
    #expect(try store.submit(.example(), year: 2027).reference == "C-2027-000002")
  }

  @Test("goes on past the sixth digit")
  func sevenDigits() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    try folder.execute("INSERT INTO counter VALUES (2026, 999999)")
    #expect(try folder.open().submit(.example()).reference == "C-2026-1000000")
  }

  @Test(
    "leaves what nothing may change",
    arguments: [
      "UPDATE record SET name = 'other'", "UPDATE counter SET last = 1", "DELETE FROM counter",
      "UPDATE meta SET value = ''", "DELETE FROM meta",
    ])
  func kept(sql: String) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example())
    try store.submit(.example())
    store.close()
    #expect(throws: StoreFolder.ShellFailure.self) { try folder.execute(sql) }
  }

  @Test("makes the customer known by domain prefix, in any case")
  func holders() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example(changing: [.domainPrefix: "Fietsen"]))
    let holder = try store.customers(.domainPrefix("FIETSEN")).first
    #expect(holder?.reference == "C-2026-000001")
    #expect(holder?.country == "NL" && holder?.registrationID == "12345678")
    #expect(try store.customers(.domainPrefix("fiets")) == [])
  }

  @Test("is remembered for the operator's next record")
  func last() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example(), by: "a")
    try store.submit(.example(changing: [.city: "Utrecht"]), by: "a")
    try store.submit(.example(), by: "b")
    #expect(try store.lastRecord(by: "a")?.answers[.city] == "Utrecht")
    #expect(try store.lastRecord(by: "c") == nil)
  }

  @Test("can be exported oldest first, while the store is written")
  func each() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for _ in 0..<120 { try store.submit(.example()) }
    var references: [String] = []
    try store.eachRecord { record in
      if references.isEmpty { try store.submit(.example()) }
      references.append(record.stamp.reference)
    }
    #expect(references.count == 121)
    #expect(references == references.sorted())
  }
}
