import Records
import Rules
import TestSupport
import Wizard

/// What is shown of the customers of other hosts, and what those ask.
extension Scene {
  private static let known = CustomerElsewhere(
    site: "AMS", reference: "C-2026-000017", country: "NL", registrationID: "87654321", domainPrefix: "vandermeer",
    emailDomain: "vandermeerfietsen.nl", nameKey: "vandermeerfietsen", secondsAgo: 240)

  private static func typeKnown(_ driver: inout WizardDriver) {
    driver.go(to: .registrationID)
    driver.type("87654321")
    driver.send(.timePassed)
    driver.send(.customersElsewhereFound(.registrationID("87654321", country: "NL"), [known]))
  }

  static let elsewhere = [
    Scene(wizard: "elsewhere-while-typing") { typeKnown(&$0) },
    Scene(wizard: "elsewhere-after-leaving") { driver in
      typeKnown(&driver)
      driver.press(.tab, .backTab)
    },
    Scene(wizard: "elsewhere-question") { driver in
      typeKnown(&driver)
      driver.press(.function(4))
    },
    Scene(wizard: "review-elsewhere") { driver in
      driver.answerEverything()
      driver.send(.customersElsewhereFound(.name("Van der Meer Fietsen B.V.", country: "NL"), [known]))
      driver.send(
        .customersFound(
          .emailDomain("vandermeerfietsen.nl"),
          [KnownCustomer(reference: "C-2026-000021", name: "Fietsenhandel Zuid", emailDomain: "vandermeerfietsen.nl")]))
      driver.press(.function(2), .down)
    },
    Scene(customers: "customers-to-erase", page: toErase(1)),
    Scene(customers: "customers-many-to-erase", page: toErase(5)),
  ]

  /// What the store has, with what other hosts ask to be erased.
  private static func toErase(_ count: Int) -> CustomersPage {
    var page = CustomersDriver.examplePage
    page.erasures = (42..<42 + count).map {
      AskedErasure(site: "RTM", reference: "C-2026-0000\($0)", secondsAgo: 172_800)
    }
    return page
  }
}
