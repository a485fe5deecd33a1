import Reference
public import Rules

/// The offers that the partner sells, in the order of the list.
public struct OfferCatalog: Sendable {
  /// The offers, in the order of the file.
  public let offers: [Offer]
  private let places: [String: Int]
  private let index: SearchIndex

  /// Where an id occurs twice, the first is found.
  public init(offers: [Offer]) {
    self.offers = offers
    places = Dictionary(offers.enumerated().map { ($1.facts.id, $0) }) { first, _ in first }
    index = SearchIndex(offers.lazy.map { $0.title + " " + $0.facts.id })
  }

  /// The offer with that id (product and SKU, such as `CFQ7TTC0LH0Z:0001`).
  public func offer(_ id: String) -> Offer? { places[id].map { offers[$0] } }

  /// What the rules need to know of the offer with that id.
  public func facts(of id: String) -> OfferFacts? { places[id].map { offers[$0].facts } }

  /// The places of the offers whose title or id has a word beginning with every word typed, case and accents ignored.
  public func search(_ text: String) -> [Int] { index.places(matching: text) }

  /// What one licence costs at each payment; `nil` where the list has no price for that market.
  ///
  /// The currency is the country's own where the list has it, else the first that the list gives for the market. The
  /// list prices a whole term; a payment is its equal part, half a cent rounded up (new-commerce price list).
  public func price(of id: String, plan: OfferPlan, market: String) -> Money? {
    guard let offer = offer(id) else { return nil }
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
