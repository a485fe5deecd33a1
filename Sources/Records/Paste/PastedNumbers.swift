internal import Rules

/// Reads the registration ID and the phone number of a pasted block.
enum PastedNumbers {
  static func read(_ sheet: inout PasteSheet) {
    readRegistration(&sheet)
    readPhone(&sheet)
  }

  // MARK: - Registration ID

  /// A number counts only behind the name of such a number; one for value added tax only where companies are registered
  /// by it.
  private static func readRegistration(_ sheet: inout PasteSheet) {
    if sheet.isElsewhere { return }
    for place in sheet.segments.indices {
      let segment = sheet.segments[place]
      let isNumber =
        segment.label == .registration || segment.label == .tax && registersByTax.contains(sheet.country)
      guard isNumber, PasteWords.hasDigit(segment.text) else { continue }
      sheet.put(.registrationID, segment.text, from: place)
    }
  }

  private static let registersByTax: Set<String> = [
    "AE", "AT", "BE", "BG", "CY", "DE", "DK", "EE", "ES", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "PL",
    "PT", "RO", "SI", "ZA",
  ]

  // MARK: - Phone

  /// The number of a line in the office comes first, then one without a label, then a mobile one; never that of a fax.
  private static func readPhone(_ sheet: inout PasteSheet) {
    let country = sheet.isElsewhere ? "" : sheet.country
    for label in [PasteLabel.phone, nil, .mobile] {
      for place in sheet.segments.indices where !sheet.segments[place].isUsed && sheet.segments[place].label == label {
        let text = sheet.segments[place].text
        if label == nil, !isNumber(text, country) { continue }
        for piece in [text] + (label == nil ? [] : cut(text)) {
          guard let (number, isWhole) = number(piece, country) else { continue }
          sheet.put(.phone, number, from: place, isWhole: isWhole && piece == text)
          return
        }
      }
    }
  }

  /// The number that a text is, and whether that is all; an extension has no place in the form.
  private static func number(_ text: String, _ country: String) -> (text: String, isWhole: Bool)? {
    guard !text.isEmpty else { return nil }
    switch PhoneNumber.read(text, country: country) {
    case .number: return (text, true)
    case .fault(.ext(_, let number)): return number.map { ($0.e164, false) }
    case .fault: return nil
    }
  }

  /// The first of two numbers, and a number with a remark behind it.
  private static func cut(_ text: String) -> [String] {
    guard let sign = text.firstIndex(where: { $0 == "/" || $0 == "," || $0 == "(" }), sign > text.startIndex else {
      return []
    }
    return [PasteWords.trimmed(text[..<sign])]
  }

  /// Whether a text without a label can be nothing but a phone number.
  private static func isNumber(_ text: String, _ country: String) -> Bool {
    let digits = text.count(where: \.isNumber)
    guard digits >= 7, let first = text.first, first.isNumber || first == "+" || first == "(" else { return false }
    guard text.allSatisfy({ $0.isNumber || "+-.()/ \u{A0}\u{2010}\u{2011}\u{2013}".contains($0) }) else { return false }
    if PostalCode.code(text, country: country) != nil { return false }
    if text.hasPrefix("+") || text.hasPrefix("00") { return true }
    // A short number is parted by blanks: with dots and hyphens it may be a date.
    return text.contains(" ") || text.hasPrefix("(") || digits >= 9 && text.contains { "-./".contains($0) }
  }
}
