import Rules

/// Look-ups that know nothing, for reading a record's text without looking at its values.
struct NoLookups: RuleLookups {
  func offer(_ id: String) -> OfferFacts? { nil }
  func reseller(_ partnerID: String) -> ResellerFacts? { nil }
  func holders(ofDomainPrefix prefix: String) -> [KnownCustomer] { [] }
  func customers(withRegistrationID id: String, country: String) -> [KnownCustomer] { [] }
  func customers(named name: String, country: String) -> [KnownCustomer] { [] }
  func customers(withEmailDomain domain: String) -> [KnownCustomer] { [] }
}
