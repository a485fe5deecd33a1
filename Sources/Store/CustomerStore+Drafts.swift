import GRDB
public import Records

extension CustomerStore {
  /// Saves a draft under its id, over what was saved before.
  ///
  /// A draft whose record has been submitted stays gone. Throws ``StoreError/codeTaken`` where another draft has the
  /// resume code, ``StoreError/notOwner`` where the draft is somebody else's. `at` is UTC, ISO 8601.
  public func save(_ draft: Draft, at: String) throws(StoreError) {
    let body = DraftCodec.encode(draft)
    try write { db in
      // A save that was on its way while the record was submitted must not bring the draft back.
      if try Self.exists(db, "SELECT 1 FROM record WHERE submission = ?", [draft.submission]) { return }
      let known = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT code, owner FROM draft WHERE id = ?"), arguments: [draft.id])
      if let known, known["owner"] != draft.owner { throw StoreError.notOwner }
      let isCodeKnown = known.map { $0["code"] == draft.code } ?? false
      if !isCodeKnown, try Self.exists(db, "SELECT 1 FROM draft WHERE code = ? AND id <> ?", [draft.code, draft.id]) {
        throw StoreError.codeTaken
      }
      if known == nil { return try Self.insert(draft, body, at, db) }
      // Only what changes from save to save, so that the other indexes need no page written.
      try db.cachedStatement(
        sql: "UPDATE draft SET name = ?, country = ?, page = ?, updated_at = ?, body = ? WHERE id = ?"
      ).execute(arguments: [
        draft.answers[.companyName], draft.answers[.country], draft.position.page, at, body, draft.id,
      ])
      if !isCodeKnown {
        try db.execute(sql: "UPDATE draft SET code = ? WHERE id = ?", arguments: [draft.code, draft.id])
      }
    }
  }

  private static func insert(_ draft: Draft, _ body: String, _ at: String, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO draft (id, code, submission, owner, name, country, page, created_at, updated_at, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draft.id, draft.code, draft.submission, draft.owner, draft.answers[.companyName], draft.answers[.country],
        draft.position.page, at, at, body,
      ])
  }

  /// The draft with a resume code, in any case; only the owner's, or anybody's where the owner is `nil`.
  public func draft(code: String, owner: String?) throws(StoreError) -> Draft? {
    try read { db in
      let text = try String.fetchOne(
        db, sql: "SELECT body FROM draft WHERE code = ?1 AND (?2 IS NULL OR owner = ?2)", arguments: [code, owner])
      return try text.map(StoredForms.draft(from:))
    }
  }

  /// The drafts of an owner, or everybody's where the owner is `nil`, newest first.
  public func drafts(owner: String?) throws(StoreError) -> [DraftSummary] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT id, code, name, country, page, updated_at, owner FROM draft
          WHERE ?1 IS NULL OR owner = ?1 ORDER BY updated_at DESC, rowid DESC
          """, arguments: [owner]
      ).map { row in
        DraftSummary(
          id: try row.decode(String.self, forColumn: "id"), code: try row.decode(String.self, forColumn: "code"),
          companyName: try row.decode(String.self, forColumn: "name"),
          country: try row.decode(String.self, forColumn: "country"),
          page: try row.decode(Int.self, forColumn: "page"),
          updatedAt: try row.decode(String.self, forColumn: "updated_at"),
          owner: try row.decode(String.self, forColumn: "owner"))
      }
    }
  }

  /// Removes a draft by its resume code; whether there was one.
  @discardableResult
  public func discardDraft(code: String, owner: String?) throws(StoreError) -> Bool {
    try write { db in
      try db.execute(
        sql: "DELETE FROM draft WHERE code = ?1 AND (?2 IS NULL OR owner = ?2)", arguments: [code, owner])
      return db.changesCount > 0
    }
  }

  /// Removes a draft by its id; whether there was one.
  @discardableResult
  public func discardDraft(id: String, owner: String?) throws(StoreError) -> Bool {
    try write { db in
      try db.execute(sql: "DELETE FROM draft WHERE id = ?1 AND (?2 IS NULL OR owner = ?2)", arguments: [id, owner])
      return db.changesCount > 0
    }
  }

  static func exists(_ db: Database, _ sql: StaticString, _ arguments: StatementArguments) throws -> Bool {
    try Int.fetchOne(db.cachedStatement(sql: sql.description), arguments: arguments) != nil
  }
}
