/// A statement for the centre, with the values that fill its `$1`, `$2` …
///
/// Values are texts; the statement says their types where the engine cannot tell. No `$` stands in it for anything else.
struct Statement: Sendable {
  let sql: StaticString
  let values: [String?]

  init(_ sql: StaticString, _ values: [String?] = []) {
    self.sql = sql
    self.values = values
  }
}

/// The rows that a statement gave.
struct Rows: Sendable {
  var values: [[String?]]

  /// The first column of the first row.
  var text: String? { values.first?.first ?? nil }
  /// The same as a whole number.
  var number: Int64? { text.flatMap { Int64($0) } }
}
