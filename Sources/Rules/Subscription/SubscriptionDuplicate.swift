extension Rule where Value == OrderPosition {
  /// An offer is ordered once for each billing and term, and no more often than it allows; told at the later line.
  ///
  /// A trial is ordered once. What the customer has in earlier records counts towards the limit; whether a subscription
  /// of these has ended is not known.
  public static let subscriptionDuplicate = Rule(
    "subscription/duplicate",
    source: "Partner Center asset limits (error 800089): lifetime offers once, concurrent ones up to their limit",
    breaks: "the same offer, billing and term twice; a trial twice", passes: "the same offer monthly and annually"
  ) { position, context in
    let line = position.line
    guard !line.offer.isEmpty else { return nil }
    var taken = 0
    for earlier in position.lines.prefix(position.index) where earlier.offer == line.offer {
      if earlier.billing == line.billing, earlier.term == line.term { return Breach(["offer": line.offer]) }
      taken += 1
    }
    let before = position.earlier(in: context).count { $0.offer == line.offer }
    guard taken + before > 0, let offer = position.offer(in: context), let limit = offer.mostPerCustomer,
      taken + before >= limit
    else { return nil }
    let variant =
      if taken < limit {
        "earlier"
      } else if offer.limitKind == .concurrent, !offer.isTrial, limit > 1 {
        "at-once"
      } else {
        limit == 1 ? "once" : "limit"
      }
    return Breach(["offer": line.offer, "limit": String(limit)], variant: variant)
  }
}
