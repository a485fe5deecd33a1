public import Rules

/// The offers that the partner sells, and what they cost.
public struct OfferCatalog: Sendable {
  /// What keeps the offers.
  public private(set) var source: any OfferSource
  /// Whether the catalogue tells prices; where it does not, no offer has any.
  public var showsPrices = true
  /// Which prices are told, how the customer's is made, and in which currency.
  public var prices = PriceSetting()
  /// Who made the list; a price that names the month of a published list is from that.
  public var origin = PriceList.Kind.offersFile

  /// The catalogue of a list in memory; where an id occurs twice, the first is found.
  public init(offers: [Offer]) { source = ListedOffers(offers) }

  /// The same catalogue with the offers of another source.
  public func reading(from source: any OfferSource) -> OfferCatalog {
    var catalog = self
    catalog.source = source
    return catalog
  }

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
}
