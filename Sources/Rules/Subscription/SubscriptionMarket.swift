extension Rule where Value == OrderPosition {
  /// The offer is sold in the customer's country, on the day.
  ///
  /// An offer of the price list that the offer matrix does not have is not for sale yet; one of the matrix that the price
  /// list does not have is no longer sold.
  public static let subscriptionMarket = Rule(
    "subscription/market",
    source: "Partner Center error 800070: offer not available in the country; price list and offer matrix compared",
    breaks: "an offer for US only, for a customer in NL; an offer that is no longer sold",
    passes: "an offer for every market"
  ) { position, context in
    guard let offer = position.offer(in: context) else { return nil }
    let arguments = ["offer": offer.id, "country": context.country]
    if !offer.isSold(in: context.country) { return Breach(arguments) }
    return switch offer.sale {
    case .open: nil
    case .notYet: Breach(arguments, variant: "not-yet")
    case .ended: Breach(arguments, variant: "ended")
    }
  }
}
