import Records
import Rules
import Screens
import TestSupport
import Testing
import Text
import Wizard

@Suite("What the Customers page shows of a long list")
struct CustomersWindowTests {
  @Test(
    "As many customers are asked for as the window shows, and more where it becomes higher",
    arguments: [(16, 16), (24, 16), (43, 35), (60, 52)])
  func rowsOfTheWindow(rows: Int, asked: Int) {
    var driver = CustomersDriver()
    driver.state = FrontdeskState(
      setting: Fixtures.setting(), size: ScreenSize(rows: rows, columns: 132), today: Fixtures.today,
      hasCustomersPage: true)
    driver.type("f")
    #expect(driver.effects == [.loadCustomers(query: "f", limit: asked)])
    for (isCut, expected) in [(false, []), (true, [Effect.loadCustomers(query: "f", limit: 92)])] {
      driver.send(.resized(ScreenSize(rows: rows, columns: 132)))
      driver.forgetEffects()
      driver.send(.customersLoaded(Self.found(asked, isCut: isCut)))
      driver.send(.resized(ScreenSize(rows: 100, columns: 132)))
      #expect(driver.effects == [.redrawScreen] + expected)
    }
  }

  /// So many records that a search for `f` finds.
  private static func found(_ count: Int, isCut: Bool) -> CustomersPage {
    CustomersPage(
      query: "f",
      rows: (0..<count).map {
        CustomerRow(
          kind: .record(reference: "C-2026-\(100_000 - $0)"), name: "Fabrikam \($0)", country: "NL",
          saved: LocalMoment(date: Fixtures.today, hour: 1, minute: 2))
      }, total: 1_234_567, found: isCut ? count + 1 : count, today: Fixtures.today, isCut: isCut)
  }

  @Test("Who comes near the last row gets more of them, up to five hundred")
  func more() {
    var driver = CustomersDriver()
    driver.type("f")
    driver.send(.customersLoaded(Self.found(16, isCut: true)))
    driver.forgetEffects()
    for asked in [64, 256, 500] {
      while driver.effects.isEmpty { driver.press(.down) }
      #expect(driver.effects == [.loadCustomers(query: "f", limit: asked)])
      driver.send(.customersLoaded(Self.found(asked, isCut: true)))
      driver.forgetEffects()
    }
    for _ in 0..<520 { driver.press(.down) }
    #expect(driver.effects.isEmpty)
  }

  @Test("How many rows stand below is told where it is known, and that there are more where it is not")
  func moreBelow() {
    var driver = CustomersDriver()
    driver.type("f")
    driver.send(.customersLoaded(Self.found(16, isCut: false)))
    #expect(driver.screen.contains { $0.contains("2 more below") }, "\(driver.screen)")
    #expect(driver.screen.contains { $0.contains("16 of 1,234,567 found") })
    driver.send(.customersLoaded(Self.found(16, isCut: true)))
    #expect(driver.screen.contains { $0.hasSuffix("  more below") && !$0.contains("2 more") }, "\(driver.screen)")
    #expect(driver.screen.contains { $0.contains("more than 16 of 1,234,567 found") })
    driver.press(.backspace)
    var all = Self.found(16, isCut: true)
    all.query = ""
    all.found = all.all
    driver.send(.customersLoaded(all))
    #expect(driver.screen.contains { $0.contains("1,234,553 more below") }, "\(driver.screen)")
    driver.type(" ")
    all.query = " "
    driver.send(.customersLoaded(all))
    #expect(driver.screen.contains { $0.contains("1,234,567 of 1,234,567 found") }, "\(driver.screen)")
  }

  @Test("The letters that a list was found by stand out in it, not those that were typed since")
  func letters() {
    var driver = CustomersDriver()
    driver.type("f")
    driver.send(.customersLoaded(Self.found(3, isCut: false)))
    func letters() -> Set<String> {
      let rows = ScreenWriter.draw(driver.state, memory: DrawingMemory()).canvas.rows
      return Set(rows.flatMap(\.pieces).filter { $0.role == .match }.map(\.text))
    }
    #expect(letters() == ["F"])
    driver.type("a")
    #expect(letters() == ["F"])
    var page = Self.found(3, isCut: false)
    page.query = "fa"
    driver.send(.customersLoaded(page))
    #expect(letters() == ["Fa"])
  }
}
