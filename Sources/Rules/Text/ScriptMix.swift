/// Words whose letters come from alphabets that look alike: Latin with Cyrillic or Greek.
///
/// `ООО Contoso` is a fine name: each word keeps to one alphabet. Other scripts stand beside Latin in real names.
enum ScriptMix {
  /// The first letter of the alphabet that has fewer letters in its word; `nil` where no word mixes.
  static func oddLetter(in text: String) -> Unicode.Scalar? {
    guard text.utf8.contains(where: beginsGreekOrCyrillic) else { return nil }
    var word: [(script: Script, letter: Unicode.Scalar)] = []
    for scalar in text.unicodeScalars {
      if let script = script(of: scalar) {
        word.append((script, scalar))
      } else if !isPartOfWord(scalar) {
        if let letter = oddLetter(of: word) { return letter }
        word.removeAll(keepingCapacity: true)
      }
    }
    return oddLetter(of: word)
  }

  /// Whether a letter of ``Script/greek`` or ``Script/cyrillic`` may begin with that octet of UTF-8.
  private static func beginsGreekOrCyrillic(_ octet: UInt8) -> Bool {
    (0xCD...0xD4).contains(octet) || octet == 0xE1 || octet == 0xEA
  }

  private enum Script { case latin, greek, cyrillic }

  private static func oddLetter(of word: [(script: Script, letter: Unicode.Scalar)]) -> Unicode.Scalar? {
    guard let first = word.first, word.contains(where: { $0.script != first.script }) else { return nil }
    let latin = word.count { $0.script == .latin }
    let isLatinOdd = latin < word.count - latin
    return word.first { ($0.script == .latin) == isLatinOdd }?.letter
  }

  /// Digits, marks and apostrophes do not end a word; a hyphen does: `Анна-Maria` is two.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x27, 0x2019: return true
    case 0..<0x80: return false
    default:
      return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
        || scalar.properties.numericType != nil
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return .latin
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF, 0x1E00...0x1EFF: return .latin
    case 0x386...0x3E1, 0x3F0...0x3FF: return .greek
    case 0x400...0x481, 0x48A...0x52F: return .cyrillic
    case 0x2C60...0x2C7F, 0xA722...0xA787, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .latin
    case 0x370...0x373, 0x376...0x377, 0x1F00...0x1FBC: return .greek
    case 0x1C80...0x1C8F, 0xA640...0xA66E: return .cyrillic
    default: return nil
    }
  }
}
