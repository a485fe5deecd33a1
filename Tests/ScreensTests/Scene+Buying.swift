import Records
import Rules
import TestSupport
import Wizard

/// What few offers ask, offers that cannot be bought, and resellers that need a second look.
extension Scene {
  private static let lines = [
    BuyingWorld.line("TERMS:0001", isAttested: true),
    BuyingWorld.line("TRIAL:0002", 25, "none", "P1M", renewsTo: "P1Y"),
  ]

  /// A scene with the lists of ``BuyingWorld``, on the Subscriptions page.
  private static func buying(
    _ name: String, _ lines: [OrderLine], _ steps: @escaping @Sendable (inout WizardDriver) -> Void
  ) -> Scene {
    Scene(name) { size, language in
      var driver = WizardDriver.buying(lines, size: size, language: language)
      steps(&driver)
      return driver.state
    }
  }

  static let buying = [
    buying("subscriptions-conditions", lines) { $0.go(to: .line(0, .attestation)) },
    buying("subscriptions-trial", lines) { $0.go(to: .line(1, .renewsTo)) },
    buying("subscriptions-conditions-missing", [BuyingWorld.line("TERMS:0001")]) { driver in
      driver.next()
      driver.press(.enter)
    },
    buying("subscriptions-not-for-sale", []) { driver in
      driver.type("offer")
      driver.go(to: .offer("GONE:0001"))
    },
    Scene(wizard: "reseller-unverified") { driver in
      driver.pick(.field(.reseller), "9999999")
    },
  ]
}
