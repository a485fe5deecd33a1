import Testing
import Text

@Suite("A text in rows that keeps every character")
struct WrappedTextTests {
  @Test(
    "Where the rows end",
    arguments: [
      ("", [""]),
      ("one two", ["one two"]),
      ("one two three", ["one two ", "three"]),
      // A full row may have its blank behind it; a second blank is the next row's.
      ("seven ten eleven", ["seven ten ", "eleven"]),
      ("twelve and", ["twelve and"]),
      ("twelve and more", ["twelve and ", "more"]),
      ("twelve andmore", ["twelve ", "andmore"]),
      ("0123456789abcdefghijklm", ["0123456789", "abcdefghij", "klm"]),
      ("0123456789  x", ["0123456789 ", " x"]),
      ("中国工商银行荷兰分行", ["中国工商银", "行荷兰分行"]),
      ("a中国工商银行", ["a中国工商", "银行"]),
      ("ééééééééééé", ["éééééééééé", "é"]),
    ] as [(String, [String])])
  func rows(text: String, rows: [String]) {
    #expect(WrappedText(text, columns: 10).rows == rows)
  }

  private static let texts = [
    "", " ", "a", "one two  three   four    five     six", "0123456789012345678901234567890", "   leading",
    "中国 工商银行 with Latin between 荷兰分行", "flags 🇳🇱🇧🇪 and 👍🏽 families 👨‍👩‍👧", "e\u{301}e\u{301} \u{301}", "a\u{A0}b\u{3000}c",
  ]

  @Test("All rows together are the text, none is wider than its box", arguments: texts, 2...14)
  func whole(text: String, columns: Int) {
    let wrapped = WrappedText(text, columns: columns)
    #expect(wrapped.rows.joined() == text)
    #expect(wrapped.rows.count == wrapped.rowCount)
    for row in wrapped.rows where row.count > 1 { #expect(ColumnWidth.of(row) <= columns + 1, "\(row)") }
  }

  @Test("Every caret has a place, and that place leads back to it", arguments: texts, 2...14)
  func carets(text: String, columns: Int) {
    let wrapped = WrappedText(text, columns: columns)
    for caret in 0...text.count {
      let place = wrapped.place(ofCaret: caret)
      #expect((0..<wrapped.rowCount).contains(place.row))
      #expect(wrapped.caret(row: place.row, column: place.column) == caret)
    }
  }

  @Test("A column that a row does not have leads to the row's end; the seam belongs to the lower row")
  func ends() {
    let wrapped = WrappedText("one two three", columns: 10)
    #expect(wrapped.place(ofCaret: 8) == (1, 0))
    #expect(wrapped.caret(row: 0, column: 99) == 7)
    #expect(wrapped.caret(row: 1, column: 99) == 13)
    #expect(wrapped.caret(row: 7, column: 0) == 8)
    #expect(wrapped.caret(row: -1, column: 0) == 0)
    #expect(wrapped.place(ofCaret: 99) == (1, 5))
  }

  @Test("A column in the middle of a wide character leads before it")
  func wide() {
    let wrapped = WrappedText("中国工", columns: 10)
    #expect(wrapped.caret(row: 0, column: 3) == 1)
    #expect(wrapped.place(ofCaret: 2).column == 4)
  }
}

@Suite("A text broken into lines at blanks")
struct TextWrapTests {
  @Test(
    "A word that is longer than a line is cut between graphemes",
    arguments: [
      ("one two three", ["one two", "three"]), ("0123456789abc d", ["01234567", "89abc d"]),
      ("中国工商银行", ["中国工商", "银行"]), ("e\u{301}0123456789", ["e\u{301}0123456", "789"]), ("a\nb", ["a", "b"]),
    ])
  func lines(text: String, lines: [String]) { #expect(TextWrap.lines(text, columns: 8) == lines) }

  @Test("A very long word takes no longer than its length", .timeLimit(.minutes(1)))
  func longWord() { #expect(TextWrap.lines(String(repeating: "日", count: 60_000), columns: 20).count == 6000) }

  @Test("A grapheme that is wider than a line stands alone in it")
  func wideGrapheme() { #expect(TextWrap.lines("\u{3861}\u{FF9F}ab", columns: 2) == ["\u{3861}\u{FF9F}", "ab"]) }
}
