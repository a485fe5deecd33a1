import Catalog
import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("What an agent can say of an order's prices")
struct OrderPriceTests {
  private static func quote(
    _ term: String, _ billing: String, _ price: String, _ quantity: Int = 1, cost: String? = nil, month: String = ""
  ) throws -> LineQuote {
    let words = price.split(separator: " ").map { String($0) }
    let money = try #require(Money(words[0], currency: words[1]))
    return try #require(
      LineQuote(
        OrderLine(offer: "P1:0001", quantity: quantity, billing: billing, term: term), price: money,
        cost: cost.flatMap { Money($0, currency: words[1]) },
        list: month.isEmpty ? PriceList(.offersFile) : PriceList(.priceList, month: month)))
  }

  private static let start = CalendarDate(year: 2026, month: 12, day: 1)!

  @Test("The commitment is said in one or two lines, whatever the terms")
  func commitment() throws {
    let year = try Self.quote("P1Y", "monthly", "246.00 EUR", 15)
    let month = try Self.quote("P1M", "monthly", "5.10 EUR", 12)
    let three = try Self.quote("P3Y", "annual", "1285.20 EUR", 30)
    let trial = try Self.quote("P1M", "none", "0.00 EUR")
    let (english, dutch) = (OrderWords(messages: Messages(.english)), OrderWords(messages: Messages(.dutch)))
    #expect(
      english.commitment([year], from: Self.start)
        == "3,690.00 EUR until 30 November 2027; can be cancelled within 7 days")
    #expect(
      dutch.commitment([year], from: Self.start)
        == "3.690,00 EUR tot en met 30 november 2027; op te zeggen binnen 7 dagen")
    #expect(
      english.commitment([month, year, trial], from: Self.start)
        == "3,690.00 EUR until 30 November 2027 and 61.20 EUR until 31 December 2026; can be cancelled within 7 days")
    #expect(
      english.commitment([month, year, three], from: Self.start)
        == "42,307.20 EUR in all, the last of it until 30 November 2029; can be cancelled within 7 days")
    let dollars = try Self.quote("P1M", "monthly", "5.00 USD")
    #expect(
      english.commitment([month, year, three, dollars], from: Self.start)
        == "42,307.20 EUR and 5.00 USD in all, the last of it until 30 November 2029; can be cancelled within 7 days")
    #expect(english.commitment([trial], from: Self.start) == nil)
    #expect(english.commitment([], from: Self.start) == nil)
  }

  @Test("A line is said per licence, at each payment, and for the whole term where that is another amount")
  func line() throws {
    let words = OrderWords(messages: Messages(.english))
    let year = try Self.quote("P1Y", "monthly", "246.00 EUR", 5, cost: "204.00")
    #expect(words.perLicence(year) == "20.50 EUR per licence each month")
    #expect(words.amount(of: year) == "102.50 EUR a month")
    #expect(words.wholeTerm(year) == "1,230.00 EUR for 1 year")
    #expect(year.atCost.map { words.cost($0) } == "cost 85.00 EUR a month")
    let yen = try Self.quote("P3Y", "annual", "100000 JPY", 3)
    #expect(words.amount(of: yen) == "99,999 JPY a year" && words.wholeTerm(yen) == "300,000 JPY for 3 years")
    let dinar = try Self.quote("P1Y", "monthly", "10.000 KWD", 2)
    #expect(words.amount(of: dinar) == "1.666 KWD a month" && words.wholeTerm(dinar) == "20.000 KWD for 1 year")
    #expect(try words.wholeTerm(Self.quote("P1Y", "annual", "246.00 EUR")) == nil)
    #expect(try words.wholeTerm(Self.quote("P1M", "monthly", "6.00 EUR")) == nil)
  }

  @Test("An order is said each month, each year, every three years and once, for each currency")
  func totals() throws {
    let words = OrderWords(messages: Messages(.english))
    let quotes = [
      try Self.quote("P3Y", "triennial", "720.00 EUR"), try Self.quote("P1Y", "annual", "100.00 EUR", 2),
      try Self.quote("P1Y", "monthly", "120.00 EUR"), try Self.quote("P1M", "monthly", "5.00 EUR"),
      try Self.quote("P1Y", "monthly", "12.00 USD"), try Self.quote("P1M", "none", "0.00 EUR"),
    ]
    #expect(
      words.toPay(quotes) == "15.00 EUR each month, 1.00 USD each month, 200.00 EUR each year and 720.00 EUR for three "
        + "years, without tax")
    #expect(words.toPay([]) == nil)
  }

  @Test(
    "Where prices are from is the newest list; a visitor is not told",
    arguments: [
      ([], "without tax"),
      (
        [PriceList(.priceList, month: "2026-10"), PriceList(.priceList, month: "2026-11")],
        "without tax, from the price list of November 2026"
      ),
      (
        [PriceList(.offersFile), PriceList(.priceList, month: "2026-11")],
        "without tax, from the price list of November 2026"
      ),
      ([PriceList(.offersFile)], "without tax, from the partner's price list"),
      ([PriceList(.demonstration)], "without tax, from the demonstration"),
    ] as [([PriceList], String)])
  func source(lists: [PriceList], text: String) {
    #expect(OrderWords(messages: Messages(.english)).source(lists) == text)
    #expect(OrderWords(messages: Messages(.english)).prices(from: lists) == "Prices " + text)
    #expect(OrderWords(messages: Messages(.english, for: .visitor)).source(lists) == "without tax")
  }

  @Test("A cost is told of an order only where it is known of every line")
  func partlyKnown() {
    var driver = WizardDriver.demonstration(catalog: .demonstration(showing: .both))
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    let words = OrderWords(messages: Messages(.english))
    #expect(words.costToPay(of: driver.wizard.session) == "82.00 EUR each month, without tax")
    driver.wizard.session.lookups.catalog.prices.showing = .erp
    #expect(words.costToPay(of: driver.wizard.session) == nil)
  }
}

