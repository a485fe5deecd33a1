import Rules
import Text

extension FuzzTarget {
  /// Text in columns, and the forms of texts: nothing is wider than it may be, nothing forbidden is drawn, each form is
  /// its own form.
  static let text = FuzzTarget("text", "text as it is drawn and brought into form") { input throws(Breach) in
    let columns = Int(input.first ?? 0) % 90
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    try checkColumns(text, columns)
    try checkRows(text, max(2, columns))
    for (name, form) in forms {
      let once = form(text)
      try expectSame(form(once), once, "\(name) of \(text.debugDescription), brought into form again")
    }
  }

  private static let forms: [(String, @Sendable (String) -> String)] = [
    ("cleaned", { TextNormalisation.cleaned($0) }), ("trimmed", { TextNormalisation.trimmed($0) }),
    ("collapsed", { TextNormalisation.collapsed($0) }), ("plain", { TextNormalisation.plain($0) }),
    ("company name", { TextNormalisation.companyName($0) }), ("prefix", { TextNormalisation.domainPrefix($0) }),
    ("e-mail", { TextNormalisation.email($0) }), ("number", { TextNormalisation.plainNumber($0) }),
    ("registration ID", { TextNormalisation.registrationID($0) }),
  ]

  private static func checkColumns(_ text: String, _ columns: Int) throws(Breach) {
    let cut = ColumnWidth.cut(text, to: columns)
    try expect(ColumnWidth.of(cut) <= columns, "cut to \(columns) columns: \(cut.debugDescription)")
    let beginning = String(ColumnWidth.prefix(of: text, columns: columns))
    try expect(ColumnWidth.of(beginning) <= columns, "a beginning of \(columns) columns: \(beginning.debugDescription)")
    let drawn = ColumnWidth.drawable(text)
    try Forbidden.expectNone(in: drawn, "what is drawn")
    try expect(ColumnWidth.of(drawn) == ColumnWidth.of(text), "drawn in other columns: \(text.debugDescription)")
    try expectSame(ColumnWidth.drawable(drawn), drawn, "drawn again")
  }

  private static func checkRows(_ text: String, _ columns: Int) throws(Breach) {
    let wrapped = WrappedText(text, columns: columns)
    try expectSame(wrapped.rows.joined(), text, "a text in rows")
    for row in wrapped.rows where row.count > 1 {
      try expect(ColumnWidth.of(row) <= columns + 1, "a row wider than \(columns): \(row.debugDescription)")
    }
    for caret in 0...min(text.count, 40) {
      let place = wrapped.place(ofCaret: caret)
      try expect((0..<wrapped.rowCount).contains(place.row), "a caret outside")
    }
    for line in TextWrap.lines(text, columns: columns) where line.count > 1 {
      try expect(ColumnWidth.of(line) <= columns, "a line wider than \(columns): \(line.debugDescription)")
    }
  }
}
