import Messages
import Records
import TestSupport
import Testing
import Text
import Wizard

@Suite("The invitation, edited in rows")
struct InvitationTests {
  /// The page with the caret in the first paragraph.
  private static func open() -> CustomersDriver {
    var driver = RelationshipTests.open()
    driver.press(.tab, .tab)
    return driver
  }

  private func paragraph(_ driver: CustomersDriver, _ place: Int = 0) -> TextEditor {
    driver.relationship.paragraphs[place]
  }

  @Test(
    "It names the partner and the customer, and follows the name; the link says nothing of rights",
    arguments: Language.allCases)
  func defaults(language: Language) {
    var driver = CustomersDriver(language: language)
    driver.openRelationship()
    #expect(paragraph(driver).text.contains("Contoso Distribution"))
    #expect(paragraph(driver).text.contains(Messages(language).text("relationship/your-organisation")))
    driver.type("Fietsenhandel Zuid")
    #expect(paragraph(driver).text.contains("Fietsenhandel Zuid"))
    #expect(paragraph(driver, 1).text.contains("Fietsenhandel Zuid"))
    #expect(!driver.relationship.link.contains("DAP"))
    driver.press(.pageDown)
    #expect(driver.screen.contains { $0.contains("GDAP") })
  }

  @Test("A paragraph that a person changed stays; the other still follows")
  func own() {
    var driver = Self.open()
    driver.press(.control("u"))
    driver.type("Hello.")
    driver.press(.pageUp)
    driver.type("Zuid")
    #expect(paragraph(driver).text == "Hello.")
    #expect(paragraph(driver, 1).text.contains("Zuid"))
  }

  @Test("Up and Down go from row to row, keep their column, and leave at the ends")
  func rows() {
    var driver = Self.open()
    driver.press(.control("u"))
    driver.type(String(repeating: "word ", count: 40))
    let columns = RelationshipState.paragraphColumns(in: 80)
    func place(_ driver: CustomersDriver) -> (row: Int, column: Int) {
      WrappedText(paragraph(driver).text, columns: columns).place(ofCaret: paragraph(driver).caret)
    }
    let end = place(driver)
    #expect(end.row == 2)
    driver.press(.up)
    #expect(place(driver) == (1, end.column))
    driver.press(.up, .up)
    #expect(driver.relationship.focus == .answer(.email))
    driver.press(.down)
    #expect(driver.relationship.focus == .paragraph(0))
    #expect(place(driver) == (0, 0))
    driver.press(.right, .right, .down, .down)
    #expect(place(driver) == (2, 2))
    driver.press(.down)
    #expect(driver.relationship.focus == .paragraph(1))
    driver.press(.up)
    #expect(driver.relationship.focus == .paragraph(0))
    #expect(place(driver) == (2, 2))
  }

  @Test("A short row between does not change the column")
  func goal() {
    var driver = Self.open()
    driver.press(.control("u"))
    // Rows of 60 columns, 4, and 60: a long word does not fit behind the short one.
    let long = String(repeating: "x", count: 70)
    driver.type(long + " abcd " + long)
    driver.press(.home)
    for _ in 0..<30 { driver.press(.right) }
    driver.press(.down)
    #expect(paragraph(driver).caret == 71 + 4)
    driver.press(.down)
    #expect(paragraph(driver).caret == 71 + 5 + 30)
  }

  @Test("The commands of line editing work in it; the caret moves by graphemes")
  func editing() {
    var driver = Self.open()
    driver.press(.control("u"))
    driver.type("een twee 👍🏽é")
    driver.press(.left, .left, .backspace, .backspace)
    #expect(paragraph(driver).text == "een twe👍🏽é")
    driver.press(.delete, .control("w"), .end, .home, .wordRight, .control("k"))
    #expect(paragraph(driver).text == "een")
    driver.press(.control("a"), .control("e"), .control("u"))
    #expect(paragraph(driver).text.isEmpty)
  }

  @Test("Enter and Tab lead on, Down from the last row to the buttons")
  func focus() {
    var driver = Self.open()
    driver.press(.enter)
    #expect(driver.relationship.focus == .paragraph(1))
    driver.press(.end, .down)
    #expect(driver.relationship.focus == .button(.saveRequest))
    driver.press(.down, .right, .up)
    #expect(driver.relationship.focus == .paragraph(1))
    driver.press(.tab, .tab, .tab)
    #expect(driver.relationship.focus == .button(.back))
  }

  @Test(
    "A paste goes in whole: its line ends become blanks, what acts on a terminal is left out",
    arguments: [
      ("one\ntwo\r\n\r\nthree\n", "one two three", "notice/lines-joined"),
      ("a\u{202E}b\u{1B}[0m", "ab[0m", "notice/characters-dropped"), ("a\tb", "a b", nil), ("\n \n", "", nil),
    ] as [(String, String, String?)])
  func paste(pasted: String, text: String, notice: String?) {
    var driver = Self.open()
    driver.press(.control("u"))
    driver.send(.pasted(pasted))
    #expect(paragraph(driver).text == text)
    #expect(driver.relationship.notice?.key == notice)
  }

  @Test("In a text of one line a paste keeps its first; on a button it is refused")
  func pasteElsewhere() {
    var driver = RelationshipTests.open()
    driver.send(.pasted("Zuid\nNoord"))
    #expect(driver.relationship.customerName.text == "Zuid")
    driver.press(.pageDown)
    driver.send(.pasted("\r "))
    #expect(driver.relationship.notice?.key == "notice/paste-in-text")
    #expect(driver.effects.isEmpty)
  }

  @Test("More than a text may hold is refused, and nothing is cut")
  func tooMuch() {
    var driver = Self.open()
    let before = paragraph(driver).text
    driver.send(.pasted(String(repeating: "x", count: 1001)))
    #expect(paragraph(driver).text == before)
    #expect(driver.relationship.notice?.key == "notice/too-much-text")
  }

  @Test("Both paragraphs may be emptied; the link and the closing line stay")
  func empty() {
    var driver = RelationshipTests.open()
    driver.type("Zuid")
    driver.press(.tab, .tab, .control("u"), .tab, .control("u"), .function(10))
    guard case .saveRelationship(let request) = driver.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    #expect(request.text == request.link + "\n\nKind regards, Contoso Distribution")
  }

  @Test("A row that is edited is in sight in the least window, wherever the caret is")
  func sight() {
    var driver = RelationshipTests.open(.least)
    driver.press(.tab, .tab)
    driver.send(.pasted(String(repeating: "lorem ipsum ", count: 60)))
    for _ in 0..<30 {
      let screen = driver.screen
      #expect(screen.dropFirst(2).contains { $0.hasPrefix(" > ") }, "\(screen.joined(separator: "\n"))")
      driver.press(.up)
    }
  }
}
