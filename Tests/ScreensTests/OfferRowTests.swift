import Catalog
import Messages
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("The rows of the Subscriptions page")
struct OfferRowTests {
  private static let tall = ScreenSize(rows: 120, columns: 80)

  private func driver(
    _ language: Language = .english, size: ScreenSize = tall, _ orders: [(String, Int)] = []
  ) -> WizardDriver {
    var driver = WizardDriver.demonstration(size: size, language: language)
    driver.answerAccountDetails()
    driver.next()
    for (search, quantity) in orders { driver.order(search, quantity) }
    return driver
  }

  private func row(_ driver: WizardDriver, _ text: String) -> String {
    driver.screen.first { $0.contains(text) } ?? ""
  }

  // MARK: - Prices

  private static let periods: [Language: [String]] = [
    .english: ["a month", "a year", "for 3 years", "once"],
    .dutch: ["per maand", "per jaar", "per 3 jaar", "eenmalig"],
  ]

  @Test("F17: every offer says what a licence costs in a period before it is taken", arguments: Language.allCases)
  func prices(language: Language) {
    let driver = driver(language)
    let rows = driver.screen.filter { $0.hasPrefix("   [ ] ") || $0.hasPrefix(" > [ ] ") }
    let choosable = driver.wizard.offers.filter { $0.obstacle == nil }
    #expect(rows.count == choosable.count && rows.count > 15)
    // All amounts end in one column.
    var ends: Set<Int> = []
    for row in rows {
      let price = (Self.periods[language] ?? []).compactMap { period in
        row.hasSuffix(" " + period) ? row.dropLast(period.count + 1) : nil
      }.first
      let figure = price?.split(separator: " ").last ?? ""
      #expect(figure.last?.isNumber == true && figure.contains(language == .dutch ? "," : "."), "\(row)")
      ends.insert(price?.count ?? 0)
    }
    #expect(ends.count == 1)
    let header = driver.screen.first { $0.hasPrefix("   " + Messages(language).text("order/offer")) }
    #expect(header?.hasSuffix(" EUR") == true)
  }

  @Test("F17: in the customer's currency, on the plan that the offer would be taken on")
  func currency() {
    var driver = WizardDriver.demonstration(size: Self.tall)
    driver.answerAccountDetails()
    driver.next()
    #expect(row(driver, "Microsoft 365 E3 ").hasSuffix("35.70 a month"))
    driver.wizard.answers[.country] = "BR"
    driver.type("365 e3")
    #expect(row(driver, "   Offer ").hasSuffix(" USD"))
    #expect(row(driver, "Microsoft 365 E3 ").hasSuffix("a month"))
  }

  @Test("Each price names its currency where there are several, and an offer without one says so")
  func mixed() {
    let plan = OfferPlan(term: "P1Y", billing: "annual")
    let offers = ["EUR", "CHF", nil].enumerated().map { place, currency in
      Offer(
        facts: OfferFacts(
          id: "P\(place):0001", segment: .commercial, isAddOn: false, prerequisites: [], minimumQuantity: 1,
          maximumQuantity: 300, limitPerCustomer: nil, plans: [plan], markets: []),
        title: "Offer \(place)",
        prices: currency.map { [OfferPrice(plan: plan, unitPrice: Money(minorUnits: 123_450, currency: $0))] } ?? [])
    }
    var driver = driver()
    driver.send(.listsLoaded(OfferCatalog(offers: offers), DemonstrationPartner.resellers))
    #expect(row(driver, "Offer 0").hasSuffix("1,234.50 EUR a year"))
    #expect(row(driver, "Offer 1").hasSuffix("1,234.50 CHF a year"))
    #expect(row(driver, "Offer 2").hasSuffix("no price"))
    #expect(!row(driver, "   Offer ").contains("EUR"))
  }

  // MARK: - Reasons

  /// What is searched for, and what the row of what is found first says.
  static let reasons: [(String, [String])] = [
    ("teams phone standard", ["needs Microsoft 365 Business Premium or a similar one", "7.50 a month"]),
    ("defender for business servers", ["needs Microsoft 365 Business Premium first", "2.80 a month"]),
    ("a3 for faculty", ["for education customers"]), ("gcc", ["not sold in Netherlands"]),
    ("nonprofit", ["for nonprofit customers"]),
  ]

