/// A customer that is saved already, as far as rules look at one; what is not known of it is empty.
public struct KnownCustomer: Hashable, Sendable {
  /// Such as `C-2026-000042`.
  public var reference: String
  public var name: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  public var registrationID: String
  /// In lower case.
  public var domainPrefix: String
  /// The domain of the contact's address.
  public var emailDomain: String

  public init(
    reference: String, name: String = "", country: String = "", registrationID: String = "",
    domainPrefix: String = "", emailDomain: String = ""
  ) {
    self.reference = reference
    self.name = name
    self.country = country
    self.registrationID = registrationID
    self.domainPrefix = domainPrefix
    self.emailDomain = emailDomain
  }
}
