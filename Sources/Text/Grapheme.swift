@_spi(_Unicode) import Swift

/// One grapheme as it is drawn: the scalars that are sent and the columns they take.
struct Grapheme {
  /// The code points one cell of the terminal library holds: a base and its marks.
  static let cellLimit = 5

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var columns = 0

  init(_ character: Character) {
    var inCell = 0
    for (index, scalar) in Self.composed(character).enumerated() {
      if index > 0 && Self.isLeftOut(scalar) {
        // A terminal draws joined emoji as one picture, the library counts each of them.
        guard scalar == "\u{200D}" && columns == 2 && isEmoji else { continue }
        self = .standIn
        return
      }
      let width = Self.width(of: scalar)
      // A filler of Hangul or a Braille pattern without dots cannot be told from a blank.
      if index == 0 && (scalar.properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}") {
        self = .standIn
        return
      }
      // A mark or a tone of skin without a base would join what is drawn before it.
      if width < 0 || (index == 0 && (width == 0 || scalar.properties.isEmojiModifier)) {
        self = .standIn
        return
      }
      inCell = width > 0 ? 1 : inCell + 1
      if inCell > Self.cellLimit { continue }
      scalars.append(scalar)
      columns += width
    }
  }

  /// The scalars of a character as they are drawn: composed, for a terminal shows of decomposed kana and Hangul only the
  /// base.
  private static func composed(_ character: Character) -> [Unicode.Scalar] {
    let scalars = Array(character.unicodeScalars)
    return scalars.count == 1 ? scalars : Array(String(character)._nfc)
  }

  private init(scalars: [Unicode.Scalar], columns: Int) {
    self.scalars = scalars
    self.columns = columns
  }

  private static let standIn = Grapheme(scalars: Array(ColumnWidth.standIn.unicodeScalars), columns: 1)

  private var isEmoji: Bool { scalars.first.map { $0.properties.isEmoji } ?? false }

  /// What has no picture of its own after a base: joiners, selectors, tags, skin tones, the keycap frame.
  private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isEmojiModifier || scalar == "\u{20E3}"
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: -1
    // Terminals disagree whether two of these make one flag.
    case _ where (0x1F1E6...0x1F1FF).contains(scalar.value): -1
    default: ColumnWidth.of(scalar)
    }
  }
}
