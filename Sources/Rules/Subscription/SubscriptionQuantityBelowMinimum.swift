extension Rule where Value == OrderPosition {
  /// The quantity is at least what the offer asks.
  public static let subscriptionQuantityBelowMinimum = Rule(
    "subscription/quantity-below-minimum",
    source: "Offer matrix, MinLicenses; Partner Center error 2002",
    breaks: "0 licences", passes: "1 licence"
  ) { position, context in
    // A line is at least one licence, whatever a catalogue says.
    guard let offer = position.offer(in: context) else { return nil }
    let minimum = max(1, offer.minimumQuantity)
    return position.line.quantity < minimum ? Breach(["offer": offer.id, "minimum": String(minimum)]) : nil
  }
}
