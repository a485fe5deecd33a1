extension Rule where Value == OrderPosition {
  /// A trial says which term it becomes, one that it can become; another offer says none.
  ///
  /// It must be said where the list names the terms. The published lists do not: there it is asked, and a record that does
  /// not say it, as those of before, is sound all the same.
  public static let subscriptionRenewsTo = Rule(
    "subscription/renews-to",
    source: "Partner Center cart, renewsTo: the term of what a trial becomes",
    breaks: "a trial that becomes P3Y where the list has P1M and P1Y", passes: "a trial that becomes P1Y"
  ) { position, context in
    guard let offer = position.offer(in: context), offer.sale == .open else { return nil }
    let term = position.line.renewsTo
    guard offer.isTrial else { return term.isEmpty ? nil : Breach(["offer": offer.id], variant: "no-trial") }
    if offer.renewals.contains(term) || term.isEmpty && offer.renewalTerms.isEmpty { return nil }
    return Breach(
      ["offer": offer.id, "choices": OfferPlan.list(offer.renewals)], variant: term.isEmpty ? "missing" : nil)
  }
}
