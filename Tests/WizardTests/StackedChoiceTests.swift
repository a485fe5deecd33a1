import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("A choice whose options stand below each other")
struct StackedChoiceTests {
  private static let cases: [(size: ScreenSize, country: String, field: Field, isStacked: Bool)] = [
    (ScreenSize(rows: 24, columns: 80), "NL", .qualification, false),
    (ScreenSize(rows: 24, columns: 80), "US", .qualification, true),
    (ScreenSize(rows: 24, columns: 100), "US", .qualification, false),
    // The form is no wider beside a pane.
    (ScreenSize(rows: 24, columns: 120), "US", .qualification, true),
    (.least, "NL", .qualification, true), (.least, "NL", .agreementAcceptance, true),
  ]

  private func driver(_ size: ScreenSize, _ country: String = "NL", at field: Field) -> WizardDriver {
    var driver = WizardDriver.demonstration(size: size)
    driver.wizard.answers[.country] = country
    driver.go(to: field)
    return driver
  }

  @Test("F16: each option has a row of its own where they do not fit into one", arguments: cases)
  func rows(_ example: (size: ScreenSize, country: String, field: Field, isStacked: Bool)) {
    let driver = driver(example.size, example.country, at: example.field)
    let options = driver.screen.filter { $0.contains("( )") || $0.contains("(*)") }
    let all = driver.wizard.choices(of: example.field).count
    let shown = options.filter { row in row.dropFirst(25).hasPrefix("(") }
    #expect(shown.count >= (example.isStacked ? all : 1))
    #expect(driver.screen.last?.contains(example.isStacked ? "Up/Down Move" : "Left/Right Choose") == true)
  }

  @Test("F16: Up and Down go from option to option and leave it at its ends; they choose nothing")
  func moving() {
    var driver = driver(.least, at: .qualification)
    let before = driver.wizard.answers
    for option in [1, 2] {
      driver.press(.down)
      #expect(driver.wizard.focus == .field(.qualification))
      #expect(driver.wizard.place.option == option)
    }
    driver.press(.down)
    #expect(driver.wizard.focus == .field(.purchaseOrder))
    driver.press(.up)
    #expect(driver.wizard.focus == .field(.qualification))
    #expect(driver.wizard.place.option == nil)
    driver.press(.up)
    #expect(driver.wizard.focus == .field(.domainPrefix))
    #expect(driver.wizard.answers == before)
  }

  @Test(
    "F16: Space chooses the option under the caret, and Enter does and goes on",
    arguments: [Key.character(" "), .enter])
  func choosing(key: Key) {
    var driver = driver(.least, at: .agreementAcceptance)
    #expect(driver.wizard.answers[.agreementAcceptance].isEmpty)
    driver.press(.down, key)
    #expect(driver.wizard.answers[.agreementAcceptance] == "customerWillAccept")
    #expect((driver.wizard.focus == .field(.agreementAcceptance)) == (key != .enter))
  }

  @Test("F16: in one row Up and Down leave the choice, and Left and Right choose")
  func inOneRow() {
    var driver = driver(ScreenSize(rows: 24, columns: 80), at: .qualification)
    driver.press(.down)
    #expect(driver.wizard.focus == .field(.purchaseOrder))
    driver.press(.up, .right)
    #expect(driver.wizard.answers[.qualification] == "education")
  }

  @Test("F16: a window that becomes narrow stacks them from the next key on")
  func resized() {
    var driver = driver(ScreenSize(rows: 24, columns: 80), at: .qualification)
    driver.send(.resized(.least))
    driver.press(.down)
    #expect(driver.wizard.place.option == 1)
  }
}
