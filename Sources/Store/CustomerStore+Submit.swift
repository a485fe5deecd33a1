import SQLite
public import Records

extension CustomerStore {
  /// Saves a record and removes its draft, and the application that the draft finished, in one transaction; the same
  /// submission again gets the first stamp.
  ///
  /// `at` is UTC, ISO 8601; the reference counts within `year`, the UTC year of `at`. Once this returns, the record is
  /// on the disk. The record is made within the transaction, so that no other program can save the same customer
  /// meanwhile; what keeps it from being made is thrown as it is. Throws ``StoreError/takenOver`` where another session
  /// has taken the draft and not submitted it, or another draft finishes its application,
  /// ``StoreError/applicationEnded`` where that became another record or was removed, ``StoreError/erased`` where the
  /// record was erased since.
  public func submit(
    _ draft: Draft, by: String, at: String, year: Int, rules: String, pricing: OrderPricing = { _, _ in [] },
    _ complete: (CustomerQuestions) throws(RecordProblems) -> CustomerRecord
  ) throws -> SavedStamp {
    let session = try self.session()
    let outcome = try write { db -> Result<SavedStamp, RecordProblems> in
      if let first = try Self.first(draft, session, db) { return .success(first) }
      let handedIn = try Self.handedIn(draft, db)
      let questions = CustomerQuestions(db)
      let record: CustomerRecord
      do throws(RecordProblems) { record = try complete(questions) } catch { return .failure(error) }
      let prices = pricing(record, questions)
      try questions.check()
      let entry = NewRecord(
        answers: record.answers, prices: prices, submission: draft.submission, draftCode: draft.code,
        application: draft.application, by: by, at: at, year: year, rules: rules)
      var references = ReferenceCounter(.record)
      let stamp = try Self.insert(entry, &references, db)
      try references.write(db)
      let fields = handedIn.map { record.answers.changedFields(since: $0) } ?? record.answers.answeredFields
      try note(.recordSubmitted, at: at, reference: stamp.reference, draft: draft.id, fields: fields, db)
      try Self.delete(draft, db)
      if let mark = draft.application {
        try db.run("DELETE FROM application WHERE reference = ?", [.text(mark.reference)])
        try db.run(
          "UPDATE handed_in SET record = ? WHERE reference = ?", [.text(stamp.reference), .text(mark.reference)])
      }
      return .success(stamp)
    }
    return try outcome.get()
  }

  /// The stamp of the record that the draft became before; throws where it must not become one.
  private static func first(_ draft: Draft, _ session: SessionLock, _ db: Connection) throws -> SavedStamp? {
    if let first = try stamp(db, submission: draft.submission) {
      // Nothing is left to be done, but for a draft that another way of saving brought back.
      try delete(draft, db)
      return first
    }
    if try isSpent(draft.submission, db) || isErased(draft.submission, db) { throw StoreError.erased }
    try checkHolder(of: draft, session, db)
    return nil
  }

  /// Throws where another session has taken the draft, or another operator has.
  static func checkHolder(of draft: Draft, _ session: SessionLock, _ db: Connection) throws {
    let found = try db.first("SELECT session, owner FROM draft WHERE id = ?", [.text(draft.id)]) { row in
      (holder: try row.text(0), owner: try row.text(1))
    }
    guard let (holder, owner) = found else { return }
    if holder != "" && holder != session.name || owner != draft.owner { throw StoreError.takenOver }
  }

  /// The visitor's answers that the draft finishes; `nil` where it finishes none that is still there.
  ///
  /// Throws where the application became a record, was removed, or is finished by another draft: a session that was left
  /// behind must not make a second end of it. A draft that outlived its application may, for it is the last one.
  private static func handedIn(_ draft: Draft, _ db: Connection) throws -> Answers? {
    guard let reference = draft.application?.reference, !reference.isEmpty else { return nil }
    let asked: [Value] = [.text(reference), .text(draft.id)]
    let ended: StaticString = """
      SELECT 1 FROM handed_in WHERE reference = ?1 AND record <> ''
      UNION ALL SELECT 1 FROM trail WHERE reference = ?1 AND reference <> ''
        AND (act IN ('applicationDiscarded', 'applicationErased') OR (act = 'applicationExpired' AND draft <> ?2))
      """
    if try db.exists(ended, asked) { throw StoreError.applicationEnded }
    let elsewhere: StaticString = "SELECT 1 FROM draft WHERE application = ?1 AND application <> '' AND id <> ?2"
    if try db.exists(elsewhere, asked) { throw StoreError.takenOver }
    let body = try db.text("SELECT body FROM application WHERE reference = ?", [.text(reference)])
    // A damaged one keeps nobody from saving what was made of it.
    return body.flatMap { try? StoredForms.application(from: $0) }
  }

