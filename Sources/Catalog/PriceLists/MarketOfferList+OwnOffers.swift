import Rules

extension MarketOfferList {
  /// The partner's own offers as a list of every market, whose prices are always valid.
  init(ownOffers offers: [Offer], month: String) {
    self.init(
      market: "", month: month,
      offers: offers.map { offer in
        PublishedOffer(
          id: offer.facts.id, title: offer.title, segment: offer.facts.segment, tags: offer.tags,
          plans: offer.prices.map { price in
            PublishedPlan(
              plan: price.plan, price: price.unitPrice, cost: price.cost, from: PublishedPlan.always.from,
              until: PublishedPlan.always.until, list: month, markets: price.markets)
          },
          own: OwnOfferFacts(
            isAddOn: offer.facts.isAddOn, prerequisites: offer.facts.prerequisites,
            minimum: offer.facts.minimumQuantity, maximum: offer.facts.maximumQuantity,
            limitPerCustomer: offer.facts.limitPerCustomer, needsAttestation: offer.facts.needsAttestation,
            renewsTo: offer.facts.renewalTerms))
      })
  }
}
