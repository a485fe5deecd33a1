public import Rules

/// What a line of the order costs.
public struct LineQuote: Hashable, Sendable {
  /// The line of the order.
  public let line: OrderLine
  /// One licence for the whole term.
  public let price: Money
  /// What the partner pays for the same; `nil` where it is not known, or not shown.
  public let cost: Money?
  /// The list that the price is from.
  public let list: PriceList
  /// All licences at each payment.
  public let payment: Money
  /// All licences for the whole term.
  ///
  /// It is the list's price and not so many payments, each of which is rounded.
  public let total: Money

  /// A line at the price of one licence and the whole term; `nil` where 64 bits cannot hold what it comes to.
  public init?(_ line: OrderLine, price: Money, cost: Money? = nil, list: PriceList) {
    let single = price.divided(into: OfferPlan(term: line.term, billing: line.billing).payments)
    guard let payment = single.times(line.quantity), let total = price.times(line.quantity) else { return nil }
    self.line = line
    self.price = price
    self.cost = cost
    self.list = list
    self.payment = payment
    self.total = total
  }

  /// The plan of the line.
  public var plan: OfferPlan { OfferPlan(term: line.term, billing: line.billing) }

  /// One licence at each payment: the equal part of the whole term, half a minor unit rounded away from zero.
  public var licencePayment: Money { price.divided(into: plan.payments) }

  /// The same line at what the partner pays; `nil` where that is not known, or not shown.
  public var atCost: LineQuote? { cost.flatMap { LineQuote(line, price: $0, list: list) } }
}
