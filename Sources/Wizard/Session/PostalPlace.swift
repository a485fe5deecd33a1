/// A postal code of a country, whose city the store may know.
public struct PostalPlace: Sendable, Hashable {
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// In the country's form, as records hold it.
  public var postalCode: String

  /// The place of a postal code.
  public init(country: String, postalCode: String) {
    self.country = country
    self.postalCode = postalCode
  }
}
