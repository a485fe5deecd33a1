import Catalog
import Records
import Rules
import Store
import Wizard

/// The look-ups of the rules within a transaction: they see the records saved in it so far, and no program saves
/// another before it ends.
struct TransactionLookups: RuleLookups {
  let catalog: OfferCatalog
  let resellers: ResellerList
  let questions: CustomerQuestions

  init(catalog: OfferCatalog, resellers: ResellerList, questions: CustomerQuestions) {
    // Offers of the store are read through the transaction too: it may keep every other connection out.
    let offers = (catalog.source as? StoreOffers).map { catalog.reading(from: $0.within(questions)) }
    self.catalog = offers ?? catalog
    self.resellers = resellers
    self.questions = questions
  }

  func offer(_ id: String, in market: String) -> OfferFacts? { catalog.facts(of: id, in: market) }

  func title(ofOffer id: String, in market: String) -> String? { catalog.offer(id, in: market)?.title }

  func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }

  func customers(_ question: CustomerQuestion) -> [KnownCustomer] { questions.customers(question) }
}

extension Setup {
  /// The record that a draft becomes, checked with the lists and with what the store holds within its transaction.
  func record(
    of draft: Draft, _ catalog: OfferCatalog, _ resellers: ResellerList, _ questions: CustomerQuestions
  ) throws(RecordProblems) -> CustomerRecord {
    let lookups = TransactionLookups(catalog: catalog, resellers: resellers, questions: questions)
    return try CustomerRecord(
      validating: draft.answers, environment: environment(today: SystemClock.today, lookups: lookups))
  }

  /// What is kept of the prices of a record's order, from the lists as they are within its transaction.
  func keptPrices(
    of record: CustomerRecord, _ catalog: OfferCatalog, _ resellers: ResellerList, _ questions: CustomerQuestions
  ) -> [KeptPrice] {
    TransactionLookups(catalog: catalog, resellers: resellers, questions: questions).catalog
      .keptPrices(of: record.answers)
  }
}
