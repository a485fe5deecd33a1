import Messages
import Records
import Screens
import TestSupport
import Testing
import Text
import Wizard

/// Which characters a picture has on which terminal.
@Suite("The look of a page")
struct LookTests {
  private static let home = ScreenSize(rows: 24, columns: 80)

  private static func canvas(_ scene: Scene, _ look: Look, _ size: ScreenSize = home) -> Canvas {
    ScreenWriter.draw(scene.build(size, .english), look: look).canvas
  }

  @Test("Nothing runs out of the window or under other text, in any look and size", arguments: Scene.all, Look.all)
  func fits(scene: Scene, look: Look) {
    for size in [Self.home, .least, ScreenSize(rows: 43, columns: 132), ScreenSize(rows: 60, columns: 200)] {
      #expect(CanvasChecks.faults(Self.canvas(scene, look, size)).isEmpty, "\(scene.name) \(size)")
    }
  }

  /// The words of a row without what shades, underlines and brackets say in characters: the sides of cells and buttons, and
  /// the line before a button.
  private static func bare(_ row: String) -> [Substring] {
    String(row.map { "▌│[]<>_─".contains($0) ? " " : $0 }).split(separator: " ")
  }

  /// Buttons with brackets take two rows there.
  private static let wrapped = ["existing-question", "not-kept-file"]

  @Test(
    "With 8, 16 and 256 colours the characters are the same but for the sides of cells and buttons",
    arguments: Scene.all.filter { !wrapped.contains($0.name) })
  func colours(scene: Scene) {
    // What can be put into an empty cell stands in a shaded one alone.
    var canvas = Self.canvas(scene, .shaded)
    for index in canvas.rows.indices {
      canvas.rows[index].pieces.removeAll(where: \.role.isOffered)
    }
    let shaded = canvas.lines().map(Self.bare)
    #expect(Self.canvas(scene, .underlined).lines().map(Self.bare) == shaded)
  }

  @Test("Without UTF-8 a picture is ASCII, whatever it has of colours", arguments: Scene.all)
  func ascii(scene: Scene) {
    for look in [Look.plain, .asciiColour] {
      for row in Self.canvas(scene, look).rows {
        for piece in row.pieces where [.rule, .frame, .fixFrame, .accent, .rail, .fixRail].contains(piece.role) {
          #expect(ColumnWidth.isPlain(piece.text) || piece.role == .accent, "\(piece.text)")
        }
      }
    }
  }

  @Test("The steps stand in the title, with the open one in colour and the ones that are done marked")
  func steps() {
    var driver = WizardDriver.demonstration()
    driver.answerAccountDetails()
    driver.next()
    func title(_ look: Look) -> (text: String, current: String, done: [String]) {
      let row = ScreenWriter.draw(driver.state, look: look).canvas.rows[0]
      return (
        row.line(columns: 80), row.pieces.filter { $0.role == .accent }.map(\.text).joined(),
        row.pieces.filter { $0.role == .ok }.map(\.text)
      )
    }
    #expect(title(.shaded).text.contains("✓ Account  2 Subscriptions  3 Review  4 Submit"))
    #expect(title(.shaded).current == "2 Subscriptions" && title(.shaded).done == ["✓"])
    // No font of the console has the tick.
    #expect(title(.console).text.contains("1 Account  2 Subscriptions") && title(.console).done == ["1"])
    #expect(title(.plain).text.contains("Step 2 of 4: Subscriptions"))
    let rule = ScreenWriter.draw(driver.state, look: .shaded).canvas.rows[1]
    #expect(rule.pieces.first { $0.role == .accent }?.column == 32)
  }

  @Test("F10: each answer of a shared row has its own mark, and its own side")
  func sharedRow() {
    var driver = WizardDriver.demonstration()
    driver.fill(.city, "12345")
    driver.go(to: .firstName)
    func row(_ look: Look) -> Row? {
      ScreenWriter.draw(driver.state, look: look).canvas.rows.first { $0.line(columns: 80).contains("Postal code") }
    }
    let marks = row(.shaded)?.pieces.filter { $0.text == "!" }.map(\.column)
    #expect(marks == [35], "the mark stands before City, not before Postal code")
    let city = row(.shaded)?.pieces.first { $0.text.contains("12345") }?.column ?? 0
    let rails = row(.shaded)?.pieces.filter { $0.text == "▌" }.map(\.column)
    #expect(rails == [city - 1])
    #expect(row(.shaded)?.line(columns: 80).contains(" fix") == true)
    driver.go(to: .city)
    let focused = row(.shaded)?.pieces.first { $0.text == "▸" }
    #expect(focused?.column == 35)
  }

  @Test("F22: content is at most a hundred columns wide, and the form eighty beside its pane")
  func width() {
    let wide = ScreenSize(rows: 60, columns: 200)
    let names = [
      "review-complete", "customers", "customers-full", "submit", "receipt", "relationship-filled", "help-field",
    ]
    for scene in Scene.all where names.contains(scene.name) {
      // The title row, the rules and what is said at the bottom have the whole window.
      for row in Self.canvas(scene, .shaded, wide).lines().dropFirst(2).dropLast(3) {
        #expect(ColumnWidth.of(row) <= 100, "\(scene.name): \(row)")
      }
    }
    var driver = WizardDriver.demonstration(size: wide)
    driver.fill(.companyName, "Fabrikam")
    let row = ScreenWriter.draw(driver.state, look: .shaded).canvas.rows.first {
      $0.line(columns: 200).contains("Legal name ")
    }
    #expect(row?.pieces.first { $0.role == .ok }?.column == 77)
  }

