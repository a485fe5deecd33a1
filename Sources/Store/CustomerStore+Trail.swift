import GRDB
import Records

extension CustomerStore {
  /// Everything that was done to the record with a reference and to the draft it was made from, oldest first.
  ///
  /// Empty where there never was such a record; an erased record keeps its trail.
  public func history(reference: String) throws(StoreError) -> [TrailEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM trail WHERE reference = ?1 COLLATE NOCASE
            OR draft IN (SELECT draft FROM trail WHERE reference = ?1 COLLATE NOCASE AND draft <> '')
          ORDER BY number
          """, arguments: [reference]
      ).map(Self.entry(_:))
    }
  }

  /// Writes a line of the trail in the transaction of what it tells.
  func note(
    _ act: TrailAct, at: String, reference: String = "", draft: String = "", fields: [String] = [], _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO trail (at, operator, origin, act, reference, draft, fields) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      at, actor.login, actor.origin, act.rawValue, reference, draft, fields.joined(separator: " "),
    ])
  }

  private static func entry(_ row: Row) throws -> TrailEntry {
    guard let act = TrailAct(rawValue: try row.decode(String.self, forColumn: "act")) else {
      throw StoreError.damaged(detail: "trail")
    }
    return TrailEntry(
      number: try row.decode(Int64.self, forColumn: "number"), at: try row.decode(String.self, forColumn: "at"),
      by: try row.decode(String.self, forColumn: "operator"),
      origin: try row.decode(String.self, forColumn: "origin"), act: act,
      reference: try row.decode(String.self, forColumn: "reference"),
      draft: try row.decode(String.self, forColumn: "draft"),
      fields: try row.decode(String.self, forColumn: "fields").split(separator: " ").map(String.init))
  }
}

extension CustomerStore {
  /// Removes a record and all that the store knows of its customer, so that none of it is left in the file.
  ///
  /// What stays is the trail, which names fields and no values, the reference, which is never used again, and the
  /// submission, so that a draft of it is not saved anew. `nil` where there is no such record (any more). Drafts that
  /// are being filled in, and files that were made of the store, are not touched. `at` is UTC, ISO 8601.
  public func erase(reference: String, at: String) throws(StoreError) -> Erasure? {
    try write { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT number, reference, submission, country, name FROM record WHERE reference = ?",
          arguments: [reference])
      else { return nil }
      let number = try row.decode(Int64.self, forColumn: "number")
      let written = try row.decode(String.self, forColumn: "reference")
      try db.execute(sql: "DELETE FROM customer_index WHERE rowid = ?", arguments: [number])
      try db.execute(sql: "DELETE FROM record WHERE number = ?", arguments: [number])
      try db.execute(
        sql: "DELETE FROM relationship_request WHERE reference = ?1 OR (customer = ?2 AND country = ?3)",
        arguments: [written, row["name"], row["country"]])
      let requests = db.changesCount
      // Deleted words stay in the index until its parts are merged.
      try db.execute(sql: "INSERT INTO customer_index(customer_index) VALUES ('optimize')")
      try db.execute(
        sql: "INSERT INTO erased (reference, submission, at, operator) VALUES (?, ?, ?, ?)",
        arguments: [written, row["submission"], at, actor.login])
      try note(.recordErased, at: at, reference: written, db)
      return Erasure(requests: requests)
    }
  }

  /// What is known of an erased record; `nil` where none with this reference was erased.
  public func erased(reference: String) throws(StoreError) -> ErasedRecord? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT reference, at, operator FROM erased WHERE reference = ?", arguments: [reference]
      )
      .map { row in
        ErasedRecord(
          reference: try row.decode(String.self, forColumn: "reference"),
          at: try row.decode(String.self, forColumn: "at"), by: try row.decode(String.self, forColumn: "operator"))
      }
    }
  }
}
