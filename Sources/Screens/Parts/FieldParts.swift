import Messages
import Rules
import Text
import Wizard

/// What stands around an answer, on every page alike: its mark, its state in words, and the note under it.
extension ScreenWriter {
  /// The columns in which labels and values of a form begin.
  static let labelColumn = 3
  static let valueColumn = 24

  /// What stands before a row: `>` in focus, `!` for an error, `?` for a warning.
  func mark(_ phase: FieldPhase, isFocused: Bool) -> [Piece] {
    if isFocused { return [Piece(1, ">", .focus)] }
    return switch phase {
    case .fix: [Piece(1, "!", .problem)]
    case .check: [Piece(1, "?", .notice)]
    case .untouched, .editing, .ok: []
    }
  }

  /// The state of an answer in words, at the end of its row.
  func state(_ phase: FieldPhase) -> [Piece] {
    guard let key = phase.word else { return [] }
    let role: Role = phase == .fix ? .problem : phase == .check ? .notice : .good
    let text = words.text(key)
    return [Piece(size.columns - 2 - ColumnWidth.of(text), text, role)]
  }

  /// What the rules found, as it stands under an answer.
  func note(_ finding: Finding) -> Note {
    let isError = finding.severity == .error
    let text = words.text(isError ? "problem/error" : "problem/check", ["message": words.text(of: finding)])
    return Note(ColumnWidth.drawable(text), isError ? .problem : .notice)
  }

  /// How much room is left for a text that is being typed; `nil` while there is enough.
  ///
  /// - Parameter least: from how many characters left the note is shown.
  func note(roomLeft left: Int, least: Int = 20) -> Note? {
    if left < 0 { return Note(words.text("hint/too-many", count: -left), .notice) }
    return left <= least ? Note(words.text("hint/left", count: left), .hint) : nil
  }

  /// The rows of a note at a column, with so many columns free at their end.
  func rows(_ note: Note?, isFocused: Bool, column: Int = valueColumn + 1, end: Int = 1) -> [BodyRow] {
    guard let note else { return [] }
    return TextWrap.lines(note.text, columns: size.columns - column - end).map {
      BodyRow([Piece(column, $0, note.role)], isFocused: isFocused)
    }
  }

  /// A label and a value that may need more rows than one.
  func fact(_ label: String, _ value: String, column: Int = valueColumn) -> [[Piece]] {
    TextWrap.lines(ColumnWidth.drawable(value), columns: size.columns - column - 2).enumerated().map { place, line in
      (place == 0 ? [Piece(Self.labelColumn, label)] : []) + [Piece(column, line)]
    }
  }

  /// A box to tick with its words.
  ///
  /// - Parameter end: columns at the end of each row that the words leave free.
  func tickRows(_ text: String, isTicked: Bool, phase: FieldPhase, isFocused: Bool, end: Int) -> [BodyRow] {
    TextWrap.lines(text, columns: size.columns - end).enumerated().map { place, line in
      var pieces = [Piece(7, line, isFocused ? .focus : .plain)]
      if place == 0 {
        pieces = mark(phase, isFocused: isFocused) + [Piece(3, isTicked ? "[x]" : "[ ]")] + pieces + state(phase)
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
