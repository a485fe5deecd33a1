public import Records
public import Rules

/// A rule of what may be bought, and of whom: answers that break it, and answers that pass.
public struct BuyingCase: Sendable, CustomStringConvertible {
  /// The rule, with a dot and the variant of its words where it has one.
  public let key: String
  /// Where the problem stands, as `check` prints it.
  public let path: String
  public let breaks: Answers
  public let passes: Answers
  public let partner: PartnerProfile
  /// What the configuration lowers, and the saved customers; none where the case needs neither.
  public let severities: Severities
  public let customers: [KnownCustomer]

  public var description: String { key }
  public var rule: RuleID { RuleID(rawValue: String(key.prefix { $0 != "." })) }

  /// The surroundings in which the rule is asked.
  public var environment: RuleEnvironment {
    Fixtures.environment(
      partner: partner, lookups: BuyingWorld.lookups(customers: customers), severities: severities)
  }

  public static let all = offers + parts + earlier + resellers + additional

  private static func answers(_ change: (inout Answers) -> Void) -> Answers {
    var answers = BuyingWorld.answers
    change(&answers)
    return answers
  }

  private static func order(
    _ key: String, _ path: String, breaks: [OrderLine], passes: [OrderLine], severities: Severities = [:],
    customers: [KnownCustomer] = []
  ) -> BuyingCase {
    BuyingCase(
      key: "subscription/" + key, path: "subscriptions" + path, breaks: answers { $0.subscriptions = breaks },
      passes: answers { $0.subscriptions = passes }, partner: Fixtures.partner, severities: severities,
      customers: customers)
  }

  private static func line(
    _ offer: String, _ quantity: Int = 5, _ billing: String = "monthly", _ term: String = "P1Y"
  ) -> OrderLine { BuyingWorld.line(offer, quantity, billing, term) }

  private static let alpha = line("ALPHA:0001")

  private static let offers: [BuyingCase] = [
    order("unknown-offer", "[0].offer", breaks: [line("NOWHERE:0001")], passes: [alpha]),
    order("unknown-offer.missing", "[1].offer", breaks: [alpha, line("")], passes: [alpha]),
    order("market", "[0].offer", breaks: [line("AMERICA:0001")], passes: [alpha]),
    order("market.not-yet", "[0].offer", breaks: [line("NEXT:0001")], passes: [alpha]),
    order("market.ended", "[0].offer", breaks: [line("GONE:0001")], passes: [alpha]),
    order("segment.education", "[0].offer", breaks: [line("SCHOOL:0001")], passes: [alpha]),
    order("prerequisite", "[0].offer", breaks: [line("ADDON:0001")], passes: [line("ADDON:0001"), alpha]),
    order("duplicate", "[1].offer", breaks: [alpha, alpha], passes: [alpha, line("ALPHA:0001", 5, "annual")]),
    order(
      "duplicate.once", "[1].offer", breaks: [line("ONCE:0001"), line("ONCE:0001", 5, "annual")],
      passes: [line("ONCE:0001")]),
    order(
      "duplicate.once", "[1].offer",
      breaks: [trial("TRIAL:0001", "P1M"), trial("TRIAL:0001", "P1M", term: "P1Y")],
      passes: [trial("TRIAL:0001", "P1M"), trial("TRIAL:0002", "P1Y")]),
    order(
      "duplicate.limit", "[2].offer",
      breaks: [alpha, line("ALPHA:0001", 5, "annual"), line("ALPHA:0001", 5, "monthly", "P1M")],
      passes: [alpha, line("ALPHA:0001", 5, "annual")]),
    order(
      "duplicate.at-once", "[2].offer",
      breaks: [line("BETA:0001"), line("BETA:0001", 5, "annual"), line("BETA:0001", 5, "monthly", "P1M")],
      passes: [line("BETA:0001"), line("BETA:0001", 5, "annual")]),
  ]

  private static func trial(_ offer: String, _ renewsTo: String, term: String = "P1M") -> OrderLine {
    BuyingWorld.line(offer, 5, "none", term, renewsTo: renewsTo)
  }

