import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("An agent at a kiosk")
struct KioskAgentTests {
  private var driver: KioskDriver { KioskDriver(kiosk: KioskSetting(role: .agent)) }

  @Test("is asked everything, and is shown a receipt without a path that clears itself")
  func receipt() {
    var driver = driver
    driver.press(.enter)
    #expect(driver.state.wizard?.focuses.contains(.field(.reseller)) == true)
    driver.fill(.companyName, "Fabrikam")
    driver.send(.submitted(WizardDriver.receipt))
    #expect(driver.text.contains("C-2026-000042"))
    #expect(!driver.text.contains("/home"))
    driver.pass(milliseconds: 60_000)
    #expect(driver.text.contains("Press Enter to start."))
  }

  @Test("sees of another customer its reference and its name, and no more")
  func otherCustomers() {
    var driver = driver
    driver.press(.enter)
    driver.fill(.domainPrefix, "fabrikam")
    let customer = KnownCustomer(
      reference: "C-2026-000017", name: "Fietsenhandel Zuid", country: "BE", registrationID: "0403170701")
    driver.send(.customersFound(.domainPrefix("fabrikam"), [customer]))
    driver.go(to: .field(.domainPrefix))
    driver.press(.function(4))
    #expect(driver.text.contains("C-2026-000017"))
    for word in ["Belgium", "Show the record", "Request a relationship"] { #expect(!driver.text.contains(word)) }
    driver.press(.enter)
    #expect(!driver.effects.contains { if case .openRecord = $0 { true } else { false } })
  }
}
