/// A country or territory of ISO 3166-1, or Kosovo (`XK`).
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, in capitals.
  public let code: String
  /// ISO 3166-1 alpha-3, in capitals.
  public let alpha3: String
  /// The English name of CLDR.
  public let englishName: String
  /// The Dutch name of CLDR.
  public let dutchName: String
  /// The legal tender (ISO 4217); empty for Antarctica.
  public let currency: String
  /// The cultures that Partner Center offers there, such as `nl-NL`, its default first; empty where nothing is sold.
  public let cultures: [String]
}
