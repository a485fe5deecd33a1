import Messages
import Records
import Screens
import TestSupport
import Testing
import Wizard

@Suite("What comes next is seen")
struct ScrollMarginTests {
  @Test(
    "F9: below the question in focus the next one is seen, going down and going up",
    arguments: [ScreenSize(rows: 24, columns: 80), .least])
  func nextQuestion(size: ScreenSize) {
    var driver = WizardDriver.demonstration(size: size)
    driver.answerAccountDetails()
    let all = driver.wizard.focuses
    let pairs = zip(all, all.dropFirst()).compactMap { focus, next -> (Field, Field)? in
      guard case .field(let field) = focus, case .field(let nextField) = next else { return nil }
      return (field, nextField)
    }
    #expect(pairs.count > 15)
    for (field, next) in pairs + pairs.reversed() {
      driver.go(to: field)
      let label = Messages(.english).label(of: next, driver.wizard.outline.names).prefix(18)
      #expect(driver.screen.contains { $0.contains(label) }, "\(next.rawValue) below \(field.rawValue)")
    }
  }

  @Test("F9: in a list the lines after the marked one are seen")
  func list() {
    var driver = WizardDriver.demonstration()
    driver.press(.backTab, .enter, .home)
    for _ in 0..<30 {
      driver.press(.down)
      let marked = driver.screen.firstIndex { $0.hasPrefix(" > ") } ?? 0
      let last = driver.screen.lastIndex { $0.hasPrefix("----") } ?? 0
      #expect(last - 1 - marked > 3)
    }
  }
}
