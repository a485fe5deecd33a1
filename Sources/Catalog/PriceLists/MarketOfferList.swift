import Rules

/// The offers that one list has for one market.
public struct MarketOfferList: Hashable, Sendable {
  /// The market (alpha-2); empty for the partner's own list, whose prices name their markets themselves.
  public var market: String
  /// The month of the list: `2026-11`; empty where the partner's own list was read without one.
  public var month: String
  /// By segment, then by title (capitals and accents make no difference), then by id.
  public private(set) var offers: [PublishedOffer]

  /// The list of a market, which brings its offers into order.
  public init(market: String, month: String, offers: [PublishedOffer]) {
    self.market = market
    self.month = month
    self.offers = Self.sorted(offers)
  }

  /// How many plans the offers have together.
  public var planCount: Int { offers.reduce(0) { $0 + $1.plans.count } }

  private static func sorted(_ offers: [PublishedOffer]) -> [PublishedOffer] {
    let order = offers.enumerated().map { place, offer in
      (
        segment: OfferSegment.allCases.firstIndex(of: offer.segment) ?? 0, title: Folding.folded(offer.title),
        id: offer.id, place: place
      )
    }
    return order.sorted { ($0.segment, $0.title, $0.id) < ($1.segment, $1.title, $1.id) }.map { offers[$0.place] }
  }
}
