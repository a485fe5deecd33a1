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
}
