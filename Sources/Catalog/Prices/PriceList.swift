/// The list that a price is from.
public struct PriceList: Hashable, Sendable {
  /// Who made the list; the words stand in saved records.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A list that Microsoft publishes each month.
    case priceList
    /// The partner's own list of offers.
    case offersFile
    /// The list of the demonstration.
    case demonstration
  }

  /// Who made the list.
  public var kind: Kind
  /// The month of a published list, such as `2026-11`; empty for the others.
  public var month: String

  /// A list of a kind, and of a month where it has one.
  public init(_ kind: Kind, month: String = "") {
    self.kind = kind
    self.month = month
  }
}
