import Catalog
import Messages
import Records
import Rules
import Screens
import TestSupport
import Testing
import Wizard

/// What is remembered of earlier pictures changes nothing in the next one.
@Suite struct DrawingMemoryTests {
  private static let keys: [Key] = [
    .tab, .tab, .tab, .backTab, .enter, .up, .down, .left, .right, .home, .end, .pageDown, .escape, .backspace, .delete,
    .function(1), .function(2), .function(4), .function(10), .control("w"), .control("u"), .character(" "),
    .character("a"), .character("é"), .character("中"), .character("7"), .character("@"), .character("."),
  ]

  @Test(arguments: [1, 2, 3, 4])
  func aPictureIsTheSameWithMemory(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var driver = WizardDriver(
      catalog: DemonstrationPartner.catalog, resellers: DemonstrationPartner.resellers)
    let memory = DrawingMemory()
    for step in 0..<200 {
      if step % 40 == 39 {
        let sizes = [(24, 80), (16, 60), (43, 132), (20, 77)]
        let (rows, columns) = sizes[Int.random(in: 0..<sizes.count, using: &random)]
        driver.send(.resized(ScreenSize(rows: rows, columns: columns)))
      } else if Int.random(in: 0..<3, using: &random) == 0 {
        driver.press(Self.keys[Int.random(in: 0..<Self.keys.count, using: &random)])
      } else {
        driver.type("Contoso \(step)")
        answer(&driver, &random)
      }
      guard driver.state.wizard?.closing == nil else { return }
      let remembered = ScreenWriter.draw(driver.state, memory: memory).canvas
      #expect(remembered == ScreenWriter.draw(driver.state).canvas)
      if remembered != ScreenWriter.draw(driver.state).canvas { return }
    }
  }

  /// What the store may say of what was typed.
  private func answer(_ driver: inout WizardDriver, _ random: inout SeededRandom) {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: driver.send(.draftNotSaved(key: "store/full", arguments: ["path": "/srv/customers.sqlite"]))
    case 1: driver.send(.draftSaved(id: driver.wizard.draft.id))
    default:
      driver.send(.timePassed)
      let known = KnownCustomer(reference: "C-2026-000017", name: driver.wizard.answers[.companyName], country: "NL")
      for question in driver.wizard.customerQuestions { driver.send(.customersFound(question, [known])) }
      // The message goes with this key, the row of keys stays.
      driver.press(.left)
    }
  }
}
