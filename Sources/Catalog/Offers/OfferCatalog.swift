import Reference
public import Rules

/// The offers that the partner sells, and what they cost.
public struct OfferCatalog: Sendable {
  private let source: any OfferSource
  /// Whether the catalogue tells prices; where it does not, no offer has any.
  public var showsPrices = true

  /// The catalogue of a list in memory; where an id occurs twice, the first is found.
  public init(offers: [Offer]) { source = ListedOffers(offers) }

  /// The catalogue of offers that something else keeps.
  public init(_ source: any OfferSource) { self.source = source }

  /// How many offers the list of a market has.
  public func count(in market: String) -> Int { source.count(in: market) }

  /// The offer with that id (product and SKU, such as `CFQ7TTC0LCHC:0002`) in the list of a market (alpha-2).
  public func offer(_ id: String, in market: String) -> Offer? { source.offer(id, in: market) }

  /// What the rules need to know of the offer with that id.
  public func facts(of id: String, in market: String) -> OfferFacts? { source.offer(id, in: market)?.facts }

  /// The offers of a market whose title or id has a word beginning with every word typed, case and accents ignored:
  /// those of the segments first, in the order of these, then the others.
  public func search(_ text: String, in market: String, first segments: [OfferSegment] = []) -> OfferFinds {
    source.search(text, in: market, first: segments)
  }

  /// What one licence costs at each payment; `nil` where the list has no price for that market.
  ///
  /// The currency is the country's own where the list has it, else the first that the list gives for the market. The
  /// list prices a whole term; a payment is its equal part, half a cent rounded up (new-commerce price list).
  public func price(of id: String, plan: OfferPlan, market: String) -> Money? {
    offer(id, in: market).flatMap { price(of: $0, plan: plan, market: market) }
  }

  /// The same of an offer that was looked up already.
  public func price(of offer: Offer, plan: OfferPlan, market: String) -> Money? {
    guard showsPrices else { return nil }
    let own = Countries.country(market)?.currency
    var found: Money?
    for price in offer.prices where price.plan == plan && (price.markets.isEmpty || price.markets.contains(market)) {
      if price.unitPrice.currency == own { return price.unitPrice.divided(into: plan.payments) }
      if found == nil { found = price.unitPrice }
    }
    return found?.divided(into: plan.payments)
  }

  /// What one licence of a line of the order costs at each payment; `nil` where the list has no price for that market.
  public func unitPrice(of line: OrderLine, market: String) -> Money? {
    price(of: line.offer, plan: OfferPlan(term: line.term, billing: line.billing), market: market)
  }

  /// What a line of the order costs at each payment; `nil` without a price, or when 64 bits cannot hold the amount.
  public func amount(of line: OrderLine, market: String) -> Money? {
    unitPrice(of: line, market: market)?.times(line.quantity)
  }
}
