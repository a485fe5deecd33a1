/// How long the answers may be, in Characters after NFC unless something else is said.
public enum MaximumLength {
  /// Characters of a company name (article of September 2021).
  public static let companyName = 255
  /// Characters of a registration ID, as an integrator who quotes Microsoft publishes it.
  public static let registrationID = 22
  /// Characters of a domain prefix (documentation of the API).
  public static let domainPrefix = 27
  /// Characters of the number of an order.
  public static let purchaseOrder = 50
  /// First and last name each.
  public static let personName = 50
  /// Each of the two lines of an address.
  public static let addressLine = 200
  /// Characters of a city.
  public static let city = 100
  /// Characters of an area.
  public static let state = 100
  /// Characters of a postal code.
  public static let postalCode = 20
  /// In octets of UTF-8 (RFC 5321).
  public static let email = 254
}
