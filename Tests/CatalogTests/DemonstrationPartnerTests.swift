import Catalog
import Rules
import Testing

@Suite("The demonstration partner")
struct DemonstrationPartnerTests {
  private let catalog = DemonstrationPartner.catalog
  private let resellers = DemonstrationPartner.resellers

  @Test("has lists without a fault: every row of the texts is there")
  func sound() {
    #expect(catalog.count(in: "NL") == 40)
    #expect(catalog.allOffers.reduce(0) { $0 + $1.prices.count } == 196)
    #expect(resellers.resellers.count == 8)
  }

  @Test("has the offer of the documentation's record")
  func businessPremium() {
    let facts = catalog.offer("CFQ7TTC0LCHC:0002", in: "NL")?.facts
    #expect(facts?.minimumQuantity == 1)
    #expect(facts?.maximumQuantity == 300)
    #expect(facts?.segment == .commercial)
    #expect(facts?.markets == [])
    #expect(facts?.plans == [OfferPlan(term: "P1Y", billing: "monthly"), OfferPlan(term: "P1Y", billing: "annual")])
  }

  @Test(
    "prices in euros in the euro area, in dollars elsewhere",
    arguments: [
      ("CFQ7TTC0LCHC:0002", 5, "monthly", "P1Y", "NL", "102.50 EUR"),
      ("CFQ7TTC0LH18:0001", 12, "annual", "P1Y", "DE", "734.40 EUR"),
      ("DEMO0000LH0T:0001", 20, "monthly", "P1Y", "BG", "150.00 EUR"),
      ("CFQ7TTC0LCHC:0002", 5, "monthly", "P1Y", "PL", "110.00 USD"),
      ("CFQ7TTC0LCHC:0002", 5, "annual", "P1Y", "BR", "1,320.00 USD"),
      ("DEMO0000LH0Z:0002", 25, "none", "P1M", "NL", "0.00 EUR"),
    ])
  func prices(offer: String, quantity: Int, billing: String, term: String, market: String, amount: String) {
    let money = catalog.quote(
      of: OrderLine(offer: offer, quantity: quantity, billing: billing, term: term), market: market)?.payment
    #expect(money.map { "\($0.figures(.english)) \($0.currency)" } == amount)
  }

  @Test("can break every subscription rule")
  func variety() {
    let facts = catalog.allOffers.map(\.facts)
    #expect(OfferSegment.allCases.allSatisfy { segment in facts.contains { $0.segment == segment } })
    let plans = facts.flatMap(\.plans)
    for billing in ["monthly", "annual", "triennial", "none"] { #expect(plans.contains { $0.billing == billing }) }
    for term in ["P1M", "P1Y", "P3Y"] { #expect(plans.contains { $0.term == term }) }
    #expect(facts.contains { $0.minimumQuantity > 1 })
    #expect(facts.contains { $0.maximumQuantity == 1 })
    #expect(facts.contains { $0.maximumQuantity == 300 })
    #expect(Set(facts.compactMap(\.limitPerCustomer)) == [1, 2])
    #expect(facts.contains { !$0.markets.isEmpty })
  }

  @Test("has add-ons whose bases are in the list")
  func bases() {
    let addOns = catalog.allOffers.map(\.facts).filter(\.isAddOn)
    #expect(addOns.count >= 8)
    for addOn in addOns {
      #expect(!addOn.prerequisites.isEmpty)
      for base in addOn.prerequisites { #expect(catalog.offer(base, in: "NL") != nil, "\(base) of \(addOn.id)") }
    }
  }

  @Test("has resellers in several countries, some of them without a signed agreement")
  func resellerFacts() {
    #expect(resellers.reseller("4847383")?.name == "Fabrikam Retail")
    #expect(resellers.reseller("5357564")?.isAgreementSigned == true)
    #expect(resellers.reseller("873452")?.isAgreementSigned == false)
    #expect(Set(resellers.resellers.map(\.country)).count >= 5)
    #expect(resellers.search("munch").map { resellers.resellers[$0].partnerID } == ["2468135"])
    #expect(resellers.search("fab 48").map { resellers.resellers[$0].partnerID } == ["4847383"])
  }
}