  @Test("F17: a reason at the end of a row names what is missing, in no id", arguments: reasons)
  func reason(search: String, texts: [String]) {
    var driver = driver()
    driver.type(search)
    driver.press(.down)
    let all = driver.screen.joined(separator: "\n")
    for text in texts { #expect(all.contains(text), "\(all)") }
    #expect(!all.contains(":000"))
  }

  @Test("F17: Why not? names every base offer that would do", arguments: Language.allCases)
  func whyNot(language: Language) {
    var driver = driver(language)
    driver.type("audio conferencing")
    driver.press(.down, .function(4))
    let message = driver.screen.dropLast().suffix(3).map { $0.drop { $0 == " " } }.joined(separator: " ")
    for id in ["CFQ7TTC0LCHC:0002", "CFQ7TTC0LH18:0001", "DEMO0000LDPB:0001", "DEMO0000JN4R:0001", "CFQ7TTC0LFLX:0001"]
    {
      let title = DemonstrationPartner.catalog.offer(id, in: "NL")?.title ?? id
      #expect(message.contains(title), "\(message)")
    }
  }

  // MARK: - The table and its amounts

  @Test("F22: the names of the columns stay where they are", arguments: [24, 16], [80, 60])
  func header(rows: Int, columns: Int) {
    var driver = driver(
      size: ScreenSize(rows: rows, columns: columns), [("business premium", 5), ("business basic", 12)])
    driver.go(to: .offerSearch)
    let place = driver.screen.firstIndex { $0.contains("Licences") }
    #expect(place != nil)
    for _ in 0..<60 {
      driver.press(.tab)
      #expect(driver.screen.firstIndex { $0.contains("Licences") } == place)
      #expect(driver.screen.contains { $0.contains("Each month ") && $0.contains(" 163.70 EUR") })
    }
  }

  @Test("F22: a nine-digit amount does not touch its box, and a larger one has a row of its own")
  func large() {
    let driver = driver(.english, [("365 e3", 34_000), ("365 e5", 10_000_000)])
    #expect(row(driver, "[34000]").hasSuffix("] 1,213,800.00"))
    #expect(driver.screen.contains { $0.hasSuffix("  564,000,000.00") && !$0.contains("]") })
  }

  @Test("F22: numbers of licences are in groups too", arguments: Language.allCases)
  func licences(language: Language) {
    var driver = driver(language, [("power apps", 3)])
    let number = language == .dutch ? "2.000" : "2,000"
    #expect(row(driver, language == .dutch ? "Fout: " : "Error: ").contains(number))
    driver.press(.backspace)
    driver.go(to: .line(0, .quantity))
    driver.type("2000")
    driver.press(.tab)
    driver.press(.backTab)
    #expect(driver.screen.contains { $0.contains(language == .dutch ? "2.000 tot " : "2,000 to ") })
  }

  @Test("F22: amounts are in groups on every page", arguments: Language.allCases)
  func groups(language: Language) {
    let amount = language == .dutch ? "10.250,00" : "10,250.00"
    var driver = driver(language, [("business premium", 300), ("business premium", 200)])
    driver.wizard.answers.subscriptions = [
      OrderLine(offer: "CFQ7TTC0LCHC:0002", quantity: 300, billing: "monthly", term: "P1Y"),
      OrderLine(offer: "CFQ7TTC0LCHC:0002", quantity: 200, billing: "monthly", term: "P1M"),
    ]
    driver.wizard.session.update = nil
    let total = driver.screen.joined(separator: "\n")
    #expect(total.contains(language == .dutch ? "6.150,00" : "6,150.00"), "\(total)")
    let words = OrderWords(messages: Messages(language))
    let line = OrderLine(offer: "CFQ7TTC0LCHC:0002", quantity: 500, billing: "monthly", term: "P1Y")
    let quotes = DemonstrationPartner.catalog.quotes(of: [line], market: "NL").compactMap { $0 }
    #expect(quotes.map { words.amount(of: $0).contains(amount + " EUR") } == [true])
    #expect(words.toPay(quotes)?.contains(amount + " EUR") == true)
    #expect(words.licences(1500) == (language == .dutch ? "1.500 licenties" : "1,500 licences"))
  }

  @Test(
    "F22: Review and Submit say that prices are without tax, and Review's total does not scroll away",
    arguments: Language.allCases, [24, 16])
  func withoutTax(language: Language, rows: Int) {
    var driver = driver(
      language, size: ScreenSize(rows: rows, columns: 80), [("business premium", 300), ("business basic", 12)])
    driver.next()
    #expect(driver.wizard.page == .review)
    let text = language == .dutch ? "6.211,20 EUR per maand, exclusief btw" : "6,211.20 EUR each month, without tax"
    for _ in driver.wizard.focuses {
      #expect(driver.screen.contains { $0.contains(text) }, "\(driver.screen)")
      driver.press(.tab)
    }
    driver.next()
    #expect(driver.wizard.page == .submit)
    #expect(driver.screen.contains { $0.contains(text) })
  }

  @Test("F22: what is below is counted in the words of what it is")
  func below() {
    var driver = WizardDriver.demonstration()
    #expect(row(driver, "more questions below") != "")
    driver.answerAccountDetails()
    driver.go(to: .country)
    let count = row(driver, "more questions below")
    #expect(count != "")
    // Resellers that were chosen are answers to a question that is counted already.
    for name in ["litware", "tailspin"] { driver.pick(.field(.additionalResellers), name) }
    driver.go(to: .country)
    #expect(row(driver, "more questions below") == count)
    driver.next()
    #expect(row(driver, "more offers below") != "")
    driver.order("business premium", 5)
    driver.next()
    #expect(row(driver, "more answers below") != "")
  }

  @Test("F22: the box of a date has room for the date and the caret behind it")
  func dateBox() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.go(to: .agreementDate)
    #expect(row(driver, "Accepted on").contains("[2026-11-20__]"))
  }

  @Test("The amounts of a catalogue without prices are not there")
  func noPrices() {
    var catalog = DemonstrationPartner.catalog
    catalog.showsPrices = false
    var driver = driver()
    driver.send(.listsLoaded(catalog, DemonstrationPartner.resellers))
    #expect(!driver.screen.contains { $0.contains("a month") || $0.contains("EUR") || $0.contains("no price") })
  }
}
