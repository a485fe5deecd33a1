/// The regions of the Cloud Solution Provider programme: a partner sells to customers of its own region only.
///
/// Source: Partner Center's regional authorization overview (2023). Belarus, Russia and the countries where nothing may
/// be sold stand in no region.
public enum MarketRegions {
  /// The countries (alpha-2) of the region of a country; only that country itself where it stands in none.
  public static func countries(inRegionOf country: String) -> [String] {
    region(of: country).map { regions[$0] } ?? [country]
  }

  /// Whether two countries stand in one region; `nil` where one of them stands in none.
  public static func isOneRegion(_ first: String, _ second: String) -> Bool? {
    guard let region = region(of: first), let other = Self.region(of: second) else { return nil }
    return region == other
  }

  private static func region(of country: String) -> Int? {
    guard let slot = CountrySlot.of(country), places[slot] >= 0 else { return nil }
    return places[slot]
  }

  private static let regions = TableText(marketRegionTable).rows().compactMap { $0.last?.words }

  /// The place of each country's region among them, by the two letters of its code; -1 for none.
  private static let places: [Int] = {
    var places = [Int](repeating: -1, count: CountrySlot.count)
    for (place, codes) in regions.enumerated() {
      for code in codes { if let slot = CountrySlot.of(code) { places[slot] = place } }
    }
    return places
  }()
}
