import GRDB
public import Records

extension CustomerStore {
  /// Saves a draft under its id, over what was saved before; from then on it is this session's.
  ///
  /// A draft whose record has been submitted stays gone. Throws ``StoreError/codeTaken`` where another draft has the
  /// resume code, ``StoreError/notOwner`` if the draft is another operator's, ``StoreError/takenOver`` where another
  /// session has taken it. `at` is UTC, ISO 8601.
  public func save(_ draft: Draft, at: String) throws(StoreError) {
    let body = DraftCodec.encode(draft)
    let session = try self.session()
    try write { db in
      // A save that was on its way while the record was submitted must not bring the draft back.
      if try Self.isSpent(draft.submission, db) { return }
      let known = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT code, owner, session FROM draft WHERE id = ?"), arguments: [draft.id])
      if let known, known["owner"] != draft.owner { throw StoreError.notOwner }
      if let known, known["session"] != "", known["session"] != session.name { throw StoreError.takenOver }
      let isCodeKnown = known.map { $0["code"] == draft.code } ?? false
      if !isCodeKnown, try Self.exists(db, "SELECT 1 FROM draft WHERE code = ? AND id <> ?", [draft.code, draft.id]) {
        throw StoreError.codeTaken
      }
      guard let known else { return try insert(draft, body, at, session, db) }
      // Only what changes from save to save, so that the other indexes need no page written.
      try db.cachedStatement(
        sql: "UPDATE draft SET name = ?, country = ?, page = ?, updated_at = ?, body = ? WHERE id = ?"
      ).execute(arguments: [
        draft.answers[.companyName], draft.answers[.country], draft.position.page, at, body, draft.id,
      ])
      if !isCodeKnown || known["session"] != session.name {
        try db.execute(
          sql: "UPDATE draft SET code = ?, session = ? WHERE id = ?", arguments: [draft.code, session.name, draft.id])
      }
    }
  }

  private func insert(_ draft: Draft, _ body: String, _ at: String, _ session: SessionLock, _ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO draft (id, code, submission, owner, name, country, page, created_at, updated_at, body, session)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draft.id, draft.code, draft.submission, draft.owner, draft.answers[.companyName], draft.answers[.country],
        draft.position.page, at, at, body, session.name,
      ])
    try note(.draftBegun, at: at, draft: draft.id, db)
  }

  /// Takes a draft for this session, so that no other can save it; in any case of the code.
  ///
  /// One that is open in a living session is only taken where `force` says so: that session learns it at its next save.
  /// A draft that was submitted no longer than `submittedSince` (UTC, ISO 8601) ago gives its record.
  public func takeDraft(
    code: String, owner: String, at: String, submittedSince: String, force: Bool
  ) throws(StoreError) -> DraftTaking {
    let session = try self.session()
    return try write { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT id, body, session, updated_at FROM draft WHERE code = ? AND owner = ?",
          arguments: [code, owner])
      else { return try Self.submitted(code, owner, submittedSince, db).map(DraftTaking.submitted) ?? .none }
      let holder = try row.decode(String.self, forColumn: "session")
      let isOpenElsewhere = holder != session.name && session.isAlive(holder)
      if isOpenElsewhere, !force { return .open(since: try row.decode(String.self, forColumn: "updated_at")) }
      let draft = try StoredForms.draft(from: try row.decode(String.self, forColumn: "body"))
      if holder != session.name {
        try db.execute(sql: "UPDATE draft SET session = ? WHERE id = ?", arguments: [session.name, draft.id])
        try note(isOpenElsewhere ? .draftTakenOver : .draftResumed, at: at, draft: draft.id, db)
      }
      return .taken(draft)
    }
  }

  private static func submitted(_ code: String, _ owner: String, _ since: String, _ db: Database) throws
    -> StoredRecord?
  {
    try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM record WHERE draft_code = ? AND saved_by = ? AND saved_at >= ? ORDER BY number DESC LIMIT 1
        """, arguments: [code, owner, since]
    ).map(stored(_:))
  }

  /// Gives a draft back that this session had open: anybody who asks for it gets it without a question.
  public func releaseDraft(id: String) throws(StoreError) {
    let session = try self.session()
    try write { db in
      try db.execute(sql: "UPDATE draft SET session = '' WHERE id = ? AND session = ?", arguments: [id, session.name])
    }
  }

  /// The draft with a resume code, to be looked at; only the owner's, or anybody's where the owner is `nil`.
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
      ).map(DraftSummary.init(row:))
    }
  }

  /// Removes a draft by its resume code; whether there was one.
  ///
  /// Throws ``StoreError/takenOver`` where another living session has it open.
  @discardableResult
  public func discardDraft(code: String, owner: String?, at: String) throws(StoreError) -> Bool {
    let session = try self.session()
    return try write { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT id, session FROM draft WHERE code = ?1 AND (?2 IS NULL OR owner = ?2)",
          arguments: [code, owner])
      else { return false }
      let holder = try row.decode(String.self, forColumn: "session")
      if holder != session.name, session.isAlive(holder) { throw StoreError.takenOver }
      try remove([try row.decode(String.self, forColumn: "id")], .draftDiscarded, at, db)
      return true
    }
  }

  /// Removes the drafts that were last saved before a moment (UTC, ISO 8601), but none that is open; how many.
  @discardableResult
  public func discardDrafts(savedBefore moment: String, owner: String?, at: String) throws(StoreError) -> Int {
    // Asked without the right to write first: nearly always there is none.
    guard try read({ db in try Self.exists(db, "SELECT 1 FROM draft WHERE updated_at < ?", [moment]) }) else {
      return 0
    }
    let session = try self.session()
    return try write { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT id, session FROM draft WHERE updated_at < ?1 AND (?2 IS NULL OR owner = ?2)",
        arguments: [moment, owner])
      let old = try rows.filter { !session.isAlive(try $0.decode(String.self, forColumn: "session")) }
      try remove(try old.map { try $0.decode(String.self, forColumn: "id") }, .draftExpired, at, db)
      return old.count
    }
  }

  private func remove(_ ids: [String], _ act: TrailAct, _ at: String, _ db: Database) throws {
    for id in ids {
      try db.execute(sql: "DELETE FROM draft WHERE id = ?", arguments: [id])
      try note(act, at: at, draft: id, db)
    }
  }

  static func exists(_ db: Database, _ sql: StaticString, _ arguments: StatementArguments) throws -> Bool {
    try Int.fetchOne(db.cachedStatement(sql: sql.description), arguments: arguments) != nil
  }

  /// Whether a record was made of the submission, also one that was erased since.
  static func isSpent(_ submission: String, _ db: Database) throws -> Bool {
    try exists(
      db, "SELECT 1 FROM record WHERE submission = ?1 UNION ALL SELECT 1 FROM erased WHERE submission = ?1",
      [submission])
  }
}
