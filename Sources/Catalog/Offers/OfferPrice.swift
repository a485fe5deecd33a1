public import Rules

/// What one licence costs for a whole term.
public struct OfferPrice: Hashable, Sendable {
  /// The term and the way of billing that the price is for.
  public var plan: OfferPlan
  /// For one licence and the whole term, as the customer pays it.
  public var unitPrice: Money
  /// What the partner pays for the same; `nil` where the list does not say.
  public var cost: Money?
  /// Markets (alpha-2) where the price is asked; empty means all.
  public var markets: [String]
  /// The first day on which the price is valid; `nil` where the list has no days.
  public var from: CalendarDate?
  /// The last day on which the price is valid.
  public var until: CalendarDate?
  /// The month of the list that published it, such as `2026-11`; empty where the list has none.
  public var list: String

  /// A price of an offer's plan; no markets stand for every market.
  public init(
    plan: OfferPlan, unitPrice: Money, cost: Money? = nil, markets: [String] = [], from: CalendarDate? = nil,
    until: CalendarDate? = nil, list: String = ""
  ) {
    self.plan = plan
    self.unitPrice = unitPrice
    self.cost = cost
    self.markets = markets
    self.from = from
    self.until = until
    self.list = list
  }
}

extension OfferPrice {
  /// The price of a published plan.
  public init(_ plan: PublishedPlan) {
    self.init(
      plan: plan.plan, unitPrice: plan.price, cost: plan.cost, markets: plan.markets, from: plan.from,
      until: plan.until, list: plan.list)
  }
}

extension OfferPlan {
  /// How many months the term has; `nil` for a term that is not known.
  public var months: Int? { ["P1M": 1, "P1Y": 12, "P3Y": 36][term] }

  /// How often is paid in a term: a year billed monthly is 12; a trial, and a plan that is not known, is paid once.
  public var payments: Int {
    let cycles: [String: Int] = ["monthly": 1, "annual": 12, "triennial": 36]
    guard let months, let cycle = cycles[billing] else { return 1 }
    return max(1, months / cycle)
  }
}
