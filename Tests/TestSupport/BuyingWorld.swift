public import Catalog
public import Records
public import Rules

/// Invented lists with an offer and a reseller for each rule of what may be bought, and of whom.
public enum BuyingWorld {
  public static let offers: [Offer] = [
    offer("ALPHA:0001", limit: 2, kind: .lifetime),
    offer("ALPHA:0002", maximum: 25),
    offer("BETA:0001", limit: 2),
    offer("ONCE:0001", limit: 1, kind: .lifetime),
    offer("TRIAL:0001", plans: [("P1M", "none"), ("P1Y", "none")]),
    offer("TRIAL:0002", plans: [("P1M", "none")], renewals: ["P1Y", "P3Y"]),
    offer("ADDON:0001", bases: ["ALPHA:0001"]),
    offer("SCHOOL:0001", segment: .education),
    offer("AMERICA:0001", markets: ["US"]),
    offer("NEXT:0001", sale: .notYet),
    offer("GONE:0001", plans: [], sale: .ended),
    offer("TERMS:0001", needsAttestation: true),
    offer("SHORT:0001", minimum: 2, plans: [("P1M", "annual"), ("P1Y", "annual"), ("P1M", "monthly")]),
  ]

  public static let resellers = ResellerList(
    resellers: DemonstrationPartner.resellers.resellers + [
      Reseller(partnerID: "517286", name: "Without a tenant", country: "NL", isAgreementSigned: true),
      Reseller(
        partnerID: "517289", name: "Not active yet", tenantID: "3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e09", country: "NL",
        isAgreementSigned: nil, state: "pending"),
      // Without a PartnerID it stands in no list.
      Reseller(
        partnerID: "", name: "Only a tenant", tenantID: "3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e10", country: "NL",
        isAgreementSigned: true),
    ])

  /// What the rules look up in these lists, beside the saved customers.
  public static func lookups(customers: [KnownCustomer] = []) -> FixtureLookups {
    var lookups = FixtureLookups(offers: offers.map(\.facts), customers: customers)
    lookups.resellers = Dictionary(
      uniqueKeysWithValues: resellers.resellers.compactMap { resellers.facts(of: $0.partnerID) }.map {
        ($0.partnerID, $0)
      })
    lookups.titles = Dictionary(uniqueKeysWithValues: offers.map { ($0.facts.id, $0.title) })
    return lookups
  }

  /// The example with one line of these lists, and no additional reseller.
  public static let answers: Answers = {
    var answers = ExampleRecord.answers
    answers.additionalResellers = []
    answers.subscriptions = [line("ALPHA:0001")]
    return answers
  }()

  public static func line(
    _ offer: String, _ quantity: Int = 5, _ billing: String = "monthly", _ term: String = "P1Y",
    isAttested: Bool = false, renewsTo: String = ""
  ) -> OrderLine {
    OrderLine(
      offer: offer, quantity: quantity, billing: billing, term: term, isAttested: isAttested, renewsTo: renewsTo)
  }

  private static func offer(
    _ id: String, segment: OfferSegment = .commercial, bases: [String] = [], minimum: Int = 1, maximum: Int = 300,
    limit: Int? = nil, kind: OfferLimitKind = .concurrent,
    plans: [(String, String)] = [("P1Y", "monthly"), ("P1Y", "annual"), ("P1M", "monthly")], markets: [String] = [],
    sale: OfferSale = .open, needsAttestation: Bool = false, renewals: [String] = []
  ) -> Offer {
    var facts = OfferFacts(
      id: id, segment: segment, isAddOn: !bases.isEmpty, prerequisites: bases, minimumQuantity: minimum,
      maximumQuantity: maximum, limitPerCustomer: limit, plans: plans.map { OfferPlan(term: $0, billing: $1) },
      markets: markets)
    facts.limitKind = kind
    facts.sale = sale
    facts.needsAttestation = needsAttestation
    facts.renewalTerms = renewals
    return Offer(facts: facts, title: "Offer " + id.prefix(1) + id.dropFirst().lowercased(), prices: [])
  }
}
