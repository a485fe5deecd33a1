/// What the rules need to know of an offer.
public struct OfferFacts: Hashable, Sendable {
  /// Product and SKU, such as `CFQ7TTC0LH0Z:0001`.
  public var id: String
  public var segment: OfferSegment
  public var isAddOn: Bool
  /// Offers of which one must be chosen too; empty for a base offer.
  public var prerequisites: [String]
  public var minimumQuantity: Int
  public var maximumQuantity: Int
  /// How many times one customer may have the offer; `nil` is without limit, 1 is once only.
  public var limitPerCustomer: Int?
  /// The pairs of term and billing that the offer has.
  public var plans: [OfferPlan]
  /// Markets (alpha-2) where it is sold; empty means all.
  public var markets: [String]

  public init(
    id: String, segment: OfferSegment, isAddOn: Bool, prerequisites: [String], minimumQuantity: Int,
    maximumQuantity: Int, limitPerCustomer: Int?, plans: [OfferPlan], markets: [String]
  ) {
    self.id = id
    self.segment = segment
    self.isAddOn = isAddOn
    self.prerequisites = prerequisites
    self.minimumQuantity = minimumQuantity
    self.maximumQuantity = maximumQuantity
    self.limitPerCustomer = limitPerCustomer
    self.plans = plans
    self.markets = markets
  }
}

/// A term with a way of billing.
public struct OfferPlan: Hashable, Sendable {
  /// ISO 8601 duration: `P1M`, `P1Y` or `P3Y`.
  public var term: String
  /// `monthly`, `annual`, `triennial`, or `none` for a trial.
  public var billing: String

  public init(term: String, billing: String) {
    self.term = term
    self.billing = billing
  }
}

/// The kind of customer an offer is meant for.
public enum OfferSegment: String, Sendable, Hashable, CaseIterable {
  case commercial
  case education
  case government
  case nonprofit
}

/// One line of the order, as the subscription rules see it.
public struct OrderLine: Hashable, Sendable {
  public var offer: String
  public var quantity: Int
  public var billing: String
  public var term: String

  public init(offer: String, quantity: Int, billing: String, term: String) {
    self.offer = offer
    self.quantity = quantity
    self.billing = billing
    self.term = term
  }
}

/// One line among all lines: what a subscription rule looks at.
public struct OrderPosition: Sendable {
  public let lines: [OrderLine]
  public let index: Int
  /// The offer of the line, where it was looked up already.
  private let known: OfferFacts??

  public init(lines: [OrderLine], index: Int) {
    self.lines = lines
    self.index = index
    known = nil
  }

  /// With the offer looked up once, for all the rules of the line.
  public init(lines: [OrderLine], index: Int, in lookups: any RuleLookups) {
    self.lines = lines
    self.index = index
    known = .some(lookups.offer(lines[index].offer))
  }

  public var line: OrderLine { lines[index] }

  /// The offer of the line; `nil` where the catalogue has no such.
  func offer(in context: RuleContext) -> OfferFacts? { known ?? context.lookups.offer(line.offer) }
}

/// One additional reseller among all of them: what an additional-reseller rule looks at.
public struct ResellerPosition: Sendable {
  public let partnerIDs: [String]
  public let index: Int

  public init(partnerIDs: [String], index: Int) {
    self.partnerIDs = partnerIDs
    self.index = index
  }

  public var partnerID: String { partnerIDs[index] }

  /// How many additional resellers a customer may have (article of September 2021).
  public static let maximumCount = 5
}
