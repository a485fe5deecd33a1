import Catalog
import Records

extension RawRecord {
  /// The number of the line on which the record begins.
  var line: Int {
    switch self {
    case .line(_, let number): number
    case .row(let row): row.line
    }
  }

  /// Whether it is the header of a table, which only comes by itself where it has problems.
  var isHeader: Bool { if case .row(let row) = self { row.isHeader } else { false } }

  func decoded(_ reader: RecordReader) -> DecodedRecord {
    switch self {
    case .line(let line, _): reader.decode(line)
    case .row(let row): row.decoded(reader)
    }
  }
}

/// A short number for the lines that an import has dealt with: 64-bit FNV-1a (Fowler, Noll and Vo; the IETF draft
/// draft-eastlake-fnv). It tells another file from the same one; it is no protection against forgery.
struct LineDigest {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Sixteen hexadecimal digits.
  var text: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  mutating func take(_ record: RawRecord) {
    switch record {
    case .line(let line, _): take(line)
    case .row(.record(let row, _)), .row(.header(let row, _)): for cell in row.cells { take(cell.utf8) }
    }
  }

  private mutating func take(_ octets: some Sequence<UInt8>) {
    for octet in octets { take(octet) }
    // No octet of UTF-8, so that moving text from one cell to the next changes the number.
    take(0xFF)
  }

  private mutating func take(_ octet: UInt8) { value = (value ^ UInt64(octet)) &* 0x100_0000_01b3 }
}
