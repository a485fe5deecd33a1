extension Rule where Value == OrderPosition {
  /// An offer is ordered once for each billing and term, and no more often than it allows; told at the later line.
  public static let subscriptionDuplicate = Rule(
    "subscription/duplicate",
    source: "Partner Center asset limits (error 800089): lifetime offers once, concurrent ones up to their limit",
    breaks: "the same offer, billing and term twice", passes: "the same offer monthly and annually"
  ) { position, context in
    let line = position.line
    guard !line.offer.isEmpty else { return nil }
    var taken = 0
    for earlier in position.lines.prefix(position.index) where earlier.offer == line.offer {
      if earlier.billing == line.billing, earlier.term == line.term { return Breach(["offer": line.offer]) }
      taken += 1
    }
    guard taken > 0, let limit = position.offer(in: context)?.limitPerCustomer, taken >= limit else { return nil }
    return Breach(["offer": line.offer, "limit": String(limit)], variant: limit == 1 ? "once" : "limit")
  }
}
