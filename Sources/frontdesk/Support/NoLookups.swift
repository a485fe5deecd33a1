import Rules

/// Look-ups that know nothing, for reading a record's text without looking at its values.
struct NoLookups: RuleLookups {
  func offer(_ id: String, in market: String) -> OfferFacts? { nil }
  func title(ofOffer id: String, in market: String) -> String? { nil }
  func reseller(_ partnerID: String) -> ResellerFacts? { nil }
  func customers(_ question: CustomerQuestion) -> [KnownCustomer] { [] }
}
