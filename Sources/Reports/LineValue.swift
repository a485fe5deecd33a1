public import Catalog
public import Records
import Rules

/// What a line of an order comes to, at the customer's price that was kept with its record: without tax, never the
/// partner's cost.
public struct LineValue: Hashable, Sendable {
  /// All licences for the whole term.
  public let wholeTerm: Money
  /// The same for one year, as often as the term has to be renewed for it: a term of a month twelve times, one of three
  /// years a third, rounded to the minor unit. A trial, and what is paid once, does not come back: nothing.
  public let perYear: Money

  /// A value of these parts, of one currency.
  public init(wholeTerm: Money, perYear: Money) {
    self.wholeTerm = wholeTerm
    self.perYear = perYear
  }

  /// The value of a line; `nil` where the price is no amount, and beyond 64 bits.
  public init?(_ price: KeptPrice) {
    guard let unit = Money(price.price, currency: price.currency), let whole = unit.times(price.quantity),
      let year = Self.perYear(whole, OfferPlan(term: price.term, billing: price.billing))
    else { return nil }
    self.init(wholeTerm: whole, perYear: year)
  }

  private static func perYear(_ whole: Money, _ plan: OfferPlan) -> Money? {
    guard let months = plan.months, plan.billing != "none" else {
      return Money(minorUnits: 0, currency: whole.currency)
    }
    return months < 12 ? whole.times(12 / months) : whole.divided(into: months / 12)
  }
}
