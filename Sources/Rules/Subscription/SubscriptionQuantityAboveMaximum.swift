extension Rule where Value == OrderPosition {
  /// The quantity is at most what the offer allows.
  public static let subscriptionQuantityAboveMaximum = Rule(
    "subscription/quantity-above-maximum",
    source: "Offer matrix, MaxLicenses; Partner Center error 2002",
    breaks: "301 licences of an offer for at most 300", passes: "300 licences"
  ) { position, context in
    guard let offer = position.offer(in: context), position.line.quantity > offer.maximumQuantity else {
      return nil
    }
    return Breach(["offer": offer.id, "maximum": String(offer.maximumQuantity)])
  }
}
