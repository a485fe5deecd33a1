public import Catalog
public import Rules

/// The look-ups of the rules, as far as the wizard has been told them.
public struct WizardLookups: RuleLookups {
  /// The offers of the catalogue; none before it is read.
  public var catalog = OfferCatalog(offers: [])
  /// The partner's resellers; none before they are read.
  public var resellers = ResellerList(resellers: [])
  /// The saved customers that the store found, by what it was asked.
  public var knownCustomers: [CustomerQuestion: [KnownCustomer]] = [:]
  /// The customers of other hosts that are known here, by what was asked.
  public var knownElsewhere: [CustomerQuestion: [CustomerElsewhere]] = [:]
  /// Whether the catalogue and the resellers were read.
  public var areListsLoaded = false

  /// Before the lists are read.
  public init() {}

  /// The lists as they were read from their files.
  public init(catalog: OfferCatalog, resellers: ResellerList) {
    self.catalog = catalog
    self.resellers = resellers
    areListsLoaded = true
  }

  /// False until the catalogue and the resellers are read.
  public var hasLists: Bool { areListsLoaded }
  /// What the rules want to know of an offer; `nil` where the catalogue does not have it.
  public func offer(_ id: String, in market: String) -> OfferFacts? { catalog.facts(of: id, in: market) }
  /// The offer's title in the price list; `nil` where the catalogue does not have it.
  public func title(ofOffer id: String, in market: String) -> String? { catalog.offer(id, in: market)?.title }
  /// What the rules want to know of a reseller; `nil` where the list does not have it.
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }
  /// The saved customers that the store found for a question; none before it answered.
  public func customers(_ question: CustomerQuestion) -> [KnownCustomer] { knownCustomers[question] ?? [] }
  /// Whether other hosts were asked.
  public var hasOtherHosts: Bool { !knownElsewhere.isEmpty }
  /// The customers of other hosts that a question finds; none before it was answered.
  public func customersElsewhere(_ question: CustomerQuestion) -> [CustomerElsewhere] { knownElsewhere[question] ?? [] }
}
