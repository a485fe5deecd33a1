/// The countries and territories of ISO 3166-1 and Kosovo: 250.
public enum Countries {
  /// All of them, by code.
  public static let all: [Country] = table.rows().compactMap(parse)

  /// The country of an alpha-2 code in capitals; `nil` when there is none.
  public static func country(_ code: String) -> Country? { place(of: code).flatMap { parse(table.cells(at: $0)) } }

  /// Whether an alpha-2 code in capitals is a country's.
  public static func contains(_ code: String) -> Bool { place(of: code) != nil }

  /// The English name of a country by its alpha-2 code in capitals; `nil` when there is none.
  public static func englishName(of code: String) -> String? { place(of: code).map { table.cell(2, at: $0) } }

  /// The Dutch name.
  public static func dutchName(of code: String) -> String? { place(of: code).map { table.cell(3, at: $0) } }

  private static let table = TableText(countryTable)

  /// Where a row starts by the two letters of its code, so that asking for one country reads one row; −1 for none.
  private static let places: [Int] = {
    var places = [Int](repeating: -1, count: CountrySlot.count)
    table.forEachRow { place, first, second in
      if let slot = CountrySlot.of(first, second) { places[slot] = place }
    }
    return places
  }()

  private static func place(of code: String) -> Int? {
    guard let slot = CountrySlot.of(code) else { return nil }
    let place = places[slot]
    return place < 0 ? nil : place
  }

  private static func parse(_ cells: [String]) -> Country? {
    guard cells.count == 6 else { return nil }
    return Country(
      code: cells[0], alpha3: cells[1], englishName: cells[2], dutchName: cells[3], currency: cells[4],
      cultures: cells[5].words)
  }
}
