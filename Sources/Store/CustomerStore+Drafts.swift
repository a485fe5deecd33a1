import SQLite
public import Records

extension CustomerStore {
  /// Saves a draft under its id, over what was saved before; from then on it is this session's.
  ///
  /// A draft that was submitted or handed in stays gone. Throws ``StoreError/codeTaken`` where another draft has the
  /// resume code, ``StoreError/notOwner`` if the draft is another operator's, ``StoreError/takenOver`` where another
  /// session has taken it, or another operator who finishes the same application, ``StoreError/draftTooLarge`` where a
  /// visitor's has more than ``largestVisitorsDraft`` bytes, ``StoreError/tooManyDrafts`` where visitors' drafts are
  /// beyond the limits, ``StoreError/erased`` where the draft was erased. `at` is UTC, ISO 8601.
  ///
  /// - Parameter limits: how much visitors may put into the store; `nil` for what no visitor fills in.
  public func save(_ draft: Draft, at: String, limits: FloodLimits? = nil) throws(StoreError) {
    let body = DraftCodec.encode(draft)
    if draft.isVisitors, body.utf8.count > Self.largestVisitorsDraft { throw .draftTooLarge }
    let flood = try counting(limits, at)
    let session = try self.session()
    try write { db in
      // A save that was on its way while the record was submitted must not bring the draft back.
      if try Self.isSpent(draft.submission, db) { return }
      if try Self.isErased(draft.submission, db) || Self.correctsErased(draft, db) { throw StoreError.erased }
      let known = try Self.known(draft.id, db)
      if let known, known.owner != draft.owner { throw known.application.isEmpty ? StoreError.notOwner : .takenOver }
      if let known, known.session != "", known.session != session.name { throw StoreError.takenOver }
      if known?.code != draft.code { try Self.checkCode(of: draft, db) }
      guard let known else {
        try flood?.countDraft(db)
        try insert(draft, body, at, session, db)
        try note(.draftBegun, at: at, draft: draft.id, db)
        try makeRoom(for: draft, flood, session, at, db)
        return try tie(draft, holding: "", at, db)
      }
      // Only what changes from save to save, so that the other indexes need no page written.
      try db.run(
        "UPDATE draft SET name = ?, country = ?, page = ?, updated_at = ?, body = ?, size = ? WHERE id = ?",
        [
          .text(draft.answers[.companyName]), .text(draft.answers[.country]), .number(draft.position.page), .text(at),
          .text(body), .number(Self.size(of: body, draft)), .text(draft.id),
        ])
      try makeRoom(for: draft, flood, session, at, db)
      if known.code != draft.code || known.session != session.name || known.origin != actor.origin {
        try db.run(
          "UPDATE draft SET code = ?, session = ?, origin = ? WHERE id = ?",
          [.text(draft.code), .text(session.name), .text(actor.origin), .text(draft.id)])
      }
      try tie(draft, holding: known.application, at, db)
    }
  }

  /// Bytes that a visitor's draft may have.
  public static let largestVisitorsDraft = 64 << 10

  /// What a save asks about the draft as it stands in the store.
  private struct KnownDraft {
    var code: String
    var owner: String
    var session: String
    var application: String
    var origin: String
  }

  private static func known(_ id: String, _ db: Connection) throws -> KnownDraft? {
    try db.first("SELECT code, owner, session, application, origin FROM draft WHERE id = ?", [.text(id)]) { row in
      KnownDraft(
        code: try row.text(0), owner: try row.text(1), session: try row.text(2), application: try row.text(3),
        origin: try row.text(4))
    }
  }

  /// Throws where the code finds something else: another draft, or what was handed in with it of late.
  static func checkCode(of draft: Draft, _ db: Connection) throws {
    let sql: StaticString = """
      SELECT 1 FROM draft WHERE code = ?1 AND id <> ?2
      UNION ALL SELECT 1 FROM handed_in WHERE code = ?1 AND code <> ''
      """
    if try db.exists(sql, [.text(draft.code), .text(draft.id)]) { throw StoreError.codeTaken }
  }

