import Rules

/// Puts the rows of an offer together: each brings a plan or a price.
struct OfferCollector {
  private(set) var offers: [Offer] = []
  private var places: [String: Int] = [:]
  /// The line on which each offer, and each of its prices, first stands.
  private var offerLines: [String: Int] = [:]
  private var priceLines: [PriceKey: Int] = [:]

  private struct PriceKey: Hashable {
    let offer: String
    let plan: OfferPlan
    let currency: String
    let market: String
  }

  /// Takes a row's offer, which has one plan and one price; what contradicts an earlier row is reported and left out.
  mutating func add(_ entry: Offer, _ row: inout ListRow) {
    guard isNew(entry, &row) else { return }
    guard let place = places[entry.facts.id] else {
      places[entry.facts.id] = offers.count
      offerLines[entry.facts.id] = row.line
      offers.append(entry)
      return
    }
    reportDifferences(offers[place], entry, &row)
    guard row.problems.isEmpty else { return }
    for plan in entry.facts.plans where !offers[place].facts.plans.contains(plan) {
      offers[place].facts.plans.append(plan)
    }
    offers[place].prices += entry.prices
    // No market named means all of them, so that once said it stays said.
    let known = offers[place].facts.markets
    offers[place].facts.markets =
      known.isEmpty || entry.facts.markets.isEmpty
      ? [] : known + entry.facts.markets.filter { !known.contains($0) }
  }

  private mutating func isNew(_ entry: Offer, _ row: inout ListRow) -> Bool {
    let keys = entry.prices.flatMap { price in
      (price.markets.isEmpty ? [""] : price.markets).map {
        PriceKey(offer: entry.facts.id, plan: price.plan, currency: price.unitPrice.currency, market: $0)
      }
    }
    if let line = keys.compactMap({ priceLines[$0] }).first {
      row.report("offer", .twice(line: line))
      return false
    }
    for key in keys { priceLines[key] = row.line }
    return true
  }

  private func reportDifferences(_ known: Offer, _ entry: Offer, _ row: inout ListRow) {
    let line = offerLines[known.facts.id] ?? row.line
    func compare<Value: Equatable>(_ column: String, _ left: Value, _ right: Value) {
      if left != right { row.report(column, .differs(line: line)) }
    }
    compare("title", known.title, entry.title)
    compare("segment", known.facts.segment, entry.facts.segment)
    compare("isAddOn", known.facts.isAddOn, entry.facts.isAddOn)
    compare("prerequisites", known.facts.prerequisites, entry.facts.prerequisites)
    compare("minimumQuantity", known.facts.minimumQuantity, entry.facts.minimumQuantity)
    compare("maximumQuantity", known.facts.maximumQuantity, entry.facts.maximumQuantity)
    compare("limitPerCustomer", known.facts.limitPerCustomer, entry.facts.limitPerCustomer)
    compare("tags", known.tags, entry.tags)
  }
}
