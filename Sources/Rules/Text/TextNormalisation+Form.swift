extension TextNormalisation {
  /// Whether a text is sure to be in its form already, as most are: then nothing of it needs to be rewritten.
  ///
  /// Every character is one that NFC keeps whatever stands beside it, none is a format or control character, and blanks
  /// are single and inside. Characters of other scripts may be in form too; they are looked at the long way.
  static func isInForm(_ text: String) -> Bool {
    var isAfterBlank = true
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if isAfterBlank { return false }
        isAfterBlank = true
        continue
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0x2FF: break
      // Greek and Cyrillic without combining marks; the letters of Arabic; Kana, Han and Hangul syllables.
      case 0x388...0x3FF, 0x400...0x482, 0x48A...0x52F, 0x621...0x64A, 0x3041...0x3096, 0x30A1...0x30FC: break
      case 0x4E00...0x9FFF, 0xAC00...0xD7A3: break
      default: return false
      }
      isAfterBlank = false
    }
    return !isAfterBlank
  }
}
