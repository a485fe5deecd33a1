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

  /// How many offers there are.
  public var count: Int { source.count }

  /// The offer at a place that ``search(_:)`` gives.
  public func offer(at place: Int) -> Offer { source.offer(at: place) }

  /// The offer with that id (product and SKU, such as `CFQ7TTC0LCHC:0002`).
  public func offer(_ id: String) -> Offer? { source.offer(id) }

  /// What the rules need to know of the offer with that id.
  public func facts(of id: String) -> OfferFacts? { source.offer(id)?.facts }

  /// The places of the offers whose title or id has a word beginning with every word typed, case and accents ignored.
  public func search(_ text: String) -> [Int] { source.search(text) }

  /// What one licence costs at each payment; `nil` where the list has no price for that market.
  ///
  /// The currency is the country's own where the list has it, else the first that the list gives for the market. The
  /// list prices a whole term; a payment is its equal part, half a cent rounded up (new-commerce price list).
  public func price(of id: String, plan: OfferPlan, market: String) -> Money? {
    guard showsPrices, let offer = offer(id) else { return nil }
    let prices = offer.prices.filter { $0.plan == plan && ($0.markets.isEmpty || $0.markets.contains(market)) }
    let own = Countries.country(market)?.currency
    let price = prices.first { $0.unitPrice.currency == own } ?? prices.first
    return price.map { $0.unitPrice.divided(into: plan.payments) }
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
