internal import Reference
internal import Rules

/// A line with a postal code and a city, as their country writes them.
struct PlaceRow {
  let code: String
  let city: String
  /// The area as it is written; `nil` where none is.
  let area: String?
  /// The parts in front of the city.
  let before: [String]
  /// The parts behind that are neither.
  let after: [String]

  /// `nil` for a line without a code beside a city.
  init?(_ text: String, _ plan: PostalPlan) {
    guard PasteWords.hasDigit(text), text.count <= 200 else { return nil }
    let parts = Self.parts(text, plan)
    for place in parts.indices {
      guard let cut = Self.cut(parts[place], plan) else { continue }
      let behind = Array(parts[(place + 1)...])
      let ahead = Array(parts[..<place])
      if cut.isAtStart {
        guard let row = Self.behindCode(cut.rest, ahead, behind, plan) else { continue }
        (code, city, area, before, after) = (cut.code, row.city, row.area, row.before, row.after)
        return
      }
      var names = ahead + (cut.rest.isEmpty ? [] : [cut.rest])
      guard !names.isEmpty else { continue }
      var rest = behind
      // `Mumbai 400001, Maharashtra`.
      var named: String?
      if let next = rest.first, plan.area(next) != nil { named = rest.removeFirst() }
      if named != nil { names = names.filter { plan.area($0) == nil || $0 == names.last } }
      guard let read = Self.cityAndArea(names, plan), Self.isWritten(read, cut, named, plan) else { continue }
      (code, city, area, before, after) = (cut.code, read.city, named ?? read.area, read.before, rest)
      return
    }
    return nil
  }

  /// Whether the country writes the code in front of the city.
  static func isCodeFirst(_ plan: PostalPlan) -> Bool {
    // The address data has an older order for Hungary.
    if plan.country == "HU" { return true }
    guard let code = plan.format.parts.firstIndex(of: .postalCode), let city = plan.format.parts.firstIndex(of: .city)
    else { return false }
    return code < city
  }

  /// Whether a text is a code and nothing else.
  static func isLoneCode(_ text: String, _ plan: PostalPlan) -> Bool {
    text.count <= 14 && PasteWords.hasDigit(text) && PostalCode.code(text, country: plan.country) != nil
  }

  // MARK: - Parts

  /// Brazil writes ` - SP` and `/SP`, Turkey `Kadıköy/İstanbul`.
  static func parts(_ text: String, _ plan: PostalPlan) -> [String] {
    guard plan.format.asks(.area) else { return PasteWords.parts(text) }
    let tokens = PasteWords.tokens(text).map { token in
      if token == "-" || token == "–" || token == "/" { return "," }
      guard let sign = token.firstIndex(where: { $0 == "/" || $0 == "-" }) else { return token }
      let name = String(token[token.index(after: sign)...])
      let isArea = token[..<sign].count > 2 && !PasteWords.hasDigit(token) && plan.area(name) != nil
      return isArea && (token[sign] == "/" || name.count <= 3) ? "\(token[..<sign]), \(name)" : token
    }
    return PasteWords.parts(tokens.joined(separator: " "))
  }

  // MARK: - The code

  private struct Cut {
    let code: String
    let rest: String
    let isAtStart: Bool
    let hasLetters: Bool
  }

  /// The code at the end of a part at which the country writes it, or at the other where it is sure to be one.
  private static func cut(_ part: String, _ plan: PostalPlan) -> Cut? {
    var tokens = PasteWords.tokens(part)
    if let first = tokens.first, tokens.count > 1, words.contains(Folding.folded(first)) { tokens.removeFirst() }
    guard tokens.count <= 12 else { return nil }
    let isFirst = isCodeFirst(plan)
    for count in [2, 1] where tokens.count >= count {
      let start = Array(tokens.prefix(count))
      if isFirst, let code = code(start, plan) {
        return Cut(
          code: code, rest: tokens.dropFirst(count).joined(separator: " "), isAtStart: true,
          hasLetters: PasteWords.hasLetter(code))
      }
      let end = Array(tokens.suffix(count))
      if let code = code(end, plan) {
        return Cut(
          code: code,
          rest: tokens.dropLast(count).filter { !words.contains(Folding.folded($0)) }.joined(separator: " "),
          isAtStart: false, hasLetters: PasteWords.hasLetter(code))
      }
    }
    return nil
  }

  /// One or two words that are a code; two words of digits only where codes are written so.
  private static func code(_ tokens: [String], _ plan: PostalPlan) -> String? {
    guard tokens.contains(where: PasteWords.hasDigit), tokens.allSatisfy({ $0.count <= 12 }) else { return nil }
    guard let code = PostalCode.code(tokens.joined(separator: " "), country: plan.country) else { return nil }
    guard tokens.count == 2 else {
      // `2` is no code because a country's letters can be put in front of it.
      return PasteWords.hasLetter(code) && !PasteWords.hasLetter(tokens[0]) && tokens[0].count < 4 ? nil : code
    }
    let isParted = code.contains(" ") || code.contains("-") || tokens[0].count(where: \.isNumber) == 3
    let hasCapitals = tokens.allSatisfy { !PasteWords.hasLetter($0) || $0.allSatisfy { !$0.isLowercase } }
    return isParted && hasCapitals ? code : nil
  }

