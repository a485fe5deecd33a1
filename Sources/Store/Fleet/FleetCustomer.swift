/// A customer of another host, as the centre gives what others recognise one by.
public struct FleetCustomer: Hashable, Sendable {
  /// The reference at that host.
  public var reference: String
  /// The number of the entry of that host's trail that wrote the record last.
  public var number: Int64
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// In the form in which registration IDs are compared, or empty.
  public var registrationID: String
  /// In lower case, or empty.
  public var domainPrefix: String
  /// As A-labels, or empty.
  public var emailDomain: String
  /// The key by which names are compared, or empty.
  public var nameKey: String

  /// A customer as the centre gives it.
  public init(
    reference: String, number: Int64, country: String, registrationID: String = "", domainPrefix: String = "",
    emailDomain: String = "", nameKey: String = ""
  ) {
    self.reference = reference
    self.number = number
    self.country = country
    self.registrationID = registrationID
    self.domainPrefix = domainPrefix
    self.emailDomain = emailDomain
    self.nameKey = nameKey
  }
}
