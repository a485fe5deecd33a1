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

/// The rows that a statement gave, and how many rows it changed.
struct Rows: Sendable {
  var values: [[String?]] = []
  var changed = 0
}
