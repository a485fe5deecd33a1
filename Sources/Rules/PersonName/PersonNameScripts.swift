/// What the rules ask about the letters of a person's name.
enum PersonNameScripts {
  /// Whether a name of one character can be a whole name: it is a letter of Han, Hangul, Kana, Thai or Myanmar.
  static func canStandAlone(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, isLetter(scalar) else { return false }
    return switch scalar.value {
    case 0x0E00...0x0E7F: true  // Thai
    case 0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: true  // Myanmar
    case 0x1100...0x11FF, 0x3130...0x318F, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xFFA0...0xFFDC: true  // Hangul
    case 0x3005...0x3007, 0x3031...0x3035, 0x3041...0x309F, 0x30A0...0x30FF, 0x31F0...0x31FF: true  // Kana, Han signs
    case 0xFF66...0xFF9F, 0x1AFF0...0x1B16F: true  // Kana, half-width and historic
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true  // Han
    default: false
    }
  }

  /// Whether a text has a letter of any script.
  static func hasLetter(_ text: String) -> Bool { text.unicodeScalars.contains(where: isLetter) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber:
      // The fillers of Hangul are letters to Unicode, and cannot be seen.
      ![0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
    default: false
    }
  }
}
