public import Rules

extension OfferFacts {
  /// What the rules want to know of a published offer, with its plans of the day and its entry in the offer matrix.
  public init(_ offer: PublishedOffer, _ plans: [PublishedPlan], _ entry: MatrixEntry? = nil) {
    var pairs: [OfferPlan] = []
    for plan in plans where !pairs.contains(plan.plan) { pairs.append(plan.plan) }
    let prerequisites = entry?.prerequisites ?? offer.own?.prerequisites ?? []
    self.init(
      id: offer.id, segment: offer.segment, isAddOn: offer.own?.isAddOn ?? !prerequisites.isEmpty,
      prerequisites: prerequisites, minimumQuantity: entry?.minimum ?? offer.own?.minimum ?? 1,
      maximumQuantity: entry?.maximum ?? offer.own?.maximum ?? OfferCatalogReader.unlimitedQuantity,
      limitPerCustomer: entry?.limit?.count ?? offer.own?.limitPerCustomer, plans: pairs,
      markets: entry?.countries ?? Self.markets(of: offer))
    if entry?.limit?.kind == .lifetime { limitKind = .lifetime }
    needsAttestation = offer.own?.needsAttestation ?? false
    renewalTerms = offer.own?.renewsTo ?? []
  }

  /// The markets that the partner's own list names for the offer; none where one of its prices is asked everywhere.
  private static func markets(of offer: PublishedOffer) -> [String] {
    if offer.plans.contains(where: \.markets.isEmpty) { return [] }
    var markets: [String] = []
    for plan in offer.plans { for market in plan.markets where !markets.contains(market) { markets.append(market) } }
    return markets
  }
}
