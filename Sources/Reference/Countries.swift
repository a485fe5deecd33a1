/// The countries and territories of ISO 3166-1 and Kosovo: 250.
public enum Countries {
  /// All of them, by code.
  public static let all: [Country] = rows.compactMap(parse)

  /// The country of an alpha-2 code in capitals; `nil` when there is none.
  public static func country(_ code: String) -> Country? { row(of: code).flatMap(parse) }

  /// Whether an alpha-2 code in capitals is a country's.
  public static func contains(_ code: String) -> Bool { row(of: code) != nil }

  private static let table = TableText(countryTable)
  private static let rows = table.rows()

  /// The place in `rows` by the two letters of the code, so that asking for one country reads one row.
  private static let places: [Int?] = {
    var places = [Int?](repeating: nil, count: 26 * 26)
    for (place, row) in rows.enumerated() {
      if let slot = slot(table.prefix(2, of: row)) { places[slot] = place }
    }
    return places
  }()

  private static func row(of code: String) -> Range<Int>? {
    slot(Array(code.utf8.prefix(3))).flatMap { places[$0] }.map { rows[$0] }
  }

  /// The number of a pair of capital letters, 0 for AA to 675 for ZZ.
  private static func slot(_ code: [UInt8]) -> Int? {
    guard code.count == 2, code.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
    return Int(code[0] - 0x41) * 26 + Int(code[1] - 0x41)
  }

  private static func parse(_ row: Range<Int>) -> Country? {
    let cells = table.cells(of: row)
    guard cells.count == 6 else { return nil }
    return Country(
      code: cells[0], alpha3: cells[1], englishName: cells[2], dutchName: cells[3], currency: cells[4],
      cultures: cells[5].words)
  }
}
