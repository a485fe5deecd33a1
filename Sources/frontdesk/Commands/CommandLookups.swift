import Catalog
import Rules
import Store

/// The look-ups of the rules, filled from the lists and the store.
struct CommandLookups: RuleLookups {
  let catalog: OfferCatalog
  let resellers: ResellerList
  let store: CustomerStore?

  func offer(_ id: String) -> OfferFacts? { catalog.facts(of: id) }

  func reseller(_ partnerID: String) -> ResellerFacts? {
    resellers.reseller(partnerID).map {
      ResellerFacts(partnerID: $0.partnerID, isAgreementSigned: $0.isAgreementSigned)
    }
  }

  // A store that fails after it was opened sound is told by the command that needs it, not by a rule.

  func holders(ofDomainPrefix prefix: String) -> [KnownCustomer] {
    (try? store?.holders(ofDomainPrefix: prefix)) ?? []
  }

  func customers(withRegistrationID id: String, country: String) -> [KnownCustomer] {
    (try? store?.customers(withRegistrationID: id, country: country)) ?? []
  }

  func customers(named name: String, country: String) -> [KnownCustomer] {
    (try? store?.customers(named: name, country: country)) ?? []
  }

  func customers(withEmailDomain domain: String) -> [KnownCustomer] {
    (try? store?.customers(withEmailDomain: domain)) ?? []
  }
}
