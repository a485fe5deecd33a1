public import Rules

/// Look-ups that answer from lists.
public struct FixtureLookups: RuleLookups {
  public var offers: [String: OfferFacts]
  public var resellers: [String: ResellerFacts]
  /// The saved customers, in the order in which they are found.
  public var customers: [KnownCustomer]

  public init(offers: [OfferFacts] = [], resellers: [ResellerFacts] = [], customers: [KnownCustomer] = []) {
    self.offers = Dictionary(offers.map { ($0.id, $0) }) { first, _ in first }
    self.resellers = Dictionary(resellers.map { ($0.partnerID, $0) }) { first, _ in first }
    self.customers = customers
  }

  public func offer(_ id: String) -> OfferFacts? { offers[id] }
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers[partnerID] }

  public func holders(ofDomainPrefix prefix: String) -> [KnownCustomer] {
    customers.filter { $0.domainPrefix == prefix }
  }

  public func customers(withRegistrationID id: String, country: String) -> [KnownCustomer] {
    customers.filter {
      $0.country == country
        && TextNormalisation.comparedRegistrationID($0.registrationID, country: $0.country) == id
    }
  }

  public func customers(named name: String, country: String) -> [KnownCustomer] {
    let key = CustomerNameKey(name)
    return customers.filter { $0.country == country && key.isNear(CustomerNameKey($0.name)) }
  }

  public func customers(withEmailDomain domain: String) -> [KnownCustomer] {
    customers.filter { $0.emailDomain == domain }
  }
}
