import Catalog
import Rules
import Store

/// The look-ups of the rules within a transaction of an import: they see the records saved in it so far.
struct ImportLookups: RuleLookups {
  let catalog: OfferCatalog
  let resellers: ResellerList
  let batch: ImportBatch

  func offer(_ id: String) -> OfferFacts? { catalog.facts(of: id) }

  func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }

  func customers(_ question: CustomerQuestion) -> [KnownCustomer] { batch.customers(question) }
}
