/// The look-ups that rules need and that the caller fills: lists of offers and resellers, and the store.
public protocol RuleLookups: Sendable {
  /// The offer as it is sold in a market (alpha-2; empty before one is chosen); `nil` where no list has it.
  func offer(_ id: String, in market: String) -> OfferFacts?
  /// What an offer is called in the list of a market; `nil` where the list does not have it.
  func title(ofOffer id: String, in market: String) -> String?
  func reseller(_ partnerID: String) -> ResellerFacts?
  /// False while the lists of offers and resellers are still being read: nothing is missing in them then.
  var hasLists: Bool { get }
  /// The customers in the store that a question finds, the oldest first.
  func customers(_ question: CustomerQuestion) -> [KnownCustomer]
  /// Whether anything may be known of other hosts: where not, no rule makes a question for them.
  var hasOtherHosts: Bool { get }
  /// The customers of other hosts that a question finds, as far as they are known here.
  func customersElsewhere(_ question: CustomerQuestion) -> [CustomerElsewhere]
}

extension RuleLookups {
  /// The lists are there from the beginning, but for the wizard.
  public var hasLists: Bool { true }
  /// Only the wizard looks at other hosts, and who asks for it.
  public var hasOtherHosts: Bool { false }
  /// None, where nobody looks.
  public func customersElsewhere(_ question: CustomerQuestion) -> [CustomerElsewhere] { [] }
}

/// What the rules need to know of a reseller.
public struct ResellerFacts: Hashable, Sendable {
  /// The reseller's partner ID (MPN ID).
  public var partnerID: String
  /// Whether the Microsoft Partner Agreement is signed.
  public var isAgreementSigned: Bool
  /// Where the reseller is (alpha-2); empty where that is not known.
  public var country: String
  /// Whether the relationship with the partner is active.
  public var isActive: Bool
  /// The GUID of the reseller's tenant; empty where the list does not have it.
  public var tenantID: String

  /// What the rules want to know of one reseller.
  public init(
    partnerID: String, isAgreementSigned: Bool, country: String = "", isActive: Bool = true, tenantID: String = ""
  ) {
    self.partnerID = partnerID
    self.isAgreementSigned = isAgreementSigned
    self.country = country
    self.isActive = isActive
    self.tenantID = tenantID
  }
}
