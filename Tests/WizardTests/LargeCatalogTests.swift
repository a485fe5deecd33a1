import Catalog
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
    var offersMade: Int { made.withLock { $0 } }

    func offer(at place: Int) -> Offer {
      made.withLock { $0 += 1 }
      let plan = OfferPlan(term: "P1Y", billing: "monthly")
      let facts = OfferFacts(
        id: "P\(place):0001", segment: .commercial, isAddOn: false, prerequisites: [], minimumQuantity: 1,
        maximumQuantity: 300, limitPerCustomer: nil, plans: [plan], markets: [])
      return Offer(facts: facts, title: "Offer \(place)", prices: [])
    }

    func offer(_ id: String) -> Offer? {
      Int(id.dropFirst().prefix { $0 != ":" }).map { offer(at: $0) }
    }

    func search(_ text: String, first segments: [OfferSegment]) -> [Int] { text == "none" ? [] : Array(0..<count) }
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
    #expect(driver.wizard.offers.count == 400)
    #expect(driver.wizard.subscriptions.foundOffers == 1_000_000)
    // The shown ones at the lists, at both pages and at the letter.
    #expect(offers.offersMade <= 4 * 400)
  }
}
