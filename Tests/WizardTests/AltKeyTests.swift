import Records
import TestSupport
import Testing
import Wizard

@Suite("A character with Alt, or soon after Escape")
struct AltKeyTests {
  @Test("T13: is text where one types")
  func text() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .companyName)
    driver.type("Contoso")
    driver.press(.alt("@"), .alt("é"))
    #expect(driver.wizard.answers[.companyName] == "Contoso@é")
  }

  @Test("T13: closes an open list")
  func list() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .country)
    driver.press(.character(" "))
    #expect(driver.wizard.overlays.top != nil)
    driver.press(.alt("1"))
    #expect(driver.wizard.overlays.top == nil)
  }

  @Test("T8: a lost letter is told once")
  func lostLetter() {
    var driver = WizardDriver.demonstration()
    driver.send(.bytesDropped)
    #expect(driver.wizard.session.notice?.key == "app/not-utf-8")
    driver.press(.tab)
    driver.send(.bytesDropped)
    #expect(driver.wizard.session.notice == nil)
  }
}
