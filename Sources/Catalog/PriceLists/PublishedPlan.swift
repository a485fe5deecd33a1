public import Rules

/// A plan of an offer as a list publishes it: what it costs in one currency, and on which days.
public struct PublishedPlan: Hashable, Sendable {
  /// The term and the way of billing, in our words: `P1Y`, `monthly`.
  public var plan: OfferPlan
  /// What the customer pays for one licence and the whole term (`ERP Price`).
  public var price: Money
  /// What the partner pays for the same (`UnitPrice`); `nil` where the partner's own list does not say.
  public var cost: Money?
  /// The first day on which the price is valid; the year 1753 stands for "always was".
  public var from: CalendarDate
  /// The last day on which the price is valid; the year 9999 stands for "until further notice".
  public var until: CalendarDate
  /// The last day on which the plan is sold, whatever its price; only a preview says it.
  public var endOfSale: CalendarDate?
  /// The list that published it, by its month: `2026-11`; empty for the partner's own list.
  public var list: String
  /// Markets (alpha-2) where the price is asked; only the partner's own list names any, and none stands for all.
  public var markets: [String]

  /// A plan with its price and the days on which that is valid, both included.
  public init(
    plan: OfferPlan, price: Money, cost: Money?, from: CalendarDate, until: CalendarDate,
    endOfSale: CalendarDate? = nil, list: String, markets: [String] = []
  ) {
    self.plan = plan
    self.price = price
    self.cost = cost
    self.from = from
    self.until = until
    self.endOfSale = endOfSale
    self.list = list
    self.markets = markets
  }

  /// Whether the price is valid on that day.
  public func isValid(on day: CalendarDate) -> Bool { from <= day && day <= until }

  /// The days of a price that is always valid: 1 January 1753 to 31 December 9999.
  static let always = (
    from: CalendarDate(year: 1753, month: 1, day: 1) ?? .epoch,
    until: CalendarDate(year: 9999, month: 12, day: 31) ?? .epoch
  )
}