  private static let parts: [BuyingCase] = [
    order(
      "quantity-below-minimum", "[0].quantity", breaks: [line("SHORT:0001", 1, "annual")],
      passes: [line("SHORT:0001", 2, "annual")]),
    order(
      "quantity-above-maximum", "[0].quantity", breaks: [line("ALPHA:0001", 301)], passes: [line("ALPHA:0001", 300)]),
    order(
      "quantity-above-maximum.together", "[1].quantity",
      breaks: [line("ALPHA:0001", 200), line("ALPHA:0001", 200, "annual")],
      passes: [line("ALPHA:0001", 200), line("ALPHA:0001", 100, "annual")]),
    // Of two SKUs of one product each has its own maximum, and the larger one limits both together.
    order(
      "quantity-above-maximum.together", "[1].quantity", breaks: [line("ALPHA:0001", 290), line("ALPHA:0002", 25)],
      passes: [line("ALPHA:0001", 275), line("ALPHA:0002", 25)]),
    order(
      "quantity-above-maximum.together", "[2].quantity",
      breaks: [line("ALPHA:0001", 100), line("ALPHA:0002", 20), line("ALPHA:0002", 6, "annual")],
      passes: [line("ALPHA:0001", 100), line("ALPHA:0002", 20), line("ALPHA:0002", 5, "annual")]),
    order(
      "base-quantity", "[1].quantity", breaks: [alpha, line("ADDON:0001", 6)], passes: [alpha, line("ADDON:0001", 5)]),
    order(
      "billing", "[0].billing", breaks: [line("ALPHA:0001", 5, "triennial")], passes: [line("ALPHA:0001", 5, "annual")]),
    order(
      "term", "[0].term", breaks: [line("ALPHA:0001", 5, "monthly", "P3Y")],
      passes: [line("ALPHA:0001", 5, "monthly", "P1M")]),
    // The list has a month billed for a year, which nobody can buy.
    order(
      "term", "[0].term", breaks: [line("SHORT:0001", 5, "annual", "P1M")],
      passes: [line("SHORT:0001", 5, "annual", "P1Y")]),
    order(
      "attestation-missing", "[0].attestation", breaks: [line("TERMS:0001")],
      passes: [BuyingWorld.line("TERMS:0001", isAttested: true)]),
    order(
      "renews-to.missing", "[0].renewsTo", breaks: [trial("TRIAL:0002", "")], passes: [trial("TRIAL:0002", "P1Y")]),
    // The list does not say what it can become, as the published ones: records of before say nothing.
    order("renews-to", "[0].renewsTo", breaks: [trial("TRIAL:0001", "P5Y")], passes: [trial("TRIAL:0001", "")]),
    order("renews-to", "[0].renewsTo", breaks: [trial("TRIAL:0001", "P3Y")], passes: [trial("TRIAL:0001", "P1Y")]),
    order("renews-to", "[0].renewsTo", breaks: [trial("TRIAL:0002", "P1M")], passes: [trial("TRIAL:0002", "P3Y")]),
    order(
      "renews-to.no-trial", "[0].renewsTo", breaks: [BuyingWorld.line("ALPHA:0001", renewsTo: "P1Y")], passes: [alpha]),
  ]

  /// The example's company, saved with an order.
  public static func saved(_ lines: [OrderLine], registrationID: String = "12345678") -> KnownCustomer {
    KnownCustomer(
      reference: "C-2026-000001", name: "Meer", country: "NL", registrationID: registrationID,
      domainPrefix: "vandermeerfietsen", subscriptions: lines)
  }

  /// Nothing is told of a customer who is there already, so that only what it has counts.
  public static let off: Severities = [
    "existing-customer/registration-id": .off, "existing-customer/domain-prefix": .off,
  ]

  private static let earlier: [BuyingCase] = [
    order(
      "quantity-above-maximum.with-earlier", "[0].quantity", breaks: [line("ALPHA:0001", 101)],
      passes: [line("ALPHA:0001", 100)], severities: off, customers: [saved([line("ALPHA:0001", 200, "annual")])]),
    order(
      "duplicate.earlier", "[0].offer", breaks: [line("ONCE:0001")], passes: [alpha], severities: off,
      customers: [saved([line("ONCE:0001")])]),
    // No registration ID in the record: the domain prefix says that it is the same customer.
    order(
      "duplicate.earlier", "[0].offer", breaks: [trial("TRIAL:0001", "P1M")], passes: [trial("TRIAL:0002", "P1Y")],
      severities: off, customers: [saved([trial("TRIAL:0001", "P1M")], registrationID: "")]),
    order(
      "base-quantity.none-left", "[0].quantity", breaks: [line("ADDON:0001", 1)],
      passes: [line("ADDON:0001", 1), line("ALPHA:0001", 1, "annual")], severities: off,
      customers: [saved([line("ALPHA:0001", 5), line("ADDON:0001", 5)])]),
  ]

  private static func reseller(
    _ key: String, breaks: String, passes: String = "4847383", partner: PartnerProfile = Fixtures.partner
  ) -> BuyingCase {
    BuyingCase(
      key: "reseller/" + key, path: "reseller.partnerID", breaks: answers { $0[.reseller] = breaks },
      passes: answers { $0[.reseller] = passes }, partner: partner, severities: [:], customers: [])
  }

  private static let resellers: [BuyingCase] = [
    reseller("not-allowed", breaks: "4847383", passes: "", partner: Fixtures.partner(kind: .directBill)),
    reseller("own-id", breaks: "1234566"), reseller("unknown", breaks: "Fabrikam"),
    reseller("unknown", breaks: "12345678901", passes: ""),
    reseller("not-active", breaks: "517289"), reseller("agreement-not-signed", breaks: "873452"),
    reseller("other-region", breaks: "6172839"),
    reseller("no-tenant", breaks: "517286"), reseller("unverified", breaks: "9999999"),
    reseller("unverified", breaks: "1"),
  ]

  private static func additional(
    _ key: String, _ breaks: [String], at place: Int = 0, passes: [String] = ["5357564"],
    _ change: (inout Answers) -> Void = { _ in }
  ) -> BuyingCase {
    BuyingCase(
      key: "additional-reseller/" + key, path: "reseller.additional[\(place)]",
      breaks: answers {
        $0.additionalResellers = breaks
        change(&$0)
      },
      passes: answers { $0.additionalResellers = passes }, partner: Fixtures.partner, severities: [:], customers: [])
  }

  private static let additional: [BuyingCase] = [
    additional("first-missing", ["5357564"]) { $0[.reseller] = "" },
    additional(
      "too-many", ["5357564", "517285", "2468135", "3692581", "5", "6"], at: 5,
      passes: ["5357564", "517285", "2468135", "3692581"]),
    additional("duplicate", ["5357564", "5357564"], at: 1), additional("duplicate.first", ["4847383"]),
    additional("not-active", ["517289"]), additional("unknown", ["Van Dam"]),
    additional("agreement-not-signed", ["873452"]),
    additional("other-region", ["6172839"]), additional("no-tenant", ["517286"]), additional("unverified", ["9999999"]),
  ]
}
