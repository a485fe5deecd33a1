import Records
import SQLite

/// A look through a whole store, in pieces: each is short enough for others to wait for, and between two of them they can
/// write.
///
/// First the pages of each table, then every record with all that is kept about it elsewhere, every draft, every
/// application, and the indexes. What is added meanwhile is looked at as far as the look has not passed it.
struct StoreLook {
  private(set) var report = StoreReport()
  private var step = Step.pages(0)
  /// The number of the newest record when the look began, for ``share``.
  private var newest: Int64 = 0

  private enum Step {
    /// The pages of a table, by its place in `tables`.
    case pages(Int)
    case references
    /// Records after a number.
    case records(after: Int64)
    case drafts
    /// Applications after a number.
    case applications(after: Int64)
    /// An index of the records, by its place in `indexes`.
    case index(Int)
    case rest
    case done
  }

  /// Records looked at in one piece: some ten milliseconds.
  private static let pieceSize = 200

  /// Which part of the work is done, 0 to 1, as it was measured with 100,000 records.
  var share: Double {
    switch step {
    case .pages(let place): place == 0 ? 0 : 0.05 + 0.05 * Double(place) / Double(Self.tables.count)
    case .references: 0.1
    case .records(let last): 0.1 + 0.85 * min(1, Double(last) / Double(max(1, newest)))
    case .drafts, .applications: 0.95
    case .index(let place): 0.95 + 0.05 * Double(place) / Double(Self.indexes.count)
    case .rest, .done: 1
    }
  }

  /// Does one piece; `false` when there is none left.
  mutating func goOn(in db: Connection) throws -> Bool {
    switch step {
    case .pages(let place): try lookAtPages(place, db)
    case .references:
      if try db.exists("PRAGMA foreign_key_check") { note("foreign-key") }
      step = report.isSound ? .records(after: 0) : .done
    case .records(let last): try lookAtRecords(after: last, db)
    case .drafts:
      try lookAtDrafts(db)
      step = .applications(after: 0)
    case .applications(let last): try lookAtApplications(after: last, db)
    case .index(let place): try lookAtIndex(place, db)
    case .rest:
      try lookAtRest(db)
      step = .done
    case .done: return false
    }
    return true
  }

  private mutating func note(_ fault: String) {
    if !report.faults.contains(fault) { report.faults.append(fault) }
  }

  // MARK: - Pages

  /// The records' tables are large: their pages are looked at here, and their indexes by way of the records.
  private static let tables: [StaticString] = [
    "PRAGMA quick_check('record')", "PRAGMA quick_check('record_name')", "PRAGMA quick_check('record_place')",
    "PRAGMA quick_check('trail')",
    "PRAGMA integrity_check('draft')", "PRAGMA integrity_check('counter')", "PRAGMA integrity_check('meta')",
    "PRAGMA integrity_check('erased')", "PRAGMA integrity_check('import_run')",
    "PRAGMA integrity_check('relationship_request')", "PRAGMA integrity_check('application')",
    "PRAGMA integrity_check('application_counter')", "PRAGMA integrity_check('handed_in')",
    "PRAGMA integrity_check('code_origin')", "PRAGMA integrity_check('code_minute')",
    "PRAGMA integrity_check('code_untold')", "PRAGMA integrity_check('draft_minute')",
    "PRAGMA integrity_check('erased_draft')", "PRAGMA integrity_check('link')", "PRAGMA integrity_check('words_to_do')",
    "PRAGMA quick_check('customer_words_data')", "PRAGMA quick_check('customer_words_idx')",
    "PRAGMA quick_check('customer_words_content')", "PRAGMA quick_check('customer_words_config')",
  ]

  private mutating func lookAtPages(_ place: Int, _ db: Connection) throws {
    if place == 0 { newest = Int64(try db.number("SELECT seq FROM sqlite_sequence WHERE name = 'record'") ?? 0) }
    let answers = try db.all(Self.tables[place]) { try $0.text(0) }
    if answers.contains(where: { $0 != "ok" }) { note("page") }
    step = place + 1 < Self.tables.count ? .pages(place + 1) : .references
  }

  // MARK: - Records

