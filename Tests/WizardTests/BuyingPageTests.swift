import Messages
import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("What may be bought, and of whom, on the pages")
struct BuyingPageTests {
  private func driver(_ buying: BuyingCase, _ answers: Answers) -> WizardDriver {
    .buying(answers, partner: buying.partner, severities: buying.severities, customers: buying.customers)
  }

  private static func isOfOrder(_ buying: BuyingCase) -> Bool { buying.path.hasPrefix("subscriptions") }

  /// What a page says of a place, with the words of it that the page shows.
  private func told(_ driver: WizardDriver, at path: String) -> [String] {
    var findings = driver.wizard.session[status: .reseller].findings.map { ("reseller.partnerID", $0) }
    findings += driver.wizard.elementFindings.map { ($0.key.description, $0.value) }
    return findings.filter { $0.0 == path }.map { String($0.1.messageKey.dropFirst("rule/".count)) }
  }

  @Test("Each rule is told at its place, in words, and Next goes on once nothing is wrong", arguments: BuyingCase.all)
  func told(buying: BuyingCase) throws {
    // No list of a page has an offer without an id.
    if buying.key.hasSuffix(".missing"), buying.rule == "subscription/unknown-offer" { return }
    var driver = driver(buying, buying.breaks)
    #expect(told(driver, at: buying.path) == [buying.key])
    let finding = try #require(
      RecordChecker(environment: buying.environment).problems(in: buying.breaks)
        .first { $0.path.description == buying.path })
    let words = Messages(.english).text(of: finding.finding)
    let isError = finding.severity == .error
    driver.next()
    if Self.isOfOrder(buying) {
      #expect(driver.wizard.page == .subscriptions)
      driver.next()
    }
    guard isError else {
      #expect(driver.wizard.page == .subscriptions)
      return
    }
    #expect(driver.wizard.page == (Self.isOfOrder(buying) ? .subscriptions : .accountDetails))
    guard case .summary(let summary)? = driver.wizard.overlay else {
      Issue.record("no list of problems")
      return
    }
    #expect(summary.problems.map(\.path.description).contains(buying.path))
    #expect(
      driver.screen.contains { $0.contains(words.prefix(24)) }, "\(words)\n\(driver.screen.joined(separator: "\n"))")
    driver.press(.enter)
    #expect(driver.screen.contains { $0.contains(words.prefix(24)) }, "\(driver.screen.joined(separator: "\n"))")
  }

  @Test("Answers that pass go on to Review", arguments: BuyingCase.all)
  func passes(buying: BuyingCase) {
    var driver = driver(buying, buying.passes)
    #expect(driver.wizard.elementFindings.isEmpty)
    driver.next()
    driver.next()
    #expect(driver.wizard.page == .review, "\(driver.screen.joined(separator: "\n"))")
  }

  @Test(
    "An offer that cannot be bought stands in the list with the reason",
    arguments: [
      ("america", "not sold in Netherlands"), ("next", "not for sale yet"), ("gone", "no longer sold"),
      ("school", "for education customers"), ("addon", "needs Offer Alpha:0001 first"),
    ])
  func reasons(search: String, reason: String) {
    var answers = BuyingWorld.answers
    answers.subscriptions = []
    var driver = WizardDriver.buying(answers)
    driver.next()
    driver.type(search)
    #expect(driver.screen.contains { $0.contains(reason) }, "\(driver.screen.joined(separator: "\n"))")
    driver.press(.down, .character(" "))
    #expect(driver.wizard.answers.subscriptions.isEmpty)
  }

  // MARK: - The parts that few offers have

  @Test("Conditions have a tick under the offer: Space ticks it, Tab goes to it behind the term, digits are licences")
  func attestation() {
    var driver = WizardDriver.buying([BuyingWorld.line("TERMS:0001")])
    driver.go(to: .line(0, .term))
    driver.press(.tab)
    #expect(driver.wizard.focus == .line(0, .attestation))
    #expect(driver.screen.contains { $0.contains("[ ] The customer agrees to the conditions of this offer.") })
    driver.press(.character(" "))
    #expect(driver.wizard.answers.subscriptions[0].isAttested)
    #expect(driver.wizard.elementFindings.isEmpty)
    #expect(driver.screen.contains { $0.contains("[x] The customer agrees") })
    driver.press(.character(" "), .function(10))
    #expect(driver.wizard.elementFindings[.subscription(0, .attestation)]?.rule == "subscription/attestation-missing")
    driver.press(.escape)
    driver.go(to: .line(0, .attestation))
    driver.type("7")
    #expect(driver.wizard.answers.subscriptions[0].quantity == 7)
    driver.go(to: .line(0, .attestation))
    driver.press(.delete)
    guard case .question? = driver.wizard.overlay else {
      Issue.record("no question")
      return
    }
  }

  @Test("A trial begins with the first term that it can become, and keys go round these")
  func renewal() {
    var answers = BuyingWorld.answers
    answers.subscriptions = []
    var driver = WizardDriver.buying(answers)
    driver.next()
    driver.type("trial:0001")
    driver.press(.down, .character(" "))
    #expect(driver.wizard.answers.subscriptions.map(\.renewsTo) == ["P1M"])
    driver.go(to: .line(0, .renewsTo))
    #expect(driver.screen.contains { $0.contains("After the trial") && $0.contains("1 month") })
    for (key, term) in [(Key.character(" "), "P1Y"), (.right, "P1M"), (.left, "P1Y"), (.function(4), "P1M")] {
      driver.press(key)
      #expect(driver.wizard.answers.subscriptions[0].renewsTo == term, "\(key)")
    }
    driver.press(.tab)
    #expect(driver.wizard.focus != .line(0, .renewsTo))
  }

  @Test("What an offer becomes that is no trial can be taken away")
  func noTrial() {
    var driver = WizardDriver.buying([BuyingWorld.line("ALPHA:0001", renewsTo: "P1Y")])
    driver.go(to: .line(0, .renewsTo))
    driver.press(.character(" "))
    #expect(driver.wizard.answers.subscriptions[0].renewsTo.isEmpty)
    #expect(driver.wizard.elementFindings.isEmpty)
  }

  @Test("Review, Submit and a customer like this one say what a line has", arguments: [Language.english, .dutch])
  func review(language: Language) {
    var answers = BuyingWorld.answers
    answers[.purchaseOrder] = "PO-2026-1187"
    answers[.gdap] = "true"
    answers.subscriptions = [
      BuyingWorld.line("TERMS:0001", isAttested: true),
      BuyingWorld.line("TRIAL:0001", 5, "none", "P1M", renewsTo: "P1Y"),
    ]
    var driver = WizardDriver.buying(answers, size: ScreenSize(rows: 60, columns: 100), language: language)
    driver.next()
    driver.next()
    let words = Messages(language)
    let said = [words.text("order/attested"), words.text("order/then", ["term": words.text("term/P1Y")])]
    for text in said + ["PO-2026-1187", words.text("review/gdap")] {
      #expect(driver.screen.contains { $0.contains(text) }, "\(text)\n\(driver.screen.joined(separator: "\n"))")
    }
    driver.next()
    for text in ["PO-2026-1187", words.text("review/gdap")] {
      #expect(driver.screen.contains { $0.contains(text) }, "\(text)\n\(driver.screen.joined(separator: "\n"))")
    }
    let like = answers.forCustomerLikeThis
    #expect(like[.purchaseOrder].isEmpty && like[.gdap].isEmpty)
    #expect(like.subscriptions.map(\.isAttested) == [false, false])
    #expect(like.subscriptions.map(\.renewsTo) == ["", "P1Y"])
  }

  // MARK: - Resellers

  @Test("The list says why a reseller cannot be used, or needs a second look; it is found by country too")
  func resellers() throws {
    var answers = BuyingWorld.answers
    answers[.reseller] = ""
    var driver = WizardDriver.buying(answers)
    driver.go(to: .reseller)
    driver.press(.enter)
    guard case .list(let list)? = driver.wizard.overlay else {
      Issue.record("no list")
      return
    }
    let items = Dictionary(uniqueKeysWithValues: list.items.map { ($0.value, $0) })
    #expect(items["873452"]?.detail == "873452 NL not signed")
    #expect(items["6172839"]?.obstacle == nil && items["6172839"]?.detail == "6172839 BR other region")
    #expect(items["517289"]?.detail == "517289 NL not active")
    #expect(!list.items.contains { $0.text == "Only a tenant" })
    #expect(items["517286"]?.detail == "517286 NL no tenant ID")
    #expect(items["4847383"]?.detail == "4847383 NL")
    driver.type("duitsland")
    driver.press(.enter)
    #expect(driver.wizard.answers[.reseller] == "2468135")
  }

  @Test("A number that is in no row is taken, with the word that it could not be checked; other texts are not")
  func typedNumber() {
    var answers = BuyingWorld.answers
    answers[.reseller] = ""
    for (typed, isTaken) in [("9999999", true), ("1", true), ("5", false), ("12345678901", false), ("nobody", false)] {
      var driver = WizardDriver.buying(answers)
      driver.go(to: .reseller)
      driver.type(typed)
      let offers = driver.screen.contains { $0.contains("Not in the list. Enter takes \(typed) as") }
      #expect(offers == isTaken, "\(typed)")
      if typed == "5" { continue }
      driver.press(.enter)
      #expect(driver.wizard.answers[.reseller] == (isTaken ? typed : ""), "\(typed)")
      guard isTaken else { continue }
      #expect(driver.wizard.session[status: .reseller].phase == .check)
      #expect(driver.wizard.session[status: .reseller].findings.map(\.rule) == ["reseller/unverified"])
      driver.pick(.field(.additionalResellers), "8888888")
      #expect(driver.wizard.answers.additionalResellers == ["8888888"])
      #expect(driver.wizard.elementFindings[.additionalReseller(0)]?.rule == "additional-reseller/unverified")
    }
  }
}
