/// The look-ups that rules need and that the caller fills: lists of offers and resellers, and the store.
public protocol RuleLookups: Sendable {
  func offer(_ id: String) -> OfferFacts?
  /// What an offer is called; `nil` where the list does not have it.
  func title(ofOffer id: String) -> String?
  func reseller(_ partnerID: String) -> ResellerFacts?
  /// False while the lists of offers and resellers are still being read: nothing is missing in them then.
  var hasLists: Bool { get }
  /// The customers in the store that a question finds, the oldest first.
  func customers(_ question: CustomerQuestion) -> [KnownCustomer]
}

extension RuleLookups {
  /// The lists are there from the beginning, but for the wizard.
  public var hasLists: Bool { true }
}

/// What the rules need to know of a reseller.
public struct ResellerFacts: Hashable, Sendable {
  /// The reseller's partner ID (MPN ID).
  public var partnerID: String
  /// Whether the Microsoft Partner Agreement is signed.
  public var isAgreementSigned: Bool
  /// Where the reseller is (alpha-2); empty where that is not known.
  public var country: String

  /// What the rules want to know of one reseller.
  public init(partnerID: String, isAgreementSigned: Bool, country: String = "") {
    self.partnerID = partnerID
    self.isAgreementSigned = isAgreementSigned
    self.country = country
  }
}
