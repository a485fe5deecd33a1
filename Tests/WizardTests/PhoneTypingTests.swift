import Records
import TestSupport
import Testing
import Text
import Wizard

@Suite("A phone number falls into groups while it is typed")
struct PhoneTypingTests {
  private func driver(_ typed: String) -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.go(to: .phone)
    driver.type(typed)
    return driver
  }

  @Test("At its end; the caret stays there")
  func atTheEnd() {
    let driver = driver("0201234")
    #expect(driver.wizard.editor.text == "020 123 4")
    #expect(driver.wizard.editor.caret == 9)
    #expect(driver.wizard.answers[.phone] == "020 123 4")
  }

  @Test("Not in the middle, where the caret would jump")
  func inTheMiddle() {
    var driver = driver("0201234")
    driver.press(.left, .left)
    driver.type("9")
    #expect(driver.wizard.editor.text == "020 1239 4")
    #expect(driver.wizard.editor.caret == 8)
  }

  @Test("Not where a person groups it in another way")
  func own() {
    #expect(driver("02-01 23 45").wizard.editor.text == "02-01 23 45")
    #expect(driver("+31 (0)20 1").wizard.editor.text == "+31 (0)20 1")
  }

  @Test("Backspace takes digits, not blanks")
  func backspace() {
    var driver = driver("0201234")
    driver.press(.backspace)
    #expect(driver.wizard.editor.text == "020 123")
    driver.press(.backspace, .backspace, .backspace)
    #expect(driver.wizard.editor.text == "020")
  }

  @Test("In another field digits stay as they are typed")
  func otherFields() {
    var driver = WizardDriver.demonstration()
    driver.fill(.registrationID, "0201234")
    #expect(driver.wizard.answers[.registrationID] == "0201234")
  }
}
