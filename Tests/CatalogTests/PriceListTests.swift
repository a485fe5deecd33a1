import Catalog
import Rules
import Testing

@Suite("A published price list")
struct PriceListTests {
  @Test("The sample: market by market, offer by offer, plan by plan")
  func sample() throws {
    let read = OfferListReader.read(try ListText.sample("price-list.csv"))
    #expect(read.kind == .priceList)
    #expect(read.lists.map(\.market) == ["NL", "US"])
    #expect(read.lists.allSatisfy { $0.month == "2026-11" })
    let lines = read.lists.flatMap { list in
      list.offers.map { offer in
        "\(list.market) \(offer.segment) \(offer.id): " + offer.plans.map(\.line).joined(separator: "; ")
      }
    }
    let open = "2026-11-01..9999-11-30"
    #expect(
      lines == [
        "NL commercial CFQ7TTC0ZZ08:0001: P1Y annual EUR 240.00 (200.00) \(open)",
        "NL commercial CFQ7TTC0LH33:0001: P1Y annual EUR 0.00 (0.00) \(open)",
        "NL commercial CFQ7TTC0ZZ09:0001: P1Y annual EUR 120.00 (100.00) \(open)",
        "NL commercial CFQ7TTC0LH18:0001: P1M monthly EUR 6.40 (5.10) \(open);"
          + " P1Y monthly EUR 64.20 (51.36) \(open); P1Y annual EUR 64.20 (51.30) \(open)",
        "NL commercial CFQ7TTC0ZZ02:0002: P1M none EUR 0.00 (0.00) \(open)",
        "NL commercial CFQ7TTC0LFLX:0001: P3Y annual EUR 1,296.00 (1,187.64) \(open);"
          + " P3Y annual GBP 1,124.40 (1,030.20) \(open); P3Y annual DKK 9,660.00 (8,850.00) \(open);"
          + " P3Y triennial EUR 1,296.00 (1,187.50) \(open)",
        "NL commercial CFQ7TTC0LFLZ:0002: P1Y monthly EUR 684.00 (612.12) \(open)",
        "NL commercial CFQ7TTC0ZZ07:0001: P1Y annual EUR 120.00 (90.00) 2019-02-01..2021-02-04",
        "NL commercial CFQ7TTC0ZZ01:0003: P1Y monthly EUR 96.00 (81.60) 1753-01-01..9999-11-30",
        "NL commercial CFQ7TTC0ZZ06:0001: P1Y monthly EUR 168.00 (150.00) 2026-10-01..2026-11-15;"
          + " P1Y monthly EUR 174.00 (156.00) 2026-11-16..9999-11-30",
        "NL education CFQ7TTC0ZZ03:0001: P1Y annual EUR 39.00 (30.00) \(open)",
        "NL nonprofit CFQ7TTC0ZZ04:000K: P1Y annual EUR 66.00 (60.50) \(open)",
        "US government CFQ7TTC0ZZ05:0001: P1Y annual USD 432.00 (390.00) \(open)",
      ])
    #expect(
      read.refused == [
        ListProblem(line: 22, column: "TermDuration", fault: .notSold("P10Y")),
        ListProblem(line: 22, column: "BillingPlan", fault: .notSold("Biennial")),
      ])
    #expect(read.refused.allSatisfy { $0.keepsOutRow })
    #expect(read.lists[0].offers[2].title == "Fabrikam \"Plus\" – suite, 5\u{A0}users (invented)")
    #expect(read.lists[0].offers[4].tags == ["License", "Trial"])
  }

  @Test("The sample in pieces of every size says the same")
  func pieces() throws {
    let bytes = try ListText.sample("price-list.csv")
    let whole = OfferListReader.read(bytes)
    for size in [1, 2, 3, 7, 64, 1000] {
      var reader = OfferListReader()
      var rest = bytes[...]
      while !rest.isEmpty {
        reader.take(rest.prefix(size))
        rest = rest.dropFirst(size)
      }
      let read = reader.finish()
      #expect(read.lists == whole.lists)
      #expect(read.refused == whole.refused)
    }
  }

  @Test(
    "Moments stand in three forms, the month before the day",
    arguments: [
      ("2/1/2019 12:00:00 AM", "2019-02-01"), ("2/1/2023 0:00", "2023-02-01"),
      ("2023-10-01T00:00:00.0000000Z", "2023-10-01"), ("12/31/2025 11:59:59 PM", "2025-12-31"),
      ("1753-01-01T00:00:00.0000000Z", "1753-01-01"), ("1/1/1753 12:00:00 AM", "1753-01-01"),
      ("2026-11-15T06:57:30.0682597Z", "2026-11-15"), ("2026-11-15T06:57:30+01:00", "2026-11-15"),
      ("2026-11-15", "2026-11-15"), ("02/01/2026", "2026-02-01"), ("2/29/2024 23:59", "2024-02-29"),
    ])
  func moments(text: String, day: String) {
    #expect(ListText.reading(ListText.row(from: text)).plans.map(\.from.description) == [day])
  }

  @Test(
    "Anything else is no moment",
    arguments: [
      "30/11/2026", "2/30/2026", "2026-13-01", "1/1/26", "11-1-2026", "11/1/2026 25:00", "11/1/2026 13:00 PM",
      "11/1/2026 12:00:60 AM", "yesterday", "2026-11-15T", "2026-11-15Tx", "11/1/2026 1:2", "46327",
    ])
  func noMoment(text: String) {
    let read = ListText.reading(ListText.row(from: text))
    #expect(read.refused == [ListProblem(line: 2, column: "EffectiveStartDate", fault: .notDate)])
    #expect(read.lists.isEmpty)
  }

  @Test(
    "A SKU of digits gets its zeros back; one with letters stays",
    arguments: [("2", "0002"), ("1", "0001"), ("0001", "0001"), ("001J", "001J"), ("000K", "000K"), ("1J", "1J")])
  func skus(text: String, sku: String) {
    #expect(ListText.reading(ListText.row(sku: text)).lists.first?.offers.map(\.id) == ["CFQ7TTC0ZZ01:" + sku])
  }

  @Test(
    "Segments by their words",
    arguments: [
      ("Commercial", OfferSegment.commercial), ("Education", .education), ("Government", .government),
      ("Charity", .nonprofit), ("charity", .nonprofit),
    ])
  func segments(text: String, segment: OfferSegment) {
    #expect(ListText.reading(ListText.row(segment: text)).lists.first?.offers.map(\.segment) == [segment])
  }

  @Test(
    "Billing plans by their words",
    arguments: [("Monthly", "monthly"), ("Annual", "annual"), ("Triennial", "triennial"), ("None", "none")])
  func billings(text: String, billing: String) {
    #expect(ListText.reading(ListText.row(billing: text)).plans.map(\.plan.billing) == [billing])
  }

  @Test(
    "Terms and plans that are not sold are kept out and told, and the file is read on",
    arguments: ["P5Y", "P10Y", "NoTerm", "P2Y"])
  func terms(text: String) {
    let rows = String(repeating: ListText.row(term: text), count: 300)
    let read = ListText.reading(rows, ListText.row())
    #expect(read.plans.count == 1)
    #expect(read.refused.count == 300)
    #expect(read.refused.first == ListProblem(line: 2, column: "TermDuration", fault: .notSold(text)))
  }

  @Test(
    "Amounts are rounded to the currency, half away from zero",
    arguments: [
      ("51.3", "EUR", 5130), ("1296", "EUR", 129_600), ("99.999", "EUR", 10_000), ("99.994", "EUR", 9_999),
      ("99.995", "EUR", 10_000), ("0.005", "EUR", 1), ("0.0049", "EUR", 0), ("120000", "JPY", 120_000),
      ("1199.5", "JPY", 1_200), ("1199.4999", "JPY", 1_199), ("1.2345", "KWD", 1_235), ("51.30000000", "EUR", 5_130),
    ])
  func amounts(text: String, currency: String, units: Int64) {
    let plans = ListText.reading(ListText.row(currency: currency, cost: text, price: text)).plans
    #expect(plans.map(\.price) == [Money(minorUnits: units, currency: currency)])
    #expect(plans.map(\.cost) == [Money(minorUnits: units, currency: currency)])
  }

  @Test("An amount that is none is told", arguments: ["", "-1", "ten", "1.2.3", "1e3", "99999999999999999999", ".5"])
  func noAmounts(text: String) {
    #expect(ListText.reading(ListText.row(price: text)).refused.map(\.column) == ["ERP Price"])
  }

  @Test("Rows of several markets become a list for each; currencies of one market stand side by side")
  func markets() {
    let read = ListText.reading(
      ListText.row(market: "NL", currency: "EUR"), ListText.row(market: "BE"),
      ListText.row(market: "NL", currency: "CHF"), ListText.row(market: "NL", currency: "SEK"))
    #expect(read.lists.map(\.market) == ["NL", "BE"])
    #expect(read.lists[0].offers[0].plans.map(\.price.currency) == ["EUR", "CHF", "SEK"])
  }

  @Test("The month is that of the newest start, or the one that is given")
  func months() {
    let rows = ListText.row(from: "2/1/2019 0:00") + ListText.row(sku: "2", from: "12/1/2026 0:00")
    #expect(ListText.reading(rows).plans.map(\.list) == ["2026-12", "2026-12"])
    #expect(ListText.reading(rows, month: "2026-11").plans.map(\.list) == ["2026-11", "2026-11"])
  }

  @Test("Of several tiers of quantity the first is kept, and the others told")
  func tiers() {
    let read = ListText.reading(
      ListText.row(price: "12", tier: "1"), ListText.row(price: "11", tier: "100"),
      ListText.row(price: "10", tier: "500"))
    #expect(read.plans.map(\.price.minorUnits) == [1200])
    #expect(
      read.refused == [ListProblem(line: 3, fault: .furtherTier), ListProblem(line: 4, fault: .furtherTier)])
    #expect(ListText.reading(ListText.row(tier: "100")).plans.count == 1)
  }

  @Test("What is wrong in a row is told with line and column, and the row left out")
  func faults() {
    let read = ListText.reading(
      ListText.row(product: "a b"), ListText.row(sku: "00-1"), ListText.row(market: "XX"),
      ListText.row(currency: "eur"), ListText.row(segment: "Public"), ListText.row(title: ""),
      ListText.row(until: "1/1/2020 0:00"), ListText.row(tier: "many"), ListText.row(title: "A\u{1B}[2J"), "x\n",
      ListText.row())
    let found = read.refused.map { "\($0.line) \($0.column ?? "-") \($0.fault.messageKey)" }
    #expect(
      found == [
        "2 ProductId list-fault/not-offer-id", "3 SkuId list-fault/not-offer-id", "4 Market list-fault/unknown-country",
        "5 Currency list-fault/not-currency", "6 Segment list-fault/not-one-of", "7 ProductTitle list-fault/required",
        "8 EffectiveEndDate list-fault/end-before-start", "9 PricingTierRangeMin list-fault/not-whole",
        "10 SkuTitle list-fault/control", "11 - list-fault/cell-count",
      ])
    #expect(read.plans.count == 1)
  }

  @Test("An offer stands in one segment")
  func oneSegment() {
    let read = ListText.reading(ListText.row(), ListText.row(term: "P1M", segment: "Education"))
    #expect(read.refused == [ListProblem(line: 3, column: "Segment", fault: .differs(line: 2))])
  }
}
