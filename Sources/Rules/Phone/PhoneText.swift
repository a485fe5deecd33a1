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
  init?(_ text: String) {
    head = text[...]
    if text.utf8.count > Self.longest { return nil }
    if readASCII(text) { return }
    digits = []
    hasPlus = false
    let scalars = text.unicodeScalars
    var isStarted = false
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "+" || scalar == "\u{FF0B}" {
        if isStarted && !digits.isEmpty { return nil }
        (hasPlus, isStarted) = (true, true)
      } else if let digit = Self.digit(scalar) {
        digits.append(digit)
        isStarted = true
      } else if !Self.isPunctuation(scalar) {
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
      "\u{2010}"..."\u{2015}", "\u{2053}", "\u{2212}", "\u{223C}", "\u{30FC}", "\u{FF08}", "\u{FF09}",
      "\u{FF0D}"..."\u{FF0F}", "\u{FF3B}", "\u{FF3D}", "\u{FF5E}":
      true
    default: false
    }
  }

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
