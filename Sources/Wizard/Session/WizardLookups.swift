public import Catalog
public import Rules

/// The look-ups of the rules, as far as the wizard has been told them.
public struct WizardLookups: RuleLookups {
  public var catalog = OfferCatalog(offers: [])
  public var resellers = ResellerList(resellers: [])
  /// The saved customers that the store found, by what it was asked.
  public var knownCustomers: [CustomerQuestion: [KnownCustomer]] = [:]
  public var areListsLoaded = false

  /// Before the lists are read.
  public init() {}

  public init(catalog: OfferCatalog, resellers: ResellerList) {
    self.catalog = catalog
    self.resellers = resellers
    areListsLoaded = true
  }

  public func offer(_ id: String) -> OfferFacts? { catalog.facts(of: id) }
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }
  public func customers(_ question: CustomerQuestion) -> [KnownCustomer] { knownCustomers[question] ?? [] }
}
