public import Catalog
public import Rules

/// The look-ups of the rules, as far as the wizard has been told them.
public struct WizardLookups: RuleLookups {
  public var catalog = OfferCatalog(offers: [])
  public var resellers = ResellerList(resellers: [])
  /// The saved customers that the store found, by what it was asked.
  public var knownCustomers: [CustomerQuestion: [KnownCustomer]] = [:]
  public var areListsLoaded = false

  public init() {}

  public func offer(_ id: String) -> OfferFacts? { catalog.facts(of: id) }
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }

  public func holders(ofDomainPrefix prefix: String) -> [KnownCustomer] { knownCustomers[.domainPrefix(prefix)] ?? [] }
  public func customers(withRegistrationID id: String, country: String) -> [KnownCustomer] {
    knownCustomers[.registrationID(id, country: country)] ?? []
  }
  public func customers(named name: String, country: String) -> [KnownCustomer] {
    knownCustomers[.name(name, country: country)] ?? []
  }
  public func customers(withEmailDomain domain: String) -> [KnownCustomer] {
    knownCustomers[.emailDomain(domain)] ?? []
  }
}
