extension TextNormalisation {
  /// Whether a typed character may go into a text: none of its scalars is forbidden.
  public static func isAllowed(_ character: Character) -> Bool {
    !character.unicodeScalars.contains { isForbidden($0) }
  }

  /// Whether a character may stand in no text at all.
  ///
  /// C0 except TAB, DEL, C1, the line and paragraph separators, the twelve bidirectional controls and the tag
  /// characters.
  public static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x09: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Whether a character sets the direction in which text runs and changes nothing of one that runs one way.
  ///
  /// The two overrides are none of these: what stands behind one is read in another order than it is stored.
  static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a character is white space that may stand in a text, such as U+0020, U+00A0 and U+3000, or looks like it:
  /// the fillers of Hangul and the Braille pattern without dots.
  public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09: true
    case 0x00...0x9F: false
    case 0x2800, 0x3164, 0xFFA0: true
    default: scalar.properties.isWhitespace && !isForbidden(scalar)
    }
  }
}
