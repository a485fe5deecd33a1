/// The look-ups that rules need and that somebody else fills: lists of offers and resellers, and the store.
public protocol RuleLookups: Sendable {
  func offer(_ id: String) -> OfferFacts?
  func reseller(_ partnerID: String) -> ResellerFacts?
  /// The customers in the store that hold a domain prefix (lower case).
  func holders(ofDomainPrefix prefix: String) -> [KnownCustomer]
  /// The customers of a country that have a registration ID, as ``TextNormalisation/comparedRegistrationID(_:country:)``
  /// makes it.
  func customers(withRegistrationID id: String, country: String) -> [KnownCustomer]
  /// The customers of a country whose name is the same, or near, as ``CustomerNameKey`` compares them.
  func customers(named name: String, country: String) -> [KnownCustomer]
  /// The customers whose contact has an address at a domain (A-labels in lower case), of any country.
  func customers(withEmailDomain domain: String) -> [KnownCustomer]
}

/// What the rules need to know of a reseller.
public struct ResellerFacts: Hashable, Sendable {
  public var partnerID: String
  /// Whether the Microsoft Partner Agreement is signed.
  public var isAgreementSigned: Bool

  public init(partnerID: String, isAgreementSigned: Bool) {
    self.partnerID = partnerID
    self.isAgreementSigned = isAgreementSigned
  }
}
