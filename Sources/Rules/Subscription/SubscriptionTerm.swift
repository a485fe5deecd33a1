extension Rule where Value == OrderPosition {
  /// The offer has that term, with the billing chosen, and no payment is for longer than the term.
  public static let subscriptionTerm = Rule(
    "subscription/term",
    source: "Price list, TermDuration: the terms of an offer by billing plan",
    breaks: "P3Y for an offer of one year", passes: "P1Y"
  ) { position, context in
    guard let offer = position.offer(in: context), !offer.plans.isEmpty else { return nil }
    let line = position.line
    let possible = offer.plans.filter(\.isBilledWithinTerm)
    let sameBilling = possible.filter { $0.billing == line.billing }
    // A billing that the offer lacks is a problem of the billing; the term is then held against every plan.
    let plans = sameBilling.isEmpty ? possible : sameBilling
    guard !plans.contains(where: { $0.term == line.term }) else { return nil }
    return Breach(
      ["offer": offer.id, "billing": line.billing, "choices": OfferPlan.list(plans.map(\.term))],
      variant: line.term.isEmpty ? "missing" : nil)
  }
}
