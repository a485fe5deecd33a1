/// A customer whom another host has saved, as far as rules look at one; what is not known of it is empty.
///
/// It is told by what was fetched of that host last, and may have changed there since.
public struct CustomerElsewhere: Hashable, Sendable {
  /// What the other host is called, such as `AMS`.
  public var site: String
  /// The reference at that host, such as `C-2026-000017`.
  public var reference: String
  /// ISO 3166-1 alpha-2.
  public var country: String
  /// As ``TextNormalisation/comparedRegistrationID(_:country:)`` makes it, or empty.
  public var registrationID: String
  /// In lower case.
  public var domainPrefix: String
  /// The domain of the contact's address, as A-labels in lower case.
  public var emailDomain: String
  /// The ``CustomerNameKey/text`` of the name; the name itself stays at that host.
  public var nameKey: String
  /// How many seconds ago the other host was last heard of.
  public var secondsAgo: Int
  /// By which people name it: `AMS/C-2026-000017`.
  public var name: String { site + "/" + reference }

  /// A customer as the other host told it; an empty text means that there is no such answer.
  public init(
    site: String, reference: String, country: String = "", registrationID: String = "", domainPrefix: String = "",
    emailDomain: String = "", nameKey: String = "", secondsAgo: Int = 0
  ) {
    self.site = site
    self.reference = reference
    self.country = country
    self.registrationID = registrationID
    self.domainPrefix = domainPrefix
    self.emailDomain = emailDomain
    self.nameKey = nameKey
    self.secondsAgo = secondsAgo
  }
}
