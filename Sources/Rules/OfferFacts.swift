/// What the rules need to know of an offer.
public struct OfferFacts: Hashable, Sendable {
  /// Product and SKU, such as `CFQ7TTC0LCHC:0002`.
  public var id: String
  /// Which customers may have the offer.
  public var segment: OfferSegment
  /// Whether the offer needs another one in the order.
  public var isAddOn: Bool
  /// Offers of which one must be chosen too; empty for a base offer.
  public var prerequisites: [String]
  /// The least number of licences of a line.
  public var minimumQuantity: Int
  /// The largest number of licences of a line.
  public var maximumQuantity: Int
  /// How many times one customer may have the offer; `nil` is without limit, 1 is once only.
  public var limitPerCustomer: Int?
  /// The pairs of term and billing that the offer has.
  public var plans: [OfferPlan]
  /// Markets (alpha-2) where it is sold; empty means all.
  public var markets: [String]
  /// How the limit counts; of use only where there is one.
  public var limitKind = OfferLimitKind.concurrent
  /// Whether the offer can be bought on the day that the list was asked for.
  public var sale = OfferSale.open
  /// Whether the customer has to attest to something before a line of it can be bought.
  public var needsAttestation = false
  /// The terms that a trial can become, such as `P1M` and `P1Y`; empty where the list does not say.
  public var renewalTerms: [String] = []

  /// What the rules want to know of one offer.
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

extension OfferFacts {
  /// The product that the offer is a SKU of: the part of the id before the colon.
  public var product: Substring { id.prefix { $0 != ":" } }

  /// Whether the offer is a trial, which is billed by no plan.
  public var isTrial: Bool { !plans.isEmpty && plans.allSatisfy { $0.billing == "none" } }
}

/// How the limit of an offer counts (offer matrix, AssetOwnershipLimitType).
public enum OfferLimitKind: String, Hashable, Sendable, CaseIterable {
  /// So many at a time.
  case concurrent
  /// So many ever.
  case lifetime
}

/// Whether an offer can be bought.
public enum OfferSale: Hashable, Sendable {
  case open
  /// The price list has it and the offer matrix does not, or its prices begin later: not for sale yet.
  case notYet
  /// The offer matrix has it and the price list does not, or its prices have ended: end of sale.
  case ended
}

/// A term with a way of billing.
public struct OfferPlan: Hashable, Sendable {
  /// ISO 8601 duration: `P1M`, `P1Y` or `P3Y`.
  public var term: String
  /// `monthly`, `annual`, `triennial`, or `none` for a trial.
  public var billing: String

  /// A term and a way of billing that the price list has together.
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
  /// The offer's id in the catalogue.
  public var offer: String
  /// The number of licences.
  public var quantity: Int
  /// How often it is billed: `monthly`, `annual` or another word of the price list.
  public var billing: String
  /// How long it binds, ISO 8601, such as `P1Y`.
  public var term: String
  /// Whether the customer attested to what the offer asks for.
  public var isAttested: Bool
  /// The term that a trial becomes, such as `P1Y`; empty where nothing was said.
  public var renewsTo: String

  /// A line of an order; nothing of it is checked.
  public init(
    offer: String, quantity: Int, billing: String, term: String, isAttested: Bool = false, renewsTo: String = ""
  ) {
    self.offer = offer
    self.quantity = quantity
    self.billing = billing
    self.term = term
    self.isAttested = isAttested
    self.renewsTo = renewsTo
  }
}

/// One line among all lines: what a subscription rule looks at.
public struct OrderPosition: Sendable {
  /// The whole order, since rules compare lines.
  public let lines: [OrderLine]
  /// The place of the line in the order.
  public let index: Int
  /// The offer of the line, where it was looked up already.
  private let known: OfferFacts??
  /// What the customer has in earlier records, where that was looked up already.
  private let knownEarlier: [OrderLine]?

  /// The line at a place of an order; the place must exist.
  public init(lines: [OrderLine], index: Int) {
    self.lines = lines
    self.index = index
    known = nil
    knownEarlier = nil
  }

  /// With the offer looked up once, for all the rules of the line.
  ///
  /// - Parameter earlier: what the customer has in earlier records, looked up once for all lines.
  public init(lines: [OrderLine], index: Int, in context: RuleContext, earlier: [OrderLine]? = nil) {
    self.lines = lines
    self.index = index
    knownEarlier = earlier ?? context.earlierLines
    known = .some(context.lookups.offer(lines[index].offer, in: context.country))
  }

  /// With the offer of the line as it was found already.
  public init(lines: [OrderLine], index: Int, offer: OfferFacts?) {
    self.lines = lines
    self.index = index
    known = .some(offer)
    knownEarlier = nil
  }

  /// The line that is checked.
  public var line: OrderLine { lines[index] }

  /// The offer of the line; `nil` where the catalogue has no such.
  func offer(in context: RuleContext) -> OfferFacts? {
    known ?? context.lookups.offer(line.offer, in: context.country)
  }

  /// What the customer has in earlier records, as far as that counts.
  func earlier(in context: RuleContext) -> [OrderLine] { knownEarlier ?? context.earlierLines }
}

/// One additional reseller among all of them: what an additional-reseller rule looks at.
public struct ResellerPosition: Sendable {
  /// The partner IDs of all additional resellers, since rules compare them.
  public let partnerIDs: [String]
  /// The place of the reseller in the list.
  public let index: Int

  /// The reseller at a place of the list; the place must exist.
  public init(partnerIDs: [String], index: Int) {
    self.partnerIDs = partnerIDs
    self.index = index
  }

  /// The partner ID that is checked.
  public var partnerID: String { partnerIDs[index] }

  /// How many additional resellers a customer may have (article of September 2021).
  public static let maximumCount = 5
}
