import Records
import Rules
import TestSupport
import Testing
import Wizard

@Suite("F23: how a chosen offer is taken out of the order again")
struct TakingOutTests {
  private static let offers = ["CFQ7TTC0LCHC:0002", "CFQ7TTC0LH18:0001"]

  private func driver() -> WizardDriver {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    driver.order("business premium", 5)
    driver.order("business basic", 12)
    return driver
  }

  private func offers(_ driver: WizardDriver) -> [String] { driver.wizard.answers.subscriptions.map(\.offer) }

  /// Where a person is in the line, and what is pressed there.
  static let ways: [(LinePart, [Key])] = [
    (.tick, [.character(" ")]), (.tick, [.delete]), (.quantity, [.delete]), (.billing, [.delete]), (.term, [.delete]),
    (.quantity, [.character("0"), .tab]), (.quantity, [.character("0"), .backTab]),
    (.quantity, [.character("0"), .enter]), (.quantity, [.character("0"), .character("0"), .function(10)]),
    (.quantity, [.character("0"), .function(8)]), (.quantity, [.backspace, .character("0"), .tab]),
  ]

  @Test("F23: one question, whose answer is No", arguments: ways)
  func asks(part: LinePart, keys: [Key]) {
    for (answer, left) in [([Key.enter], 2), ([.escape], 2), ([.up, .enter], 1)] {
      var driver = driver()
      driver.go(to: .line(0, part))
      for key in keys { driver.press(key) }
      guard case .question(let question)? = driver.wizard.overlay else {
        Issue.record("no question after \(keys)")
        return
      }
      #expect(question.subject == .takeOut(line: 0, title: "Microsoft 365 Business Premium"))
      #expect(question.choices[question.selected] == .stay)
      for key in answer { driver.press(key) }
      #expect(driver.wizard.overlay == nil)
      #expect(driver.wizard.page == .subscriptions)
      #expect(offers(driver) == Array(Self.offers.suffix(left)))
      // An offer that stays has the number that it had.
      #expect(driver.wizard.answers.subscriptions.map(\.quantity) == Array([5, 12].suffix(left)))
      #expect(driver.wizard.elementFindings.isEmpty)
      #expect(driver.wizard.focus == .line(0, left == 2 ? part : .tick))
    }
  }

  @Test("F23: in a number, Delete deletes the digit behind the caret")
  func digits() {
    var driver = driver()
    driver.go(to: .line(1, .quantity))
    driver.press(.home, .delete)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.answers.subscriptions.map(\.quantity) == [5, 2])
  }

  @Test("F23: an empty number is an error, not a wish to take the offer out")
  func empty() {
    var driver = driver()
    driver.go(to: .line(1, .quantity))
    driver.press(.control("u"), .tab)
    #expect(driver.wizard.overlay == nil)
    #expect(driver.wizard.elementFindings[.subscription(1, .quantity)]?.rule == "subscription/quantity-below-minimum")
  }

  @Test("F23: the row of keys says Delete, and the hint says 0 or Delete", arguments: LinePart.allCases)
  func said(part: LinePart) {
    var driver = driver()
    driver.go(to: .line(0, part))
    #expect(driver.screen.last?.contains("Delete Remove") == true)
    let hint = part == .quantity ? "0 removes it" : "Delete removes"
    #expect(driver.screen.contains { $0.contains(hint) }, "\(driver.screen)")
  }

  @Test("A billing or term with one value offers no Space, and says that it is the only one")
  func onlyOne() {
    var driver = driver()
    driver.order("365 f3", 3)
    driver.go(to: .line(2, .term))
    #expect(driver.screen.last?.contains("Space") == false)
    #expect(driver.screen.contains { $0.contains("There is nothing else to choose here.") })
    driver.go(to: .line(2, .billing))
    #expect(driver.screen.last?.contains("Space Change") == true)
  }

  @Test(
    "F18: digits are licences on every part of a chosen offer",
    arguments: [LinePart.tick, .quantity, .billing, .term])
  func digitsAnywhere(part: LinePart) {
    var driver = driver()
    driver.go(to: .line(0, part))
    driver.type("25")
    #expect(driver.wizard.answers.subscriptions.first?.quantity == 25)
    #expect(driver.wizard.focus == .line(0, .quantity))
  }
}
