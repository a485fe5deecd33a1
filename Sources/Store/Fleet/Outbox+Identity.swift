public import Fleet
import SQLite

extension Outbox {
  /// The format of the store, which the centre's schema has to cover.
  public func format() throws(StoreError) -> Int { try store.read { db in try StoreConnection.marks(db).format } }

  /// The id of the record with a reference; `nil` where there is none.
  public func recordID(reference: String) throws(StoreError) -> String? {
    try store.read { db in try db.text("SELECT id FROM record WHERE reference = ?", [.text(reference)]) }
  }

  /// How many records were erased since a moment (UTC, ISO 8601) by operators whose login begins so.
  public func erasures(by beginning: String, since moment: String) throws(StoreError) -> Int {
    try store.read { db in
      try db.number(
        """
        SELECT count(*) FROM trail WHERE act = 'recordErased' AND at >= ?1 AND substr(operator, 1, length(?2)) = ?2
        """, [.text(moment), .text(beginning)]) ?? 0
    }
  }

  /// The identity that the store had before this one, and the number of the last entry that it shares with the centre's; `nil`
  /// where it has its first.
  public func formerStore() throws(StoreError) -> Enrolment.Replaced? {
    let noted = try store.read { db in
      try db.text("SELECT value FROM meta WHERE key = 'former store' ORDER BY number DESC LIMIT 1")
    }
    guard let parts = noted?.split(separator: " "), parts.count == 2, let common = Int64(parts[1]) else { return nil }
    return Enrolment.Replaced(store: String(parts[0]), common: common)
  }
}
