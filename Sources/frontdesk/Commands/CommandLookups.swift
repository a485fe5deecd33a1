import Catalog
import Rules
import Store

/// The look-ups of the rules, filled from the lists and the store.
struct CommandLookups: RuleLookups {
  let catalog: OfferCatalog
  let resellers: ResellerList
  let store: CustomerStore?
  /// What is known of other hosts; `nil` where they are not asked.
  var otherHosts: OtherHosts?

  func offer(_ id: String, in market: String) -> OfferFacts? { catalog.facts(of: id, in: market) }

  func title(ofOffer id: String, in market: String) -> String? { catalog.offer(id, in: market)?.title }

  func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }

  func customers(_ question: CustomerQuestion) -> [KnownCustomer] {
    // A store that fails after it was opened sound is reported by the command that needs it, not by a rule.
    (try? store?.customers(question)) ?? []
  }

  var hasOtherHosts: Bool { otherHosts != nil }

  func customersElsewhere(_ question: CustomerQuestion) -> [CustomerElsewhere] {
    otherHosts?.customers(question) ?? []
  }
}
