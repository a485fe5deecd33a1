import Rules

/// Puts the rows of an offer together: each brings a plan or a price.
struct OfferCollector {
  private(set) var offers: [Offer] = []
  private var places: [String: Int] = [:]
  /// The line on which each offer, and each of its prices, first stands.
  private var offerLines: [Int32] = []
  private var priceLines: [PriceKey: Int32] = [:]
  /// Plans, currencies and markets by their places here: a list has a handful of them, and a price for each row.
  private var words: [String: Int32] = [:]
  /// Lists that many offers have alike stand in the memory once: each is found here by itself.
  private var planLists: Set<[OfferPlan]> = []
  private var tagLists: Set<[String]> = []

  private struct PriceKey: Hashable {
    let offer: Int32
    let term: Int32
    let billing: Int32
    let currency: Int32
    let market: Int32
  }

  /// Gives the offers away, and what was needed to put them together back to the memory.
  consuming func takeOffers() -> [Offer] { offers }

  private mutating func number(of word: String) -> Int32 {
    if let known = words[word] { return known }
    let number = Int32(words.count)
    words[word] = number
    return number
  }

  /// Takes a row's offer, which has one plan and one price; what contradicts an earlier row is reported and left out.
  mutating func add(_ entry: Offer, _ row: inout ListRow) {
    guard isNew(entry, &row) else { return }
    guard let place = places[entry.facts.id] else {
      places[entry.facts.id] = offers.count
      offerLines.append(Int32(clamping: row.line))
      offers.append(entry)
      offers[offers.count - 1].facts.plans = planLists.insert(entry.facts.plans).memberAfterInsert
      offers[offers.count - 1].tags = tagLists.insert(entry.tags).memberAfterInsert
      return
    }
    reportDifferences(offers[place], line: Int(offerLines[place]), entry, &row)
    guard row.problems.isEmpty else { return }
    for plan in entry.facts.plans where !offers[place].facts.plans.contains(plan) {
      offers[place].facts.plans = planLists.insert(offers[place].facts.plans + [plan]).memberAfterInsert
    }
    offers[place].prices += entry.prices
    // No market named means all of them, so that once said it stays said.
    let known = offers[place].facts.markets
    offers[place].facts.markets =
      known.isEmpty || entry.facts.markets.isEmpty
      ? [] : known + entry.facts.markets.filter { !known.contains($0) }
  }

  private mutating func isNew(_ entry: Offer, _ row: inout ListRow) -> Bool {
    let offer = Int32(places[entry.facts.id] ?? offers.count)
    var keys: [PriceKey] = []
    for price in entry.prices {
      for market in price.markets.isEmpty ? [""] : price.markets {
        keys.append(
          PriceKey(
            offer: offer, term: number(of: price.plan.term), billing: number(of: price.plan.billing),
            currency: number(of: price.unitPrice.currency), market: number(of: market)))
      }
    }
    if let line = keys.compactMap({ priceLines[$0] }).first {
      row.report("offer", .twice(line: Int(line)))
      return false
    }
    for key in keys { priceLines[key] = Int32(clamping: row.line) }
    return true
  }

  private func reportDifferences(_ known: Offer, line: Int, _ entry: Offer, _ row: inout ListRow) {
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
    compare("attestation", known.facts.needsAttestation, entry.facts.needsAttestation)
    compare("renewsTo", known.facts.renewalTerms, entry.facts.renewalTerms)
  }
}
