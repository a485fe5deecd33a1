/// A part of an address that the form may ask for, besides the street.
public enum AddressPart: Sendable, Hashable {
  case city
  case area
  case postalCode
}

/// How a country writes addresses.
///
/// Source: Google's address data (2024); six countries amended by their postal services' own pages.
public struct AddressFormat: Sendable {
  /// The parts behind the street, in the order in which people write them; the city is always one of them.
  public let parts: [AddressPart]
  /// The parts without which an address is not complete.
  public let required: [AddressPart]
  /// Whether codes are written in capitals.
  public let hasCapitalCodes: Bool
  /// A pattern of digits, capitals, blanks and hyphens for whole codes; empty where there are none.
  public let codePattern: String
  /// Codes as the country writes them.
  public let codeExamples: [String]
  /// What is printed in front of a code on letters from abroad: `CH-`.
  public let codePrefix: String
  /// `province`, `state`, `prefecture`, `county` …; what the area is called.
  public let areaType: String
  /// `postal`, `zip`, `pin` or `eircode`.
  public let codeType: String
  /// `city`, `post_town`, `suburb` or `district`.
  public let cityType: String

  /// Whether addresses of the country have the part.
  public func asks(_ part: AddressPart) -> Bool { parts.contains(part) }
  /// Whether an address of the country needs the part.
  public func requires(_ part: AddressPart) -> Bool { required.contains(part) }
}

/// An area of a country: a state, a province, an emirate.
public struct Area: Sendable, Hashable {
  /// What the address data keys it by: `CA`, `Co. Cork`, `Московская область`.
  public let key: String
  /// The name in the country's own language, or in Latin letters where it has no other.
  public let name: String
  /// The name in Latin letters; empty where the key or the name is.
  public let latinName: String
  /// The ISO 3166-2 code behind the country's: `MOS`.
  public let isoSuffix: String
  /// A pattern with which the area's postal codes begin; empty where that is not known.
  public let codePattern: String
  /// What else the area is called: ISO 3166-2, a second language, old abbreviations.
  public let otherNames: [String]
}

/// How addresses are written, by country.
public enum AddressFormats {
  /// The format of a country (alpha-2 in capitals); `nil` for what is no country.
  public static func format(_ country: String) -> AddressFormat? {
    guard let place = table.place(of: country) else { return nil }
    let cells = table.cells(at: place)
    guard cells.count == 10 else { return nil }
    return AddressFormat(
      parts: parts(cells[1]), required: parts(cells[2]), hasCapitalCodes: cells[3] == "1", codePattern: cells[4],
      codeExamples: cells[5].utf8.split(separator: UInt8(ascii: ",")).map { String(Substring($0)) },
      codePrefix: cells[6], areaType: cells[7], codeType: cells[8], cityType: cells[9])
  }

  /// The areas of a country, in the order of the data; none where it has no list.
  public static func areas(_ country: String) -> [Area] {
    (areaPlaces[country] ?? []).compactMap { place in
      let cells = areas.cells(at: place)
      guard cells.count == 7 else { return nil }
      return Area(
        key: cells[1], name: cells[2], latinName: cells[3], isoSuffix: cells[4], codePattern: cells[5],
        otherNames: cells[6].names)
    }
  }

  private static func parts(_ letters: String) -> [AddressPart] {
    letters.utf8.compactMap { letter in
      switch letter {
      case UInt8(ascii: "C"): .city
      case UInt8(ascii: "S"): .area
      case UInt8(ascii: "Z"): .postalCode
      default: nil
      }
    }
  }

  private static let table = TableText(postalTable)
  private static let areas = TableText(areaTable)

  private static let areaPlaces: [String: [Int]] = {
    var places: [String: [Int]] = [:]
    areas.forEachRow { place, first, second in
      places[String(decoding: [first, second], as: UTF8.self), default: []].append(place)
    }
    return places
  }()
}
