@_spi(_Unicode) import Swift

/// The words of a company name, folded: small letters without accents, and digits.
struct CustomerNameWords {
  let words: [String]
  /// All letters, legal form included.
  var whole: String { Self.joined(words[...]) }

  init(_ name: String) {
    let found = Self.isASCII(name) ? Self.plainWords(name) : Self.words(name)
    // A name of nothing but signs is all the same a name.
    words = found.isEmpty ? name.split(whereSeparator: \.isWhitespace).map(String.init) : found
  }

  /// The letters without the legal forms at either end; a name that is nothing but legal forms keeps the first.
  var withoutLegalForms: String {
    var rest = words[...]
    while let form = LegalForms.count(atEndOf: rest) { rest.removeLast(form) }
    while let form = LegalForms.count(atStartOf: rest) { rest.removeFirst(form) }
    let text = Self.joined(rest)
    return Self.isASCII(text) ? text : LegalForms.removedFromEnds(of: text)
  }

  /// The words in one. The standard library's own is generic, and not compiled for words: it takes ten times as long.
  static func joined(_ words: ArraySlice<String>) -> String {
    var text = ""
    for word in words { text += word }
    return text
  }

  private static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// `B.V.` is one word and so is `O'Neill`; every other sign stands between words.
  private static func plainWords(_ name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for octet in name.utf8 {
      switch octet {
      case 0x61...0x7A, 0x30...0x39: word.append(octet)
      case 0x41...0x5A: word.append(octet | 0x20)
      case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      default:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    func end() {
      var composed = String.UnicodeScalarView()
      for scalar in String(word)._nfc { composed.append(scalar) }
      if !word.isEmpty { words.append(String(composed)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in name.lowercased()._nfd {
      let letter = ASCIIForm.of(scalar)
      if let plain = plain(letter) {
        for scalar in plain.unicodeScalars { word.append(scalar) }
      } else if isInWord(letter) {
        word.append(letter)
      } else if !isPassedOver(letter) {
        end()
      }
    }
    end()
    return words
  }

  /// Letters that Unicode does not take apart into a plain letter and a mark; capitals are small by now.
  private static func plain(_ letter: Unicode.Scalar) -> String? {
    switch letter {
    case "ł": "l"
    case "ø": "o"
    case "đ", "ð": "d"
    case "ß": "ss"
    case "æ": "ae"
    case "œ": "oe"
    case "þ": "th"
    case "ħ": "h"
    case "ı": "i"
    case "ς": "σ"
    default: nil
    }
  }

  /// Accents and the points of Hebrew and Arabic, which people leave out, and signs within a word.
  ///
  /// The marks of other scripts are letters of their own: the voicing of kana, the vowels of Thai and Devanagari.
  private static func isPassedOver(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0x27, 0x2E, 0x60, 0xAD, 0xB4, 0x2BC, 0x2018, 0x2019, 0x200B...0x200F, 0x300...0x36F, 0x591...0x5C7,
      0x5F3, 0x5F4, 0x64B...0x65F, 0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F, 0xFEFF:
      true
    default: false
    }
  }

  private static func isInWord(_ letter: Unicode.Scalar) -> Bool {
    if isPassedOver(letter) { return false }
    switch letter.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
