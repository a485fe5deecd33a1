extension OfferFacts {
  /// How many times one customer may have the offer: a trial once, whatever the list says; `nil` is without limit.
  public var mostPerCustomer: Int? { isTrial ? 1 : limitPerCustomer }

  /// The terms that the offer can become when it ends: those of the list, or a month and a year where the list names
  /// none, as the published ones do; none for an offer that is no trial.
  public var renewals: [String] { isTrial ? (renewalTerms.isEmpty ? ["P1M", "P1Y"] : renewalTerms) : [] }
}

extension OfferPlan {
  /// Whether a payment is for no longer than the term: a month is not billed for a year.
  public var isBilledWithinTerm: Bool {
    switch (term, billing) {
    case ("P1M", "annual"), ("P1M", "triennial"), ("P1Y", "triennial"): false
    default: true
    }
  }
}
