import SQLite
import Records

extension CustomerStore {
  /// Removes what was kept long enough, and the files that were kept beside the store long enough; how much of each.
  ///
  /// A clock that has jumped ahead is known by nothing in the store being younger than the shortest of the days: then
  /// each limit is twice the days. `at` is UTC, ISO 8601.
  ///
  /// - Parameter files: where drafts stand that the store could not take.
  public func tidy(keeping retention: Retention, files: EmergencyDraft, at: String) throws(StoreError) -> Expiry {
    guard let now = UTCMoment(at) else { throw .unexpected(code: 0) }
    func moment(_ days: Int) -> UTCMoment { now.adding(seconds: -86_400 * days) }
    let hasJumped = try newestMoment().map { $0 < moment(retention.shortest).text } ?? false
    func limit(_ days: Int) -> UTCMoment { moment(hasJumped ? 2 * days : days) }
    var done = try expire(
      at: at, draftsBefore: limit(retention.drafts).text, visitorDraftsBefore: limit(retention.visitorDrafts).text,
      applicationsBefore: limit(retention.applications).text,
      openApplicationsBefore: limit(2 * retention.applications).text,
      handedInBefore: limit(Retention.codes).text, codesBefore: limit(Retention.wrongCodes).text)
    done.files = try files.expire(
      draftsBefore: limit(retention.drafts), visitorDraftsBefore: limit(retention.visitorDrafts))
    return done
  }

  /// Removes what is kept for a time only and is older than these moments (UTC, ISO 8601); how much of each.
  ///
  /// No draft that a living session has open is removed. Nothing of an answer is left in the file.
  ///
  /// - Parameters:
  ///   - draftsBefore: operators' drafts that were last saved before; an application that one was to finish waits again.
  ///   - visitorDraftsBefore: visitors' drafts that were last saved before.
  ///   - applicationsBefore: applications without a draft that were handed in before.
  ///   - openApplicationsBefore: applications that were handed in before, whoever has them open. The draft goes too; only
  ///     one that is open in a living session stays, as a draft of its own.
  ///   - handedInBefore: what was handed in before is no longer found by its code.
  ///   - codesBefore: counts of wrong codes, and of new drafts, that were last added to before. Wrong codes that the trail
  ///     does not tell yet are told.
  public func expire(
    at: String, draftsBefore: String, visitorDraftsBefore: String, applicationsBefore: String,
    openApplicationsBefore: String, handedInBefore: String, codesBefore: String
  ) throws(StoreError) -> Expiry {
    guard let now = UTCMoment(at) else { throw .unexpected(code: 0) }
    let codes = WrongCodes(origin: actor.origin, now: now)
    let limits: [Value] = [
      .text(draftsBefore), .text(visitorDraftsBefore), .text(applicationsBefore), .text(openApplicationsBefore),
      .text(handedInBefore), .text(codesBefore), .text(Draft.visitor), .text(now.minute),
    ]
    // Asked without the right to write first: nearly always there is nothing.
    guard try read({ db in try db.exists(Self.anythingOld, limits) }) else { return Expiry() }
    let session = try self.session()
    return try write { db in
      var done = Expiry()
      let visitor = Value.text(Draft.visitor)
      done.drafts = try removeOld(Self.oldOperatorsDrafts, [limits[0], visitor], session, at, db)
      done.visitorDrafts = try removeOld(Self.oldVisitorsDrafts, [limits[1], visitor], session, at, db)
      done.applications = try removeApplications(limits[2], limits[3], session, at, db)
      try db.run("UPDATE handed_in SET code = '' WHERE code <> '' AND at < ?", [limits[4]])
      done.codes = db.changes
      done.codeRows = try WrongCodes.forget(before: codesBefore, db)
      done.draftRows = try Flood.forget(before: codesBefore, db)
      done.wrongCodesTold = try tellRefused(codes, at, db)
      return done
    }
  }

  private static let oldOperatorsDrafts: StaticString =
    "SELECT id, session FROM draft WHERE updated_at < ? AND owner <> ?"
  private static let oldVisitorsDrafts: StaticString =
    "SELECT id, session FROM draft WHERE updated_at < ? AND owner = ?"

  private static let anythingOld: StaticString = """
    SELECT 1 FROM draft WHERE updated_at < CASE WHEN owner = ?7 THEN ?2 ELSE ?1 END
    UNION ALL SELECT 1 FROM application WHERE handed_in_at < ?4 OR (handed_in_at < ?3 AND opened_by = '')
    UNION ALL SELECT 1 FROM handed_in WHERE code <> '' AND at < ?5
    UNION ALL SELECT 1 FROM code_origin WHERE last_at < ?6
    UNION ALL SELECT 1 FROM code_minute WHERE minute < ?6
    UNION ALL SELECT 1 FROM draft_minute WHERE minute < ?6
    UNION ALL SELECT 1 FROM code_untold WHERE wrong > 0 AND told_in <> ?8
    """

  private func removeApplications(
    _ waiting: Value, _ any: Value, _ session: SessionLock, _ at: String, _ db: Connection
  ) throws -> Int {
    let old = try db.all(
      "SELECT reference FROM application WHERE handed_in_at < ?2 OR (handed_in_at < ?1 AND opened_by = '')",
      [waiting, any]
    ) { row in try row.text(0) }
    for reference in old {
      let draft = try Self.draft(finishing: reference, db)
      if let draft, draft.holder == session.name || session.isAlive(draft.holder) {
        try db.run("UPDATE draft SET application = '' WHERE id = ?", [.text(draft.id)])
      } else if let draft {
        try db.run("DELETE FROM draft WHERE id = ?", [.text(draft.id)])
        try note(.draftExpired, at: at, draft: draft.id, db)
      }
      try removeApplication(reference, .applicationExpired, draft: draft?.id ?? "", at, db)
    }
    return old.count
  }
}
