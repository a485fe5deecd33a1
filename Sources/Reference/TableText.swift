/// A generated table, read where it lies in the binary: rows end with a line feed, cells are parted by tabs.
///
/// A first line that starts with `#` is the notice of its source and no row.
struct TableText: Sendable {
  private let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// The notice of the source, without its sign; empty where there is none.
  var notice: String {
    let line = text.withUTF8Buffer { bytes in unsafe Array(bytes.prefix { $0 != 0x0A }) }
    return line.first == UInt8(ascii: "#") ? String(decoding: line.dropFirst(2), as: UTF8.self) : ""
  }

  /// Calls `body` with the place of each row's first octet, and its first two octets.
  func forEachRow(_ body: (Int, UInt8, UInt8) -> Void) {
    text.withUTF8Buffer { bytes in
      var start = 0
      while start &+ 1 < bytes.count {
        let first = unsafe bytes[start]
        if first != UInt8(ascii: "#") { body(start, first, unsafe bytes[start &+ 1]) }
        while start < bytes.count, unsafe bytes[start] != 0x0A { start &+= 1 }
        start &+= 1
      }
    }
  }

  /// The place of the row that starts with two octets, and ends the first cell there; `nil` where there is none.
  func place(of code: String) -> Int? {
    let octets = Array(code.utf8)
    guard octets.count == 2 else { return nil }
    var found: Int?
    forEachRow { place, first, second in if first == octets[0], second == octets[1] { found = place } }
    return found
  }

  /// The cells of the row that starts at a place, empty ones included; only the first ones where a number is given.
  func cells(at place: Int, atMost limit: Int = .max) -> [String] {
    text.withUTF8Buffer { bytes in
      var cells: [String] = []
      var start = place
      var end = place
      while end <= bytes.count {
        let octet = end < bytes.count ? unsafe bytes[end] : 0x0A
        if octet == 0x09 || octet == 0x0A {
          unsafe cells.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
          if octet == 0x0A || cells.count == limit { break }
          start = end &+ 1
        }
        end &+= 1
      }
      return cells
    }
  }

  /// One cell, counted from 0, of the row that starts at a place; empty where the row has fewer.
  func cell(_ number: Int, at place: Int) -> String {
    text.withUTF8Buffer { bytes in
      var (start, left) = (place, number)
      while left > 0, start < bytes.count {
        let octet = unsafe bytes[start]
        if octet == 0x0A { return "" }
        if octet == 0x09 { left &-= 1 }
        start &+= 1
      }
      var end = start
      while end < bytes.count, unsafe bytes[end] != 0x09, unsafe bytes[end] != 0x0A { end &+= 1 }
      return unsafe String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
    }
  }

  /// The cells of all rows.
  func rows() -> [[String]] {
    var rows: [[String]] = []
    forEachRow { place, _, _ in rows.append(cells(at: place)) }
    return rows
  }
}

extension String {
  /// The words of a cell, which are parted by single blanks.
  var words: [String] { parts(0x20) }

  /// The names in a cell, which `|` parts.
  var names: [String] { parts(UInt8(ascii: "|")) }

  private func parts(_ sign: UInt8) -> [String] { utf8.split(separator: sign).map { String(Substring($0)) } }
}
