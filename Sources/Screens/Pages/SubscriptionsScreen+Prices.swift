import Catalog
import Messages
import Records
import Rules
import Text
import Wizard

/// What the order costs and binds to, below the catalogue and in the message.
extension SubscriptionsScreen {
  var showsPrices: Bool { session.lookups.catalog.showsPrices }
  var prices: PriceSetting { session.lookups.catalog.prices }
  /// What the lines cost that have a price.
  private var priced: [LineQuote] { quotes.compactMap { $0 } }

  /// Where the prices are from: those of the order, or of the offers that are shown before there is one.
  var source: String {
    orderWords.source(priced.isEmpty ? page.offers.prefix(1).compactMap(\.list) : priced.map(\.list))
  }

  /// What one licence costs, to stand under a line.
  func perLicence(_ quote: LineQuote) -> String {
    let text = orderWords.perLicence(quote)
    if prices.showing == .cost { return words.text("order/cost-first", ["amount": text]) }
    guard let cost = quote.atCost?.licencePayment else { return text }
    // Of the same currency, which the row has no room to say twice.
    return text + ", " + words.text("order/cost-of", ["amount": orderWords.figures(cost)])
  }

  /// `Bound to 3,690.00 EUR until 30 November 2027; can be cancelled within 7 days`; `nil` where the order binds to
  /// nothing.
  var bound: String? {
    if session.isVisitor { return nil }
    return orderWords.commitment(priced, from: session.environment.today).map {
      words.text("order/bound", ["amounts": $0])
    }
  }

  // MARK: - Below the catalogue

  /// The rows of the totals; a low window has room for what is paid each time, and the message says the rest.
  var totals: [Row] {
    guard showsPrices else { return [] }
    let totals = orderWords.totals(priced)
    guard writer.size.rows >= 22 else {
      let text = totals.map { "\($0.label) \(orderWords.amount($0.money))" }.joined(separator: ", ")
      return lines(text.isEmpty ? words.text("order/nothing-to-pay") : text)
    }
    let heading = words.text(prices.showing == .cost ? "order/cost" : "order/total")
    let title = Row(writer.heading(heading, note: source))
    if totals.isEmpty { return [Row(), title, Row([Piece(3, words.text("order/nothing-to-pay"), .dim)])] }
    let amounts = totals.map { orderWords.amount($0.money) }
    let width = amounts.map { ColumnWidth.of($0) }.max() ?? 0
    let end = max(totals.map { ColumnWidth.of($0.label) }.max() ?? 0, 19) + 5 + width
    let rows = zip(totals, amounts).map { total, amount in
      let cost = cost(of: total).map { [Piece(end + 3, $0, .dim)] } ?? []
      return Row([Piece(3, total.label), ending(end, amount, .strong)] + cost)
    }
    return [Row(), title] + rows + (bound.map { lines($0) } ?? [])
  }

  private func lines(_ text: String) -> [Row] {
    TextWrap.lines(text, columns: columns - 4).map { Row([Piece(3, $0)]) }
  }

  /// What the partner pays of a total where both are to be seen, and it is known of every line of it.
  func cost(of total: OrderTotal) -> String? {
    let quotes = priced.filter {
      orderWords.rhythm($0.line) == total.rhythm && $0.price.currency == total.money.currency
    }
    let costs = quotes.compactMap(\.atCost)
    guard costs.count == quotes.count, let sum = orderWords.totals(costs).first?.money else { return nil }
    return words.text("order/cost-of", ["amount": orderWords.amount(sum)])
  }

  // MARK: - In the message

  var message: String {
    switch page.place.focus {
    case .line(let index, _) where session.answers.subscriptions.indices.contains(index): return message(ofLine: index)
    case .offer(let id):
      if let obstacle = page.offers.first(where: { $0.id == id })?.obstacle {
        return words.text(
          "order/why-not", ["offer": session.title(ofOffer: id), "reason": words.obstacle(obstacle)])
      }
      return words.text("message/offer")
    case .button(let button):
      if writer.size.rows < 22, button != .back, let bound {
        return "\(bound). \(orderWords.prices(from: priced.map(\.list)))."
      }
      return words.text(button == .back ? "message/button-back" : "message/button-next")
    case .line, .offerSearch, .field, .additionalReseller, .sectionUpdate, .answer, .existingCustomer:
      return words.text("message/offer-search")
    }
  }

  /// The offer of a line, what it costs at each payment, and what it costs for the whole term.
  private func message(ofLine index: Int) -> String {
    let line = session.answers.subscriptions[index]
    let title = session.title(ofOffer: line.offer)
    guard let quote = quotes[index] else {
      return words.text(
        "order/line-message.without-price", ["offer": title, "licences": orderWords.licences(line.quantity)])
    }
    let whole = session.isVisitor ? nil : orderWords.wholeTerm(quote)
    let amount = [orderWords.amount(of: quote), whole].compactMap { $0 }.joined(separator: ", ")
    let text = words.text("order/line-message", ["offer": title, "amount": amount])
    if ColumnWidth.of(text) <= writer.size.columns - 2 { return text }
    // The line itself has the title: its number of licences leaves room for the amounts in one row.
    return words.text("order/line-message", ["offer": orderWords.licences(line.quantity), "amount": amount])
  }
}
