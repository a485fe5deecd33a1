/// The texts of one numbering plan: of a region, or of a calling code that belongs to none (`800`).
public struct PhonePlanText: Sendable {
  /// ISO 3166-1 alpha-2, or the calling code.
  public let id: String
  /// The international calling code, digits only.
  public let callingCode: String
  /// Patterns over digits; empty where there is none.
  public let internationalPrefix: String
  /// The digits dialled before a number within the country, as a pattern; empty where there are none.
  public let nationalPrefix: String
  /// What a match of the national prefix becomes: digits and `\1`; empty where it is dropped.
  public let transformRule: String
  /// The pattern that tells numbers of the region from others with the same calling code; empty where none is needed.
  public let leadingDigits: String
  /// `lengths;pattern`: any number of the plan; lengths behind a slash reach only the same area.
  public let general: String
  /// The same for each type of number.
  public let types: [String]
  /// A number as it is dialled within the region; empty where there is none.
  public let example: String
  /// `pattern;leading digits;format`, the first that fits is the one.
  public let formats: [String]
  /// The same with what is dialled within the country, digits and groups alone; none where that is the number as it is,
  /// and none for the lesser plans of a calling code.
  public let dialled: [String]
}

/// The numbering plans of libphonenumber, by region and by calling code.
public enum PhonePlanTable {
  /// The plan of a region (alpha-2 in capitals) or of a calling code without one.
  public static func plan(_ id: String) -> PhonePlanText? {
    guard let place = index.places[id] else { return nil }
    let cells = table.cells(at: place)
    guard cells.count == 12 else { return nil }
    return PhonePlanText(
      id: cells[0], callingCode: cells[1], internationalPrefix: cells[3], nationalPrefix: cells[4],
      transformRule: cells[5], leadingDigits: cells[6], general: cells[7], types: cells[8].items, example: cells[9],
      formats: cells[10].items, dialled: cells[11].items)
  }

  /// Whether there is a plan; six of the countries have none.
  public static func contains(_ id: String) -> Bool { index.places[id] != nil }

  /// The plans that share a calling code, the main one first; none if no plan has the code.
  public static func ids(ofCallingCode code: Int) -> [String] { index.shared[code] ?? [] }

  /// All plans, sorted.
  public static let all: [String] = index.places.keys.sorted()

  private static let table = TableText(phoneTable)

  private static let index: (places: [String: Int], shared: [Int: [String]]) = {
    var places: [String: Int] = [:]
    var shared: [Int: [(rank: Int, id: String)]] = [:]
    table.forEachRow { place, _, _ in
      let cells = table.cells(at: place, atMost: 3)
      guard cells.count == 3, let code = Int(cells[1]), let rank = Int(cells[2]) else { return }
      places[cells[0]] = place
      shared[code, default: []].append((rank, cells[0]))
    }
    return (places, shared.mapValues { $0.sorted { $0.rank < $1.rank }.map(\.id) })
  }()
}

extension String {
  /// The items of a cell, which are parted by tildes.
  fileprivate var items: [String] { utf8.split(separator: UInt8(ascii: "~")).map { String(Substring($0)) } }
}
