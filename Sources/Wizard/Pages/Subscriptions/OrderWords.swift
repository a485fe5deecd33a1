public import Catalog
public import Messages
import Records
public import Rules

/// Order lines in words: licences, billing, term and amounts.
public struct OrderWords: Sendable {
  private let messages: Messages

  /// Words in the language of the texts.
  public init(messages: Messages) { self.messages = messages }

  /// How often an offer is billed, in words.
  public func billing(_ billing: String) -> String { word("billing/", billing) }
  /// How long an offer binds, in words.
  public func term(_ term: String) -> String { word("term/", term) }

  /// What a trial becomes, in words; that it becomes nothing has a word too.
  public func renewal(_ term: String) -> String { term.isEmpty ? messages.text("order/nothing") : self.term(term) }

  /// A value that no word exists for stands as it is.
  private func word(_ prefix: String, _ value: String) -> String {
    messages.has(prefix + value) ? messages.text(prefix + value) : value
  }

  /// `5 licences, monthly, 1 year`, and behind it what a trial becomes and that the conditions are agreed to.
  public func describe(_ line: OrderLine) -> String {
    var parts = [licences(line.quantity), word("order/billed.", line.billing), term(line.term)]
    if !line.renewsTo.isEmpty { parts.append(messages.text("order/then", ["term": term(line.renewsTo)])) }
    if line.isAttested { parts.append(messages.text("order/attested")) }
    return parts.joined(separator: ", ")
  }

  /// `1,500 licences`
  public func licences(_ count: Int) -> String {
    messages.text("order/licence-count", count: count, ["count": number(count)])
  }

  /// How often an amount comes back: `monthly`, `annual`, `triennial`, or `once`.
  public func rhythm(_ line: OrderLine) -> String { rhythm(ofBilling: line.billing) }

  private func rhythm(ofBilling billing: String) -> String {
    ["monthly", "annual", "triennial"].contains(billing) ? billing : "once"
  }

  /// `a month`, behind what one licence costs.
  public func period(ofBilling billing: String) -> String {
    messages.text("order/period.\(rhythm(ofBilling: billing))")
  }

  /// `10,000,000`, as the language writes it.
  public func number(_ number: Int) -> String { messages.language.moneyStyle.grouped(number) }

  /// `1,102.50` as the language writes it.
  public func figures(_ money: Money) -> String { money.figures(messages.language.moneyStyle) }

  /// `102.50 EUR`
  public func amount(_ money: Money) -> String { "\(figures(money)) \(money.currency)" }

  /// `102.50 EUR a month`, or empty where the list has no price.
  public func amount(of line: OrderLine, catalog: OfferCatalog, market: String) -> String {
    catalog.amount(of: line, market: market).map {
      messages.text("order/amount.\(rhythm(line))", ["amount": amount($0)])
    } ?? ""
  }

  /// `230.00 EUR each month and 734.40 EUR each year, without tax`; `nil` where nothing is to be paid.
  public func toPay(_ lines: [OrderLine], catalog: OfferCatalog, market: String) -> String? {
    let totals = totals(lines, catalog: catalog, market: market)
    let parts = totals.map { messages.text("submit/amount.\($0.rhythm)", ["amount": $0.amount]) }
    guard let last = parts.last else { return nil }
    let first = parts.dropLast().joined(separator: ", ")
    let amounts = first.isEmpty ? last : messages.text("submit/and", ["first": first, "last": last])
    return messages.text("order/to-pay", ["amounts": amounts])
  }

  /// What is to be paid, for each rhythm and currency.
  public func totals(
    _ lines: [OrderLine], catalog: OfferCatalog, market: String
  ) -> [(rhythm: String, label: String, amount: String)] {
    var sums: [(rhythm: String, money: Money)] = []
    for line in lines {
      guard let money = catalog.amount(of: line, market: market), money.minorUnits > 0 else { continue }
      let rhythm = rhythm(line)
      if let place = sums.firstIndex(where: { $0.rhythm == rhythm && $0.money.currency == money.currency }) {
        sums[place].money = sums[place].money.adding(money) ?? sums[place].money
      } else {
        sums.append((rhythm, money))
      }
    }
    let order = ["monthly", "annual", "triennial", "once"]
    return order.flatMap { rhythm in
      sums.filter { $0.rhythm == rhythm }.map {
        (rhythm, messages.text("order/total.\(rhythm)"), amount($0.money))
      }
    }
  }

  /// What a customer pays for the order, such as `252.50 EUR each month and 734.40 EUR each year`; `nil` where no price
  /// is told.
  public func toPay(of session: Session) -> String? {
    guard session.steps.contains(.subscriptions), session.lookups.catalog.showsPrices else { return nil }
    return toPay(session.answers.subscriptions, catalog: session.lookups.catalog, market: session.answers[.country])
      ?? messages.text("submit/nothing")
  }
}
