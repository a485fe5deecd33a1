import Catalog
import Records
import Rules
import Synchronization
import TestSupport
import Testing
import Wizard

@Suite("A catalogue of a million offers")
struct LargeCatalogTests {
  /// Makes an offer when it is asked for, and counts them.
  private final class Offers: OfferSource {
    private let made = Mutex(0)
    let count = 1_000_000
    let segment: OfferSegment

    init(_ segment: OfferSegment = .commercial) { self.segment = segment }

    var offersMade: Int { made.withLock { $0 } }

    func offer(at place: Int) -> Offer {
      made.withLock { $0 += 1 }
      let plan = OfferPlan(term: "P1Y", billing: "monthly")
      let facts = OfferFacts(
        id: "P\(place):0001", segment: segment, isAddOn: false, prerequisites: [], minimumQuantity: 1,
        maximumQuantity: 300, limitPerCustomer: nil, plans: [plan], markets: [])
      return Offer(facts: facts, title: "Offer \(place)", prices: [])
    }

    func count(in market: String) -> Int { count }

    func offer(_ id: String, in market: String) -> Offer? {
      Int(id.dropFirst().prefix { $0 != ":" }).map { offer(at: $0) }
    }

    func search(_ text: String, in market: String, first segments: [OfferSegment]) -> OfferFinds {
      OfferFinds(count: text == "none" ? 0 : count) { self.offer(at: $0) }
    }
  }

  @Test("makes and checks only the offers that are shown, and tells how many there are")
  func onlyShown() {
    let offers = Offers()
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.send(.listsLoaded(OfferCatalog(offers), DemonstrationPartner.resellers))
    driver.next()
    driver.type("o")
    #expect(driver.wizard.page == .subscriptions)
    #expect(driver.wizard.offers.first?.title == "Offer 0")
    #expect(driver.wizard.offers.count == driver.wizard.subscriptions.offersAtOnce)
    #expect(driver.wizard.subscriptions.foundOffers.known == 1_000_000)
    // The shown ones at the lists, at both pages and at the letter.
    #expect(offers.offersMade <= 4 * driver.wizard.subscriptions.offersAtOnce)
  }

  @Test("shows more of them as the focus comes near the last one, and fewer again for another search")
  func more() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.send(.listsLoaded(OfferCatalog(Offers()), DemonstrationPartner.resellers))
    driver.next()
    driver.type("o")
    driver.press(.down, times: driver.wizard.subscriptions.offersAtOnce)
    #expect(driver.wizard.offers.count > driver.wizard.subscriptions.offersAtOnce)
    #expect(Array(driver.wizard.offers.map(\.title).prefix(30)) == (0..<30).map { "Offer \($0)" })
    driver.type("f")
    #expect(driver.wizard.offers.count == driver.wizard.subscriptions.offersAtOnce)
  }

  @Test("looks for more of them where the window has become larger")
  func largerWindow() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.send(.listsLoaded(OfferCatalog(Offers()), DemonstrationPartner.resellers))
    driver.next()
    driver.type("o")
    driver.send(.resized(ScreenSize(rows: 60, columns: 200)))
    #expect(driver.wizard.offers.count == 50)
    driver.send(.resized(ScreenSize(rows: 24, columns: 80)))
    driver.type("f")
    #expect(driver.wizard.offers.count == 14)
  }

  @Test("does not look at more than it shows of what this customer may not buy")
  func onlyShownOfOthers() {
    let offers = Offers(.education)
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.send(.listsLoaded(OfferCatalog(offers), DemonstrationPartner.resellers))
    driver.next()
    driver.type("o")
    #expect(driver.wizard.offers.count == driver.wizard.subscriptions.offersAtOnce)
    #expect(driver.wizard.offers.first?.obstacle?.rule == "subscription/segment")
    #expect(offers.offersMade <= 4 * (driver.wizard.subscriptions.offersAtOnce + 1))
  }

  @Test("A letter among 10,000 offers finds those of the customer's segment, wherever they stand in the list")
  func segmentAtTheEnd() {
    let offers = (0..<10_000).map { place in
      Offers(place < 9_990 ? .commercial : .education).offer(at: place)
    }
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.send(.listsLoaded(OfferCatalog(offers: offers), DemonstrationPartner.resellers))
    driver.next()
    driver.wizard.answers[.qualification] = "education"
    driver.type("o")
    #expect(driver.wizard.subscriptions.foundOffers.known == 10_000)
    #expect(driver.wizard.offers.count == driver.wizard.subscriptions.offersAtOnce)
    #expect(driver.wizard.offers.prefix(11).map(\.title) == (9_990..<10_000).map { "Offer \($0)" } + ["Offer 0"])
  }
}
