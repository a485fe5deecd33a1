public import Catalog
public import Records
import Rules

extension KeptPrice {
  /// What is kept of a price: what the customer pays, and the list that it is from.
  public init(_ quote: LineQuote) {
    self.init(
      offer: quote.line.offer, billing: quote.line.billing, term: quote.line.term, quantity: quote.line.quantity,
      currency: quote.price.currency, price: quote.price.plainText, list: quote.list.kind.rawValue,
      month: quote.list.month)
  }

  /// What a line of a saved order costs; `nil` where the text is damaged.
  private func quote(of line: OrderLine) -> LineQuote? {
    guard let money = Money(price, currency: currency), let kind = PriceList.Kind(rawValue: list) else { return nil }
    return LineQuote(line, price: money, list: PriceList(kind, month: month))
  }

  /// What each line of a saved order costs, in the order of the lines; `nil` for one whose price was not kept.
  static func quotes(of lines: [OrderLine], _ kept: [KeptPrice]) -> [LineQuote?] {
    var left = kept
    return lines.map { line in
      let place = left.firstIndex { $0.offer == line.offer && $0.billing == line.billing && $0.term == line.term }
      return place.flatMap { left.remove(at: $0).quote(of: line) }
    }
  }
}

extension OfferCatalog {
  /// What is kept of the prices of an order when its record is saved; nothing of a line that has no price.
  public func keptPrices(of answers: Answers) -> [KeptPrice] {
    quotes(of: answers.subscriptions, market: answers[.country]).compactMap { $0.map { KeptPrice($0) } }
  }
}
