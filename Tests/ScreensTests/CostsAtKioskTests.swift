import Catalog
import Messages
import Screens
import TestSupport
import Testing
import Wizard

@Suite("What the partner pays is on no screen of a kiosk", .enabled(if: OptimisedRun.isOn, "\(OptimisedRun.reason)"))
struct CostsAtKioskTests {
  @Test("in no kept picture of one")
  func golden() throws {
    let names = Golden.kept.filter { $0.hasPrefix("kiosk") }
    #expect(names.count > 30)
    for name in names {
      let text = try #require(Golden.read(Golden.folder + "/" + name))
      for marker in OfferCatalog.costMarkers { #expect(!text.contains(marker), "\(marker) in \(name)") }
    }
  }

  @Test(
    "nowhere that a visitor or an agent is led to, in any window: each picture is as without costs",
    arguments: KioskSetting.Role.allCases,
    [ScreenSize(rows: 24, columns: 80), ScreenSize(rows: 16, columns: 60), ScreenSize(rows: 43, columns: 132)])
  func places(role: KioskSetting.Role, size: ScreenSize) {
    var priced = 0
    for place in KioskDriver.places(role, languages: [.dutch, .english], size: size) {
      var driver = place.driver
      // Once more, since whatever lists come check the order again.
      driver.send(.listsLoaded(.withMarkedCosts, DemonstrationPartner.resellers), after: 0)
      let rows = driver.screen
      for row in rows {
        for marker in OfferCatalog.costMarkers { #expect(!row.contains(marker), "\(place): \(row)") }
      }
      if rows.contains(where: { $0.contains("EUR") }) { priced += 1 }
      driver.send(.listsLoaded(DemonstrationPartner.catalog, DemonstrationPartner.resellers), after: 0)
      #expect(driver.screen == rows, "\(place)")
    }
    #expect(priced > 0)
  }

  @Test("and an agent's own pages have them, where they are to be seen")
  func agent() {
    var driver = WizardDriver.demonstration(catalog: .withMarkedCosts)
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 1)
    #expect(driver.screen.contains { $0.contains("cost 77.77 EUR") })
    driver.next()
    #expect(driver.screen.contains { $0.contains("Cost") && $0.contains("77.77 EUR each month") })
    driver.next()
    // What the customer is told is the customer's price alone.
    #expect(driver.wizard.page == .submit && !driver.screen.contains { $0.contains("77.77") })
    driver.next()
    driver.send(.submitted(WizardDriver.receipt))
    #expect(driver.wizard.page == .receipt && !driver.screen.contains { $0.contains("77.77") })
    driver.press(.character("p"), .end)
    #expect(driver.screen.contains { $0.contains("20.50 EUR") } && !driver.screen.contains { $0.contains("77.77") })
  }
}
