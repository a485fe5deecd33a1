public import Reference
import Synchronization

/// The postal rules of a country, ready to be compared with.
public final class PostalPlan: Sendable {
  /// The country, ISO 3166-1 alpha-2.
  public let country: String
  /// The order and the names of the parts of an address.
  public let format: AddressFormat
  let pattern: CodePattern?
  /// The examples as symbols, for where their blanks and hyphens stand.
  let examples: [[UInt8]]
  /// What is printed in front of codes, without its hyphen.
  let prefix: [UInt8]
  /// The areas of the country, in the order of its list; none where the country has no list.
  public let areas: [Area]
  /// The areas by everything they are called, as ``AreaNames`` compares it.
  private let areaPlaces: [String: Int]
  private let areaPatterns: [CodePattern?]

  private init(_ country: String, _ format: AddressFormat) {
    self.country = country
    self.format = format
    pattern = format.codePattern.isEmpty ? nil : CodePattern(format.codePattern)
    examples = format.codeExamples.compactMap(PostalCode.symbols)
    prefix = format.codePrefix.utf8.compactMap(CodePattern.symbol).filter { $0 < 36 }
    areas = format.asks(.area) ? AddressFormats.areas(country) : []
    areaPlaces = AreaNames.places(of: areas)
    areaPatterns = areas.map { $0.codePattern.isEmpty ? nil : CodePattern($0.codePattern) }
  }

  private static let known = Mutex<[String: PostalPlan]>([:])

  /// The rules of a country; `nil` for what is no country.
  public static func plan(_ country: String) -> PostalPlan? {
    if let plan = known.withLock({ $0[country] }) { return plan }
    guard let plan = AddressFormats.format(country).map({ PostalPlan(country, $0) }) else { return nil }
    known.withLock { $0[country] = plan }
    return plan
  }

  /// A code as people in the country write it; `nil` where it has none.
  public var example: String? { format.codeExamples.first }

  /// The area that a text names by key, name, another name or ISO 3166-2 code, without regard to case, accents and signs,
  /// and with or without the word for its kind.
  public func area(_ text: String) -> Area? {
    if text.isEmpty || areas.isEmpty { return nil }
    if let place = areaPlaces[AreaNames.key(text)] { return areas[place] }
    return AreaNames.otherKeys(of: text, country: country).lazy.compactMap { self.areaPlaces[$0] }.first.map {
      areas[$0]
    }
  }

  /// The name of the area that a text names, where it is kept by another form; `nil` where it is its own name.
  public func shownName(ofArea text: String) -> String? {
    area(text).flatMap { $0.shownName.isEmpty ? nil : $0.shownName }
  }

  /// Whether a code begins as those of an area do; `nil` where that is not known.
  func isCode(_ code: String, of area: Area) -> Bool? {
    guard let place = areas.firstIndex(of: area), let pattern = areaPatterns[place],
      let symbols = PostalCode.symbols(code)
    else { return nil }
    return pattern.prefixEnd(symbols.filter { $0 < 36 }) != nil
  }
}

extension Area {
  /// The form in which an area is kept: its key where that is in Latin letters, or else its Latin name.
  public var stored: String { latinName.isEmpty || key.unicodeScalars.allSatisfy(Self.isLatin) ? key : latinName }

  /// The name to show beside the stored form; empty where that says it all.
  public var shownName: String {
    let name = name.isEmpty ? (stored == key ? latinName : key) : name
    return name == stored ? "" : name
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value) || (0x2010...0x2019).contains(scalar.value)
  }
}
