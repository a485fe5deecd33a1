/// The first row of a CSV file as it comes, by which the separator of its cells is known.
struct CSVOpening {
  private(set) var octets: [UInt8] = []
  private var isInQuotes = false
  private(set) var isWhole = false

  mutating func append(_ octet: UInt8) {
    if isInQuotes, Self.isLineEnd(octet) || Self.separators.contains(octet) { mendTypographicQuote() }
    octets.append(octet)
    if octet == UInt8(ascii: "\"") { isInQuotes.toggle() }
    isWhole = !isInQuotes && Self.isLineEnd(octet)
  }

  /// Takes a typographic quote at the end of a quoted cell for the one that is missing there: the documentation of the
  /// price list closes `"ERP Price` with one.
  private mutating func mendTypographicQuote() {
    guard octets.suffix(3) == [0xE2, 0x80, 0x9C] || octets.suffix(3) == [0xE2, 0x80, 0x9D] else { return }
    octets.removeLast(3)
    octets.append(UInt8(ascii: "\""))
    isInQuotes = false
  }

  /// Whether nothing but blanks stands in the row.
  var isBlank: Bool { octets.allSatisfy { $0 == 0x20 || $0 == 0x09 || Self.isLineEnd($0) } }

  /// Whether the row is the line `sep=;` by which spreadsheets name their separator.
  var namesSeparator: Bool {
    octets.count - lineEnd.count == 5 && octets.prefix(4).map { $0 | 0x20 } == Array("sep=".utf8)
      && Self.separators.contains(octets[4])
  }

  /// The line end of a whole row.
  var lineEnd: ArraySlice<UInt8> { octets.suffix(isWhole ? 1 : 0) }

  /// The comma, unless the row has more of another outside quotes.
  var separator: UInt8 {
    if namesSeparator { return octets[4] }
    var counts = Self.separators.map { _ in 0 }
    var isInQuotes = false
    for octet in octets {
      if octet == UInt8(ascii: "\"") { isInQuotes.toggle() }
      if !isInQuotes, let place = Self.separators.firstIndex(of: octet) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { Self.separators[$0] } ?? UInt8(ascii: ",")
  }

  private static func isLineEnd(_ octet: UInt8) -> Bool { octet == 0x0A || octet == 0x0D }

  /// The first of those that stand equally often counts.
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
}
