import SQLite
import Records

/// The correction of one record, within one transaction.
struct RecordCorrection {
  let draft: Draft
  let mark: CorrectionMark
  /// The operator's login.
  let by: String
  /// UTC, ISO 8601.
  let at: String
  let rules: String
  let session: SessionLock
  let db: Connection

  /// A record as it stands before the correction.
  private struct Saved {
    var number: Int64
    var stamp: SavedStamp
    var answers: Answers
    /// The submission of the draft that corrected it last.
    var correction: String
  }

  /// Corrects the record and notes it; the problems where the answers cannot be a record.
  func run(
    _ store: CustomerStore, _ pricing: OrderPricing,
    _ complete: (CustomerQuestions) throws(RecordProblems) -> CustomerRecord
  ) throws -> Result<SavedStamp, RecordProblems> {
    guard let saved = try saved() else { throw StoreError.erased }
    // Nothing is left to be done, but for a draft that another way of saving brought back.
    if saved.correction == draft.submission, !draft.submission.isEmpty {
      try CustomerStore.delete(draft, db)
      return .success(saved.stamp)
    }
    if try CustomerStore.isErased(draft.submission, db) { throw StoreError.erased }
    try CustomerStore.checkHolder(of: draft, session, db)
    guard saved.stamp.version == mark.version else {
      throw StoreError.correctedMeanwhile(by: saved.stamp.corrected?.by ?? "")
    }
    let questions = CustomerQuestions(db, without: saved.stamp.reference)
    let record: CustomerRecord
    do throws(RecordProblems) { record = try complete(questions) } catch {
      // An answer that cannot change says more than what follows from it.
      try checkKept(draft.answers, saved)
      return .failure(error)
    }
    try checkKept(record.answers, saved)
    let prices = pricing(record, questions)
    try questions.check()
    try CustomerStore.delete(draft, db)
    let fields = record.answers.changedFields(since: saved.answers)
    if fields.isEmpty { return .success(saved.stamp) }
    var stamp = saved.stamp
    stamp.version += 1
    stamp.corrected = CorrectionStamp(at: at, by: by)
    stamp.rules = rules
    // What stands beside the record is not written in it.
    stamp.order = []
    stamp.tenant = nil
    try replace(saved.number, record.answers, stamp)
    try RecordOrder.replace(number: saved.number, prices, db)
    stamp.order = prices
    stamp.tenant = saved.stamp.tenant
    try store.note(.recordCorrected, at: at, reference: stamp.reference, draft: draft.id, fields: fields, db)
    return .success(stamp)
  }

  /// Throws where an answer differs that stays once the tenant is made; the link may be younger than the draft.
  private func checkKept(_ answers: Answers, _ saved: Saved) throws {
    guard let link = saved.stamp.tenant else { return }
    let changed = RecordLink.changedFields(answers, since: saved.answers)
    if !changed.isEmpty { throw StoreError.linked(at: link.at, fields: changed) }
  }

  private func saved() throws -> Saved? {
    try db.first(
      """
      SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version, corrected_at,
        corrected_by, body,
        (SELECT record_order.body FROM record_order WHERE record_order.number = record.number),
        link.tenant_id, link.at, link.operator, record.number, correction
      FROM record LEFT JOIN link USING (number) WHERE reference = ?
      """, [.text(mark.reference)]
    ) { row in
      let record = try CustomerStore.stored(row)
      return Saved(
        number: try row.integer(16), stamp: record.stamp, answers: record.answers, correction: try row.text(17))
    }
  }

  /// Writes a record anew, and all by which it is found.
  private func replace(_ number: Int64, _ answers: Answers, _ stamp: SavedStamp) throws {
    let name = answers[.companyName]
    let compared = CustomerStore.compared(answers)
    try db.run(
      """
      UPDATE record SET version = ?, corrected_at = ?, corrected_by = ?, correction = ?, rules = ?, name = ?,
        name_folded = ?, country = ?, registration_id = ?, email_domain = ?, domain_prefix = ?, body = ?
      WHERE number = ?
      """,
      [
        .number(stamp.version), .text(at), .text(by), .text(draft.submission), .text(rules), .text(name),
        .text(SearchWords.comparedName(name)), .text(answers[.country]), .text(compared.registrationID),
        .text(compared.emailDomain), .text(answers[.domainPrefix].lowercased()),
        .text(RecordWriter.line(of: answers, saved: stamp)), .integer(number),
      ])
    try db.run("DELETE FROM record_name WHERE number = ?", [.integer(number)])
    try CustomerStore.insertName(number: number, country: answers[.country], name: name, db)
    try db.run("DELETE FROM record_place WHERE number = ?", [.integer(number)])
    try RecordPlaces.insert(number: number, answers, db)
    try db.run("DELETE FROM customer_words WHERE rowid = ?", [.integer(number)])
    try CustomerStore.insertWords(
      number: number, answers, stamp.reference, application: stamp.application?.reference ?? "", db)
    try CustomerStore.mergeIndex(db)
  }
}
