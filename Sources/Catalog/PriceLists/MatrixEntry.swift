public import Rules

/// What the offer matrix says of an offer.
public struct MatrixEntry: Hashable, Sendable {
  /// Product and SKU, such as `CFQ7TTC0LH18:0001`.
  public var id: String
  /// The title, as the matrix has it.
  public var title: String
  /// The least number of licences (`MinLicenses`).
  public var minimum: Int
  /// The largest number of licences (`MaxLicenses`).
  public var maximum: Int
  /// How often one customer may have the offer; `nil` is without limit.
  public var limit: OfferLimit?
  /// Offers (`PRODUCT:SKU`) of which the customer must have one; empty for a base offer.
  public var prerequisites: [String]
  /// Countries (alpha-2) whose customers may have it; empty means all.
  public var countries: [String]

  /// A row of the offer matrix.
  public init(
    id: String, title: String, minimum: Int, maximum: Int, limit: OfferLimit?, prerequisites: [String],
    countries: [String]
  ) {
    self.id = id
    self.title = title
    self.minimum = minimum
    self.maximum = maximum
    self.limit = limit
    self.prerequisites = prerequisites
    self.countries = countries
  }
}

/// How often one customer may have an offer (`AssetOwnershipLimit` of the offer matrix).
public struct OfferLimit: Hashable, Sendable {
  /// How the subscriptions of a customer are counted.
  public typealias Kind = OfferLimitKind

  /// How they are counted.
  public var kind: Kind
  /// How many there may be, at least 1.
  public var count: Int

  /// So many, counted so.
  public init(kind: Kind, count: Int) {
    self.kind = kind
    self.count = count
  }
}
