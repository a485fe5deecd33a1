import SQLite

/// The beginning of a reference, from `C-2` or `A-2` on: found by the index of the references themselves.
///
/// Its parts are in the index of words too, but all records of a year share `c` and `2026`: at a million records the words
/// would be compared for milliseconds at each key.
struct ReferenceBeginning {
  private let text: String
  private let isRecords: Bool
  /// Whether it can be nothing else: it has the year and what follows that.
  let isCertain: Bool

  /// `nil` where the text is anything else, or more than one word.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard (3...20).contains(bytes.count), bytes[1] == UInt8(ascii: "-"), bytes.dropFirst(2).prefix(4).allSatisfy(digit),
      bytes.count < 7 || bytes[6] == UInt8(ascii: "-"), bytes.dropFirst(7).allSatisfy(digit)
    else { return nil }
    switch bytes[0] | 0x20 {
    case UInt8(ascii: "c"): isRecords = true
    case UInt8(ascii: "a"): isRecords = false
    default: return nil
    }
    self.text = text.uppercased()
    isCertain = bytes.count > 6
  }

  /// Numbers of the records that have the reference, or come from the application with it, newest first; those below a
  /// number alone.
  func numbers(limit: Int, below end: Int64 = .max, _ db: Connection) throws -> [Int64] {
    // Behind every digit and hyphen stands the tilde.
    let values: [Value] = [.text(text), .text(text + "~"), .integer(end), .number(limit)]
    let sql: StaticString =
      isRecords
      ? """
      SELECT number FROM record WHERE reference >= ? AND reference < ? AND number < ? ORDER BY reference DESC LIMIT ?
      """
      : """
      SELECT number FROM record WHERE application <> '' AND application >= ? AND application < ? AND number < ?
      ORDER BY application DESC LIMIT ?
      """
    return try db.all(sql, values) { try $0.integer(0) }
  }
}
