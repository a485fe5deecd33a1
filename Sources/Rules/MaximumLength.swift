/// How long the answers may be, in Characters after NFC unless something else is said.
public enum MaximumLength {
  public static let companyName = 255
  public static let registrationID = 22
  public static let domainPrefix = 27
  /// First and last name each.
  public static let personName = 50
  /// Each of the two lines of an address.
  public static let addressLine = 200
  public static let city = 100
  public static let state = 100
  public static let postalCode = 20
  /// In octets of UTF-8 (RFC 5321).
  public static let email = 254
}
