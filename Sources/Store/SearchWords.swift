public import Records
import Reference
import Rules

/// The words of a record, a draft or an application by which a search finds it: folded runs of letters and digits.
public enum SearchWords {
  /// The words of answers, and of the references, codes and other names that stand beside them.
  ///
  /// Name, city, domain prefix, both e-mail addresses, the registration ID and both phone numbers as one word each, these
  /// from their end too, and the country by its code and its names in both languages.
  public static func words(of answers: Answers, named names: [String]) -> [String] {
    let texts = [
      answers[.companyName], answers[.city], answers[.domainPrefix], answers[.email], answers[.agreementEmail],
    ]
    var words = (names + texts).flatMap { parts($0) }
    words += registrationID(answers[.registrationID], answers[.country])
    for field in [Field.phone, .agreementPhone] { words += phone(answers[field], answers[.country]) }
    words += country(answers[.country])
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  /// The words by which a country is found.
  public static func country(_ code: String) -> [String] {
    guard let country = Countries.country(code) else { return parts(code) }
    return parts("\(country.code) \(country.englishName) \(country.dutchName)")
  }

  /// The folded runs of letters and digits of a text, cut to 64 characters each.
  public static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    for scalar in folded(text).unicodeScalars {
      if isWord(scalar) {
        if part.count < 64 { part.append(scalar) }
      } else if !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      }
    }
    return part.isEmpty ? parts : parts + [String(part)]
  }

  /// What is compared of a number, whatever punctuation it is written with; empty where nothing is left of it.
  static func joined(_ text: String) -> String { parts(text).joined() }

  /// As one word, and without the country's letters in front of its digits.
  private static func registrationID(_ id: String, _ country: String) -> [String] {
    let whole = joined(TextNormalisation.comparedRegistrationID(id, country: country))
    let digits = whole.drop { !$0.isASCII || !$0.isNumber }
    let letters = whole.count - digits.count
    return [whole, letters > 0 && letters <= 3 ? String(digits) : ""].filter { !$0.isEmpty }
  }

  /// With the calling code, without it, and from its end; a text that is no number as it stands.
  private static func phone(_ text: String, _ country: String) -> [String] {
    if text.isEmpty { return [] }
    guard case .number(let number) = PhoneNumber.read(text, country: country) else { return [joined(text)] }
    return [String(number.e164.dropFirst()), number.nationalDigits, fromEnd(number.nationalDigits)]
  }

  /// Digits from the last to the first behind a mark, so that a number is found by how it ends.
  static func fromEnd(_ digits: String) -> String { String(end) + String(digits.reversed()) }

  /// Small letters without accents, and digits of any script as 0 to 9.
  private static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var result = String.UnicodeScalarView()
    for scalar in Folding.folded(withPlainLetters(text)).unicodeScalars {
      if scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
        let digit = Unicode.Scalar(0x30 + UInt32(value))
      {
        result.append(digit)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }

  /// Letters that Unicode does not take apart into a plain letter and a mark.
  private static let plain: [Unicode.Scalar: String] = [
    "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ß": "ss", "ẞ": "SS",
    "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H", "ı": "i",
  ]

  /// What a person types without these letters finds what has them.
  static func withPlainLetters(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let replacement = plain[scalar] {
        result += replacement
      } else {
        result.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return result
  }

  /// A name for comparing names: small letters, one space between words.
  static func comparedName(_ text: String) -> String {
    withPlainLetters(text).lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SearchWords {
  /// Characters of a piece; the index has a list of its own for each beginning of a piece (``StoreMigrations``).
  static let pieceLength = 8
  /// What begins a piece that is not the first of its word; no word has it.
  private static let continuation: Unicode.Scalar = "\u{E001}"
  /// What begins the digits of a number from its end; nothing that is typed has it.
  private static let end: Unicode.Scalar = "\u{E002}"

  /// A word as the index holds it: its first eight characters, then seven at a time behind a mark.
  ///
  /// So every word typed is looked up by whole lists, also `amsterda` and `amsterdam`, which thousands of records share:
  /// for a beginning without a list of its own the index would read all that begins so.
  static func pieces(_ word: String) -> [String] {
    var rest = Substring(word).unicodeScalars
    var pieces = [String(rest.prefix(pieceLength))]
    rest = rest.dropFirst(pieceLength)
    while !rest.isEmpty {
      pieces.append(String(continuation) + String(rest.prefix(pieceLength - 1)))
      rest = rest.dropFirst(pieceLength - 1)
    }
    return pieces
  }

  /// The words of one row of the index.
  static func words(ofRow row: String) -> [String] {
    var words: [String] = []
    for piece in row.split(separator: " ") {
      if piece.unicodeScalars.first == continuation, let last = words.popLast() {
        words.append(last + String(piece.unicodeScalars.dropFirst()))
      } else {
        words.append(String(piece))
      }
    }
    return words
  }

  /// Words as one row of the index.
  static func row(of words: [String]) -> String {
    words.lazy.map { pieces($0).joined(separator: " ") }.joined(separator: " ")
  }
}
