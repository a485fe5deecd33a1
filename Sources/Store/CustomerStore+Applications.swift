import SQLite
public import Records

// An application is open exactly while a draft has its reference; `opened_by` is then the draft's owner.

extension CustomerStore {
  /// Turns a visitor's draft into an application, in one transaction; the same submission again gives the first answer.
  ///
  /// The draft goes, and a late save does not bring it back. `at` is UTC, ISO 8601; the reference counts within `year`,
  /// the UTC year of `at`. Throws ``StoreError/takenOver`` where another session has taken the draft,
  /// ``StoreError/tooManyApplications`` where the limits are reached, ``StoreError/erased`` where the draft was erased,
  /// and what `complete` throws as it is.
  ///
  /// - Parameter limits: how much visitors may put into the store; without them nothing is counted.
  public func handIn(
    _ draft: Draft, language: String, at: String, year: Int, limits: FloodLimits? = nil,
    _ complete: () throws(RecordProblems) -> Answers
  ) throws -> HandIn {
    let flood = try counting(limits, at)
    let session = try self.session()
    let outcome = try write { db -> Result<HandIn, RecordProblems> in
      if let first = try Self.handIn(of: draft.submission, db) {
        // Nothing is left to be done, but for a draft that another way of saving brought back.
        try Self.delete(draft, db)
        return .success(first)
      }
      if try Self.isErased(draft.submission, db) { throw StoreError.erased }
      try Self.checkHolder(of: draft, session, db)
      try flood?.checkApplications(db)
      let answers: Answers
      do throws(RecordProblems) { answers = try complete() } catch { return .failure(error) }
      var references = ReferenceCounter(.application)
      let done = HandIn(reference: try references.next(in: year, db), at: at)
      try references.write(db)
      try insert(done, draft, language, answers, db)
      try Self.delete(draft, db)
      try note(
        .applicationHandedIn, at: at, reference: done.reference, draft: draft.id, fields: answers.answeredFields, db)
      return .success(done)
    }
    return try outcome.get()
  }

  private static func handIn(of submission: String, _ db: Connection) throws -> HandIn? {
    try db.first("SELECT reference, at FROM handed_in WHERE submission = ?", [.text(submission)]) { row in
      HandIn(reference: try row.text(0), at: try row.text(1))
    }
  }

