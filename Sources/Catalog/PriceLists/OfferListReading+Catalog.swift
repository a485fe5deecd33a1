public import Rules

extension OfferListReading {
  /// The offers that can be bought on a day, as a catalogue in memory; `nil` for an offer matrix, which has no prices.
  ///
  /// For the list that a configuration names; the partner's own offers stay in the order of their file. A price of a
  /// published list is that of its market; how many licences an offer may have, and what it needs, no published list says:
  /// any number, and nothing.
  public func catalog(on day: CalendarDate) -> OfferCatalog? {
    if kind == .ownOffers { return OfferCatalog(offers: ownOffers) }
    if kind == .offerMatrix { return nil }
    var offers: [Offer] = []
    var places: [String: Int] = [:]
    for list in lists {
      for published in list.offers {
        guard let offer = Offer(published, market: list.market, on: day) else { continue }
        if let place = places[published.id] {
          offers[place].add(offer)
        } else {
          places[published.id] = offers.count
          offers.append(offer)
        }
      }
    }
    return OfferCatalog(offers: offers)
  }
}

extension Offer {
  /// What a list's offer is on a day; `nil` where it cannot be bought then.
  ///
  /// - Parameter market: the list's market; empty for the partner's own list.
  public init?(_ published: PublishedOffer, market: String, on day: CalendarDate) {
    let valid = published.plans.filter { $0.isValid(on: day) }
    if valid.isEmpty { return nil }
    let prices = valid.map { plan in
      OfferPrice(
        plan: plan.plan, unitPrice: plan.price, cost: plan.cost, markets: market.isEmpty ? plan.markets : [market])
    }
    var facts = OfferFacts(published, valid)
    if !market.isEmpty { facts.markets = [market] }
    self.init(facts: facts, title: published.title, prices: prices, tags: published.tags)
  }

  /// Takes over the plans, prices and markets that the same offer has in another market's list.
  fileprivate mutating func add(_ other: Offer) {
    facts.plans += other.facts.plans.filter { !facts.plans.contains($0) }
    facts.markets += other.facts.markets.filter { !facts.markets.contains($0) }
    prices += other.prices
  }
}
