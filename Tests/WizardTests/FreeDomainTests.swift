import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("The domain that F4 offers")
struct FreeDomainTests {
  private func asked(_ driver: WizardDriver) -> [CustomerQuestion] {
    driver.effects.flatMap { if case .findCustomers(let questions) = $0 { questions } else { [CustomerQuestion]() } }
  }

  private func question(_ driver: WizardDriver) -> QuestionOverlay? {
    if case .question(let question) = driver.wizard.overlay { question } else { nil }
  }

  @Test("F2: F4 on the domain offers one that nobody has, and shows who has the one that was typed")
  func freeDomain() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fietsenhandel Zuid")
    #expect(asked(driver).contains(.domainPrefix("fietsenhandelzuidnl")))
    let other = KnownCustomer(
      reference: "C-2026-000021", name: "Other", country: "BE", registrationID: "1", domainPrefix: "fietsenhandelzuid")
    for prefix in ["fietsenhandelzuid", "fietsenhandelzuidnl"] {
      driver.send(.customersFound(.domainPrefix(prefix), [other]))
    }
    driver.go(to: .domainPrefix)
    driver.press(.function(4))
    #expect(driver.wizard.answers[.domainPrefix] == "fietsenhandelzuid2")
    driver.fill(.domainPrefix, "fietsenhandelzuid")
    driver.go(to: .domainPrefix)
    #expect(driver.wizard[status: .domainPrefix].findings.first?.rule == "domain-prefix/taken")
    driver.press(.function(4))
    #expect(question(driver)?.subject == .domainTaken(other, free: "fietsenhandelzuid2"))
    #expect(question(driver)?.choices == [.useFree, .showRecord, .carryOn])
    driver.press(.enter)
    #expect(driver.wizard.answers[.domainPrefix] == "fietsenhandelzuid2")
  }
}
