/// What countries are called besides their English and Dutch names: in their own languages, and by common and old names.
///
/// Source: CLDR for the own names; the others are Frontdesk's.
public enum OtherCountryNames {
  /// The other names of a country (alpha-2 in capitals).
  public static func names(_ code: String) -> [String] {
    guard let place = table.place(of: code) else { return [] }
    let cells = table.cells(at: place)
    return cells.count == 2 ? cells[1].names : []
  }

  private static let table = TableText(countryNameTable)
}
