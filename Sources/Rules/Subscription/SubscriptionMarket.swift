extension Rule where Value == OrderPosition {
  /// The offer is sold in the customer's country.
  public static let subscriptionMarket = Rule(
    "subscription/market",
    source: "Partner Center error 800070: offer not available in the country",
    breaks: "an offer for US only, for a customer in NL", passes: "an offer for every market"
  ) { position, context in
    guard let offer = position.offer(in: context), !offer.isSold(in: context.country) else { return nil }
    return Breach(["offer": offer.id, "country": context.country])
  }
}
