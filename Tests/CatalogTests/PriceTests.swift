import Catalog
import Rules
import Testing

@Suite("What an offer costs, as the partner says it")
struct PriceTests {
  /// A price of a licence and the whole term, such as `1Y monthly EUR 100.00 80.00`.
  private static func price(_ text: String, _ markets: [String] = [], list: String = "") throws -> OfferPrice {
    let words = text.split(separator: " ").map { String($0) }
    var cost: Money?
    if words.count > 4 { cost = Money(words[4], currency: words[2]) }
    return OfferPrice(
      plan: OfferPlan(term: "P" + words[0], billing: words[1]),
      unitPrice: try #require(Money(words[3], currency: words[2])), cost: cost, markets: markets, list: list)
  }

  private static func catalog(_ prices: [OfferPrice], _ setting: PriceSetting = PriceSetting()) -> OfferCatalog {
    let facts = OfferFacts(
      id: "P1:0001", segment: .commercial, isAddOn: false, prerequisites: [], minimumQuantity: 1, maximumQuantity: 300,
      limitPerCustomer: nil, plans: prices.map(\.plan), markets: [])
    var catalog = OfferCatalog(offers: [Offer(facts: facts, title: "One", prices: prices)])
    catalog.prices = setting
    return catalog
  }

  private static func line(_ quantity: Int, _ plan: String) -> OrderLine {
    let words = plan.split(separator: " ").map { String($0) }
    return OrderLine(offer: "P1:0001", quantity: quantity, billing: words[1], term: "P" + words[0])
  }

  @Test(
    "is rounded as the currency has it, and the whole term is the list's",
    arguments: [
      // Price, licences; one licence at each payment, all at each payment, all for the term.
      ("1Y monthly EUR 100.00", 5, "8.33", "41.65", "500.00"),
      ("1Y annual EUR 100.00", 5, "100.00", "500.00", "500.00"),
      ("1Y monthly JPY 1000", 3, "83", "249", "3000"),
      ("1Y monthly JPY 30", 2, "3", "6", "60"),
      ("1Y monthly KWD 10.000", 7, "0.833", "5.831", "70.000"),
      ("3Y annual KWD 10.000", 1, "3.333", "3.333", "10.000"),
      ("3Y monthly EUR 0.18", 10, "0.01", "0.10", "1.80"),
      ("3Y triennial EUR 720.00", 2, "720.00", "1440.00", "1440.00"),
      ("1M monthly EUR 6.25", 4, "6.25", "25.00", "25.00"),
      ("1M none EUR 0.00", 25, "0.00", "0.00", "0.00"),
    ])
  func amounts(price: String, quantity: Int, single: String, payment: String, total: String) throws {
    let plan = price.split(separator: " ")[0...1].joined(separator: " ")
    let quote = try #require(
      Self.catalog([try Self.price(price)]).quote(of: Self.line(quantity, plan), market: "NL"))
    #expect(quote.licencePayment.plainText == single)
    #expect(quote.payment.plainText == payment)
    #expect(quote.total.plainText == total)
  }

  @Test("is none where 64 bits cannot hold it")
  func tooMuch() throws {
    let catalog = Self.catalog([try Self.price("1Y monthly EUR 90000000000000000.00")])
    #expect(catalog.quote(of: Self.line(1, "1Y monthly"), market: "NL") != nil)
    // The payments could be held, the whole term not.
    #expect(catalog.quote(of: Self.line(2, "1Y monthly"), market: "NL") == nil)
  }

  @Test("of plans of one term that differ by cents is each from its own row")
  func plans() throws {
    let catalog = Self.catalog([
      try Self.price("1Y monthly EUR 246.12"), try Self.price("1Y annual EUR 246.00"),
      try Self.price("1M monthly EUR 24.61"),
    ])
    let found = ["1Y monthly", "1Y annual", "1M monthly"].map { plan in
      catalog.quote(of: Self.line(10, plan), market: "NL").map { "\($0.payment.plainText) \($0.total.plainText)" }
    }
    #expect(found == ["205.10 2461.20", "2460.00 2460.00", "246.10 246.10"])
  }

