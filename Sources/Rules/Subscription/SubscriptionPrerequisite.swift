extension Rule where Value == OrderPosition {
  /// An add-on is ordered together with one of its base offers, or for a customer who has one in an earlier record.
  public static let subscriptionPrerequisite = Rule(
    "subscription/prerequisite",
    source: "New-commerce add-ons need one of their prerequisite SKUs; Partner Center error 400041",
    breaks: "an add-on alone", passes: "an add-on with its base offer"
  ) { position, context in
    guard let offer = position.offer(in: context), !offer.prerequisites.isEmpty,
      !position.lines.contains(where: { offer.prerequisites.contains($0.offer) }),
      !position.earlier(in: context).contains(where: { offer.prerequisites.contains($0.offer) })
    else { return nil }
    let bases = OfferFacts.titles(ofBases: offer.prerequisites, in: context)
    guard let first = bases.first else { return Breach(["offer": offer.id], variant: "none") }
    let named = bases.prefix(OfferFacts.mostBasesNamed).joined(separator: "; ")
    return Breach(
      ["offer": offer.id, "base": first, "bases": named],
      variant: bases.count == 1 ? nil : bases.count > OfferFacts.mostBasesNamed ? "many" : "several")
  }
}

extension OfferFacts {
  /// How many base offers a message names; of the others it only says that they are there.
  static let mostBasesNamed = 5

  /// What the base offers that this customer may buy are called, up to one more than a message names; an offer that the
  /// list gives no title for is called by its id.
  static func titles(ofBases ids: [String], in context: RuleContext) -> [String] {
    let segments = OfferSegment.canBuy(qualification: context.qualification)
    var titles: [String] = []
    for id in ids where titles.count <= mostBasesNamed {
      guard let base = context.lookups.offer(id, in: context.country), segments.contains(base.segment),
        base.isSold(in: context.country), base.sale == .open
      else { continue }
      let title = context.lookups.title(ofOffer: id, in: context.country) ?? id
      if !titles.contains(title) { titles.append(title) }
    }
    return titles
  }

  /// Whether the offer is sold in a country (alpha-2); before one is chosen, every offer is.
  func isSold(in country: String) -> Bool { country.isEmpty || markets.isEmpty || markets.contains(country) }
}
