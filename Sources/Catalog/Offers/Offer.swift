public import Rules

/// An offer of the price list: what the rules know of it, its title and its prices.
public struct Offer: Hashable, Sendable {
  /// What the rules want to know of the offer.
  public var facts: OfferFacts
  /// The title, as the price list has it.
  public var title: String
  /// In the order of the list.
  public var prices: [OfferPrice]
  /// Words of the price list, such as `License` and `Trial`.
  public var tags: [String]

  /// An offer with its prices; tags are further words to find it by.
  public init(facts: OfferFacts, title: String, prices: [OfferPrice], tags: [String] = []) {
    self.facts = facts
    self.title = title
    self.prices = prices
    self.tags = tags
  }
}
