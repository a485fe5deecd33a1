public import Rules

/// Look-ups that answer from dictionaries.
public struct FixtureLookups: RuleLookups {
  public var offers: [String: OfferFacts]
  public var resellers: [String: ResellerFacts]
  /// By domain prefix, in lower case.
  public var holders: [String: [DomainPrefixHolder]]

  public init(
    offers: [OfferFacts] = [], resellers: [ResellerFacts] = [], holders: [String: [DomainPrefixHolder]] = [:]
  ) {
    self.offers = Dictionary(offers.map { ($0.id, $0) }) { first, _ in first }
    self.resellers = Dictionary(resellers.map { ($0.partnerID, $0) }) { first, _ in first }
    self.holders = holders
  }

  public func offer(_ id: String) -> OfferFacts? { offers[id] }
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers[partnerID] }
  public func holders(ofDomainPrefix prefix: String) -> [DomainPrefixHolder] { holders[prefix] ?? [] }
}
