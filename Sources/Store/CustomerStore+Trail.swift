import SQLite
import Records

extension CustomerStore {
  /// Everything that was done to the record or the application with a reference, to the drafts they were made from, and
  /// to the application that the record comes from, oldest first.
  ///
  /// The lines lead from one to the other: a reference to its drafts, these to their references, and those to their drafts.
  /// Empty where there never was such a record; an erased record keeps its trail.
  public func history(reference: String) throws(StoreError) -> [TrailEntry] {
    try read { db in
      try db.all(
        """
        WITH own_draft AS MATERIALIZED (
          SELECT DISTINCT draft AS id FROM trail WHERE reference = ?1 AND reference <> '' AND draft <> ''
        ), linked AS MATERIALIZED (
          SELECT ?1 COLLATE NOCASE AS name
          UNION SELECT reference FROM own_draft CROSS JOIN trail ON draft = id AND draft <> '' AND reference <> ''
        ), line AS MATERIALIZED (
          SELECT number, draft FROM linked CROSS JOIN trail ON reference = name AND reference <> ''
        )
        SELECT number, at, operator, origin, act, reference, draft, fields FROM trail WHERE number IN (
          SELECT number FROM line
          UNION SELECT trail.number FROM line CROSS JOIN trail ON trail.draft = line.draft AND trail.draft <> ''
        ) ORDER BY number
        """, [.text(reference)], TrailEntry.init(row:))
    }
  }

  /// Writes a line of the trail in the transaction of what it tells.
  func note(
    _ act: TrailAct, at: String, reference: String = "", draft: String = "", fields: [String] = [], _ db: Connection
  ) throws {
    try db.run(
      "INSERT INTO trail (at, operator, origin, act, reference, draft, fields) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .text(at), .text(actor.login), .text(actor.origin), .text(act.rawValue), .text(reference), .text(draft),
        .text(fields.joined(separator: " ")),
      ])
  }
}

extension CustomerStore {
  /// Removes a record and all that the store knows of its customer, so that none of it is left in the file.
  ///
  /// What stays is the trail, which names fields and no values, the reference, which is never used again, and the
  /// submission, so that a draft of it is not saved anew. Drafts that correct it go with it. `nil` where there is no such
  /// record (any more). Other drafts, and files that were made of the store, are not touched. `at` is UTC, ISO 8601.
  public func erase(reference: String, at: String) throws(StoreError) -> Erasure? {
    try write { db in
      guard let erasure = try eraseRecord(reference, at, db) else { return nil }
      try Self.mergeIndex(db)
      return erasure
    }
  }

  /// Removes a record and the requests of its customer; the words of the index are merged after that.
  func eraseRecord(_ reference: String, _ at: String, _ db: Connection) throws -> Erasure? {
    let sql: StaticString = "SELECT number, reference, submission, country, name FROM record WHERE reference = ?"
    let found = try db.first(sql, [.text(reference)]) { row in
      (try row.integer(0), try row.text(1), try row.text(2), try row.text(3), try row.text(4))
    }
    guard let (number, written, submission, country, name) = found else { return nil }
    try db.run("DELETE FROM customer_words WHERE rowid = ?", [.integer(number)])
    try db.run("DELETE FROM record WHERE number = ?", [.integer(number)])
    try db.run(
      "DELETE FROM relationship_request WHERE reference = ?1 OR (customer = ?2 AND country = ?3)",
      [.text(written), .text(name), .text(country)])
    let requests = db.changes
    try db.run(
      "INSERT INTO erased (reference, submission, at, operator) VALUES (?, ?, ?, ?)",
      [.text(written), .text(submission), .text(at), .text(actor.login)])
    try note(.recordErased, at: at, reference: written, db)
    try eraseCorrections(of: written, at, db)
    return Erasure(requests: requests)
  }

  /// Removes the drafts that correct an erased record: they hold its answers. A session that has one open cannot save it.
  private func eraseCorrections(of reference: String, _ at: String, _ db: Connection) throws {
    let sql: StaticString = "SELECT id, submission FROM draft WHERE corrects = ? AND corrects <> ''"
    for (id, submission) in try db.all(sql, [.text(reference)], { row in (try row.text(0), try row.text(1)) }) {
      try eraseDraft(id: id, submissions: [submission], at, db)
    }
  }

  /// Deleted words stay in the index until its parts are merged.
  static func mergeIndex(_ db: Connection) throws {
    try db.run("INSERT INTO customer_words(customer_words) VALUES ('optimize')")
  }

  /// What is known of an erased record; `nil` where none with this reference was erased.
  public func erased(reference: String) throws(StoreError) -> ErasedRecord? {
    try read { db in
      try db.first("SELECT reference, at, operator FROM erased WHERE reference = ?", [.text(reference)]) { row in
        ErasedRecord(reference: try row.text(0), at: try row.text(1), by: try row.text(2))
      }
    }
  }
}
