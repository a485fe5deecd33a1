import Testing

@testable import Text

@Suite struct ColumnWidthTests {
  @Test(arguments: [
    ("abc", "abc", 3), ("", "", 0), ("é", "é", 1), ("e\u{301}", "é", 1), ("日本", "日本", 4), ("한", "한", 2),
    ("😀", "😀", 2), ("👍🏽", "👍", 2), ("☎\u{FE0F}", "☎", 1), ("1\u{FE0F}\u{20E3}", "1", 1),
    // What terminals and the library count differently, or cannot draw at all.
    ("👨‍👩‍👧", "?", 1), ("🇳🇱", "?", 1), ("\u{301}", "?", 1), ("\u{1F3FD}", "?", 1), ("\u{200B}", "?", 1),
    ("\u{202E}", "?", 1), ("\u{AD}", "?", 1),
    ("\u{1B}[31m", "?[31m", 5), ("a\u{7}b", "a?b", 3), ("\r\n", "?", 1), ("\u{9B}", "?", 1), ("\u{E0041}", "?", 1),
    ("\u{E000}", "?", 1), ("\u{2028}", "?", 1),
    // T12: decomposed kana and Hangul are drawn composed. D8: what cannot be seen gets a stand-in.
    ("か\u{3099}", "が", 2), ("\u{1112}\u{1161}\u{11AB}", "한", 2), ("\u{3164}", "?", 1), ("\u{2800}", "?", 1),
    // A cell holds a base and four marks.
    ("a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "\u{E1}\u{302}\u{303}\u{304}\u{305}", 1),
    ("ن\u{200C}", "ن", 1),
  ])
  func countsWhatIsDrawn(_ text: String, _ drawn: String, _ columns: Int) {
    #expect(Array(ColumnWidth.drawable(text).unicodeScalars) == Array(drawn.unicodeScalars))
    #expect(ColumnWidth.of(text) == columns)
    #expect(text.reduce(0) { $0 + ColumnWidth.of($1) } == columns)
  }

  @Test("A text that is taken as simple is drawn and counted as grapheme by grapheme")
  func simple() {
    let scalars = (0...0xFFFF).compactMap(Unicode.Scalar.init).filter(ColumnWidth.isSimple)
    for scalar in scalars {
      let grapheme = Grapheme(Character(scalar))
      let columns = ColumnWidth.ofSimple(String(scalar))
      #expect(grapheme.scalars == [scalar] && grapheme.columns == columns, "\(scalar.value)")
    }
    // None joins what stands before it.
    for other in ["a", "\u{E9}", "─", "▾", "…", "↵"].map(Unicode.Scalar.init).compactMap(\.self) {
      let text = scalars.reduce(into: "") { text, scalar in
        text.unicodeScalars.append(other)
        text.unicodeScalars.append(scalar)
      }
      #expect(text.count == scalars.count * 2)
      #expect(ColumnWidth.ofSimple(text) == text.reduce(0) { $0 + ColumnWidth.of($1) })
    }
    for text in ["e\u{301}", "日", "\u{AD}", "\r\n", "a\u{200D}", "☎\u{FE0F}", "\u{9B}"] {
      #expect(ColumnWidth.ofSimple(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("abc", 2, "ab"), ("abc", 0, ""), ("abc", 9, "abc"), ("日本", 3, "日"), ("日本", 1, ""), ("e\u{301}f", 1, "e\u{301}"),
    ("abc", -1, ""),
  ])
  func cutsToWholeGraphemes(_ text: String, _ columns: Int, _ beginning: String) {
    #expect(ColumnWidth.prefix(of: text, columns: columns) == beginning)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "ab..."), ("日本語", 5, "日..."), ("abcdef", 4, "a..."), ("abcdef", 3, "abc"),
    ("日本", 3, "日"), ("日本", 1, ""), ("a", 0, ""),
  ])
  func cutIsNeverWiderThanItMayBe(_ text: String, _ columns: Int, _ cut: String) {
    #expect(ColumnWidth.cut(text, to: columns) == cut)
  }
}
