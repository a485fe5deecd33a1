public import Rules

/// An offer as a list publishes it.
public struct PublishedOffer: Hashable, Sendable {
  /// Product and SKU, such as `CFQ7TTC0LH18:0001`.
  public var id: String
  /// The title, as the list has it.
  public var title: String
  /// Which customers may have the offer.
  public var segment: OfferSegment
  /// Words of the list, such as `License` and `Trial`.
  public var tags: [String]
  /// By term, billing, currency and first day.
  public var plans: [PublishedPlan]
  /// What only the partner's own list says; of published lists the offer matrix says it.
  public var own: OwnOfferFacts?

  /// An offer with its plans.
  public init(
    id: String, title: String, segment: OfferSegment, tags: [String] = [], plans: [PublishedPlan],
    own: OwnOfferFacts? = nil
  ) {
    self.id = id
    self.title = title
    self.segment = segment
    self.tags = tags
    self.plans = plans
    self.own = own
  }
}

/// What only the partner's own `offers.csv` says of an offer.
public struct OwnOfferFacts: Hashable, Sendable {
  /// Whether the offer needs another one in the order.
  public var isAddOn: Bool
  /// Offers (`PRODUCT:SKU`) of which one must be chosen too.
  public var prerequisites: [String]
  /// The least number of licences.
  public var minimum: Int
  /// The largest number of licences.
  public var maximum: Int
  /// How many times one customer may have the offer; `nil` is without limit.
  public var limitPerCustomer: Int?
  /// Whether a line of the offer needs an attestation of its own.
  public var needsAttestation: Bool
  /// The terms that a trial may become: `P1M`, `P1Y`; empty where the list does not say.
  public var renewsTo: [String]

  /// What the partner's own list says of an offer.
  public init(
    isAddOn: Bool, prerequisites: [String], minimum: Int, maximum: Int, limitPerCustomer: Int?, needsAttestation: Bool,
    renewsTo: [String]
  ) {
    self.isAddOn = isAddOn
    self.prerequisites = prerequisites
    self.minimum = minimum
    self.maximum = maximum
    self.limitPerCustomer = limitPerCustomer
    self.needsAttestation = needsAttestation
    self.renewsTo = renewsTo
  }
}
