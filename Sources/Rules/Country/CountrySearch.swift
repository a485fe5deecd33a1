import Reference

/// Finds the country that a name or another code means.
public enum CountrySearch {
  /// The alpha-2 code of a country that is called so in English, Dutch, its own language or commonly, or has that
  /// alpha-3 code; `nil` where none is.
  public static func code(of name: String) -> String? { places[key(name)] }

  /// Made when the first code that is none is met, which is seldom.
  private static let places: [String: String] = {
    var places: [String: String] = [:]
    for country in Countries.all {
      let names = [country.alpha3, country.englishName, country.dutchName] + OtherCountryNames.names(country.code)
      for name in names where places[key(name)] == nil { places[key(name)] = country.code }
    }
    return places
  }()

  private static func key(_ name: String) -> String { Folding.words(name).joined() }
}