  /// What becomes a row of the records.
  struct NewRecord {
    var answers: Answers
    var prices: [KeptPrice]
    var submission: String
    var draftCode = ""
    var application: ApplicationMark?
    var by: String
    var at: String
    var year: Int
    var rules: String
  }

  static func delete(_ draft: Draft, _ db: Connection) throws {
    try db.run("DELETE FROM draft WHERE id = ? OR submission = ?", [.text(draft.id), .text(draft.submission)])
  }

  private static func stamp(_ db: Connection, submission: String) throws -> SavedStamp? {
    try db.first(
      """
      SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version, corrected_at,
        corrected_by,
        (SELECT record_order.body FROM record_order WHERE record_order.number = record.number),
        link.tenant_id, link.at, link.operator
      FROM record LEFT JOIN link USING (number) WHERE submission = ?
      """, [.text(submission)]
    ) { row in try SavedStamp(row: row, besideFrom: 11) }
  }

  /// Gives the record its reference and writes it and all by which it is found.
  static func insert(
    _ entry: NewRecord, _ references: inout ReferenceCounter, _ db: Connection
  ) throws -> SavedStamp {
    var stamp = SavedStamp(
      reference: try references.next(in: entry.year, db), id: RandomID.uuid(), at: entry.at, by: entry.by,
      rules: entry.rules, submission: entry.submission, application: entry.application)
    let answers = entry.answers
    let name = answers[.companyName]
    let prefix = answers[.domainPrefix].lowercased()
    let compared = Self.compared(answers)
    try db.run(
      """
      INSERT INTO record (id, reference, submission, saved_at, saved_by, rules, name, name_folded, country,
        registration_id, email_domain, domain_prefix, body, draft_code, application, application_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(stamp.id), .text(stamp.reference), .text(stamp.submission), .text(stamp.at), .text(stamp.by),
        .text(stamp.rules), .text(name), .text(SearchWords.comparedName(name)), .text(answers[.country]),
        .text(compared.registrationID), .text(compared.emailDomain), .text(prefix),
        .text(RecordWriter.line(of: answers, saved: stamp)), .text(entry.draftCode),
        .text(stamp.application?.reference ?? ""), .text(stamp.application?.at ?? ""),
      ])
    let number = db.lastInsertedRow
    try insertName(number: number, country: answers[.country], name: name, db)
    try RecordPlaces.insert(number: number, answers, db)
    try insertWords(
      number: number, answers, stamp.reference, application: stamp.application?.reference ?? "", db)
    try OfferUse.count(answers.subscriptions, db)
    try RecordOrder.replace(number: number, entry.prices, db)
    stamp.order = entry.prices
    return stamp
  }
}

extension CustomerStore {
  /// Puts a draft's answers in the place of those of the record that it corrects, and removes the draft, in one
  /// transaction; the same submission again gets the same stamp.
  ///
  /// Reference, id, submission, first moment and first author stay; the version is one more. The answers before are in no
  /// byte of the store after it. Where nothing differs, nothing but the draft goes. The record is made within the
  /// transaction, from look-ups without the record itself; what keeps it from being made is thrown as it is. Throws
  /// ``StoreError/correctedMeanwhile(by:)`` where the record has another version than the draft began with,
  /// ``StoreError/erased`` where it was erased, ``StoreError/takenOver`` where another session has taken the draft,
  /// ``StoreError/linked(at:fields:)`` where an answer differs that stays once the tenant is made. `at` is UTC, ISO 8601.
  public func correct(
    _ draft: Draft, _ mark: CorrectionMark, by: String, at: String, rules: String,
    pricing: OrderPricing = { _, _ in [] },
    _ complete: (CustomerQuestions) throws(RecordProblems) -> CustomerRecord
  ) throws -> SavedStamp {
    let session = try self.session()
    let outcome = try write { db -> Result<SavedStamp, RecordProblems> in
      try RecordCorrection(draft: draft, mark: mark, by: by, at: at, rules: rules, session: session, db: db)
        .run(self, pricing, complete)
    }
    return try outcome.get()
  }
}

extension Answers {
  /// Ids of the fields that hold an answer: names, never values.
  var answeredFields: [String] {
    var fields = Field.single.filter { !self[$0].isEmpty }.map(\.rawValue)
    if !additionalResellers.isEmpty { fields.append(Field.additionalResellers.rawValue) }
    if !subscriptions.isEmpty { fields.append(Field.subscriptions.rawValue) }
    return fields
  }
}

extension CustomerStore {
  /// The import of a file that was begun and not finished, last begun first; `nil` where there is none.
  public func unfinishedImport(of file: String) throws(StoreError) -> ImportRun? {
    try read { db in
      try db.first(
        """
        SELECT id, file, report, digest, line, accepted, refused, report_length FROM import_run
        WHERE file = ? AND finished_at = '' ORDER BY rowid DESC LIMIT 1
        """, [.text(file)], ImportRun.init(row:))
    }
  }

  /// Notes that an import has begun; earlier ones of the same file that were not finished are given up.
  public func beginImport(_ run: ImportRun, at: String) throws(StoreError) {
    try write { db in
      try db.run(
        "UPDATE import_run SET finished_at = ? WHERE file = ? AND finished_at = ''", [.text(at), .text(run.file)])
      try db.run(
        """
        INSERT INTO import_run (id, file, operator, begun_at, finished_at, line, digest, accepted, refused,
          report, report_length)
        VALUES (?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(run.id), .text(run.file), .text(actor.login), .text(at), .number(run.line), .text(run.digest),
          .number(run.accepted), .number(run.refused), .text(run.report), .number(run.reportLength),
        ])
    }
  }

  /// Saves some records of an import and how far it has come, in one transaction: all of it is done, or nothing.
  ///
  /// The body checks and saves through the batch, sees what it has saved so far, and gives the new state of the run.
  /// Throws what the body throws, or a ``StoreError``: ``StoreError/takenOver`` where another program goes on with the
  /// run.
  public func importBatch(
    of run: ImportRun, at: String, year: Int, rules: String, _ body: (ImportBatch) throws -> ImportRun
  ) throws {
    var failure: (any Error)?
    do {
      try write { db in
        // Before anything is written, to the report either: it is the other program's by then.
        let sql: StaticString = "SELECT 1 FROM import_run WHERE id = ? AND line = ? AND finished_at = ''"
        guard try db.exists(sql, [.text(run.id), .number(run.line)]) else { throw StoreError.takenOver }
        let after: ImportRun
        let batch = ImportBatch(store: self, db: db, at: at, year: year, rules: rules)
        do {
          after = try body(batch)
          try batch.references.write(db)
        } catch {
          failure = error
          throw error
        }
        try batch.questions.check()
        try note(after, db)
      }
    } catch {
      throw failure ?? error
    }
  }

  private func note(_ run: ImportRun, _ db: Connection) throws {
    try db.run(
      "UPDATE import_run SET line = ?, digest = ?, accepted = ?, refused = ?, report_length = ? WHERE id = ?",
      [
        .number(run.line), .text(run.digest), .number(run.accepted), .number(run.refused), .number(run.reportLength),
        .text(run.id),
      ])
  }

  /// Notes that an import has come to the end of its file.
  public func finishImport(_ run: ImportRun, at: String) throws(StoreError) {
    try write { db in
      try db.run("UPDATE import_run SET finished_at = ? WHERE id = ?", [.text(at), .text(run.id)])
    }
  }
}

/// One transaction of an import; of no use once its body has returned.
public final class ImportBatch {
  /// Asks for saved customers, those of this transaction with them.
  public let questions: CustomerQuestions
  private let store: CustomerStore
  private let db: Connection
  private let at: String
  private let year: Int
  private let rules: String
  fileprivate var references = ReferenceCounter(.record)

  init(store: CustomerStore, db: Connection, at: String, year: Int, rules: String) {
    self.store = store
    self.db = db
    questions = CustomerQuestions(db)
    self.at = at
    self.year = year
    self.rules = rules
  }

  /// Saves a record with the prices of its order; on the disk once the transaction is.
  public func save(
    _ record: CustomerRecord, submission: String, prices: [KeptPrice] = []
  ) throws -> SavedStamp {
    let stamp = try CustomerStore.insert(
      .init(
        answers: record.answers, prices: prices, submission: submission, by: store.actor.login, at: at, year: year,
        rules: rules),
      &references, db)
    try store.note(
      .recordImported, at: at, reference: stamp.reference, fields: record.answers.answeredFields, db)
    return stamp
  }
}
