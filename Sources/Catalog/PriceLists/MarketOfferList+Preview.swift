import Rules

extension MarketOfferList {
  /// The list with the changes of a preview, which holds nothing else.
  ///
  /// A plan of the preview rules from its first day: the plan of before ends on the day before, and prices that would
  /// begin later are replaced. A day of end of sale ends the plan on that day, whatever its price. New offers are added;
  /// an offer of both takes title, segment and tags of the preview. The same preview a second time changes nothing.
  ///
  /// The month stays the list's; each plan of the preview names the preview's.
  public func merging(preview: MarketOfferList) -> MarketOfferList {
    var merged = offers
    var places = Dictionary(merged.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for change in preview.offers {
      if let place = places[change.id] {
        merged[place].title = change.title
        merged[place].segment = change.segment
        merged[place].tags = change.tags
        merged[place].plans = Self.merged(merged[place].plans, with: change.plans)
      } else {
        places[change.id] = merged.count
        var added = change
        added.plans = Self.merged([], with: change.plans)
        merged.append(added)
      }
    }
    return MarketOfferList(market: market, month: month, offers: merged.filter { !$0.plans.isEmpty })
  }

  /// Plans with those of a preview, which rule from their first day on.
  private static func merged(_ plans: [PublishedPlan], with changes: [PublishedPlan]) -> [PublishedPlan] {
    var left = changes
    var merged: [PublishedPlan] = []
    var rest = plans[...]
    while let first = rest.first {
      let end = rest.firstIndex { !$0.isOfSamePlan(as: first) } ?? rest.endIndex
      let new = left.filter { $0.isOfSamePlan(as: first) }
      merged += ruling(Array(rest[..<end]), new)
      left.removeAll { $0.isOfSamePlan(as: first) }
      rest = rest[end...]
    }
    while let first = left.first {
      merged += ruling([], left.filter { $0.isOfSamePlan(as: first) })
      left.removeAll { $0.isOfSamePlan(as: first) }
    }
    return merged
  }

  /// The prices of one plan with those that a preview has for it.
  private static func ruling(_ plans: [PublishedPlan], _ changes: [PublishedPlan]) -> [PublishedPlan] {
    guard let start = changes.map(\.from).min() else { return plans }
    let before = plans.filter { $0.from < start }.compactMap { $0.ending(on: start.adding(days: -1)) }
    guard let endOfSale = changes.compactMap(\.endOfSale).min() else { return before + changes }
    return (before + changes).compactMap { $0.ending(on: endOfSale) }
  }
}

extension PublishedPlan {
  /// Whether both are prices of one plan in one currency and the same markets.
  func isOfSamePlan(as other: PublishedPlan) -> Bool {
    plan == other.plan && price.currency == other.price.currency && markets == other.markets
  }

  /// The plan until that day at most; `nil` where no day is left.
  fileprivate func ending(on day: CalendarDate?) -> PublishedPlan? {
    guard let day, day >= from else { return nil }
    var plan = self
    plan.until = min(until, day)
    return plan
  }
}
