import Reference

/// Compares what people call an area with what it is called.
enum AreaNames {
  /// The places of areas by everything they are called, without the word for their kind too where that names only one.
  static func places(of areas: [Area]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, area) in areas.enumerated() {
      for name in ownNames(of: area) where places[key(name)] == nil { places[key(name)] = place }
    }
    add(areas.map { $0.otherNames.map(key) }, to: &places)
    add(areas.map { (ownNames(of: $0) + $0.otherNames).map(shortKey) }, to: &places)
    return places
  }

  /// Adds names that are none yet; one that two areas share, such as Hsinchu of the city and the county, stays none.
  private static func add(_ names: [[String]], to places: inout [String: Int]) {
    var found: [String: Int?] = [:]
    for (place, names) in names.enumerated() {
      for name in names where !name.isEmpty && places[name] == nil {
        if let other = found[name], other != place { found[name] = .some(nil) } else { found[name] = place }
      }
    }
    for (name, place) in found { if let place { places[name] = place } }
  }

  /// What else a text is looked up by, the surest first: without the country's code in front (`US-CA`), and without the
  /// word for a kind of area.
  static func otherKeys(of text: String, country: String) -> [String] {
    var keys: [String] = []
    if text.utf8.count > 3, text.prefix(3).uppercased() == country + "-" { keys.append(key(String(text.dropFirst(3)))) }
    let short = shortKey(text)
    if !short.isEmpty { keys.append(short) }
    return keys
  }

  private static func ownNames(of area: Area) -> [String] {
    [area.key, area.name, area.latinName, area.isoSuffix].filter { !$0.isEmpty }
  }

  /// Folded letters and digits: `N.Y.` is `ny`, `Vinnyts'ka oblast` is `vinnytskaoblast`.
  static func key(_ text: String) -> String {
    // `WA`, `noord`: most are written in plain letters.
    if text.utf8.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) { return text.lowercased() }
    return String(String.UnicodeScalarView(Folding.folded(text).unicodeScalars.filter(isLetterOrDigit)))
  }

  /// The same without the words for kinds of area.
  private static func shortKey(_ text: String) -> String {
    var joined = Folding.words(text).filter { !kinds.contains($0) && !$0.hasSuffix("zizhiqu") }.joined()
    if let ending = endings.first(where: { joined.hasSuffix($0) && joined.count > $0.count + 1 }) {
      joined.removeLast(ending.count)
    }
    return key(joined)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static let kinds: Set<String> = [
    "province", "city", "state", "sheng", "shi", "prefecture", "region", "oblast", "county", "co", "governorate",
    "department", "emirate", "municipality", "district", "parish", "island", "republic", "of", "the", "special",
    "autonomous", "provincie", "provincia", "provincia", "estado", "departamento", "region", "gobernacion",
  ]

  /// Kinds that Chinese and Japanese write behind a name; the longest first.
  private static let endings = [
    "维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "省", "市", "县", "縣",
  ]
}
