extension Rule where Value == OrderPosition {
  /// The offer can be billed in that way.
  public static let subscriptionBilling = Rule(
    "subscription/billing",
    source: "Price list, BillingPlan; Partner Center cart error 10013",
    breaks: "triennial for an offer billed monthly or annually", passes: "monthly"
  ) { position, context in
    // An offer without any plan cannot be bought, which is told of the offer.
    guard let offer = position.offer(in: context), !offer.plans.isEmpty else { return nil }
    let billing = position.line.billing
    guard !offer.plans.contains(where: { $0.billing == billing }) else { return nil }
    return Breach(
      ["offer": offer.id, "choices": OfferPlan.list(offer.plans.map(\.billing))],
      variant: billing.isEmpty ? "missing" : nil)
  }
}

extension OfferPlan {
  /// Each value once, in the order given, for a message.
  static func list(_ values: [String]) -> String {
    var unique: [String] = []
    for value in values where !unique.contains(value) { unique.append(value) }
    return unique.joined(separator: ", ")
  }
}
