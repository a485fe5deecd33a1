internal import CSQLite

/// A statement that is being run: stands before the first row, and is reset when it goes out of scope.
///
/// Columns count from 0, as in the statement.
public struct Cursor: ~Copyable {
  private let statement: OpaquePointer
  /// Whether the statement is in no cache and ends with the cursor.
  private let isOwned: Bool

  init(_ statement: OpaquePointer, isOwned: Bool) {
    self.statement = statement
    self.isOwned = isOwned
  }

  deinit {
    if isOwned {
      sqlite3_finalize(statement)
    } else {
      sqlite3_reset(statement)
      // A bound value may be a customer's, and is not kept longer than it is used.
      sqlite3_clear_bindings(statement)
    }
  }

  func bind(_ values: [Value]) throws(SQLiteError) {
    guard sqlite3_bind_parameter_count(statement) == Int32(values.count) else { throw .misuse }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      let code =
        switch value {
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .null: sqlite3_bind_null(statement, place)
        case .bytes(let bytes):
          bytes.withUnsafeBytes {
            // Nothing has no address, which SQLite would take for NULL.
            $0.baseAddress.map { frontdesk_bind_blob(statement, place, $0, Int32(clamping: bytes.count)) }
              ?? frontdesk_bind_blob(statement, place, "", 0)
          }
        case .text(var text):
          text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
              // An empty text has no address, which SQLite would take for NULL.
              bytes.baseAddress.map { frontdesk_bind_text(statement, place, $0, Int32(clamping: bytes.count)) }
                ?? frontdesk_bind_text(statement, place, "", 0)
            }
          }
        }
      if code != SQLITE_OK { throw .failed(extendedCode: code) }
    }
  }

  /// Goes to the next row; `false` behind the last one.
  public func next() throws(SQLiteError) -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw .failed(extendedCode: code)
    }
  }

  /// The text in a column.
  public func text(_ column: Int32) throws(SQLiteError) -> String {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT, let bytes = sqlite3_column_text(statement, column)
    else { throw .unexpectedColumn(column) }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Reads the octets of a text where they lie, which is faster than making a text of them for a piece of it; they are
  /// gone after the call.
  public func withOctets<Value>(
    of column: Int32, _ read: (UnsafeBufferPointer<UInt8>) -> Value
  ) throws(SQLiteError) -> Value {
    guard sqlite3_column_type(statement, column) == SQLITE_TEXT, let bytes = sqlite3_column_text(statement, column)
    else { throw .unexpectedColumn(column) }
    return read(UnsafeBufferPointer(start: bytes, count: Int(sqlite3_column_bytes(statement, column))))
  }

  /// The octets in a column.
  public func bytes(_ column: Int32) throws(SQLiteError) -> [UInt8] {
    guard sqlite3_column_type(statement, column) == SQLITE_BLOB else { throw .unexpectedColumn(column) }
    let count = Int(sqlite3_column_bytes(statement, column))
    guard count > 0, let bytes = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  /// The whole number in a column.
  public func integer(_ column: Int32) throws(SQLiteError) -> Int64 {
    guard sqlite3_column_type(statement, column) == SQLITE_INTEGER else { throw .unexpectedColumn(column) }
    return sqlite3_column_int64(statement, column)
  }

  /// The whole number in a column, as the machine counts.
  public func number(_ column: Int32) throws(SQLiteError) -> Int {
    guard let number = Int(exactly: try integer(column)) else { throw .unexpectedColumn(column) }
    return number
  }

  /// Whether a column holds nothing.
  public func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
}
