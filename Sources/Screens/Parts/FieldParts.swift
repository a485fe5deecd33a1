import Messages
import Rules
import Text
import Wizard

/// What stands around an answer, on every page alike: its mark, its state in words, and the note under it.
extension ScreenWriter {
  /// The columns in which labels, cells and the values in them begin.
  static let labelColumn = 3
  static let cellColumn = 24
  static let valueColumn = 25

  /// The column in which a page begins that shows one thing: further in than a form, where the window is large enough.
  ///
  /// - Parameter isLow: whether the window has too few rows for blank ones around that thing.
  func indent(isLow: Bool) -> Int { columns >= 76 && !isLow ? 12 : Self.labelColumn }

  /// What stands before a row: the mark of the focus, `!` for an error, `?` for a warning.
  func mark(_ phase: FieldPhase, isFocused: Bool) -> [Piece] {
    if isFocused { return [Piece(1, look.symbols.focus, .accent)] }
    return switch phase {
    case .fix: [Piece(1, "!", .fix)]
    case .check: [Piece(1, "?", .check)]
    case .untouched, .editing, .ok: []
    }
  }

  /// The label of an answer; with colours the word that it may be left out stands behind it, in its own.
  func label(_ text: String, isFocused: Bool, isOptional: Bool) -> [Piece] {
    let label = Piece(Self.labelColumn, text, isFocused ? .strong : .plain)
    let word = Piece(Self.labelColumn + ColumnWidth.of(text) + 1, words.text("label/optional.word"), .dim)
    let fits = word.column + ColumnWidth.of(word.text) <= Self.cellColumn
    return isOptional && look.listsSteps && fits ? [label, word] : [label]
  }

  /// A label that says in itself that the answer may be left out, where no word of its own stands behind it.
  func optional(_ label: String) -> String {
    look.listsSteps ? label : words.text("label/optional", ["label": label])
  }

  /// The state of an answer in words, at the end of its row.
  func state(_ phase: FieldPhase) -> [Piece] {
    guard let word = phase.word else { return [] }
    let role: Role =
      switch phase {
      case .untouched, .editing: .plain
      case .ok: .ok
      case .check: .check
      case .fix: .fix
      }
    return [atEnd(words.text(word), role)]
  }

  /// Columns of text in a cell that is to have so many: it ends before the words of state.
  ///
  /// - Parameter leaving: columns that stay free before these words.
  func cellWidth(_ wanted: Int, leaving: Int = 0) -> Int { min(columns - 35 - leaving, wanted) }

  /// Text whose last column is that of the words of state.
  func atEnd(_ text: String, _ role: Role) -> Piece {
    Piece(columns - 1 - ColumnWidth.of(text), text, role)
  }

  /// A heading with a line up to a note at the end of the body, or to that end.
  func heading(_ text: String, note: String = "") -> [Piece] {
    let note = atEnd(note, .dim)
    let hasNote = !note.text.isEmpty && note.column > 1 + ColumnWidth.of(text) + 2
    return heading(text, end: hasNote ? note.column - 1 : columns - 1) + (hasNote ? [note] : [])
  }

  /// A heading with a line up to a column.
  func heading(_ text: String, column: Int = 1, end: Int) -> [Piece] {
    let start = column + ColumnWidth.of(text) + 1
    let hasLine = look.symbols.isUnicode && end > start
    return [Piece(column, text, .accent)] + (hasLine ? [Piece(start, look.symbols.line(end - start), .rule)] : [])
  }

  /// A reference alone in a frame, three rows high.
  func framed(_ reference: String, at column: Int) -> [[Piece]] {
    let symbols = look.symbols
    let width = ColumnWidth.of(reference) + 10
    let side = Piece(column, symbols.vertical, .okFrame)
    return [
      [Piece(column, symbols.corners[0] + symbols.line(width) + symbols.corners[1], .okFrame)],
      [side, Piece(column + 6, reference, .strong), Piece(column + width + 1, symbols.vertical, .okFrame)],
      [Piece(column, symbols.corners[3] + symbols.line(width) + symbols.corners[2], .okFrame)],
    ]
  }

  /// What the rules found, as it stands under an answer.
  func note(_ finding: Finding) -> Note {
    let isError = finding.severity == .error
    var text = words.text(of: finding)
    if look.namesSeverity { text = words.text(isError ? "problem/error" : "problem/check", ["message": text]) }
    return Note(ColumnWidth.drawable(text), isError ? .fixText : .checkText)
  }

  /// How much room is left for a text that is being typed; `nil` while there is enough.
  ///
  /// - Parameter least: from how many characters left the note is shown.
  func note(roomLeft left: Int, least: Int = 20) -> Note? {
    if left < 0 { return Note(words.text("hint/too-many", count: -left), .checkText) }
    return left <= least ? Note(words.text("hint/left", count: left), .dim) : nil
  }

  /// The rows of a note at a column, with so many columns free at their end.
  func rows(_ note: Note?, isFocused: Bool, column: Int = valueColumn, end: Int = 1) -> [BodyRow] {
    guard let note else { return [] }
    return TextWrap.lines(note.text, columns: columns - column - end).map {
      BodyRow([Piece(column, $0, note.role)], isFocused: isFocused)
    }
  }

  /// A label and a value that may need more rows than one.
  func fact(
    _ label: String, _ value: String, _ role: Role = .plain, at column: Int = labelColumn, values: Int = valueColumn
  ) -> [[Piece]] {
    TextWrap.lines(ColumnWidth.drawable(value), columns: columns - values - 2).enumerated().map { place, line in
      (place == 0 ? [Piece(column, label, .dim)] : []) + [Piece(values, line, role)]
    }
  }

  /// A box to tick: `[x]` where it is.
  func tick(_ isTicked: Bool, at column: Int = labelColumn) -> Piece {
    Piece(column, isTicked ? "[x]" : "[ ]", isTicked ? .accent : .plain)
  }

  /// One of several to choose: its circle and its words.
  func radio(_ text: String, isChosen: Bool, at column: Int, isMarked: Bool = false) -> [Piece] {
    let circle =
      isChosen
      ? [
        Piece(column, "(", .plain), Piece(column + 1, look.symbols.chosen, .accent), Piece(column + 2, ")", .plain),
      ]
      : [Piece(column, "( )", .dim)]
    return circle + [Piece(column + ChoiceLayout.circle, text, isMarked ? .strong : .plain)]
  }

  /// A box to tick with its words.
  ///
  /// - Parameter end: columns at the end of each row that the words leave free.
  func tickRows(_ text: String, isTicked: Bool, phase: FieldPhase, isFocused: Bool, end: Int) -> [BodyRow] {
    TextWrap.lines(text, columns: columns - end).enumerated().map { place, line in
      var pieces = [Piece(7, line, isFocused ? .strong : .plain)]
      if place == 0 {
        pieces = mark(phase, isFocused: isFocused) + [tick(isTicked)] + pieces + state(phase)
      }
      return BodyRow(
        pieces, isFocused: isFocused, caret: isFocused && place == 0 ? 4 : nil, questions: place == 0 ? 1 : 0)
    }
  }
}

/// A text under an answer.
struct Note {
  var text: String
  var role: Role

  init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }
}
