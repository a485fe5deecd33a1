/// The regions of the Cloud Solution Provider programme: a partner sells to customers of its own region only.
///
/// Source: Partner Center's regional authorization overview (2023). Belarus, Russia and the countries where nothing may
/// be sold stand in no region.
public enum MarketRegions {
  /// The countries (alpha-2) of the region of a country; only that country itself where it stands in none.
  public static func countries(inRegionOf country: String) -> [String] {
    regions.first { $0.contains(country) } ?? [country]
  }

  /// Whether two countries stand in one region; `nil` where one of them stands in none.
  public static func isOneRegion(_ first: String, _ second: String) -> Bool? {
    guard let region = regions.first(where: { $0.contains(first) }), regions.contains(where: { $0.contains(second) })
    else { return nil }
    return region.contains(second)
  }

  private static let regions = TableText(marketRegionTable).rows().compactMap { $0.last?.words }
}
