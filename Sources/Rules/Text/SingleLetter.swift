/// Names that are one letter and no more.
enum SingleLetter {
  /// Whether a text is a single character as a person counts them, and that one a letter without marks of its own.
  ///
  /// In scripts whose marks are letters in themselves one character can be a name: `झा` (Jha) is two letters. A Latin,
  /// Cyrillic or Greek letter stays one, whatever accents it has.
  static func isOnly(_ text: String) -> Bool {
    guard let only = text.first, text.dropFirst().isEmpty else { return false }
    return only.unicodeScalars.count(where: isLetterOrMark) < 2 || only.unicodeScalars.first.map(isOfEurope) == true
  }

  private static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      true
    default: false
    }
  }

  /// Latin, Greek and Cyrillic with their extensions.
  private static func isOfEurope(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x530, 0x1C80...0x1C8F, 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA640...0xA69F, 0xA720...0xA7FF: true
    default: false
    }
  }
}