  /// Writes a new draft, which is this session's; no application is tied to it yet.
  func insert(_ draft: Draft, _ body: String, _ at: String, _ session: SessionLock, _ db: Connection) throws {
    try db.run(
      """
      INSERT INTO draft
        (id, code, submission, owner, name, country, page, created_at, updated_at, body, session, origin, size, corrects)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(draft.id), .text(draft.code), .text(draft.submission), .text(draft.owner),
        .text(draft.answers[.companyName]), .text(draft.answers[.country]), .number(draft.position.page), .text(at),
        .text(at), .text(body), .text(session.name), .text(actor.origin), .number(Self.size(of: body, draft)),
        .text(draft.corrects?.reference ?? ""),
      ])
  }

  /// What counts of a draft: the bytes of a visitor's, nothing of an operator's.
  private static func size(of body: String, _ draft: Draft) -> Int { draft.isVisitors ? body.utf8.count : 0 }

  /// The counting of what visitors put into the store, at a moment; `nil` without limits.
  func counting(_ limits: FloodLimits?, _ at: String) throws(StoreError) -> Flood? {
    guard let limits else { return nil }
    guard let now = UTCMoment(at) else { throw .unexpected(code: 0) }
    return Flood(origin: actor.origin, now: now, limits: limits)
  }

  /// Removes the oldest visitors' drafts where those that are kept would be too many with this one.
  private func makeRoom(
    for draft: Draft, _ flood: Flood?, _ session: SessionLock, _ at: String, _ db: Connection
  ) throws {
    guard let flood, draft.isVisitors else { return }
    try remove(try flood.surplus(keeping: draft.id, session, db), .draftExpired, at, db)
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
      SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version, corrected_at,
        corrected_by, body FROM record
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
        SELECT id, code, name, country, page, updated_at, owner, application, corrects FROM draft
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
        SELECT id, code, name, country, page, updated_at, owner, application, corrects, session FROM draft
        WHERE owner = ?1 AND session <> '' ORDER BY updated_at DESC, rowid DESC LIMIT 20
        """, [.text(owner)]
      ) { row in (draft: try DraftSummary(row: row), holder: try row.text(9)) }
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

  /// Removes a draft by its resume code; whether there was one. The application that it was to finish waits again.
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
  ///
  /// Those of an owner, or every operator's where the owner is `nil`: visitors' drafts have a limit of their own (see
  /// ``expire(at:draftsBefore:visitorDraftsBefore:applicationsBefore:openApplicationsBefore:handedInBefore:codesBefore:)``).
  @discardableResult
  public func discardDrafts(savedBefore moment: String, owner: String?, at: String) throws(StoreError) -> Int {
    // Asked without the right to write first: nearly always there is none.
    let question: [Value] = [.text(moment), .optional(owner), .text(Draft.visitor)]
    guard try read({ db in try db.exists(Self.oldDrafts, question) }) else { return 0 }
    let session = try self.session()
    return try write { db in try removeOld(Self.oldDrafts, question, session, at, db) }
  }

  private static let oldDrafts: StaticString = """
    SELECT id, session FROM draft WHERE updated_at < ?1 AND CASE WHEN ?2 IS NULL THEN owner <> ?3 ELSE owner = ?2 END
    """

  /// Removes the drafts that a statement gives by id and session, but none that a living session has open; how many.
  func removeOld(
    _ sql: StaticString, _ values: [Value], _ session: SessionLock, _ at: String, _ db: Connection
  ) throws -> Int {
    let drafts = try db.all(sql, values) { row in (id: try row.text(0), holder: try row.text(1)) }
    let old = drafts.filter { $0.holder != session.name && !session.isAlive($0.holder) }
    try remove(old.map(\.id), .draftExpired, at, db)
    return old.count
  }

  /// Removes drafts; the applications that they were to finish wait again.
  func remove(_ ids: [String], _ act: TrailAct, _ at: String, _ db: Connection) throws {
    for id in ids {
      let application = try db.text("SELECT application FROM draft WHERE id = ?", [.text(id)]) ?? ""
      try db.run("DELETE FROM draft WHERE id = ?", [.text(id)])
      try note(act, at: at, draft: id, db)
      if !application.isEmpty { try letGo(application, of: id, at, db) }
    }
  }

  /// Whether the draft with a submission was erased.
  static func isErased(_ submission: String, _ db: Connection) throws -> Bool {
    try db.exists("SELECT 1 FROM erased_draft WHERE submission = ?", [.text(submission)])
  }

  /// Whether the draft corrects a record that is not there any more: its answers were erased.
  private static func correctsErased(_ draft: Draft, _ db: Connection) throws -> Bool {
    guard let mark = draft.corrects else { return false }
    return try !db.exists("SELECT 1 FROM record WHERE reference = ?", [.text(mark.reference)])
  }

  /// Whether the submission became a record, also one that was erased since, or its last correction, or was handed in.
  static func isSpent(_ submission: String, _ db: Connection) throws -> Bool {
    try db.exists(
      """
      SELECT 1 FROM record WHERE submission = ?1 UNION ALL SELECT 1 FROM erased WHERE submission = ?1
      UNION ALL SELECT 1 FROM record WHERE correction = ?1 AND correction <> ''
      UNION ALL SELECT 1 FROM handed_in WHERE submission = ?1
      """, [.text(submission)])
  }
}
