/// A generated table, read where it lies in the binary: rows end with a line feed, cells are parted by tabs.
///
/// A first line that starts with `#` is the notice of its source and no row.
struct TableText: Sendable {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// Where each row lies, in octets.
  func rows() -> [Range<Int>] {
    text.withUTF8Buffer { bytes in
      var rows: [Range<Int>] = []
      var start = 0
      for index in 0...bytes.count {
        guard unsafe index == bytes.count || bytes[index] == 0x0A else { continue }
        if index > start, unsafe bytes[start] != UInt8(ascii: "#") { rows.append(start..<index) }
        start = index + 1
      }
      return rows
    }
  }

  /// The octets at the start of a row, as many as asked for or as there are.
  func prefix(_ count: Int, of row: Range<Int>) -> [UInt8] {
    text.withUTF8Buffer { bytes in unsafe Array(bytes[row].prefix(count)) }
  }

  /// The cells of a row, empty ones included.
  func cells(of row: Range<Int>) -> [String] {
    text.withUTF8Buffer { bytes in
      unsafe bytes[row].split(separator: 0x09, omittingEmptySubsequences: false)
        .map { unsafe String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension String {
  /// The words of a cell, which are parted by single blanks.
  var words: [String] { utf8.split(separator: 0x20).map { String(Substring($0)) } }
}
