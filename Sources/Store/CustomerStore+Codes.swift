import SQLite
import Rules
public import Records

extension CustomerStore {
  /// Goes on with the draft whose code somebody typed at a kiosk.
  ///
  /// Tries are counted per origin of the actor: the third wrong one in a row costs 5 seconds, each further one double, 5
  /// minutes at most, and within an hour no more than 600 wrong ones are looked at from all origins together. A right
  /// code lowers the origin's count by one. The draft is taken at once, from a living session too, which learns it at its
  /// next save: behind a dead line it may hang for long.
  ///
  /// - Parameters:
  ///   - answer: what was typed where an earlier call gave ``CodeTaking/asks(_:)``.
  ///   - owner: ``Draft/visitor``, or an operator's login in a kiosk of agents.
  ///   - kept: the draft with this code that stands in an emergency file: newer than the store's, or there alone.
  ///   - at: UTC, ISO 8601.
  public func goOn(
    code: String, answer: String?, owner: String, kept: Draft? = nil, at: String
  ) throws(StoreError) -> CodeTaking {
    guard let now = UTCMoment(at) else { throw .unexpected(code: 0) }
    let session = try self.session()
    let code = ResumeCode.normalisedOfAny(code) ?? code
    let codes = WrongCodes(origin: actor.origin, now: now)
    return try write { db in
      try codes.forget(db)
      let seconds = try codes.wait(db)
      if seconds > 0 { return .wait(seconds: seconds) }
      let found = try Self.coded(code, owner, db)
      if found == nil, owner == Draft.visitor, let done = try Self.handedIn(code, now, db) {
        try codes.forgive(db)
        return .handedIn(reference: done.reference, at: done.at)
      }
      // A file that was found later than its draft was erased does not bring it back.
      let kept = try kept.flatMap { try Self.isErased($0.submission, db) ? nil : $0 }
      guard let draft = Self.newest(found?.draft, kept) else { return try refuse(codes, at, db) }
      // A draft that stands in a file alone does not say from which origin it was written.
      if found?.origin != actor.origin, let field = draft.answers.askedElsewhere {
        guard let answer else { return .asks(field) }
        guard Self.isSame(answer, draft.answers[field]) else { return try refuse(codes, at, db) }
      }
      try codes.forgive(db)
      if let found { try take(found, session, at, db) }
      return .taken(draft)
    }
  }

  /// A file was written because the store could not be: it is the newer one of the same draft.
  private static func newest(_ stored: Draft?, _ kept: Draft?) -> Draft? {
    guard let stored else { return kept }
    return kept?.id == stored.id ? kept : stored
  }

  private struct CodedDraft {
    var draft: Draft
    var holder: String
    var origin: String
  }

  private static func coded(_ code: String, _ owner: String, _ db: Connection) throws -> CodedDraft? {
    let sql: StaticString = "SELECT body, session, origin FROM draft WHERE code = ? AND owner = ?"
    return try db.first(sql, [.text(code), .text(owner)]) { row in
      CodedDraft(
        draft: try StoredForms.draft(from: try row.text(0)), holder: try row.text(1), origin: try row.text(2))
    }
  }

  private func take(_ found: CodedDraft, _ session: SessionLock, _ at: String, _ db: Connection) throws {
    let id = found.draft.id
    try db.run(
      "UPDATE draft SET session = ?, origin = ? WHERE id = ?", [.text(session.name), .text(actor.origin), .text(id)])
    if found.holder == session.name { return }
    try note(session.isAlive(found.holder) ? .draftTakenOver : .draftResumed, at: at, draft: id, db)
  }

  /// What was handed in with a code within the last three days.
  private static func handedIn(_ code: String, _ now: UTCMoment, _ db: Connection) throws -> HandIn? {
    let sql: StaticString = """
      SELECT reference, at FROM handed_in WHERE code = ? AND code <> '' AND at >= ? ORDER BY at DESC LIMIT 1
      """
    return try db.first(sql, [.text(code), .text(now.adding(seconds: -3 * 86_400).text)]) { row in
      HandIn(reference: try row.text(0), at: try row.text(1))
    }
  }

  private func refuse(_ codes: WrongCodes, _ at: String, _ db: Connection) throws -> CodeTaking {
    let seconds = try codes.count(db)
    _ = try tellRefused(codes, at, db)
    return .wrong(wait: seconds)
  }

  /// Writes the wrong codes that the trail does not tell yet into it, but no second entry of a minute; how many.
  func tellRefused(_ codes: WrongCodes, _ at: String, _ db: Connection) throws -> Int {
    let count = try codes.takeUntold(db)
    if count > 0 { try note(.codesRefused, at: at, fields: ["count=\(count)"], db) }
    return count
  }

  /// Whether an answer is the one that was given, whatever its case, accents and blanks.
  private static func isSame(_ typed: String, _ given: String) -> Bool {
    Folding.folded(SearchWords.comparedName(typed)) == Folding.folded(SearchWords.comparedName(given))
  }
}

extension Answers {
  /// The field whose answer is asked for where a code comes from another origin: the contact's last name, else the company's.
  fileprivate var askedElsewhere: Field? { [.lastName, .companyName].first { !self[$0].isEmpty } }
}
