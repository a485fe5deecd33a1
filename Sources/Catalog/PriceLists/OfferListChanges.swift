import Rules

/// How a list differs from the one that it replaces, in numbers of plans.
///
/// A plan is a price of an offer for a term, a way of billing, a currency and a first day. It is the same plan where all
/// of these are equal, also where only its first day is another.
public struct OfferListChanges: Hashable, Sendable {
  /// Plans that only the new list has.
  public private(set) var added = 0
  /// Plans of both lists of which the price, the cost or a day differs.
  public private(set) var changed = 0
  /// Plans that only the old list has.
  public private(set) var dropped = 0
  /// Plans that are the same in both.
  public private(set) var kept = 0

  /// No changes, to add others to.
  public init() {}

  /// What becomes other when the new list takes the place of the old one; without an old one, all is added.
  public init(from old: MarketOfferList?, to new: MarketOfferList) {
    var known = Dictionary((old?.offers ?? []).map { ($0.id, $0.plans) }) { $0 + $1 }
    for offer in new.offers { count(from: known.removeValue(forKey: offer.id) ?? [], to: offer.plans) }
    dropped += known.values.reduce(0) { $0 + $1.count }
  }

  /// The sum with the changes of another list.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.added += right.added
    sum.changed += right.changed
    sum.dropped += right.dropped
    sum.kept += right.kept
    return sum
  }

  private mutating func count(from old: [PublishedPlan], to new: [PublishedPlan]) {
    if old == new {
      kept += new.count
      return
    }
    var left = old
    var others: [PublishedPlan] = []
    for plan in new {
      guard let place = left.firstIndex(where: { $0.from == plan.from && $0.isOfSamePlan(as: plan) }) else {
        others.append(plan)
        continue
      }
      if left[place].costsTheSame(as: plan) { kept += 1 } else { changed += 1 }
      left.remove(at: place)
    }
    for plan in others {
      guard let place = left.firstIndex(where: { $0.isOfSamePlan(as: plan) }) else {
        added += 1
        continue
      }
      changed += 1
      left.remove(at: place)
    }
    dropped += left.count
  }
}

extension PublishedPlan {
  /// Whether both ask the same until the same day.
  fileprivate func costsTheSame(as other: PublishedPlan) -> Bool {
    price == other.price && cost == other.cost && until == other.until && endOfSale == other.endOfSale
  }
}
