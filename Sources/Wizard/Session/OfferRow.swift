public import Catalog
public import Rules

/// How many offers a search found.
public struct OfferCount: Hashable, Sendable {
  /// As many as were counted.
  public var known: Int
  /// Whether there may be more of them.
  public var hasMore: Bool

  /// None.
  static let none = OfferCount(known: 0, hasMore: false)
}

/// An offer in the list of the Subscriptions page.
public struct OfferRow: Sendable, Hashable {
  /// The offer's id in the catalogue.
  public var id: String
  /// The offer's title, as the price list has it.
  public var title: String
  /// What one licence costs at each payment, on the plan that it would be taken on; `nil` without a price.
  public var price: Money?
  /// The list that the price is from.
  public var list: PriceList?
  /// How often that is paid, such as `monthly`.
  public var billing: String
  /// Why this customer cannot have it; `nil` when it can be chosen.
  public var obstacle: Finding?
  /// Whether it is in the order already, on another plan.
  public var isChosen: Bool
  /// Whether the operator chose it often of late.
  public var isUsual: Bool
}