  /// Words in front of a code that say what it is.
  private static let words: Set<String> = [
    "cep", "cep:", "pin", "pin:", "plz", "zip", "cp", "c.p.", "pincode", "〒", "postcode",
  ]

  // MARK: - The city

  private static func behindCode(
    _ rest: String, _ ahead: [String], _ behind: [String], _ plan: PostalPlan
  ) -> (city: String, area: String?, before: [String], after: [String])? {
    var behind = behind
    var text = rest
    if text.isEmpty {
      guard !behind.isEmpty else { return nil }
      text = behind.removeFirst()
    }
    guard let read = cityAndArea([text], plan) else { return nil }
    var area = read.area
    if area == nil, plan.format.asks(.area), let next = behind.first, plan.area(next) != nil {
      area = behind.removeFirst()
    }
    return (read.city, area, ahead, behind)
  }

  /// The city and the area at the end of some parts; `nil` where the last is no city.
  static func cityAndArea(
    _ parts: [String], _ plan: PostalPlan
  ) -> (city: String, area: String?, before: [String])? {
    var parts = parts
    var area: String?
    if plan.country == "GB", parts.count > 1, let county = parts.last, isCounty(county) { parts.removeLast() }
    guard let last = parts.last else { return nil }
    if plan.format.asks(.area) {
      if parts.count > 1, plan.area(last) != nil, isCity(parts[parts.count - 2]) {
        area = parts.removeLast()
      } else if let cut = areaAtEnd(of: last, plan) {
        parts[parts.count - 1] = cut.rest
        area = cut.area
      }
    }
    guard var city = parts.last, isCity(city), plan.country != "GB" || !isCounty(city) else { return nil }
    // `5000 Aarau AG` names the canton, which no address needs.
    let words = PasteWords.tokens(city)
    if plan.country == "CH", words.count > 1, let canton = words.last, PasteVocabulary.cantons.contains(canton) {
      city = words.dropLast().joined(separator: " ")
    }
    return (city, area, Array(parts.dropLast()))
  }

  /// The area in the last words of a part: `Sydney NSW`, `Milano (MI)`, `Vancouver British Columbia`.
  private static func areaAtEnd(of part: String, _ plan: PostalPlan) -> (rest: String, area: String)? {
    let tokens = PasteWords.tokens(part)
    for count in [3, 2, 1] where tokens.count > count {
      let text = tokens.suffix(count).joined(separator: " ")
      let plain = text.filter { $0 != "(" && $0 != ")" }
      guard plan.area(plain) != nil else { continue }
      let isShort = plain.count <= 3 && !plain.contains { $0.isLowercase }
      // `Villanueva de Córdoba` is a city.
      let before = Folding.folded(tokens[tokens.count - count - 1])
      let isOfName = PasteVocabulary.particles.contains(before) || beginnings.contains(before)
      guard isShort || text != plain || !isOfName else { continue }
      return (tokens.dropLast(count).joined(separator: " "), plain)
    }
    return nil
  }

  /// Whether a British line or part names a county, which stands between the town and the code.
  static func isCounty(_ text: String) -> Bool {
    let words = Folding.words(text)
    return PasteVocabulary.counties.contains(words.joined(separator: " "))
      || words.count <= 3 && words.last?.hasSuffix("shire") == true
  }

  /// Words that begin the name of a city: `New Delhi`.
  private static let beginnings: Set<String> = [
    "new", "north", "south", "east", "west", "nueva", "nuevo", "san", "santa", "saint", "st", "st.", "port", "los",
    "las",
    "puerto", "ciudad", "villa", "vila", "gran", "great", "lake", "mount", "fort", "bad", "old", "upper", "lower",
    "novo",
  ]

  /// Whether a text may be a city: words, and behind them at most the number of a district.
  static func isCity(_ text: String) -> Bool {
    let tokens = PasteWords.tokens(text)
    guard (1...6).contains(tokens.count), text.count <= 60, let first = tokens.first?.first, let last = tokens.last,
      first.isLetter || "'’".contains(first), !text.contains("@")
    else { return false }
    let names = tokens.dropLast(tokens.count > 1 && last.count <= 2 && last.allSatisfy(\.isNumber) ? 1 : 0)
    guard !names.contains(where: PasteWords.hasDigit), names.contains(where: { $0.count > 1 && !$0.hasSuffix(".") })
    else { return false }
    return !tokens.contains { PasteVocabulary.unitWords.contains(Folding.folded($0)) } || tokens.count == 1
  }

  /// Whether a code behind a city stands as the country writes it, or is sure to be a code.
  private static func isWritten(
    _ read: (city: String, area: String?, before: [String]), _ cut: Cut, _ named: String?, _ plan: PostalPlan
  ) -> Bool {
    if isCodeFirst(plan) { return cut.hasLetters || cut.rest.isEmpty && !read.before.isEmpty }
    // A number at the end of a line is a code only where an area or a comma stands before it.
    let isNumber = !cut.hasLetters && cut.code.count <= 5
    return !isNumber || !plan.format.requires(.area) || read.area != nil || named != nil
  }
}
