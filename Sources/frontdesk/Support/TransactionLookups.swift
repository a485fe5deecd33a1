import Catalog
import Rules
import Store

/// The look-ups of the rules within a transaction: they see the records saved in it so far, and no program saves
/// another before it ends.
struct TransactionLookups: RuleLookups {
  let catalog: OfferCatalog
  let resellers: ResellerList
  let questions: CustomerQuestions

  func offer(_ id: String) -> OfferFacts? { catalog.facts(of: id) }

  func title(ofOffer id: String) -> String? { catalog.offer(id)?.title }

  func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }

  func customers(_ question: CustomerQuestion) -> [KnownCustomer] { questions.customers(question) }
}
