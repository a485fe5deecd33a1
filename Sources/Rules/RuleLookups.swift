/// The look-ups that rules need and that somebody else fills: lists of offers and resellers, and the store.
public protocol RuleLookups: Sendable {
  func offer(_ id: String) -> OfferFacts?
  func reseller(_ partnerID: String) -> ResellerFacts?
  /// The customers in the store that hold a domain prefix (lower case).
  func holders(ofDomainPrefix prefix: String) -> [DomainPrefixHolder]
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

/// A saved customer that holds a domain prefix.
public struct DomainPrefixHolder: Hashable, Sendable {
  public var reference: String
  public var country: String
  public var registrationID: String

  public init(reference: String, country: String, registrationID: String) {
    self.reference = reference
    self.country = country
    self.registrationID = registrationID
  }
}