  private mutating func lookAtRecords(after last: Int64, _ db: Connection) throws {
    let rows = try db.query(Self.records, [.integer(last), .number(Self.pieceSize)])
    var newest: Int64?
    while try rows.next() {
      newest = try rows.integer(14)
      report.records += 1
      let (body, stamp) = (try rows.text(11), try SavedStamp(row: rows))
      guard let answers = try? StoredForms.answers(from: body), answers[.companyName] == (try rows.text(12)),
        answers[.country] == (try rows.text(13)), RecordWriter.line(of: answers, saved: stamp) == body
      else {
        note("record \(stamp.reference)")
        continue
      }
      let faults = ["search-index", "name-index", "trail", "counter", "index"]
      for (place, fault) in faults.enumerated() where try rows.integer(Int32(15 + place)) == 0 { note(fault) }
    }
    step = newest.map { .records(after: $0) } ?? .drafts
  }

  /// Whether each record is in the search index, the names, the trail with each of its corrections, below its counter, and
  /// found by each index.
  private static let records: StaticString = """
    SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version, corrected_at,
      corrected_by, body, name, country, number,
      EXISTS (SELECT 1 FROM customer_words_content WHERE id = r.number),
      EXISTS (SELECT 1 FROM record_name WHERE number = r.number)
        AND EXISTS (SELECT 1 FROM record_place p WHERE p.number = r.number AND p.country = r.country),
      EXISTS (SELECT 1 FROM trail WHERE reference = r.reference AND reference <> '')
        AND (SELECT count(*) FROM trail WHERE reference = r.reference AND reference <> '' AND act = 'recordCorrected')
          = r.version - 1,
      coalesce((SELECT last FROM counter WHERE year = CAST(substr(r.reference, 3, 4) AS INTEGER)), 0)
        >= CAST(substr(r.reference, 8) AS INTEGER),
      EXISTS (SELECT 1 FROM record WHERE reference = r.reference AND number = r.number)
        AND EXISTS (SELECT 1 FROM record WHERE id = r.id AND number = r.number)
        AND EXISTS (SELECT 1 FROM record WHERE submission = r.submission AND number = r.number)
        AND EXISTS (SELECT 1 FROM record INDEXED BY record_by_domain_prefix
          WHERE domain_prefix = r.domain_prefix AND number = r.number)
        AND EXISTS (SELECT 1 FROM record INDEXED BY record_by_registration_id
          WHERE country = r.country AND registration_id = r.registration_id AND number = r.number)
        AND EXISTS (SELECT 1 FROM record INDEXED BY record_by_operator
          WHERE saved_by = r.saved_by AND number = r.number)
        AND EXISTS (SELECT 1 FROM record INDEXED BY record_by_email_domain
          WHERE email_domain = r.email_domain AND number = r.number)
    FROM record r WHERE number > ? ORDER BY number LIMIT ?
    """

  // MARK: - Drafts

  private mutating func lookAtDrafts(_ db: Connection) throws {
    let rows = try db.query("SELECT code, body FROM draft")
    while try rows.next() {
      report.drafts += 1
      if (try? StoredForms.draft(from: rows.text(1))) == nil { note("draft \(try rows.text(0))") }
    }
    let submitted: StaticString = """
      SELECT 1 FROM draft
      WHERE submission IN (SELECT submission FROM record) OR submission IN (SELECT submission FROM handed_in)
      """
    if try db.exists(submitted) { note("draft-submitted") }
    let stray: StaticString = """
      SELECT 1 FROM draft
      WHERE application <> '' AND application NOT IN (SELECT reference FROM application WHERE opened_by = draft.owner)
      """
    if try db.exists(stray) { note("application-open") }
  }

  // MARK: - Applications