  private func insert(
    _ done: HandIn, _ draft: Draft, _ language: String, _ answers: Answers, _ db: Connection
  ) throws {
    try db.run(
      """
      INSERT INTO application (reference, id, submission, code, name, country, language, handed_in_at, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(done.reference), .text(RandomID.uuid()), .text(draft.submission), .text(draft.code),
        .text(answers[.companyName]), .text(answers[.country]), .text(language), .text(done.at),
        .text(RecordWriter.line(of: answers)),
      ])
    try db.run(
      "INSERT INTO handed_in (submission, code, reference, at, origin) VALUES (?, ?, ?, ?, ?)",
      [.text(draft.submission), .text(draft.code), .text(done.reference), .text(done.at), .text(actor.origin)])
  }

  /// Every application, newest first; the answers are read one by one, by ``application(reference:)``.
  public func applications() throws(StoreError) -> [ApplicationSummary] {
    try read { db in
      try db.all(
        """
        SELECT number, reference, name, country, language, handed_in_at, opened_by FROM application
        ORDER BY number DESC
        """, [], ApplicationSummary.init(row:))
    }
  }

  /// The application with a reference, in any case.
  public func application(reference: String) throws(StoreError) -> Application? {
    try read { db in try Self.application(reference, db) }
  }

  private static func application(_ reference: String, _ db: Connection) throws -> Application? {
    try db.first(
      "SELECT reference, id, handed_in_at, language, opened_by, body FROM application WHERE reference = ?",
      [.text(reference)]
    ) { row in
      let openedBy = try row.text(4)
      return Application(
        reference: try row.text(0), id: try row.text(1), at: try row.text(2), language: try row.text(3),
        state: openedBy.isEmpty ? .waiting : .open, openedBy: openedBy,
        answers: try StoredForms.application(from: try row.text(5)))
    }
  }

  /// Removes an application for good, and the draft that was to finish it; `false` where there is none.
  ///
  /// Throws ``StoreError/takenOver`` where another living session has it open. `at` is UTC, ISO 8601.
  public func discardApplication(reference: String, at: String) throws(StoreError) -> Bool {
    let session = try self.session()
    return try write { db in
      let known: StaticString = "SELECT reference FROM application WHERE reference = ?"
      guard let written = try db.text(known, [.text(reference)]) else { return false }
      let draft = try Self.draft(finishing: written, db)
      if let draft, draft.holder != session.name, session.isAlive(draft.holder) { throw StoreError.takenOver }
      if let draft {
        try db.run("DELETE FROM draft WHERE id = ?", [.text(draft.id)])
        try note(.draftDiscarded, at: at, draft: draft.id, db)
      }
      try removeApplication(written, .applicationDiscarded, draft: draft?.id ?? "", at, db)
      return true
    }
  }

  /// The draft that finishes an application, and the session that has it open.
  static func draft(finishing reference: String, _ db: Connection) throws -> (id: String, holder: String)? {
    let sql: StaticString = "SELECT id, session FROM draft WHERE application = ? AND application <> ''"
    return try db.first(sql, [.text(reference)]) { row in (id: try row.text(0), holder: try row.text(1)) }
  }

  /// Removes an application of which no draft is left, and says so.
  func removeApplication(
    _ reference: String, _ act: TrailAct, draft: String, _ at: String, _ db: Connection
  ) throws {
    try db.run("DELETE FROM application WHERE reference = ?", [.text(reference)])
    try note(act, at: at, reference: reference, draft: draft, db)
  }
}

extension CustomerStore {
  /// Opens an application for an operator: a draft with the visitor's answers, under an id, code and submission of its
  /// own, made in the transaction in which the application becomes open.
  ///
  /// Where a draft of it is there already, that one is taken: the owner's as
  /// ``takeDraft(code:owner:at:submittedSince:force:)`` does, another operator's only where `force` says so. It then is
  /// this owner's, and the other session learns that at its next save (``StoreError/takenOver``). Throws
  /// ``StoreError/codeTaken`` where another draft has the code. `at` is UTC, ISO 8601.
  public func openApplication(
    reference: String, owner: String, id: String, code: String, submission: String, at: String, force: Bool
  ) throws(StoreError) -> ApplicationTaking {
    let session = try self.session()
    return try write { db in
      guard let application = try Self.application(reference, db) else { return .none }
      if application.state == .open { return try takeOpen(application, owner, session, at, force, db) }
      let draft = Draft(
        id: id, code: code, submission: submission, owner: owner, answers: application.answers,
        application: application.mark)
      try Self.checkCode(of: draft, db)
      try insert(draft, DraftCodec.encode(draft), at, session, db)
      try tie(draft, holding: "", at, db)
      return .taken(draft)
    }
  }

  private func takeOpen(
    _ application: Application, _ owner: String, _ session: SessionLock, _ at: String, _ force: Bool,
    _ db: Connection
  ) throws -> ApplicationTaking {
    let sql: StaticString = """
      SELECT body, session, updated_at FROM draft WHERE application = ? AND application <> ''
      """
    let found = try db.first(sql, [.text(application.reference)]) { row in
      (body: try row.text(0), holder: try row.text(1), savedAt: try row.text(2))
    }
    guard let (body, holder, savedAt) = found else { throw StoreError.damaged(detail: "application-open") }
    let isOpenElsewhere = holder != session.name && session.isAlive(holder)
    let isOwn = application.openedBy == owner
    if isOpenElsewhere || !isOwn, !force { return .open(by: application.openedBy, since: savedAt) }
    var draft = try StoredForms.draft(from: body)
    if isOwn, holder == session.name { return .taken(draft) }
    draft.owner = owner
    try db.run(
      "UPDATE draft SET session = ?, owner = ?, body = ? WHERE id = ?",
      [.text(session.name), .text(owner), .text(DraftCodec.encode(draft)), .text(draft.id)])
    try db.run(
      "UPDATE application SET opened_by = ? WHERE reference = ?", [.text(owner), .text(application.reference)])
    try note(isOpenElsewhere || !isOwn ? .draftTakenOver : .draftResumed, at: at, draft: draft.id, db)
    return .taken(draft)
  }

  /// Opens the application that a draft says it finishes, where that waits, and lets go of one that it no longer names.
  ///
  /// One that another draft finishes stays that one's: what was typed here is kept as a draft all the same.
  func tie(_ draft: Draft, holding held: String, _ at: String, _ db: Connection) throws {
    let wanted = draft.application?.reference ?? ""
    if wanted == held { return }
    if !held.isEmpty {
      try db.run("UPDATE draft SET application = '' WHERE id = ?", [.text(draft.id)])
      try letGo(held, of: draft.id, at, db)
    }
    let waiting: StaticString = "SELECT reference FROM application WHERE reference = ? AND opened_by = ''"
    guard !wanted.isEmpty, let reference = try db.text(waiting, [.text(wanted)]) else { return }
    try db.run("UPDATE draft SET application = ? WHERE id = ?", [.text(reference), .text(draft.id)])
    try db.run("UPDATE application SET opened_by = ? WHERE reference = ?", [.text(draft.owner), .text(reference)])
    try note(.applicationOpened, at: at, reference: reference, draft: draft.id, db)
  }

  /// Has an application wait again whose draft is gone.
  func letGo(_ reference: String, of draft: String, _ at: String, _ db: Connection) throws {
    try db.run("UPDATE application SET opened_by = '' WHERE reference = ?", [.text(reference)])
    try note(.applicationReturned, at: at, reference: reference, draft: draft, db)
  }
}
