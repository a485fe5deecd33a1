extension Rule where Value == OrderPosition {
  /// The offer is meant for a kind of customer that this customer is.
  public static let subscriptionSegment = Rule(
    "subscription/segment",
    source: "Partner Center documentation of 2021 on special pricing: which customer buys which segment; error 800086",
    breaks: "an education offer for a commercial customer", passes: "an education offer for an education customer"
  ) { position, context in
    guard let offer = position.offer(in: context),
      !OfferSegment.canBuy(qualification: context.qualification).contains(offer.segment)
    else { return nil }
    return Breach(["offer": offer.id], variant: offer.segment.rawValue)
  }
}

extension OfferSegment {
  /// The segments that a customer with this `qualification.kind` may buy, the customer's own one first.
  ///
  /// Commercial and state-owned customers buy commercial offers, education customers education ones besides, and
  /// customers of the Government Community Cloud government offers only. No customer of this form is a non-profit.
  public static func canBuy(qualification: String) -> [OfferSegment] {
    switch qualification {
    case "education": [.education, .commercial]
    case "governmentCommunityCloud": [.government]
    default: [.commercial]
    }
  }
}
