import SQLite
import Records

/// A record as the centre gets it: whole, and by what others recognise it.
public struct OutboxRecord: Hashable, Sendable {
  /// Such as `C-2026-000042`.
  public var reference: String
  /// The number of the newest entry of the batch that wrote the record.
  public var entry: Int64
  /// UUID of the record.
  public var id: String
  /// UUID of the draft that it was made from.
  public var submission: String
  /// Version of the rules that it passed.
  public var rules: String
  /// The record as `customers export` prints it: one line of JSON.
  public var body: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// In the form in which registration IDs are compared, or empty.
  public var registrationID: String
  /// In lower case.
  public var domainPrefix: String
  /// The domain of the contact's address as A-labels, or empty.
  public var emailDomain: String
  /// The key by which names are compared.
  public var nameKey: String
}

extension OutboxRecord {
  /// Reads the record with a reference as it stands now; `nil` where there is none.
  init?(reference: String, entry: Int64, _ withOperators: Bool, _ db: Connection) throws {
    let found = try db.first(
      """
      SELECT reference, id, saved_at, saved_by, rules, submission, application, application_at, version,
        corrected_at, corrected_by, body,
        (SELECT record_order.body FROM record_order WHERE record_order.number = record.number),
        link.tenant_id, link.at, link.operator,
        record.country, registration_id, domain_prefix, email_domain, record_name.key
      FROM record LEFT JOIN link USING (number) JOIN record_name USING (number)
      WHERE reference = ?
      """, [.text(reference)]
    ) { row in
      let record = try CustomerStore.stored(row)
      var stamp = record.stamp
      if !withOperators {
        stamp.by = ""
        stamp.corrected?.by = ""
        stamp.tenant?.by = ""
      }
      return OutboxRecord(
        reference: stamp.reference, entry: entry, id: stamp.id, submission: stamp.submission, rules: stamp.rules,
        body: RecordWriter.line(of: record.answers, saved: stamp), country: try row.text(16),
        registrationID: try row.text(17), domainPrefix: try row.text(18), emailDomain: try row.text(19),
        nameKey: try row.text(20))
    }
    guard let found else { return nil }
    self = found
  }
}
