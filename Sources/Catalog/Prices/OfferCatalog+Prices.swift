import Reference
public import Rules

/// What offers cost, as the partner says it.
extension OfferCatalog {
  /// What one licence costs the customer at each payment; `nil` where the list has no price for that market.
  public func price(of id: String, plan: OfferPlan, market: String) -> Money? {
    quote(of: OrderLine(offer: id, quantity: 1, billing: plan.billing, term: plan.term), market: market)?.payment
  }

  /// What a line of the order costs; `nil` where the list has no price for that market, and where none is told.
  ///
  /// The currency is the one that the partner wants where the list has it for the market, else the country's own, else
  /// the first that the list gives. Each plan has the price of its own row.
  public func quote(of line: OrderLine, market: String) -> LineQuote? {
    guard showsPrices, let offer = offer(line.offer, in: market) else { return nil }
    return quote(of: line, as: offer, market: market)
  }

  /// The same of an offer that was looked up already.
  public func quote(of line: OrderLine, as offer: Offer, market: String) -> LineQuote? {
    guard showsPrices, let row = row(of: offer, OfferPlan(term: line.term, billing: line.billing), market) else {
      return nil
    }
    return LineQuote(
      line, price: prices.customerPrice(of: row), cost: prices.showing == .erp ? nil : row.cost,
      list: row.list.isEmpty
        ? PriceList(row.from == nil ? origin : .offersFile) : PriceList(.priceList, month: row.list))
  }

  /// What each line of the order costs, in the order of the lines.
  public func quotes(of lines: [OrderLine], market: String) -> [LineQuote?] {
    lines.map { quote(of: $0, market: market) }
  }

  /// What an agent who works out an order reads: the quote, or the same at the partner's cost where that is to be seen
  /// alone; `nil` where it is not known.
  public func shown(_ quote: LineQuote) -> LineQuote? { prices.showing == .cost ? quote.atCost : quote }

  /// The price of a plan in the currency that comes first; of the same currency the first in the list.
  private func row(of offer: Offer, _ plan: OfferPlan, _ market: String) -> OfferPrice? {
    let wanted = [prices.currency, Countries.country(market)?.currency]
    var found: OfferPrice?
    var foundPlace = Int.max
    for price in offer.prices where price.plan == plan && (price.markets.isEmpty || price.markets.contains(market)) {
      let place = wanted.firstIndex { $0 == price.unitPrice.currency } ?? wanted.count
      guard place < foundPlace else { continue }
      found = price
      foundPlace = place
    }
    return found
  }
}
