extension TextNormalisation {
  /// Whether U+200C or U+200D stands where a script or a picture needs it: between two letters of a script whose letters
  /// join or stack, or (U+200D) between two pictures.
  ///
  /// Persian writes `نرم‌افزار` with one, Sinhala `ශ්‍රී`, an emoji of a family several.
  static func isNeededJoiner(_ joiner: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?)
    -> Bool
  {
    guard let before, let after else { return false }
    if isJoining(before), isJoining(after) { return true }
    return joiner == "\u{200D}" && isPicturePart(before) && isPicture(after)
  }

  /// Whether a scalar is U+200C or U+200D.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{200C}" || scalar == "\u{200D}" }

  /// A letter or a mark of Arabic, Syriac, Mongolian and their like, or of a script of India and its neighbours.
  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x600...0x8FF, 0x900...0xDFF, 0xF00...0x109F, 0x1700...0x18AF, 0x1900...0x1CFF, 0xA800...0xABFF,
      0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x10FFF, 0x11000...0x11FFF, 0x1E900...0x1E95F:
      break
    default: return false
    }
    switch scalar.properties.generalCategory {
    case .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// A picture, its colour of skin, or the selector that asks for the picture.
  private static func isPicturePart(_ scalar: Unicode.Scalar) -> Bool {
    isPicture(scalar) || scalar == "\u{FE0F}" || scalar.properties.isEmojiModifier
  }
}
