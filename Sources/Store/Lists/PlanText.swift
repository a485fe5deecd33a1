internal import Catalog
import Rules

/// The plans of an offer as the store holds them: one a line, its parts apart by blanks.
///
/// `P1Y monthly EUR 6420 20261101 99991130 - 2026-11 NL,BE`: term, billing, currency, minor units for the whole term,
/// first and last day, last day of sale, month of the list, markets; `-` stands for nothing. What the partner pays
/// stands apart, so that who may not know it does not read it.
enum PlanText {
  /// The customer's prices.
  static func prices(_ plans: [PublishedPlan]) -> String {
    plans.map { plan in
      [
        word(plan.plan.term), word(plan.plan.billing), word(plan.price.currency), String(plan.price.minorUnits),
        day(plan.from), day(plan.until), plan.endOfSale.map(day) ?? "-", word(plan.list),
        word(plan.markets.joined(separator: ",")),
      ].joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The partner's prices in minor units, in the same order.
  static func costs(_ plans: [PublishedPlan]) -> String {
    plans.map { $0.cost.map { String($0.minorUnits) } ?? "-" }.joined(separator: "\n")
  }

  /// The plans of two columns; without costs where that column is not read. `nil` for text that was not written so.
  static func plans(_ prices: String, costs: String?) -> [PublishedPlan]? {
    let costs = costs.map { $0.utf8.split(separator: lineEnd, omittingEmptySubsequences: false) }
    var plans: [PublishedPlan] = []
    for (place, line) in prices.utf8.split(separator: lineEnd).enumerated() {
      guard var plan = plan(line) else { return nil }
      if let costs, costs.indices.contains(place), let cost = Int64(Substring(costs[place])) {
        plan.cost = Money(minorUnits: cost, currency: plan.price.currency)
      }
      plans.append(plan)
    }
    return plans
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func plan(_ line: Substring.UTF8View) -> PublishedPlan? {
    let parts = line.split(separator: UInt8(ascii: " "))
    guard parts.count == 9, let minor = Int64(Substring(parts[3])), let from = date(parts[4]),
      let until = date(parts[5])
    else { return nil }
    return PublishedPlan(
      plan: OfferPlan(term: text(parts[0]), billing: text(parts[1])),
      price: Money(minorUnits: minor, currency: text(parts[2])), cost: nil, from: from, until: until,
      endOfSale: date(parts[6]), list: text(parts[7]),
      markets: text(parts[8]).split(separator: ",").map(String.init))
  }

  private static func word(_ text: String) -> String { text.isEmpty ? "-" : text }

  private static func text(_ part: Substring.UTF8View) -> String {
    part.elementsEqual([UInt8(ascii: "-")]) ? "" : String(Substring(part))
  }

  /// `20261101`
  static func day(_ date: CalendarDate) -> String { String(date.year * 10_000 + date.month * 100 + date.day) }

  private static func date(_ part: Substring.UTF8View) -> CalendarDate? {
    guard let number = Int(Substring(part)), number > 0 else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}
