import CColumns

/// How many columns text takes on the terminal, and what is drawn for text a terminal cannot show.
///
/// Widths are those of `drawable`: a grapheme that is drawn as a stand-in has the stand-in's width.
public enum ColumnWidth {
  /// What stands on the screen for a grapheme that cannot be drawn.
  public static let standIn: Character = "?"

  /// The columns of one grapheme: 1, or 2 for a wide one; more where it joins several letters.
  public static func of(_ character: Character) -> Int {
    if isPlain(character) { return 1 }
    return Grapheme(character).columns
  }

  /// The columns of a text.
  public static func of(_ text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    if let columns = ofSimple(text) { return columns }
    return text.reduce(0) { $0 &+ of($1) }
  }

  /// The text as it is sent to the terminal: controls, joined emoji, flags, lone marks and characters the terminal
  /// library does not know become a stand-in; invisible selectors and marks beyond what a cell holds are left out.
  public static func drawable(_ text: String) -> String {
    if isPlain(text) || ofSimple(text) != nil { return text }
    var drawn = ""
    for character in text {
      if isPlain(character) { drawn.append(character) } else { drawn.unicodeScalars += Grapheme(character).scalars }
    }
    return drawn
  }

  /// The longest beginning of whole graphemes that fits in that many columns.
  public static func prefix(of text: some StringProtocol, columns: Int) -> Substring {
    var left = columns
    var end = text.startIndex
    while end < text.endIndex {
      left = left &- of(text[end])
      if left < 0 { break }
      end = text.index(after: end)
    }
    return Substring(text[..<end])
  }

  /// The text where it fits in that many columns, otherwise its beginning with `...` behind it; without them where
  /// nothing but they would fit.
  public static func cut(_ text: String, to columns: Int) -> String {
    if of(text) <= columns { return text }
    return columns < 4
      ? String(prefix(of: text, columns: columns)) : String(prefix(of: text, columns: columns - 3)) + "..."
  }

  /// Whether every character is a printable ASCII one, drawn as it is in one column.
  public static func isPlain(_ text: String) -> Bool {
    // Each text of a picture is asked several times: all octets at once, without a branch for each.
    unsafe text.utf8.withContiguousStorageIfAvailable { octets in
      var others: UInt8 = 0
      for place in octets.indices { others |= unsafe octets[place] &- 0x20 < 0x5F ? 0 : 1 }
      return others == 0
    } ?? text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
  }

  /// The columns of a text of letters, lines and signs that are each a grapheme of their own and drawn as they are; `nil`
  /// for any other text. It finds no ends of graphemes, which takes most of the time of a picture full of lines.
  public static func ofSimple(_ text: String) -> Int? {
    var columns = 0
    for scalar in text.unicodeScalars {
      guard isSimple(scalar) else { return nil }
      let width = of(scalar)
      if width <= 0 { return nil }
      columns &+= width
    }
    return columns
  }

  /// Whether a scalar is in a block of which none joins another: Latin letters, dashes and quotes, arrows, lines, shapes.
  static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300, 0x2010..<0x2028, 0x2190..<0x2200, 0x2500..<0x2600: true
    default: false
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    guard let code = character.asciiValue else { return false }
    return code >= 0x20 && code < 0x7f && character != "\r\n"
  }

  /// The columns of one scalar as the terminal library counts them, -1 when it cannot be drawn.
  static func of(_ scalar: Unicode.Scalar) -> Int { Int(columns_of_scalar(scalar.value)) }
}