  @Test(
    "is in the wanted currency where the list of the market has it, else in the market's own, else in the first",
    arguments: [
      ("EUR", ["NL": "EUR", "SE": "EUR", "GB": "EUR", "CH": "EUR", "US": "USD"]),
      ("SEK", ["NL": "SEK", "SE": "SEK", "GB": "SEK", "CH": "SEK", "US": "USD"]),
      ("GBP", ["NL": "GBP", "SE": "GBP", "GB": "GBP", "CH": "GBP", "US": "USD"]),
      ("JPY", ["NL": "EUR", "SE": "SEK", "GB": "GBP", "CH": "CHF", "US": "USD"]),
      (nil, ["NL": "EUR", "SE": "SEK", "GB": "GBP", "CH": "CHF", "US": "USD"]),
    ] as [(String?, [String: String])])
  func currency(wanted: String?, expected: [String: String]) throws {
    let european = ["NL", "SE", "GB", "CH"]
    let prices = try ["DKK", "EUR", "GBP", "CHF", "NOK", "SEK"].map {
      try Self.price("1Y annual \($0) 10.00", european)
    }
    let catalog = Self.catalog(
      prices + [try Self.price("1Y annual USD 11.00", ["US", "CA"])], PriceSetting(currency: wanted))
    for (market, currency) in expected {
      let quote = catalog.quote(of: Self.line(1, "1Y annual"), market: market)
      #expect(quote?.price.currency == currency, "\(market)")
    }
    #expect(catalog.quote(of: Self.line(1, "1Y annual"), market: "CA")?.price.currency == "USD")
    #expect(catalog.quote(of: Self.line(1, "1Y annual"), market: "BR") == nil)
  }

  @Test(
    "with a margin is the cost and so much of it, half a minor unit away from zero",
    arguments: [
      ("12", "1Y annual EUR 246.00 200.00", "224.00"),
      ("12.5", "1Y annual EUR 246.00 0.04", "0.05"),
      ("12.5", "1Y annual EUR 246.00 0.12", "0.14"),
      ("12.49", "1Y annual EUR 246.00 0.04", "0.04"),
      ("33.33", "1Y annual EUR 246.00 100.00", "133.33"),
      ("0", "1Y annual EUR 246.00 200.01", "200.01"),
      ("1000", "1Y annual EUR 246.00 1.01", "11.11"),
      ("10", "1Y annual JPY 1000 5", "6"),
      ("10", "1Y annual JPY 1000 4", "4"),
      ("7.5", "1Y annual KWD 10.000 1.006", "1.081"),
      ("12", "1M none EUR 0.00 0.00", "0.00"),
      // The list does not say what the partner pays.
      ("12", "1Y annual EUR 246.00", "246.00"),
      // More than 64 bits hold on the way.
      ("12", "1Y annual EUR 246.00 90000000000000000.00", "246.00"),
    ])
  func margin(percent: String, price: String, expected: String) throws {
    let margin = try #require(PriceMargin(percent))
    let plan = price.split(separator: " ")[0...1].joined(separator: " ")
    let quote = Self.catalog([try Self.price(price)], PriceSetting(margin: margin))
      .quote(of: Self.line(1, plan), market: "NL")
    #expect(quote?.price.plainText == expected)
    #expect(margin.text == percent)
  }

  @Test("takes no other margin", arguments: ["", "-1", "12%", "1000.01", "1.234", ".5", "5.", "twelve", "1,5"])
  func otherMargins(text: String) {
    #expect(PriceMargin(text) == nil)
  }

  @Test(
    "tells what the partner pays only where that is to be seen",
    arguments: [(.erp, nil), (.cost, "400.00"), (.both, "400.00")] as [(PriceSetting.Showing, String?)])
  func costs(showing: PriceSetting.Showing, cost: String?) throws {
    let price = try Self.price("1Y monthly EUR 246.00 200.00")
    let line = Self.line(2, "1Y monthly")
    var catalog = Self.catalog([price], PriceSetting(showing: showing))
    let quote = catalog.quote(of: line, market: "NL")
    #expect(quote?.total.plainText == "492.00")
    #expect(quote?.atCost?.total.plainText == cost)
    #expect(quote?.atCost?.cost == nil)
    catalog.prices = catalog.prices.withoutCosts
    #expect(catalog.quote(of: line, market: "NL").map { $0.cost == nil } == true)
    catalog.showsPrices = false
    #expect(catalog.quote(of: line, market: "NL") == nil)
  }

  @Test("says the list that it is from")
  func lists() throws {
    let line = Self.line(1, "1Y annual")
    #expect(
      Self.catalog([try Self.price("1Y annual EUR 1.00", list: "2026-11")]).quote(of: line, market: "NL")?.list
        == PriceList(.priceList, month: "2026-11"))
    #expect(
      Self.catalog([try Self.price("1Y annual EUR 1.00")]).quote(of: line, market: "NL")?.list
        == PriceList(.offersFile))
    let premium = OrderLine(offer: "CFQ7TTC0LCHC:0002", quantity: 1, billing: "annual", term: "P1Y")
    #expect(DemonstrationPartner.catalog.quote(of: premium, market: "NL")?.list == PriceList(.demonstration))
  }

  @Test(
    "is written plainly for programs",
    arguments: [
      (123_456_789, "EUR", "1234567.89"), (-5, "EUR", "-0.05"), (1500, "JPY", "1500"), (1_234, "KWD", "1.234"),
      (0, "EUR", "0.00"),
    ] as [(Int64, String, String)])
  func plain(minorUnits: Int64, currency: String, text: String) {
    #expect(Money(minorUnits: minorUnits, currency: currency).plainText == text)
    #expect(Money(text, currency: currency)?.minorUnits == minorUnits)
  }
}
