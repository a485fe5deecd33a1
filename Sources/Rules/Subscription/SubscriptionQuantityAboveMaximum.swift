extension Rule where Value == OrderPosition {
  /// The quantity is at most what the offer allows, over all the lines of its product together.
  ///
  /// Lines of one product share its maximum, whichever term, billing or SKU they are of (see ``ProductPool``); the rule
  /// reports the last of these lines. What the customer has in earlier records counts too.
  public static let subscriptionQuantityAboveMaximum = Rule(
    "subscription/quantity-above-maximum",
    source: "Offer matrix, MaxLicenses; Partner Center error 2002",
    breaks: "200 licences monthly and 200 annually of a product for at most 300", passes: "300 licences"
  ) { position, context in
    guard let offer = position.offer(in: context) else { return nil }
    let maximum = offer.maximumQuantity
    if position.line.quantity > maximum { return Breach(["offer": offer.id, "maximum": String(maximum)]) }
    let earlier = position.earlier(in: context)
    if position.lines.count == 1, earlier.isEmpty { return nil }
    let pool = ProductPool(of: offer, position, earlier: earlier, in: context)
    guard let excess = pool.excess(at: position.index, from: maximum) else { return nil }
    return Breach(
      ["offer": offer.id, "maximum": String(excess.maximum), "sum": String(excess.sum)],
      variant: excess.hasEarlier ? "with-earlier" : "together")
  }
}
