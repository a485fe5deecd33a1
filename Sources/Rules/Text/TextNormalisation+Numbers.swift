internal import Reference
@_spi(_Unicode) import Swift

extension TextNormalisation {
  /// A text without the marks of direction and other hidden characters, for what is written from left to right in any
  /// script: phone numbers, registration IDs, postal codes and e-mail addresses.
  public static func withoutHiddenMarks(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) || !text.unicodeScalars.contains(where: isDirectionMark) { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isDirectionMark($0) }))
  }

  /// A number without the apostrophe that people type before it so that a spreadsheet keeps its zeros: `'02012345`.
  public static func withoutApostrophe(_ text: String) -> String {
    let rest = text.unicodeScalars.drop { $0 == "'" || $0 == "\u{2018}" || $0 == "\u{2019}" || $0 == "`" }
    guard rest.count < text.unicodeScalars.count, let first = rest.first, first == "+" || ASCIIForm.isDigit(first)
    else { return text }
    return String(Substring(rest))
  }

  /// The plain form of a phone number or a postal code, whatever a spreadsheet or another program put around it.
  public static func plainNumber(_ text: String) -> String {
    if isInForm(text), text.utf8.first != UInt8(ascii: "'"), text.utf8.first != UInt8(ascii: "`") { return text }
    return withoutApostrophe(plain(withoutHiddenMarks(text)))
  }

  /// The form of a registration ID: in capitals and ASCII digits, without blanks, dashes, dots and slashes.
  public static func registrationID(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }) { return text }
    var kept = String.UnicodeScalarView()
    for scalar in withoutApostrophe(trimmed(cleaned(withoutHiddenMarks(text)))).unicodeScalars {
      let form = ASCIIForm.of(scalar)
      if !isBlank(form), !isSeparator(form) { kept.append(form) }
    }
    return String(String.UnicodeScalarView(String(kept).uppercased()._nfc))
  }

  /// The same; labels in front of the number are dropped (`VAT no.`, `ИНН`), and so are the country's own letters where
  /// the country requires a number and digits follow.
  public static func registrationID(_ text: String, country: String) -> String {
    let own = country == "BY" ? inLatin(registrationID(text)) : registrationID(text)
    let compact = withoutApostrophe(RegistrationLabels.dropped(from: own, country: country))
    let rest = compact.utf8.dropFirst(2)
    guard compact.utf8.starts(with: country.utf8), rest.count > 2, PartnerCenter.requiresRegistrationID(country),
      rest.allSatisfy({ (0x30...0x39).contains($0) })
    else { return compact }
    return String(Substring(rest))
  }

  /// Belarusian numbers of persons have two letters that Cyrillic and Latin share.
  private static func inLatin(_ number: String) -> String {
    guard number.unicodeScalars.contains(where: ASCIIForm.isDigit), number.unicodeScalars.count == 9 else {
      return number
    }
    let latin: [Unicode.Scalar: Unicode.Scalar] = [
      "А": "A", "В": "B", "Е": "E", "К": "K", "М": "M", "Н": "H", "О": "O", "Р": "P", "С": "C", "Т": "T", "Х": "X",
    ]
    let text = String(String.UnicodeScalarView(number.unicodeScalars.map { latin[$0] ?? $0 }))
    // A mark may compose with the Latin letter where it did not with the Cyrillic one.
    return String(String.UnicodeScalarView(text._nfc))
  }

  /// Dots, slashes, and every kind of dash and minus.
  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0x2F, 0x2212, 0x2043, 0x2044, 0x2215, 0x3002, 0xFF61: true
    case 0..<0x80: false
    default: scalar.properties.generalCategory == .dashPunctuation
    }
  }
}
