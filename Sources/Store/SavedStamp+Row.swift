import SQLite
import Records

extension SavedStamp {
  /// Reads the columns reference, id, saved_at, saved_by, rules, submission, application, application_at, version,
  /// corrected_at, corrected_by.
  init(row: borrowing Cursor) throws {
    self.init(
      reference: try row.text(0), id: try row.text(1), at: try row.text(2), by: try row.text(3),
      rules: try row.text(4), submission: try row.text(5))
    let application = ApplicationMark(reference: try row.text(6), at: try row.text(7))
    if !application.reference.isEmpty { self.application = application }
    version = try row.number(8)
    let corrected = CorrectionStamp(at: try row.text(9), by: try row.text(10))
    if !corrected.at.isEmpty { self.corrected = corrected }
  }

  /// Reads the same columns and, from a place on, what stands beside the record: the prices that are kept, and
  /// `link.tenant_id`, `link.at`, `link.operator`.
  init(row: borrowing Cursor, besideFrom place: Int32) throws {
    try self.init(row: row)
    order = try RecordOrder.read(row, place)
    if !row.isNull(place + 1) { tenant = try RecordLink(row: row, from: place + 1) }
  }
}

extension RecordLink {
  /// Reads the columns tenant_id, at, operator.
  init(row: borrowing Cursor, from place: Int32) throws {
    self.init(tenantID: try row.text(place), at: try row.text(place + 1), by: try row.text(place + 2))
  }
}
