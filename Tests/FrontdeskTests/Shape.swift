@testable import frontdesk

/// The shapes of text that a file of records can hold, each of any size.
enum Shape: CaseIterable, Sendable {
  /// One record, or what passes for one, of so many octets.
  case plain
  /// Nothing but line ends.
  case blankLines
  /// Text that is not UTF-8.
  case notUTF8
  /// CSV: a cell in quotes, and one of several lines in quotes.
  case quoted, quotedLines
  /// CSV: nothing but commas.
  case commas
  /// CSV: a quote within a cell, at its start and at its end.
  case strayQuoteFirst, strayQuoteLast
  /// CSV: a quote that is never closed, on the first line of its row, and on a later one.
  case openQuote, openQuoteBelow
  /// JSON Lines: nothing but blanks, and blanks on either side of a record.
  case blanks, blanksFirst, blanksLast
  /// JSON Lines: no JSON.
  case noise

  static let ofCSV: [Shape] = [
    .plain, .blankLines, .notUTF8, .quoted, .quotedLines, .commas, .strayQuoteFirst, .strayQuoteLast,
  ]
  static let ofLines: [Shape] = [.plain, .blankLines, .notUTF8, .blanks, .blanksFirst, .blanksLast, .noise]
  /// Nothing can follow these in a file.
  static let last: [Shape] = [.openQuote, .openQuoteBelow]
}

extension HostileFile {
  private static let syntax = Outcome.told("record/syntax")
  private static let encoding = Outcome.told("record/encoding")

  /// The outcome of a record of so many octets.
  private static func limited(_ octets: Int, _ limit: Int, _ outcome: Outcome) -> Outcome {
    octets > limit ? .told("record/too-long-line") : outcome
  }

  private static func letters(_ count: Int) -> [UInt8] { [UInt8](repeating: UInt8(ascii: "x"), count: max(count, 1)) }

  private static func name(_ count: Int) -> String { String(repeating: "x", count: max(count, 1)) }

  /// Adds text of a shape to a CSV file whose columns are company.name and country.
  mutating func addCSV(_ shape: Shape, size: Int, limit: Int) {
    let letters = Self.letters(size - 3)
    let size = letters.count + 3
    let country = Array(",NL".utf8)
    switch shape {
    case .plain: add(letters + country, Self.limited(size, limit, .read(Self.name(size - 3))))
    case .blankLines: addBlankLines(octets: size)
    case .notUTF8: add(letters + [0xFF], Self.limited(size - 2, limit, Self.encoding))
    case .quoted: add(quoted(letters) + country, Self.limited(size, limit, .read(Self.name(size - 3))))
    case .quotedLines:
      let lines = Array(repeating: lineEnd, count: letters.count).flatMap { $0 }
      add(quoted(lines) + country, Self.limited(lines.count + 3, limit, .read(String(decoding: lines, as: UTF8.self))))
    case .commas:
      add([UInt8](repeating: UInt8(ascii: ","), count: size), Self.limited(size, limit, .skipped))
    case .strayQuoteFirst: add(quoted([0x78]) + letters, Self.syntax)
    case .strayQuoteLast: add(letters + quoted([]), Self.limited(size - 3, limit, Self.syntax))
    case .openQuote: add(Array("x,\"".utf8) + letters + lineEnd + Array("x,NL".utf8), Self.syntax)
    case .openQuoteBelow: add(quoted(lineEnd + lineEnd) + Array(",\"".utf8) + letters, Self.syntax, below: 2)
    case .blanks, .blanksFirst, .blanksLast, .noise: break
    }
  }

  /// Adds text of a shape to a file of JSON Lines.
  mutating func addLine(_ shape: Shape, size: Int, limit: Int) {
    let blanks = [UInt8](repeating: 0x20, count: size)
    let short = Self.record("x")
    switch shape {
    case .plain:
      let name = Self.name(size - Self.record("").count)
      let record = Self.record(name)
      add(record, Self.limited(record.count, limit, .read(name)))
    case .blankLines: addBlankLines(octets: size)
    case .notUTF8: add(Self.letters(size) + [0xFF], Self.limited(max(size, 1) + 1, limit, Self.encoding))
    case .blanks: add(blanks, Self.limited(size, limit, .skipped))
    case .blanksFirst: add(blanks + short, Self.limited(size + short.count, limit, .read("x")))
    case .blanksLast: add(short + blanks, Self.limited(size + short.count, limit, .read("x")))
    case .noise: add(Self.letters(size), Self.limited(max(size, 1), limit, Self.syntax))
    default: break
    }
  }

  /// Adds a short record.
  mutating func addGood(_ name: String, _ format: RecordFormat) {
    add(format == .csv ? Array("\(name),NL".utf8) : Self.record(name), .read(name))
  }

  private static func record(_ name: String) -> [UInt8] { Array(#"{"company":{"name":"\#(name)"}}"#.utf8) }

  private func quoted(_ octets: [UInt8]) -> [UInt8] { [0x22] + octets + [0x22] }
}
