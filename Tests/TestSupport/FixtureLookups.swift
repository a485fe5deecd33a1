public import Rules

/// Look-ups that answer from lists.
public struct FixtureLookups: RuleLookups {
  public var offers: [String: OfferFacts]
  public var resellers: [String: ResellerFacts]
  /// What offers are called; one that is not here is called by its id.
  public var titles: [String: String] = [:]
  /// The saved customers, in the order in which they are found.
  public var customers: [KnownCustomer]
  /// The customers of other hosts, in the order in which they are found.
  public var elsewhere: [CustomerElsewhere] = []

  public init(offers: [OfferFacts] = [], resellers: [ResellerFacts] = [], customers: [KnownCustomer] = []) {
    self.offers = Dictionary(offers.map { ($0.id, $0) }) { first, _ in first }
    self.resellers = Dictionary(resellers.map { ($0.partnerID, $0) }) { first, _ in first }
    self.customers = customers
  }

  public func offer(_ id: String, in market: String) -> OfferFacts? { offers[id] }
  public func title(ofOffer id: String, in market: String) -> String? { titles[id] }
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers[partnerID] }

  public func customers(_ question: CustomerQuestion) -> [KnownCustomer] {
    switch question {
    case .domainPrefix(let prefix): customers.filter { $0.domainPrefix == prefix }
    case .registrationID(let id, let country):
      customers.filter {
        $0.country == country
          && TextNormalisation.comparedRegistrationID($0.registrationID, country: $0.country) == id
      }
    case .name(let name, let country):
      customers.filter { $0.country == country && CustomerNameKey(name).isNear(CustomerNameKey($0.name)) }
    case .emailDomain(let domain): customers.filter { $0.emailDomain == domain }
    }
  }

  public var hasOtherHosts: Bool { !elsewhere.isEmpty }

  public func customersElsewhere(_ question: CustomerQuestion) -> [CustomerElsewhere] {
    switch question {
    case .domainPrefix(let prefix): elsewhere.filter { $0.domainPrefix == prefix }
    case .registrationID(let id, let country): elsewhere.filter { $0.country == country && $0.registrationID == id }
    case .name(let name, let country):
      elsewhere.filter { $0.country == country && CustomerNameKey(name).isNear(CustomerNameKey(text: $0.nameKey)) }
    case .emailDomain(let domain): elsewhere.filter { $0.emailDomain == domain }
    }
  }
}
