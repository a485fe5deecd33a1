import Rules
import TestSupport
import Testing

@Suite("F17: an add-on names the base offers that would do")
struct AddOnBaseTests {
  private static let bases: [(id: String, segment: OfferSegment, markets: [String])] = [
    ("A:1", .commercial, []), ("B:1", .education, []), ("C:1", .commercial, ["US"]),
    ("D:1", .commercial, ["NL", "BE"]),
    ("E:1", .nonprofit, []), ("F:1", .commercial, []), ("G:1", .commercial, []), ("H:1", .commercial, []),
    ("I:1", .commercial, []), ("J:1", .commercial, []),
  ]

  private static func offer(
    _ id: String, _ segment: OfferSegment, _ markets: [String] = [], bases: [String] = []
  ) -> OfferFacts {
    OfferFacts(
      id: id, segment: segment, isAddOn: !bases.isEmpty, prerequisites: bases, minimumQuantity: 1, maximumQuantity: 300,
      limitPerCustomer: nil, plans: [OfferPlan(term: "P1Y", billing: "monthly")], markets: markets)
  }

  /// What the customer is, the bases of the add-on, and what is said of them.
  static let cases: [(qualification: String, bases: [String], variant: String?, named: String)] = [
    ("none", ["A:1"], nil, "Offer A"),
    ("none", ["A:1", "D:1"], "several", "Offer A; Offer D"),
    // Of another segment, for another country, not in the list: these would not do.
    ("none", ["B:1", "C:1", "X:1", "D:1", "E:1"], nil, "Offer D"),
    ("education", ["B:1", "A:1"], "several", "Offer B; Offer A"),
    ("none", ["A:1", "D:1", "F:1", "G:1", "H:1"], "several", "Offer A; Offer D; Offer F; Offer G; Offer H"),
    ("none", ["A:1", "D:1", "F:1", "G:1", "H:1", "I:1"], "many", "Offer A; Offer D; Offer F; Offer G; Offer H"),
    // Without a title an offer is called by its id.
    ("none", ["J:1"], nil, "J:1"),
    ("none", ["B:1", "C:1", "X:1"], "none", ""),
    ("governmentCommunityCloud", ["A:1"], "none", ""),
  ]

  @Test("F17: by title, and only those that this customer may buy", arguments: cases)
  func named(qualification: String, bases: [String], variant: String?, named: String) {
    var lookups = FixtureLookups(
      offers: Self.bases.map { Self.offer($0.id, $0.segment, $0.markets) } + [
        Self.offer("ADDON:1", .commercial, bases: bases)
      ])
    lookups.titles = Dictionary(uniqueKeysWithValues: "ABCDEFGHI".map { ("\($0):1", "Offer \($0)") })
    let context = Fixtures.context(
      environment: Fixtures.environment(lookups: lookups), qualification: qualification)
    let line = OrderLine(offer: "ADDON:1", quantity: 1, billing: "monthly", term: "P1Y")
    let finding = Rule.subscriptionPrerequisite.finding(in: OrderPosition(lines: [line], index: 0), context)
    #expect(finding?.rule == "subscription/prerequisite")
    #expect(finding?.variant == variant)
    #expect(finding?.arguments["bases"] ?? "" == named)
    #expect(
      finding?.arguments["base"] == bases.first { named.contains("Offer \($0.prefix(1))") }.map {
        "Offer \($0.prefix(1))"
      } ?? (named.isEmpty ? nil : named))
  }
}
