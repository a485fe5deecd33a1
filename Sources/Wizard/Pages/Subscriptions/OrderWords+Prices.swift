public import Catalog
import Messages
public import Rules

/// What is paid for an order in one rhythm and currency.
public struct OrderTotal: Sendable, Hashable {
  /// How often it is paid: `monthly`, `annual`, `triennial`, or `once`.
  public var rhythm: String
  /// How often, in words.
  public var label: String
  /// What is paid each time.
  public var money: Money
}

/// What an order costs, in words.
extension OrderWords {
  // MARK: - A line

  /// `102.50 EUR a month`
  public func amount(of quote: LineQuote) -> String {
    messages.text("order/amount.\(rhythm(quote.line))", ["amount": amount(quote.payment)])
  }

  /// `20.50 EUR per licence each month`
  public func perLicence(_ quote: LineQuote) -> String {
    messages.text("order/per-licence.\(rhythm(quote.line))", ["price": amount(quote.licencePayment)])
  }

  /// `20.50 EUR per licence`, where the rhythm is said beside it.
  public func singleLicence(_ quote: LineQuote) -> String {
    messages.text("order/per-licence.once", ["price": amount(quote.licencePayment)])
  }

  /// `1,230.00 EUR for 1 year`; `nil` where a term is one payment, which says it already.
  public func wholeTerm(_ quote: LineQuote) -> String? {
    guard quote.plan.payments > 1 else { return nil }
    return messages.text("order/whole-term", ["amount": amount(quote.total), "term": term(quote.line.term)])
  }

  /// `cost 85.00 EUR a month`, of a price at which the partner buys.
  public func cost(_ atCost: LineQuote) -> String { messages.text("order/cost-of", ["amount": amount(of: atCost)]) }

  // MARK: - The order

  /// What is to be paid, for each rhythm and currency.
  public func totals(_ quotes: [LineQuote]) -> [OrderTotal] {
    var totals: [OrderTotal] = []
    for quote in quotes where quote.payment.minorUnits > 0 {
      let (rhythm, money) = (rhythm(quote.line), quote.payment)
      if let place = totals.firstIndex(where: { $0.rhythm == rhythm && $0.money.currency == money.currency }) {
        totals[place].money = totals[place].money.adding(money) ?? totals[place].money
      } else {
        totals.append(OrderTotal(rhythm: rhythm, label: messages.text("order/total.\(rhythm)"), money: money))
      }
    }
    return ["monthly", "annual", "triennial", "once"].flatMap { rhythm in totals.filter { $0.rhythm == rhythm } }
  }

  /// `230.00 EUR each month and 734.40 EUR each year`; `nil` where nothing is to be paid.
  public func eachTime(_ quotes: [LineQuote]) -> String? {
    joined(totals(quotes).map { messages.text("submit/amount.\($0.rhythm)", ["amount": amount($0.money)]) })
  }

  /// The same, without tax; `nil` where nothing is to be paid.
  public func toPay(_ quotes: [LineQuote]) -> String? {
    eachTime(quotes).map { messages.text("order/to-pay", ["amounts": $0]) }
  }

  /// `3,690.00 EUR until 30 November 2027; can be cancelled within 7 days`, of an order that begins on a day; `nil` where
  /// it binds to nothing.
  ///
  /// Each of two ends has its amount, the latest first; of more than two the sum is said, with the last of them. New
  /// commerce takes a subscription back within seven days, whatever its term.
  public func commitment(_ quotes: [LineQuote], from start: CalendarDate) -> String? {
    let commitment = Commitment(quotes, from: start)
    guard let last = commitment.parts.first?.until else { return nil }
    let isShort = Set(commitment.parts.map(\.until)).count <= Self.mostEnds
    let amounts =
      isShort
      ? joined(commitment.parts.map { until($0.until, amount($0.amount)) })
      : joined(commitment.sums.map { amount($0) }).map {
        messages.text("order/until.last", ["amounts": $0, "date": messages.longDate(last)])
      }
    return amounts.map { messages.text("order/commitment", ["amounts": $0]) }
  }

  /// With more of them a sentence would need three lines.
  private static let mostEnds = 2

  private func until(_ day: CalendarDate, _ amount: String) -> String {
    messages.text("order/until", ["amount": amount, "date": messages.longDate(day)])
  }

  /// `without tax, from the price list of November 2026`: the newest of the lists that the prices are from.
  ///
  /// A visitor reads nothing of the partner's lists.
  public func source(_ lists: [PriceList]) -> String {
    guard messages.audience != .visitor, let list = lists.max(by: { $0.month < $1.month }) else {
      return messages.text("order/without-tax")
    }
    return messages.text("order/without-tax.\(list.kind.rawValue)", ["month": messages.month(of: list.month)])
  }

  /// `Prices without tax, from the price list of November 2026`
  public func prices(from lists: [PriceList]) -> String {
    messages.text("order/prices", ["source": source(lists)])
  }

  /// `1, 2 and 3`; `nil` where there is none.
  private func joined(_ parts: [String]) -> String? {
    guard let last = parts.last else { return nil }
    let first = parts.dropLast().joined(separator: ", ")
    return first.isEmpty ? last : messages.text("submit/and", ["first": first, "last": last])
  }

  // MARK: - The order of a session

  /// What a customer pays for the order, such as `252.50 EUR each month and 734.40 EUR each year, without tax`; `nil`
  /// where no price is told.
  public func toPay(of session: Session) -> String? {
    guard session.steps.contains(.subscriptions), session.lookups.catalog.showsPrices else { return nil }
    return toPay(session.prices) ?? messages.text("submit/nothing")
  }

  /// What the order binds the customer to from a day on; `nil` where it binds to nothing, and for a visitor, who buys
  /// nothing yet.
  public func commitment(of session: Session, from start: CalendarDate? = nil) -> String? {
    session.isVisitor ? nil : commitment(session.prices, from: start ?? session.environment.today)
  }

  /// What the partner pays for the order; `nil` where that is not to be seen, or not known of every line.
  public func costToPay(of session: Session) -> String? {
    let quotes = session.prices
    let costs = quotes.compactMap(\.atCost)
    return costs.count == quotes.count ? toPay(costs) : nil
  }
}
