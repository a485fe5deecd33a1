import Catalog
import Rules
import Testing

@Suite("The catalogue")
struct OfferCatalogTests {
  static let catalog = OfferCatalogReader.read(
    Array(
      """
      offer,title,segment,term,billing,currency,unitPrice,markets
      P1:0001,Büro Premium,commercial,P1Y,monthly,USD,264.00,
      P1:0001,Büro Premium,commercial,P1Y,monthly,EUR,100.00,
      P1:0001,Büro Premium,commercial,P3Y,monthly,EUR,720.00,
      P1:0001,Büro Premium,commercial,P3Y,annual,EUR,720.00,
      P1:0001,Büro Premium,commercial,P3Y,triennial,EUR,720.00,
      P2:0001,Premium Teams 365,commercial,P1M,none,EUR,0.00,NL;BE
      P3:0001,Other,commercial,P1M,monthly,EUR,5.00,NL
      P3:0001,Other,commercial,P1M,monthly,EUR,4.00,BE
      """.utf8)
  ).catalog

  private func titles(_ text: String) -> [String] { Self.catalog.search(text, in: "NL").map(\.title) }

  @Test(
    "is searched by the beginnings of words, case and accents ignored",
    arguments: [
      ("", ["Büro Premium", "Premium Teams 365", "Other"]),
      ("prem", ["Büro Premium", "Premium Teams 365"]),
      ("PREM buro", ["Büro Premium"]),
      ("bü", ["Büro Premium"]),
      ("bu\u{308}ro", ["Büro Premium"]),
      ("3 te", ["Premium Teams 365"]),
      ("p3", ["Other"]),
      ("remium", []),
      ("prem zzz", []),
    ])
  func search(text: String, found: [String]) {
    #expect(titles(text) == found)
  }

  @Test(
    "prices a payment in the country's own currency, else in the list's first",
    arguments: [
      ("P1:0001", "P1Y", "monthly", "NL", "8.33 EUR"),
      ("P1:0001", "P1Y", "monthly", "BR", "22.00 USD"),
      ("P1:0001", "P3Y", "monthly", "NL", "20.00 EUR"),
      ("P1:0001", "P3Y", "annual", "NL", "240.00 EUR"),
      ("P1:0001", "P3Y", "triennial", "US", "720.00 EUR"),
      ("P2:0001", "P1M", "none", "BE", "0.00 EUR"),
      ("P3:0001", "P1M", "monthly", "NL", "5.00 EUR"),
      ("P3:0001", "P1M", "monthly", "BE", "4.00 EUR"),
      ("P3:0001", "P1M", "monthly", "DE", nil),
      ("P3:0001", "P1Y", "monthly", "NL", nil),
      ("P9:0001", "P1M", "monthly", "NL", nil),
    ] as [(String, String, String, String, String?)])
  func price(id: String, term: String, billing: String, market: String, price: String?) {
    let found = Self.catalog.price(of: id, plan: OfferPlan(term: term, billing: billing), market: market)
    #expect(found.map { "\($0.figures(.english)) \($0.currency)" } == price)
  }

  @Test("adds a line up, and has no amount where it would not fit")
  func amount() {
    func amount(_ quantity: Int) -> Money? {
      Self.catalog.quote(
        of: OrderLine(offer: "P1:0001", quantity: quantity, billing: "monthly", term: "P1Y"), market: "NL")?.payment
    }
    #expect(amount(5)?.figures(.english) == "41.65")
    #expect(amount(Int.max) == nil)
  }

  @Test("puts the rows of an offer together")
  func rows() {
    let offer = Self.catalog.offer("P1:0001", in: "NL")
    #expect(
      offer?.facts.plans.map { "\($0.term) \($0.billing)" } == [
        "P1Y monthly", "P3Y monthly", "P3Y annual", "P3Y triennial",
      ])
    #expect(offer?.facts.markets == [])
    #expect(Self.catalog.offer("P3:0001", in: "NL")?.facts.markets == ["NL", "BE"])
    #expect(Self.catalog.offer("P9:0001", in: "NL") == nil)
  }
}
