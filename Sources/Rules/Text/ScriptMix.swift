/// Words whose letters come from alphabets that look alike: Latin with Cyrillic or Greek.
///
/// `ООО Contoso` is a fine name: each word keeps to one alphabet. Other scripts stand beside Latin in real names.
enum ScriptMix {
  /// The first letter of the alphabet that has fewer letters in its word; `nil` where no word mixes.
  static func oddLetter(in text: String) -> Unicode.Scalar? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return nil }
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

  private enum Script { case latin, greek, cyrillic }

  private static func oddLetter(of word: [(script: Script, letter: Unicode.Scalar)]) -> Unicode.Scalar? {
    guard let first = word.first, word.contains(where: { $0.script != first.script }) else { return nil }
    let latin = word.count { $0.script == .latin }
    let isLatinOdd = latin < word.count - latin
    return word.first { ($0.script == .latin) == isLatinOdd }?.letter
  }

  /// Digits, marks and apostrophes do not end a word; a hyphen does: `Анна-Maria` is two.
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "\u{2019}" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    let script: Script
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: return .latin
    case 0xC0...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFF21...0xFF5A:
      script = .latin
    case 0x370...0x3E1, 0x3F0...0x3FF, 0x1F00...0x1FFF: script = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F: script = .cyrillic
    default: return nil
    }
    return scalar.properties.isAlphabetic ? script : nil
  }
}
