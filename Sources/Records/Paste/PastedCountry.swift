internal import Reference
internal import Rules

/// Finds the country that a pasted block names.
enum PastedCountry {
  /// Reads the country; one that is no market of the partner keeps the address from being read.
  static func read(_ sheet: inout PasteSheet, _ checker: RecordChecker) {
    var named: [(code: String, place: Int, isWhole: Bool)] = []
    for place in sheet.segments.indices {
      guard sheet.segments[place].isOpen || sheet.segments[place].label == .country else { continue }
      if let (code, isWhole) = take(place, &sheet) { named.append((code, place, isWhole)) }
    }
    guard let first = named.first, !named.contains(where: { $0.code == sheet.country }) else {
      for name in named where name.isWhole && name.code == sheet.country { sheet.passOver(name.place) }
      return
    }
    let context = RecordChecker.context(for: Answers(), environment: checker.environment)
    let isMarket = !checker.findings(for: .country, value: first.code, context: context).contains {
      $0.severity == .error
    }
    guard isMarket, named.allSatisfy({ $0.code == first.code }) else {
      sheet.isElsewhere = true
      return
    }
    sheet.country = first.code
    sheet.put(.country, first.code, from: first.place, isWhole: first.isWhole)
    for name in named where name.isWhole { sheet.passOver(name.place) }
  }

  /// The country that a piece names as a whole or behind its last comma; the name is cut off.
  private static func take(_ place: Int, _ sheet: inout PasteSheet) -> (code: String, isWhole: Bool)? {
    let segment = sheet.segments[place]
    if let code = code(of: segment.text, isLabelled: segment.label == .country, home: sheet.country) {
      return (code, true)
    }
    guard segment.label == nil, let comma = segment.text.lastIndex(where: { $0 == "," || $0 == "，" }) else {
      return nil
    }
    let last = PasteWords.trimmed(segment.text[segment.text.index(after: comma)...])
    guard let code = code(of: last, isLabelled: false, home: sheet.country) else { return nil }
    sheet.segments[place].text = PasteWords.trimmed(segment.text[..<comma])
    return (code, false)
  }

  private static func code(of name: String, isLabelled: Bool, home: String) -> String? {
    guard name.count <= 60, !PasteWords.hasDigit(name) else { return nil }
    let capitals = name.uppercased()
    if isLabelled, Countries.contains(capitals) { return capitals }
    let folded = Folding.words(name).joined(separator: " ")
    guard folded.count >= 4 || short.contains(folded), let code = CountrySearch.code(of: name) else { return nil }
    if isLabelled || code == home && !places.contains(folded) { return code }
    // What may be a city or an area of the form's country is no other country.
    if places.contains(folded) || PostalPlan.plan(home)?.area(name) != nil { return nil }
    return code
  }

  private static let short: Set<String> = ["uk", "usa", "uae", "vae", "brd", "中国", "日本"]

  /// Names of countries that are names of cities, of areas or of people too.
  private static let places: Set<String> = [
    "georgia", "jordan", "jordanie", "dubai", "abu dhabi", "chad", "singapore", "luxembourg", "luxemburg", "monaco",
    "gibraltar", "san marino", "hong kong", "panama", "guatemala", "djibouti", "kuwait", "macau", "jersey", "guernsey",
    "mexico", "wales", "israel", "cuba", "holland", "malta", "salvador", "el salvador", "santa lucia", "martinique",
  ]
}