  private mutating func lookAtApplications(after last: Int64, _ db: Connection) throws {
    let rows = try db.query(Self.applications, [.integer(last), .number(Self.pieceSize)])
    var newest: Int64?
    while try rows.next() {
      newest = try rows.integer(0)
      report.applications += 1
      let body = try rows.text(2)
      guard let answers = try? StoredForms.application(from: body), answers[.companyName] == (try rows.text(3)),
        answers[.country] == (try rows.text(4)), RecordWriter.line(of: answers) == body
      else {
        note("application \(try rows.text(1))")
        continue
      }
      let faults = ["application-open", "application-submitted", "trail", "counter", "index"]
      for (place, fault) in faults.enumerated() where try rows.integer(Int32(5 + place)) == 0 { note(fault) }
    }
    step = newest.map { .applications(after: $0) } ?? .index(0)
  }

  /// Whether each application is open exactly while a draft finishes it, is no record yet, is in the trail and below its
  /// counter, is known to have been handed in, and is found by its reference.
  private static let applications: StaticString = """
    SELECT number, reference, body, name, country,
      (a.opened_by <> '') = EXISTS (SELECT 1 FROM draft WHERE application = a.reference AND application <> ''
        AND (a.opened_by = '' OR owner = a.opened_by)),
      NOT EXISTS (SELECT 1 FROM record WHERE application = a.reference AND application <> '')
        AND NOT EXISTS (SELECT 1 FROM handed_in WHERE reference = a.reference AND record <> ''),
      EXISTS (SELECT 1 FROM trail WHERE reference = a.reference AND reference <> '' AND act = 'applicationHandedIn'),
      coalesce((SELECT last FROM application_counter WHERE year = CAST(substr(a.reference, 3, 4) AS INTEGER)), 0)
        >= CAST(substr(a.reference, 8) AS INTEGER),
      EXISTS (SELECT 1 FROM handed_in WHERE submission = a.submission AND reference = a.reference AND at = a.handed_in_at)
        AND EXISTS (SELECT 1 FROM application WHERE reference = a.reference AND number = a.number)
    FROM application a WHERE number > ? ORDER BY number LIMIT ?
    """

  // MARK: - Indexes

  /// Each counts the table and one index of it: one that has more than the table would find what is not there.
  private static let indexes: [StaticString] = [
    "SELECT (SELECT count(*) FROM record NOT INDEXED) <> (SELECT count(*) FROM record INDEXED BY record_by_domain_prefix)",
    "SELECT (SELECT count(*) FROM record NOT INDEXED) <> (SELECT count(*) FROM record INDEXED BY record_by_registration_id)",
    "SELECT (SELECT count(*) FROM record NOT INDEXED) <> (SELECT count(*) FROM record INDEXED BY record_by_operator)",
    "SELECT (SELECT count(*) FROM record NOT INDEXED) <> (SELECT count(*) FROM record INDEXED BY record_by_email_domain)",
    """
    SELECT (SELECT count(*) FROM record NOT INDEXED WHERE application <> '')
      <> (SELECT count(*) FROM record INDEXED BY record_by_application WHERE application <> '')
    """,
    "SELECT (SELECT count(*) FROM record) <> (SELECT count(*) FROM record_name)",
    "SELECT (SELECT count(*) FROM record) <> (SELECT count(*) FROM record_place)",
    "SELECT (SELECT count(*) FROM record) <> (SELECT count(*) FROM customer_words_content)",
  ]

  private mutating func lookAtIndex(_ place: Int, _ db: Connection) throws {
    if try db.number(Self.indexes[place]) != 0 {
      note(place < 5 ? "index" : place < 7 ? "name-index" : "search-index")
    }
    step = place + 1 < Self.indexes.count ? .index(place + 1) : .rest
  }

  private mutating func lookAtRest(_ db: Connection) throws {
    report.trail = try db.number("SELECT count(*) FROM trail") ?? 0
    let untold: StaticString = """
      SELECT 1 FROM (SELECT reference FROM erased UNION ALL SELECT reference FROM handed_in) e
      WHERE NOT EXISTS (SELECT 1 FROM trail WHERE reference = e.reference AND reference <> '')
      """
    let unlinked: StaticString = """
      SELECT 1 FROM link JOIN record USING (number) WHERE NOT EXISTS (
        SELECT 1 FROM trail WHERE trail.reference = record.reference AND trail.reference <> '' AND act = 'recordLinked')
      """
    if try db.exists(untold) || db.exists(unlinked) { note("trail") }
  }
}
