public import Rules

/// The resellers that the partner works with, in the order of the list.
public struct ResellerList: Sendable {
  /// The resellers, in the order of the file.
  public let resellers: [Reseller]
  private let places: [String: Int]
  private let index: SearchIndex

  /// Where an ID occurs twice, the first is found.
  public init(resellers: [Reseller]) {
    self.resellers = resellers
    let known = resellers.enumerated().filter { !$1.partnerID.isEmpty }
    places = Dictionary(known.map { ($1.partnerID, $0) }) { first, _ in first }
    index = SearchIndex(resellers.map { "\($0.name) \($0.partnerID) \($0.country)" })
  }

  /// The reseller with that PartnerID.
  public func reseller(_ partnerID: String) -> Reseller? { places[partnerID].map { resellers[$0] } }

  /// What the rules need to know of the reseller with that PartnerID.
  public func facts(of partnerID: String) -> ResellerFacts? {
    reseller(partnerID).map {
      // Of an agreement that no list told about nobody can say that it is not signed.
      ResellerFacts(
        partnerID: $0.partnerID, isAgreementSigned: $0.isAgreementSigned ?? true, country: $0.country,
        isActive: $0.isActive, tenantID: $0.tenantID)
    }
  }

  /// The places of the resellers whose name, ID or country has a word beginning with every word typed.
  public func search(_ text: String) -> [Int] { index.places(matching: text) }
}
