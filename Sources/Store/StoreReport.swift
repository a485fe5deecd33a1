import SQLite
import Records

/// What was found when a store was looked through.
public struct StoreReport: Hashable, Sendable {
  /// How many records the store has.
  public var records = 0
  /// How many drafts the store has.
  public var drafts = 0
  /// Lines of the trail.
  public var trail = 0
  /// What is wrong, as short names without any value of a customer; empty for a sound store.
  public var faults: [String] = []

  /// Whether the check found nothing.
  public var isSound: Bool { faults.isEmpty }

  /// Looks through a copy that no other program has open.
  static func ofCopy(at place: StorePath) throws(StoreError) -> StoreReport {
    do {
      let db = try StoreConnection.reader(place.path, BusyWait())
      defer { db.close() }
      return try db.transaction(isWriting: false) { try StoreReport(lookingThrough: db) }
    } catch {
      throw .from(error)
    }
  }

  /// Reads every page, every record, every draft, and compares what is written twice.
  init(lookingThrough db: Connection) throws {
    faults = try db.all("PRAGMA integrity_check(20)") { try $0.text(0) }.filter { $0 != "ok" }.map { _ in "page" }
    if try db.exists("PRAGMA foreign_key_check") { faults.append("foreign-key") }
    guard faults.isEmpty else { return }
    try lookThroughRecords(db)
    try lookThroughDrafts(db)
    trail = try db.number("SELECT count(*) FROM trail") ?? 0
    try expectNone("trail", Self.untold, db)
    try expectNone("counter", Self.aboveCounter, db)
  }

  private mutating func lookThroughRecords(_ db: Connection) throws {
    let rows = try db.query(
      "SELECT reference, id, saved_at, saved_by, rules, submission, body, name, country FROM record")
    while try rows.next() {
      records += 1
      let (body, stamp) = (try rows.text(6), try SavedStamp(row: rows))
      guard let answers = try? StoredForms.answers(from: body), answers[.companyName] == (try rows.text(7)),
        answers[.country] == (try rows.text(8)), RecordWriter.line(of: answers, saved: stamp) == body
      else {
        faults.append("record \(stamp.reference)")
        continue
      }
    }
    try expectNone(
      "search-index", "SELECT 1 FROM record WHERE number NOT IN (SELECT id FROM customer_index_docsize)", db)
    try expectNone(
      "search-index", "SELECT 1 FROM customer_index_docsize WHERE id NOT IN (SELECT number FROM record)", db)
    try expectNone("name-index", "SELECT 1 FROM record WHERE number NOT IN (SELECT number FROM record_name)", db)
  }

  private mutating func lookThroughDrafts(_ db: Connection) throws {
    let rows = try db.query("SELECT code, body FROM draft")
    while try rows.next() {
      drafts += 1
      if (try? StoredForms.draft(from: rows.text(1))) == nil { faults.append("draft \(try rows.text(0))") }
    }
    try expectNone("draft-submitted", "SELECT 1 FROM draft WHERE submission IN (SELECT submission FROM record)", db)
  }

  private mutating func expectNone(_ fault: String, _ sql: StaticString, _ db: Connection) throws {
    if try db.exists(sql) { faults.append(fault) }
  }

  /// Records, and erased ones, of which the trail says nothing.
  private static let untold: StaticString = """
    SELECT 1 FROM (SELECT reference FROM record UNION ALL SELECT reference FROM erased)
    WHERE reference NOT IN (SELECT reference FROM trail)
    """

  /// References above the counter of their year, which would be given a second time.
  private static let aboveCounter: StaticString = """
    SELECT 1 FROM record LEFT JOIN counter ON year = CAST(substr(reference, 3, 4) AS INTEGER)
    WHERE last IS NULL OR CAST(substr(reference, 8) AS INTEGER) > last
    """
}
