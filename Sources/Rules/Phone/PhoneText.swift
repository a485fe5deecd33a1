/// The digits of a phone number as a person wrote it.
struct PhoneText {
  /// 0 to 9 each, in whichever script they were written.
  var digits: [UInt8] = []
  var hasPlus = false
  /// What follows after the number: `ext. 12` gives 12.
  var ext = ""
  /// The number without its extension, as it was written.
  var head: Substring

  /// More is no phone number, and is not looked at.
  private static let longest = 250

  /// `nil` if the text is not a number.
  ///
  /// - Parameter takesLetters: whether capitals stand for the digits of their keys (ITU-T E.161): `1-800-FLOWERS`.
  init?(_ text: String, takesLetters: Bool = false) {
    head = text[...]
    if text.utf8.count > Self.longest { return nil }
    if readASCII(text) { return }
    digits = []
    hasPlus = false
    let scalars = text.unicodeScalars
    var isStarted = false
    for index in scalars[Self.startOfNumber(in: text)...].indices {
      let scalar = scalars[index]
      if scalar == "+" || scalar == "\u{FF0B}" {
        if isStarted && !digits.isEmpty { return nil }
        (hasPlus, isStarted) = (true, true)
      } else if let digit = Self.digit(scalar) {
        digits.append(digit)
        isStarted = true
      } else if !Self.isPunctuation(scalar) {
        if takesLetters, let spelt = Self.spelt(text[index...]) {
          digits += spelt
          return
        }
        guard digits.count >= 3, let ext = Self.ext(text[index...]) else { return nil }
        self.ext = ext
        head = text[..<index]
        return
      }
    }
    if digits.count < 2 { return nil }
  }

  /// What most numbers are: a plus, digits, blanks and hyphens. `false` where the whole must be looked at.
  private mutating func readASCII(_ text: String) -> Bool {
    digits.reserveCapacity(20)
    var isFirst = true
    for octet in text.utf8 {
      switch octet {
      case 0x30...0x39: digits.append(octet - 0x30)
      case UInt8(ascii: "+") where isFirst: hasPlus = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: ")"): break
      default: return false
      }
      isFirst = false
    }
    return digits.count >= 3
  }

  /// The digits of three letters or more at the end of a number, as the keys of a phone have them.
  private static func spelt(_ text: Substring) -> [UInt8]? {
    var digits: [UInt8] = []
    var letters = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A:
        letters += 1
        digits.append(keys[Int(scalar.value) - 0x41])
      case 0x30...0x39: digits.append(UInt8(scalar.value) - 0x30)
      default: guard isPunctuation(scalar) else { return nil }
      }
    }
    return letters >= 3 ? digits : nil
  }

  /// ABC, DEF, GHI, JKL, MNO, PQRS, TUV, WXYZ.
  private static let keys: [UInt8] = [
    2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 9, 9, 9, 9,
  ]

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue else {
      return nil
    }
    return UInt8(value)
  }

  /// What people put between digits: hyphens, dots, slashes, brackets, tildes and blanks.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "/", "(", ")", "[", "]", "~", "\u{A0}", "\u{AD}", "\u{200B}", "\u{2060}", "\u{3000}",
      "\u{2002}"..."\u{200A}", "\u{202F}", "\u{205F}",
      "\u{2010}"..."\u{2015}", "\u{2053}", "\u{2212}", "\u{223C}", "\u{30FC}", "\u{FF08}", "\u{FF09}",
      "\u{FF0D}"..."\u{FF0F}", "\u{FF3B}", "\u{FF3D}", "\u{FF5E}":
      true
    default: false
    }
  }

  /// Where the number begins behind a word that says that it is one: `tel:`, `Tel.`, `☎`.
  private static func startOfNumber(in text: String) -> String.Index {
    let start = text.unicodeScalars.startIndex
    let end = text.unicodeScalars.firstIndex { $0 == "+" || $0 == "\u{FF0B}" || $0 == "(" || digit($0) != nil } ?? start
    var word = text[..<end].lowercased()
    while let last = word.last, last == ":" || last == "." || last.isWhitespace { word.removeLast() }
    return words.contains(word) ? end : start
  }

  private static let words: Set<String> = [
    "tel", "telephone", "phone", "telefoon", "telefon", "téléphone", "teléfono", "telefono", "telefone", "tlf", "tfn",
    "t", "p", "m", "mob", "mobile", "mobiel", "gsm", "тел", "☎", "☎\u{FE0F}", "📞", "電話", "电话",
  ]

  private static let marks = [";ext=", "extension", "extn", "ext", "toestel", "tst", "x", "#"]

  /// The digits of an extension: one of the usual marks, and one to nine digits.
  private static func ext(_ text: Substring) -> String? {
    let lowered = text.lowercased()
    guard let mark = marks.first(where: { lowered.hasPrefix($0) }) else { return nil }
    let rest = lowered.dropFirst(mark.count).drop { $0 == "." || $0 == ":" || $0 == " " || $0 == "\u{A0}" }
    guard (1...9).contains(rest.utf8.count), rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return String(rest)
  }
}
