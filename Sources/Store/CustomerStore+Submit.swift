import Foundation
import GRDB
public import Records

extension CustomerStore {
  /// Saves a record and removes its draft in one transaction; the same submission again gets the first stamp.
  ///
  /// `at` is UTC, ISO 8601; the reference counts within `year`, the UTC year of `at`. Once this returns, the record is
  /// on the disk.
  public func submit(
    _ record: CustomerRecord, draft: Draft, by: String, at: String, year: Int, rules: String
  ) throws(StoreError) -> SavedStamp {
    try write { db in
      let stamp: SavedStamp
      if let first = try Self.stamp(db, submission: draft.submission) {
        stamp = first
      } else {
        stamp = SavedStamp(
          reference: try Self.nextReference(db, year: year), id: UUID().uuidString.lowercased(), at: at, by: by,
          rules: rules, submission: draft.submission)
        try Self.insert(db, stamp, record.answers)
      }
      try db.execute(
        sql: "DELETE FROM draft WHERE id = ? OR submission = ?", arguments: [draft.id, draft.submission])
      return stamp
    }
  }

  private static func stamp(_ db: Database, submission: String) throws -> SavedStamp? {
    try Row.fetchOne(
      db, sql: "SELECT reference, id, saved_at, saved_by, rules, submission FROM record WHERE submission = ?",
      arguments: [submission]
    ).map(SavedStamp.init(row:))
  }

  private static func nextReference(_ db: Database, year: Int) throws -> String {
    let number = try Int.fetchOne(
      db,
      sql: """
        INSERT INTO counter (year, last) VALUES (?, 1)
        ON CONFLICT (year) DO UPDATE SET last = last + 1 RETURNING last
        """, arguments: [year])
    guard let number else { throw StoreError.damaged(detail: "counter") }
    let digits = String(number)
    return "C-\(year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  private static func insert(_ db: Database, _ stamp: SavedStamp, _ answers: Answers) throws {
    let name = answers[.companyName]
    let domain = SearchText.domain(ofEmail: answers[.email])
    let prefix = answers[.domainPrefix].lowercased()
    try db.execute(
      sql: """
        INSERT INTO record (id, reference, submission, saved_at, saved_by, rules, name, name_folded, country,
          registration_id, email_domain, domain_prefix, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        stamp.id, stamp.reference, stamp.submission, stamp.at, stamp.by, stamp.rules, name, SearchText.folded(name),
        answers[.country], SearchText.compact(answers[.registrationID]), domain, prefix,
        RecordWriter.line(of: answers, saved: stamp),
      ])
    try db.execute(
      sql: """
        INSERT INTO customer_index (rowid, name, reference, city, email_domain, domain_prefix)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        db.lastInsertedRowID, SearchText.indexed(name), stamp.reference, SearchText.indexed(answers[.city]), domain,
        prefix,
      ])
  }
}
