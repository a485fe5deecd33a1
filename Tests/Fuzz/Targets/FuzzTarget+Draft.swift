import Records
import Screens
import TestSupport
import Text
import Wizard

extension FuzzTarget {
  /// Drafts: what is read is written and read back the same, and the wizard goes on with it and draws it.
  static let draft = FuzzTarget("draft", "drafts as they are stored, and going on with one") { input throws(Breach) in
    guard let draft = try? DraftCodec.decode(String(decoding: input, as: UTF8.self)) else { return }
    let text = DraftCodec.encode(draft)
    try Forbidden.expectNone(in: withoutMarks(text), "a draft that is written")
    guard let again = try? DraftCodec.decode(text) else {
      throw Breach(words: "a draft that is not read again: \(text)")
    }
    try expect(again == draft, "another draft: \(text)")
    try expectSame(DraftCodec.encode(again), text, "a draft written again")
    try checkWizard(draft)
  }

  /// A draft keeps what was typed, marks of direction and tags included; only what ends a line or acts is escaped.
  private static func withoutMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.generalCategory != .format }))
  }

  private static func checkWizard(_ draft: Draft) throws(Breach) {
    var driver = WizardDriver()
    driver.send(.draftOpened(draft, today: Fixtures.today))
    try checkPicture(driver)
    for key in [Key.tab, .down, .function(2), .pageDown, .character("x"), .backspace, .enter, .escape, .function(10)] {
      driver.press(key)
      try checkPicture(driver)
    }
    driver.send(.resized(ScreenSize(rows: 16, columns: 60)))
    try checkPicture(driver)
  }

  private static func checkPicture(_ driver: WizardDriver) throws(Breach) {
    let canvas = ScreenWriter.draw(driver.state).canvas
    for row in canvas.rows {
      for piece in row.pieces {
        let end = piece.column + ColumnWidth.of(piece.text)
        try expect(end <= canvas.size.columns, "\(piece.text.debugDescription) ends at column \(end)")
      }
    }
    if let cursor = canvas.cursor {
      let isInside = (0..<canvas.size.rows).contains(cursor.row) && (0..<canvas.size.columns).contains(cursor.column)
      try expect(isInside, "the cursor is outside: \(cursor)")
    }
  }
}
