extension Rule where Value == OrderPosition {
  /// The offer stands in the catalogue.
  public static let subscriptionUnknownOffer = Rule(
    "subscription/unknown-offer",
    source: "Partner Center cart error 10001: unknown catalogue item",
    breaks: "DEMO0000XXXX:0001", passes: "CFQ7TTC0LCHC:0002"
  ) { position, context in
    let offer = position.line.offer
    if offer.isEmpty { return Breach(variant: "missing") }
    guard context.lookups.hasLists else { return nil }
    return position.offer(in: context) == nil ? Breach(["offer": offer]) : nil
  }
}
