internal import Rules

/// Reads the street and the second line of an address.
enum PastedStreet {
  static func read(_ sheet: inout PasteSheet, _ city: PastedPlace.City?) {
    for place in sheet.segments.indices {
      switch sheet.segments[place].label {
      case .street: sheet.put(.addressLine1, sheet.segments[place].text, from: place)
      case .secondLine: sheet.put(.addressLine2, sheet.segments[place].text, from: place)
      default: continue
      }
    }
    if sheet.isElsewhere || sheet.has(.addressLine1) { return }
    if let city, !city.before.isEmpty { return put(city.before, from: city.place, &sheet) }
    if let city, let lines = lines(above: city.first, sheet) {
      for (field, place) in zip([Field.addressLine1, .addressLine2], lines) { put(field, place, &sheet) }
    } else if city != nil || sheet.has(.city) || sheet.has(.postalCode) {
      readAnywhere(&sheet)
    }
    readUnit(&sheet)
  }

  /// The only line of the block that can be a street: one with a word for a street before one with a number only.
  private static func readAnywhere(_ sheet: inout PasteSheet) {
    let open = sheet.segments.indices.filter { isOpen(sheet, $0) && !StreetText.isUnit(sheet.segments[$0].text) }
    let sure = open.filter { isSurelyStreet(sheet.segments[$0]) }
    let streets = sure.isEmpty && sheet.has(.city) ? open.filter { isNumbered(sheet.segments[$0].text) } : sure
    if streets.count == 1, let place = streets.first { put(.addressLine1, place, &sheet) }
  }

  /// The only part of a building, where the street stands elsewhere.
  private static func readUnit(_ sheet: inout PasteSheet) {
    guard sheet.has(.addressLine1), !sheet.has(.addressLine2) else { return }
    let units = sheet.segments.indices.filter {
      sheet.segments[$0].isOpen && StreetText.isUnit(sheet.segments[$0].text) && !hasJob(sheet.segments[$0].text)
    }
    if units.count == 1, let place = units.first { put(.addressLine2, place, &sheet) }
  }

  private static func isSurelyStreet(_ segment: PasteSegment) -> Bool {
    if segment.label == .address { return PasteWords.hasDigit(segment.text) && PasteWords.hasLetter(segment.text) }
    return StreetText.isSurelyStreet(segment.text)
  }

  /// Two words or more with a number at an end, and none of a job or a company.
  private static func isNumbered(_ text: String) -> Bool {
    (2...5).contains(PasteWords.tokens(text).count) && StreetText.isStreet(text) && !hasJob(text)
  }

  private static func hasJob(_ text: String) -> Bool {
    PasteWords.tokens(text).contains { PasteVocabulary.notNames.contains(Folding.folded($0)) }
  }

  private static func isOpen(_ sheet: PasteSheet, _ place: Int) -> Bool {
    guard sheet.segments.indices.contains(place), !sheet.segments[place].isUsed else { return false }
    return sheet.segments[place].label == nil || sheet.segments[place].label == .address
  }

  /// The street right above the city, and the line above or below it that belongs to it.
  private static func lines(above first: Int, _ sheet: PasteSheet) -> [Int]? {
    let near = first - 1
    guard isOpen(sheet, near) else { return nil }
    let text = sheet.segments[near].text
    let far = near - 1
    let farText = isOpen(sheet, far) ? sheet.segments[far].text : ""
    if StreetText.isUnit(text), StreetText.isSurelyStreet(farText) || StreetText.isStreet(farText) {
      return [far, near]
    }
    if StreetText.isUnit(text), !StreetText.isSurelyStreet(text) { return nil }
    // Above a code without a city, `Dublin 2` may be the city.
    guard sheet.has(.city) ? StreetText.isStreet(text) : StreetText.isSurelyStreet(text) else { return nil }
    if !StreetText.isSurelyStreet(text), StreetText.isSurelyStreet(farText) { return [far, near] }
    return StreetText.isUnit(farText) && StreetText.isSurelyStreet(text) ? [near, far] : [near]
  }

  private static func put(_ field: Field, _ place: Int, _ sheet: inout PasteSheet) {
    sheet.put(field, sheet.segments[place].text, from: place)
  }

  /// The parts of one line in front of the city: the street, and what belongs to it.
  private static func put(_ parts: [String], from place: Int, _ sheet: inout PasteSheet) {
    var parts = parts
    // `Fabrikam B.V., Keizersgracht 126, …`; another word in front may be a name or a part of the address.
    if let first = parts.first, parts.count > 1, LegalForms.isWritten(atAnEndOf: first) {
      sheet.put(.companyName, parts.removeFirst(), from: place)
    }
    guard let first = parts.first, StreetText.isStreet(first) || StreetText.isUnit(first) || isParted(parts) else {
      sheet.segments[place].isUsed = false
      return
    }
    let unit = parts.indices.dropFirst().first { StreetText.isUnit(parts[$0]) } ?? parts.count
    sheet.put(.addressLine1, parts[..<unit].joined(separator: ", "), from: place)
    if unit < parts.count { sheet.put(.addressLine2, parts[unit...].joined(separator: ", "), from: place) }
  }

  /// `Rua das Flores, 123`: the number is a part of its own.
  private static func isParted(_ parts: [String]) -> Bool {
    parts.count > 1 && StreetText.hasStreetWord(parts[0]) && parts[1].first?.isNumber == true
  }
}