  @Test("A wide window says beside the form how each part of it stands")
  func pane() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 34, columns: 120))
    driver.fill(.registrationID, "1234")
    driver.go(to: .domainPrefix)
    let rows = driver.screen.map { String($0.dropFirst(84)) }
    #expect(rows.contains { $0.hasPrefix("Domain") })
    #expect(rows.contains { $0.hasPrefix("? Company") && $0.hasSuffix("1 to check") })
    #expect(rows.contains { $0.hasPrefix("  Primary contact") && $0.hasSuffix("to answer") })
    // A key that only types leaves it as it is.
    let before = rows
    driver.press(.character("a"))
    #expect(driver.screen.map { String($0.dropFirst(84)) } == before)
  }

  @Test("The letters that were typed stand out in a list and in its selected row")
  func matched() {
    var driver = WizardDriver.demonstration()
    driver.go(to: .country)
    driver.press(.enter)
    driver.type("new")
    func letters(_ role: Role) -> [String] {
      ScreenWriter.draw(driver.state, look: .shaded).canvas.rows.flatMap(\.pieces).filter { $0.role == role }.map(
        \.text)
    }
    #expect(letters(.matchBar) == ["New"])
    #expect(letters(.match).count > 1 && letters(.match).allSatisfy { $0 == "New" })
    driver.press(.escape, .escape)
    #expect(letters(.match).isEmpty && letters(.matchBar).isEmpty)
  }

  @Test("Fields that share a row have their sentences below their own text, or where all sentences stand")
  func sharedNotes() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 60, columns: 80))
    func column(_ text: String) -> Int? {
      driver.screen.lazy.compactMap { row in
        row.ranges(of: text).first.map { row.distance(from: row.startIndex, to: $0.lowerBound) }
      }.first
    }
    driver.next()
    driver.press(.escape)
    let cell = column("City [")
    #expect(cell != nil && column("Error: Enter the city") == cell.map { $0 + 6 })
    #expect(column("Error: Enter the postal code, like 1234 AB") == 25)
    driver.fill(.city, "12345")
    #expect(column("Error: Enter a city with letters in it") == 25)
  }

  @Test("A wide window has the order beside the Subscriptions page, with whole titles and what it comes to")
  func orderPane() {
    var driver = WizardDriver.demonstration(size: ScreenSize(rows: 34, columns: 120))
    driver.answerAccountDetails()
    driver.next()
    func pane() -> [String] { driver.screen.map { String($0.dropFirst(84)) } }
    #expect(pane().contains("The order") && pane().contains("Nothing is chosen yet."))
    driver.order("business premium", 5)
    driver.order("business basic", 12)
    let rows = pane()
    #expect(rows.contains("Microsoft 365 Business Premium"))
    #expect(
      rows.contains { $0.hasPrefix("5 licences, 1 year") } && rows.contains { $0.hasSuffix("102.50 EUR a month") })
    #expect(rows.contains { $0.hasPrefix("Each month") && $0.hasSuffix("EUR") })
    // The page beside it is as wide as a form.
    #expect(
      driver.screen.dropFirst(2).dropLast(3).allSatisfy { $0.dropFirst(80).prefix(1).allSatisfy { " |".contains($0) } })
  }

  @Test("A dialog stands over the page, which is drawn in one colour and without shades")
  func dialog() {
    var driver = WizardDriver.demonstration()
    driver.fill(.companyName, "Fabrikam")
    driver.press(.function(9))
    let rows = ScreenWriter.draw(driver.state, look: .shaded).canvas.rows
    let box = rows.indices.filter { rows[$0].pieces.contains { $0.role == .frame } }
    #expect(box.count >= 6)
    for (index, row) in rows.enumerated() where !box.contains(index) && index < 22 {
      #expect(row.pieces.allSatisfy { $0.role == .behind }, "row \(index + 1)")
    }
    #expect(rows.flatMap(\.pieces).allSatisfy { $0.role != .cell && $0.role != .otherCell && $0.role != .focusedCell })
    #expect(rows.flatMap(\.pieces).count { $0.role == .focusedButton } == 1)
  }

  @Test(
    "A list hangs under its field, which holds what is typed; the caret stays there", arguments: [Look.plain, .shaded])
  func list(look: Look) {
    var driver = WizardDriver.demonstration()
    driver.go(to: .country)
    driver.type("ne")
    let canvas = ScreenWriter.draw(driver.state, look: look).canvas
    let row = canvas.cursor?.row ?? 0
    #expect(canvas.lines()[row].contains("Country or region"))
    #expect(canvas.lines()[row].contains("8 of 244"))
    #expect(canvas.cursor?.column == 27)
    #expect(canvas.rows[row + 1].pieces.contains { $0.role == .frame && $0.column == 24 })
    #expect(canvas.rows[row + 2].pieces.contains { $0.role == .bar })
  }

  @Test("The place of an answer never stands right above a button")
  func air() {
    for scene in Scene.all {
      let rows = Self.canvas(scene, .shaded).rows
      for (above, below) in zip(rows, rows.dropFirst())
      where below.pieces.contains(where: { $0.role == .mainButton || $0.role == .button }) {
        #expect(
          !above.pieces.contains { $0.role == .cell || $0.role == .otherCell || $0.role == .focusedCell },
          "\(scene.name)")
      }
    }
  }
}
