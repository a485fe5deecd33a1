import SQLite

extension TrailEntry {
  /// Reads the columns number, at, operator, origin, act, reference, draft, fields.
  init(row: borrowing Cursor) throws {
    guard let act = TrailAct(rawValue: try row.text(4)) else { throw StoreError.damaged(detail: "trail") }
    self.init(
      number: try row.integer(0), at: try row.text(1), by: try row.text(2), origin: try row.text(3), act: act,
      reference: try row.text(5), draft: try row.text(6),
      fields: try row.text(7).split(separator: " ").map(String.init))
  }
}
