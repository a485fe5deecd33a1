import GRDB
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
      let queue = try DatabaseQueue(path: place.path, configuration: StoreConnection.reading())
      defer { try? queue.close() }
      return try queue.read { db in try StoreReport(lookingThrough: db) }
    } catch {
      throw .from(error)
    }
  }

  /// Reads every page, every record, every draft, and compares what is written twice.
  init(lookingThrough db: Database) throws {
    faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }.map { _ in "page" }
    if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil { faults.append("foreign-key") }
    guard faults.isEmpty else { return }
    try lookThroughRecords(db)
    try lookThroughDrafts(db)
    trail = try Int.fetchOne(db, sql: "SELECT count(*) FROM trail") ?? 0
    try expectNone("trail", Self.untold, db)
    try expectNone("counter", Self.aboveCounter, db)
  }

  private mutating func lookThroughRecords(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT reference, id, submission, saved_at, saved_by, rules, name, country, body FROM record")
    while let row = try rows.next() {
      records += 1
      let body = try row.decode(String.self, forColumn: "body")
      guard let answers = try? StoredForms.answers(from: body), answers[.companyName] == row["name"],
        answers[.country] == row["country"], RecordWriter.line(of: answers, saved: try SavedStamp(row: row)) == body
      else {
        faults.append("record \(row["reference"] as String)")
        continue
      }
    }
    try expectNone(
      "search-index", "SELECT 1 FROM record WHERE number NOT IN (SELECT id FROM customer_index_docsize)", db)
    try expectNone(
      "search-index", "SELECT 1 FROM customer_index_docsize WHERE id NOT IN (SELECT number FROM record)", db)
    try expectNone("name-index", "SELECT 1 FROM record WHERE number NOT IN (SELECT number FROM record_name)", db)
  }

  private mutating func lookThroughDrafts(_ db: Database) throws {
    let rows = try Row.fetchCursor(db, sql: "SELECT code, body FROM draft")
    while let row = try rows.next() {
      drafts += 1
      if (try? StoredForms.draft(from: row.decode(String.self, forColumn: "body"))) == nil {
        faults.append("draft \(row["code"] as String)")
      }
    }
    try expectNone("draft-submitted", "SELECT 1 FROM draft WHERE submission IN (SELECT submission FROM record)", db)
  }

  private mutating func expectNone(_ fault: String, _ sql: String, _ db: Database) throws {
    if try Int.fetchOne(db, sql: sql + " LIMIT 1") != nil { faults.append(fault) }
  }

  /// Records, and erased ones, of which the trail says nothing.
  private static let untold = """
    SELECT 1 FROM (SELECT reference FROM record UNION ALL SELECT reference FROM erased)
    WHERE reference NOT IN (SELECT reference FROM trail)
    """

  /// References above the counter of their year, which would be given a second time.
  private static let aboveCounter = """
    SELECT 1 FROM record LEFT JOIN counter ON year = CAST(substr(reference, 3, 4) AS INTEGER)
    WHERE last IS NULL OR CAST(substr(reference, 8) AS INTEGER) > last
    """
}
