internal import Rules

/// Reads the name of the company.
enum PastedCompany {
  /// Names that a label or the domain of the contact's address tells.
  static func readSure(_ sheet: inout PasteSheet) {
    for place in sheet.segments.indices where isNamed(sheet.segments[place]) {
      // A card writes the department behind the company.
      sheet.put(.companyName, String(sheet.segments[place].text.prefix { $0 != ";" }), from: place)
    }
    let labels = sheet.mailDomain.split(separator: ".").dropLast().map { $0.filter { $0.isLetter || $0.isNumber } }
    for place in sheet.segments.indices where sheet.segments[place].isOpen && !sheet.has(.companyName) {
      let text = sheet.segments[place].text
      let key = DomainSuggestion.prefix(from: text) ?? ""
      let whole = String(Folding.words(text).joined())
      guard key.count >= 4, !text.contains("@"), !text.lowercased().hasPrefix("www."), text.count <= 80 else {
        continue
      }
      if labels.contains(where: { $0 == key || $0 == whole }) { sheet.put(.companyName, text, from: place) }
    }
  }

  /// Whether a label says that the piece is a company's name: `Name:` too, before a name with a legal form.
  private static func isNamed(_ segment: PasteSegment) -> Bool {
    segment.label == .company || segment.label == .person && hasLegalForm(segment.text)
  }

  /// The only name with a legal form; where there are several, none is taken.
  static func readByLegalForm(_ sheet: inout PasteSheet) {
    if sheet.has(.companyName) { return }
    let names = sheet.segments.indices.filter {
      sheet.segments[$0].isOpen && isName(sheet.segments[$0].text, sheet.country)
    }
    guard let place = names.first, names.allSatisfy({ sheet.segments[$0].text == sheet.segments[place].text }) else {
      return
    }
    for other in names.dropFirst() { sheet.passOver(other) }
    var words = PasteWords.tokens(sheet.segments[place].text)
    if let first = words.first, PasteVocabulary.companyTitles.contains(Folding.folded(first)) { words.removeFirst() }
    sheet.put(.companyName, words.joined(separator: " "), from: place)
  }

  private static func isName(_ text: String, _ country: String) -> Bool {
    guard text.count <= 100, !text.contains("@"), hasLegalForm(text) else { return false }
    // `Calgary AB`, `Denver, CO`: the area of a city.
    guard let last = PasteWords.tokens(text).last, !last.contains("."), last.count <= 3 else { return true }
    return PostalPlan.plan(country)?.area(last) == nil
  }

  /// Whether a text has a legal form at an end.
  static func hasLegalForm(_ text: String) -> Bool {
    let tokens = PasteWords.tokens(text)
    if tokens.count > 1, let first = tokens.first, let last = tokens.last,
      PasteVocabulary.legalForms.contains(first) || PasteVocabulary.legalForms.contains(last)
    {
      return true
    }
    return LegalForms.isWritten(atAnEndOf: text)
  }
}
