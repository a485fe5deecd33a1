import SQLite
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
      let known = try db.first("SELECT code, owner, session FROM draft WHERE id = ?", [.text(draft.id)]) { row in
        (code: try row.text(0), owner: try row.text(1), session: try row.text(2))
      }
      if let known, known.owner != draft.owner { throw StoreError.notOwner }
      if let known, known.session != "", known.session != session.name { throw StoreError.takenOver }
      let isCodeKnown = known?.code == draft.code
      let sql: StaticString = "SELECT 1 FROM draft WHERE code = ? AND id <> ?"
      if !isCodeKnown, try db.exists(sql, [.text(draft.code), .text(draft.id)]) { throw StoreError.codeTaken }
      guard let known else { return try insert(draft, body, at, session, db) }
      // Only what changes from save to save, so that the other indexes need no page written.
      try db.run(
        "UPDATE draft SET name = ?, country = ?, page = ?, updated_at = ?, body = ? WHERE id = ?",
        [
          .text(draft.answers[.companyName]), .text(draft.answers[.country]), .number(draft.position.page), .text(at),
          .text(body), .text(draft.id),
        ])
      if !isCodeKnown || known.session != session.name {
        try db.run(
          "UPDATE draft SET code = ?, session = ? WHERE id = ?",
          [.text(draft.code), .text(session.name), .text(draft.id)])
      }
    }
  }

  private func insert(_ draft: Draft, _ body: String, _ at: String, _ session: SessionLock, _ db: Connection) throws {
    try db.run(
      """
      INSERT INTO draft (id, code, submission, owner, name, country, page, created_at, updated_at, body, session)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(draft.id), .text(draft.code), .text(draft.submission), .text(draft.owner),
        .text(draft.answers[.companyName]), .text(draft.answers[.country]), .number(draft.position.page), .text(at),
        .text(at), .text(body), .text(session.name),
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
      let sql: StaticString = "SELECT body, session, updated_at FROM draft WHERE code = ? AND owner = ?"
      let found = try db.first(sql, [.text(code), .text(owner)]) { row in
        (body: try row.text(0), holder: try row.text(1), savedAt: try row.text(2))
      }
      guard let (body, holder, savedAt) = found else {
        return try Self.submitted(code, owner, submittedSince, db).map(DraftTaking.submitted) ?? .none
      }
      let isOpenElsewhere = holder != session.name && session.isAlive(holder)
      if isOpenElsewhere, !force { return .open(since: savedAt) }
      let draft = try StoredForms.draft(from: body)
      if holder != session.name {
        try db.run("UPDATE draft SET session = ? WHERE id = ?", [.text(session.name), .text(draft.id)])
        try note(isOpenElsewhere ? .draftTakenOver : .draftResumed, at: at, draft: draft.id, db)
      }
      return .taken(draft)
    }
  }

  private static func submitted(_ code: String, _ owner: String, _ since: String, _ db: Connection) throws
    -> StoredRecord?
  {
    try db.first(
      """
      SELECT reference, id, saved_at, saved_by, rules, submission, body FROM record
      WHERE draft_code = ? AND saved_by = ? AND saved_at >= ? ORDER BY number DESC LIMIT 1
      """, [.text(code), .text(owner), .text(since)], stored(_:))
  }

  /// Gives a draft back that this session had open: anybody who asks for it gets it without a question.
  public func releaseDraft(id: String) throws(StoreError) {
    let session = try self.session()
    try write { db in
      try db.run("UPDATE draft SET session = '' WHERE id = ? AND session = ?", [.text(id), .text(session.name)])
    }
  }

  /// The draft with a resume code, to be looked at; only the owner's, or anybody's where the owner is `nil`.
  public func draft(code: String, owner: String?) throws(StoreError) -> Draft? {
    try read { db in
      let sql: StaticString = "SELECT body FROM draft WHERE code = ?1 AND (?2 IS NULL OR owner = ?2)"
      return try db.text(sql, [.text(code), .optional(owner)]).map(StoredForms.draft(from:))
    }
  }

  /// The drafts of an owner, or everybody's where the owner is `nil`, newest first.
  public func drafts(owner: String?) throws(StoreError) -> [DraftSummary] {
    try read { db in
      try db.all(
        """
        SELECT id, code, name, country, page, updated_at, owner FROM draft
        WHERE ?1 IS NULL OR owner = ?1 ORDER BY updated_at DESC, rowid DESC
        """, [.optional(owner)], DraftSummary.init(row:))
    }
  }

  /// The newest draft of an owner whose session ended without giving it back, as a kill or a power cut leaves it.
  public func abandonedDraft(owner: String) throws(StoreError) -> DraftSummary? {
    let session = try self.session()
    let held = try read { db in
      try db.all(
        """
        SELECT id, code, name, country, page, updated_at, owner, session FROM draft
        WHERE owner = ?1 AND session <> '' ORDER BY updated_at DESC, rowid DESC LIMIT 20
        """, [.text(owner)]
      ) { row in (draft: try DraftSummary(row: row), holder: try row.text(7)) }
    }
    return held.first { $0.holder != session.name && !session.isAlive($0.holder) }?.draft
  }

  /// Removes the name of an ended session from a draft, so that ``abandonedDraft(owner:)`` no longer finds it.
  public func releaseAbandoned(code: String, owner: String) throws(StoreError) {
    let session = try self.session()
    try write { db in
      let sql: StaticString = "SELECT id, session FROM draft WHERE code = ? AND owner = ?"
      let found = try db.first(sql, [.text(code), .text(owner)]) { row in (id: try row.text(0), holder: try row.text(1))
      }
      guard let (id, holder) = found, !session.isAlive(holder) else { return }
      try db.run("UPDATE draft SET session = '' WHERE id = ?", [.text(id)])
    }
  }

  /// Removes a draft by its resume code; whether there was one.
  ///
  /// Throws ``StoreError/takenOver`` where another living session has it open.
  @discardableResult
  public func discardDraft(code: String, owner: String?, at: String) throws(StoreError) -> Bool {
    let session = try self.session()
    return try write { db in
      let sql: StaticString = "SELECT id, session FROM draft WHERE code = ?1 AND (?2 IS NULL OR owner = ?2)"
      let found = try db.first(sql, [.text(code), .optional(owner)]) { row in
        (id: try row.text(0), holder: try row.text(1))
      }
      guard let (id, holder) = found else { return false }
      if holder != session.name, session.isAlive(holder) { throw StoreError.takenOver }
      try remove([id], .draftDiscarded, at, db)
      return true
    }
  }

  /// Removes the drafts that were last saved before a moment (UTC, ISO 8601), but none that is open; how many.
  @discardableResult
  public func discardDrafts(savedBefore moment: String, owner: String?, at: String) throws(StoreError) -> Int {
    // Asked without the right to write first: nearly always there is none.
    guard try read({ db in try db.exists("SELECT 1 FROM draft WHERE updated_at < ?", [.text(moment)]) }) else {
      return 0
    }
    let session = try self.session()
    return try write { db in
      let drafts = try db.all(
        "SELECT id, session FROM draft WHERE updated_at < ?1 AND (?2 IS NULL OR owner = ?2)",
        [.text(moment), .optional(owner)]
      ) { row in (id: try row.text(0), holder: try row.text(1)) }
      let old = drafts.filter { !session.isAlive($0.holder) }
      try remove(old.map(\.id), .draftExpired, at, db)
      return old.count
    }
  }

  private func remove(_ ids: [String], _ act: TrailAct, _ at: String, _ db: Connection) throws {
    for id in ids {
      try db.run("DELETE FROM draft WHERE id = ?", [.text(id)])
      try note(act, at: at, draft: id, db)
    }
  }

  /// Whether a record was made of the submission, also one that was erased since.
  static func isSpent(_ submission: String, _ db: Connection) throws -> Bool {
    try db.exists(
      "SELECT 1 FROM record WHERE submission = ?1 UNION ALL SELECT 1 FROM erased WHERE submission = ?1",
      [.text(submission)])
  }
}
