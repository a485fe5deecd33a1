public import Rules
public struct Money: Hashable, Sendable {
  public var minorUnits: Int64
  public var currency: String
  public var plain: String { "\(minorUnits / 100).\(minorUnits % 100)" }
  public func adding(_ other: Money) -> Money? { Money(minorUnits: minorUnits + other.minorUnits, currency: currency) }
}
public struct Offer: Hashable, Sendable {
  public var facts: OfferFacts
  public var title: String
}
public struct OfferCatalog: Sendable {
  public var offers: [Offer]
  public init(offers: [Offer]) { self.offers = offers }
  public func offer(_ id: String) -> Offer? { offers.first { $0.facts.id == id } }
  public func search(_ text: String) -> [Int] { Array(offers.indices) }
  public func unitPrice(of line: OrderLine, market: String) -> Money? { nil }
  public func amount(of line: OrderLine, market: String) -> Money? { nil }
}
public struct Reseller: Hashable, Sendable {
  public var partnerID, name, tenantID, country: String
  public var isAgreementSigned: Bool
}
public struct ResellerList: Sendable {
  public var resellers: [Reseller]
  public init(resellers: [Reseller]) { self.resellers = resellers }
  public func reseller(_ id: String) -> Reseller? { resellers.first { $0.partnerID == id } }
}