@Suite("The prices that are kept with a record")
struct KeptPriceTests {
  private static let lines = [
    OrderLine(offer: "CFQ7TTC0LCHC:0002", quantity: 5, billing: "monthly", term: "P1Y"),
    OrderLine(offer: "CFQ7TTC0LH18:0001", quantity: 12, billing: "monthly", term: "P1M"),
    OrderLine(offer: "GONE:0001", quantity: 1, billing: "monthly", term: "P1Y"),
  ]

  private static var answers: Answers {
    var answers = Answers()
    answers[.country] = "NL"
    answers.subscriptions = lines
    return answers
  }

  private func printed(kept: [KeptPrice]?, catalog: OfferCatalog = DemonstrationPartner.catalog) -> [String] {
    ReviewWriter(
      answers: Self.answers, messages: Messages(.english), catalog: catalog,
      resellers: DemonstrationPartner.resellers, environment: Fixtures.environment, kept: kept
    ).printed(from: Fixtures.today).filter { $0.section == .subscriptions }.map {
      [$0.label, $0.value, $0.amount].filter { !$0.isEmpty }.joined(separator: "; ")
    }
  }

  @Test("are the customer's for a licence and the term, with the list and its month, and never the cost")
  func kept() {
    let prices = OfferCatalog.withMarkedCosts.keptPrices(of: Self.answers)
    #expect(
      KeptPrice.text(of: prices) == """
        [{"offer":"CFQ7TTC0LCHC:0002","quantity":5,"billing":"monthly","term":"P1Y","currency":"EUR",\
        "price":"246.00","list":"demonstration","month":""},\
        {"offer":"CFQ7TTC0LH18:0001","quantity":12,"billing":"monthly","term":"P1M","currency":"EUR",\
        "price":"5.10","list":"demonstration","month":""}]
        """)
    #expect(KeptPrice.read(KeptPrice.text(of: prices)) == prices)
  }

  @Test(
    "are none where the text is damaged",
    arguments: ["", "[", "{}", "null", "[1]", #"[{"offer":"P1:0001"}]"#, "[{}]"])
  func damaged(text: String) {
    #expect(KeptPrice.read(text).isEmpty)
  }

  @Test("are printed in the place of those of today, and their absence is said")
  func print() {
    let kept = DemonstrationPartner.catalog.keptPrices(of: Self.answers)
    let told = [
      "Microsoft 365 Business Premium; 5 licences, monthly, 1 year; 102.50 EUR a month",
      "Microsoft 365 Business Basic; 12 licences, monthly, 1 month; 61.20 EUR a month",
      "GONE:0001, not in the catalogue; 1 licence, monthly, 1 year; no price kept",
      "To pay; 163.70 EUR each month, without tax, from the demonstration",
      "Commitment; 1,230.00 EUR until 21 November 2027 and 61.20 EUR until 21 December 2026; can be cancelled within 7 days",
    ]
    var found = printed(kept: kept)
    #expect(found[0...1] + found[3...] == told[0...1] + told[3...])
    #expect(found[2].hasSuffix("; no price kept"))
    // Another price today changes nothing of it.
    found = printed(kept: kept, catalog: .demonstration(showing: .both))
    #expect(found[0] == told[0])
    found = printed(kept: [])
    #expect(found.prefix(3).allSatisfy { $0.hasSuffix("; no price kept") })
    #expect(found.dropFirst(3) == ["To pay; 18 licences, no price kept"])
    // Answers that are not saved have the prices of today.
    #expect(printed(kept: nil)[0] == told[0])
  }

  @Test("stand in the stamp of a record, behind all else, and not where there is none")
  func stamp() {
    var stamp = WizardDriver.receipt.stamp
    #expect(!RecordWriter.line(of: Self.answers, saved: stamp).contains("\"order\""))
    stamp.order = DemonstrationPartner.catalog.keptPrices(of: Self.answers)
    let line = RecordWriter.line(of: Self.answers, saved: stamp)
    #expect(line.hasSuffix(",\"order\":\(KeptPrice.text(of: stamp.order))}}"))
    // A reader of records passes it over.
    #expect(RecordReader.answers(written: line) == Self.answers)
  }
}
