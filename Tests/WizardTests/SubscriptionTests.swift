import Catalog
import Records
import Rules
import TestSupport
import Testing
import Text
import Wizard

@Suite("The Subscriptions page")
struct SubscriptionTests {
  private func driver(_ orders: [(String, Int?)] = []) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    for (search, quantity) in orders { driver.order(search, quantity) }
    return driver
  }

  private func line(_ driver: WizardDriver, _ index: Int = 0) -> OrderLine? {
    driver.wizard.answers.subscriptions.indices.contains(index) ? driver.wizard.answers.subscriptions[index] : nil
  }

  @Test("Typing finds offers; Down goes to them, Space takes one and goes to its number")
  func adding() {
    var driver = driver()
    driver.type("bus prem")
    #expect(driver.wizard.offers.count >= 2)
    driver.press(.down, .character(" "))
    #expect(line(driver)?.offer == "CFQ7TTC0LCHC:0002")
    #expect(line(driver)?.quantity == 1)
    #expect(driver.wizard.focus == .line(0, .quantity))
    #expect(driver.wizard.offerSearch.isEmpty)
  }

  @Test("Typing on an offer goes on with the search")
  func searching() {
    var driver = driver()
    driver.type("visi")
    driver.press(.down, .character("o"))
    #expect(driver.wizard.focus == .offerSearch)
    #expect(driver.wizard.offerSearch.text == "visio")
  }

  @Test("The first digit takes the place of the number, the next ones join it")
  func digits() {
    var driver = driver()
    driver.type("business premium")
    driver.press(.down, .character(" "))
    driver.type("25")
    #expect(line(driver)?.quantity == 25)
    driver.press(.backspace)
    #expect(line(driver)?.quantity == 2)
    driver.type("x")
    #expect(line(driver)?.quantity == 2)
    #expect(driver.wizard.notice?.key == "notice/digits-only")
  }

  @Test("Up, Down, PgUp and PgDn change the number, within what the offer has")
  func steps() {
    var driver = driver([("business premium", 5)])
    driver.go(to: .line(0, .quantity))
    let steps: [(Key, Int)] = [
      (.up, 6), (.pageUp, 16), (.down, 15), (.pageDown, 5), (.pageDown, 1), (.down, 1),
    ]
    for (key, quantity) in steps {
      driver.press(key)
      #expect(line(driver)?.quantity == quantity, "\(key)")
    }
    driver.type("299")
    driver.press(.pageUp, .up)
    #expect(line(driver)?.quantity == 300)
  }

  @Test("A number outside what the offer has is reported when it is left, and goes as soon as it is mended")
  func limits() {
    var driver = driver([("business premium", 5)])
    driver.go(to: .line(0, .quantity))
    driver.type("301")
    #expect(driver.wizard.elementFindings.isEmpty)
    driver.press(.tab)
    #expect(driver.wizard.elementFindings[.subscription(0, .quantity)]?.rule == "subscription/quantity-above-maximum")
    driver.press(.backTab)
    driver.type("30")
    #expect(driver.wizard.elementFindings.isEmpty)
    driver.press(.backspace, .backspace, .tab)
    #expect(driver.wizard.elementFindings[.subscription(0, .quantity)]?.rule == "subscription/quantity-below-minimum")
  }

  @Test("The largest number of licences can be typed")
  func largest() {
    var driver = driver([("365 e3", 10_000_000)])
    driver.press(.tab)
    #expect(line(driver)?.quantity == 10_000_000)
    #expect(driver.wizard.elementFindings.isEmpty)
  }

  @Test(
    "Space and the arrows go round the billing and the terms that the offer has, and tell what follows; Enter goes on")
  func plans() {
    var driver = driver([("365 e3", 5)])
    driver.go(to: .line(0, .billing))
    driver.press(.character(" "))
    #expect(line(driver)?.billing == "annual")
    driver.press(.right)
    #expect(line(driver)?.billing == "triennial")
    #expect(line(driver)?.term == "P3Y")
    #expect(driver.screen.contains { $0.contains("The term has changed with it: 3 years.") })
    driver.press(.left)
    let before = line(driver)
    driver.press(.enter)
    #expect(line(driver) == before && driver.wizard.focus == .line(0, .term))
    driver.press(.character(" "))
    #expect(line(driver)?.term != before?.term)
    #expect(driver.wizard.elementFindings.isEmpty)
  }

  @Test("An offer with one way of billing says so")
  func onePlan() {
    var driver = driver([("365 business premium trial", nil)])
    driver.go(to: .line(0, .billing))
    driver.press(.character(" "))
    #expect(driver.wizard.notice?.key == "notice/one-billing")
  }

  /// What is searched for, and why this customer cannot have what is found first.
  static let obstacles: [(String, RuleID)] = [
    ("faculty", "subscription/segment"), ("nonprofit", "subscription/segment"),
    ("teams phone standard", "subscription/prerequisite"), ("copilot", "subscription/prerequisite"),
  ]

  @Test("What cannot be chosen stands below the rest, with its reason; Space and F4 say it", arguments: obstacles)
  func obstacle(search: String, rule: RuleID) {
    var driver = driver()
    driver.type(search)
    #expect(driver.wizard.offers.first?.obstacle?.rule == rule)
    for key in [Key.character(" "), .function(4)] {
      driver.press(.down, key)
      #expect(driver.wizard.notice != nil)
      #expect(driver.wizard.answers.subscriptions.isEmpty)
      driver.press(.up)
    }
  }

  @Test("An add-on can be chosen with its base, and not more of it")
  func addOn() {
    var driver = driver([("business premium", 5), ("teams phone standard", 6)])
    #expect(line(driver, 1)?.quantity == 6)
    #expect(driver.wizard.elementFindings[.subscription(1, .quantity)]?.rule == "subscription/base-quantity")
    driver.go(to: .line(0, .quantity))
    driver.type("6")
    driver.press(.tab)
    #expect(driver.wizard.elementFindings.isEmpty)
    driver.go(to: .line(0, .tick))
    driver.press(.delete, .up, .enter)
    #expect(driver.wizard.elementFindings.values.contains { $0.rule == "subscription/prerequisite" })
  }

  @Test("F18: digits on the tick of a chosen offer are its licences")
  func digitsOnTick() {
    var driver = driver([("business premium", 5)])
    driver.go(to: .line(0, .tick))
    driver.type("25")
    #expect(driver.wizard.answers.subscriptions.first?.quantity == 25)
    #expect(driver.wizard.focus == .line(0, .quantity))
  }

  @Test("D27: the lines of one offer share its maximum, and the last one says how many they are together")
  func sharedMaximum() {
    let driver = driver([("CFQ7TTC0LCHC:0002", 200), ("CFQ7TTC0LCHC:0002", 200)])
    #expect(driver.wizard.elementFindings[.subscription(0, .quantity)] == nil)
    let finding = driver.wizard.elementFindings[.subscription(1, .quantity)]
    #expect(finding?.messageKey == "rule/subscription/quantity-above-maximum.together")
    #expect(finding?.arguments["sum"] == "400" && finding?.arguments["maximum"] == "300")
  }

  @Test("D26: a customer who accepts later is told about, once something is ordered, where that was chosen")
  func laterAcceptance() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.go(to: .agreementAcceptance)
    driver.press(.right)
    #expect(driver.wizard.answers[.agreementAcceptance] == "customerWillAccept")
    #expect(driver.wizard[status: .agreementAcceptance].phase == .ok)
    driver.next()
    driver.order("business premium", 5)
    #expect(driver.wizard[status: .agreementAcceptance].findings.first?.rule == "agreement/needed-for-order")
  }

  @Test("A trial is had once")
  func trial() {
    var driver = driver([("365 business premium trial", 10)])
    driver.go(to: .offerSearch)
    driver.type("365 business premium trial")
    #expect(driver.wizard.offers.first?.obstacle?.rule == "subscription/duplicate")
  }

  @Test("An offer can be had once more on another plan, until every plan is taken")
  func otherPlan() {
    var driver = driver([("CFQ7TTC0LCHC:0002", 5), ("CFQ7TTC0LCHC:0002", 6)])
    let lines = driver.wizard.answers.subscriptions
    #expect(lines.map(\.offer) == ["CFQ7TTC0LCHC:0002", "CFQ7TTC0LCHC:0002"])
    #expect(lines.map(\.billing) == ["monthly", "annual"])
    #expect(driver.wizard.elementFindings.isEmpty)
    driver.go(to: .offerSearch)
    driver.type("CFQ7TTC0LCHC:0002")
    #expect(!driver.wizard.offers.contains { $0.id == "CFQ7TTC0LCHC:0002" })
  }

  @Test("An education customer may have what others may not")
  func education() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.go(to: .qualification)
    driver.press(.right, .tab, .right)
    driver.next()
    driver.type("A3 for faculty")
    #expect(driver.wizard.offers.first?.id == "DEMO0000LHTD:0001")
    #expect(driver.wizard.offers.first?.obstacle == nil)
  }

  /// Whom the offers are for, and what the first ones are.
  static let segments: [(String, OfferSegment)] = [
    ("none", .commercial), ("stateOwnedEntity", .commercial), ("education", .education),
    ("governmentCommunityCloud", .government),
  ]

  @Test(
    "The offers of the customer's own segment stand first, then the others in the order of the list",
    arguments: segments)
  func ownSegment(qualification: String, segment: OfferSegment) {
    var driver = driver()
    driver.wizard.answers[.qualification] = qualification
    if segment == .government { driver.wizard.answers[.country] = "US" }
    driver.type("m")
    driver.press(.backspace)
    let catalog = DemonstrationPartner.catalog
    let possible = driver.wizard.offers.filter { $0.obstacle == nil }.compactMap {
      catalog.facts(of: $0.id, in: "NL")?.segment
    }
    let own = possible.prefix { $0 == segment }
    #expect(!own.isEmpty)
    #expect(!possible.dropFirst(own.count).contains(segment))
  }

  @Test("An order without subscriptions is asked about once, and allowed")
  func none() {
    var driver = driver()
    driver.next()
    guard case .question(let question) = driver.wizard.overlay else {
      Issue.record("no question")
      return
    }
    #expect(question.subject == .noSubscriptions)
    driver.press(.escape)
    #expect(driver.wizard.page == .subscriptions)
    driver.next()
    // F18: a held key does not go on without subscriptions.
    driver.press(.enter)
    #expect(driver.wizard.page == .subscriptions)
    driver.next()
    driver.press(.up, .enter)
    #expect(driver.wizard.page == .review)
  }

  @Test("Offers that arrive later are shown when they do")
  func later() {
    var driver = driver()
    driver.wizard.lookups = WizardLookups()
    driver.type("x")
    driver.press(.backspace)
    #expect(driver.wizard.offers.isEmpty)
    driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers))
    #expect(driver.wizard.offers.count == driver.wizard.subscriptions.offersAtOnce)
    #expect(driver.wizard.subscriptions.foundOffers.known == DemonstrationPartner.catalog.count(in: "NL"))
  }
}
