/// A customer that is saved already, as far as rules look at one; what is not known of it is empty.
public struct KnownCustomer: Hashable, Sendable {
  /// Such as `C-2026-000042`.
  public var reference: String
  /// The legal name, as it was saved.
  public var name: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// The registration ID, or empty.
  public var registrationID: String
  /// In lower case.
  public var domainPrefix: String
  /// The domain of the contact's address.
  public var emailDomain: String
  /// What the record orders; told where the customer is found by registration ID or domain prefix.
  public var subscriptions: [OrderLine]

  /// A customer as the store has it; an empty text means that the record has no such answer.
  public init(
    reference: String, name: String = "", country: String = "", registrationID: String = "",
    domainPrefix: String = "", emailDomain: String = "", subscriptions: [OrderLine] = []
  ) {
    self.reference = reference
    self.name = name
    self.country = country
    self.registrationID = registrationID
    self.domainPrefix = domainPrefix
    self.emailDomain = emailDomain
    self.subscriptions = subscriptions
  }
}
