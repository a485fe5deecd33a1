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

  /// What stands before a row: the mark of the focus, `!` for an error, `?` for a warning.
  func mark(_ phase: FieldPhase, isFocused: Bool) -> [Piece] {
    if isFocused { return [Piece(1, look.symbols.focus, .accent)] }
    return switch phase {
    case .fix: [Piece(1, "!", .fix)]
    case .check: [Piece(1, "?", .check)]
    case .untouched, .editing, .ok: []
    }
  }

  /// The state of an answer in words, at the end of its row.
  func state(_ phase: FieldPhase) -> [Piece] {
    let (key, role): (String, Role)
    switch phase {
    case .untouched, .editing: return []
    case .ok: (key, role) = ("state/ok", .ok)
    case .check: (key, role) = ("state/check", .check)
    case .fix: (key, role) = ("state/fix", .fix)
    }
    return [atEnd(words.text(key), role)]
  }

  /// Text whose last column is that of the words of state.
  func atEnd(_ text: String, _ role: Role) -> Piece {
    Piece(columns - 1 - ColumnWidth.of(text), text, role)
  }

  /// A heading with a line to the end of the body, or up to a note at that end.
  func heading(_ text: String, note: String = "", column: Int = 1) -> [Piece] {
    var pieces = [Piece(column, text, .accent)]
    let start = column + ColumnWidth.of(text) + 1
    let noteStart = columns - 1 - ColumnWidth.of(note)
    let hasNote = !note.isEmpty && noteStart > start + 1
    let end = hasNote ? noteStart - 1 : columns - 1
    if look.symbols.isUnicode, end > start { pieces.append(Piece(start, look.symbols.line(end - start), .rule)) }
    return pieces + (hasNote ? [Piece(noteStart, note, .dim)] : [])
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
  func fact(_ label: String, _ value: String, at column: Int = labelColumn, values: Int = valueColumn) -> [[Piece]] {
    TextWrap.lines(ColumnWidth.drawable(value), columns: columns - values - 2).enumerated().map { place, line in
      (place == 0 ? [Piece(column, label, .dim)] : []) + [Piece(values, line)]
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
    return circle + [Piece(column + 4, text, isMarked ? .strong : .plain)]
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
