public import Messages
public import Records
import Text

/// Whether the options of a choice stand beside each other, or each in a row of its own.
public enum ChoiceLayout {
  /// The column of the first option.
  public static let column = 26
  /// Columns between two options beside each other.
  public static let gap = 2

  /// The options of a choice with their marks, as they are drawn.
  public static func texts(of field: Field, _ session: Session, _ words: Messages) -> [String] {
    session.choices(of: field).map { choice in
      (choice == session.answers[field] ? "(*) " : "( ) ") + words.text("choice/\(field.rawValue).\(choice)")
    }
  }

  /// Whether the options do not fit into one row of a window of so many columns, before the word for the field's state.
  public static func isStacked(_ field: Field, _ session: Session, columns: Int) -> Bool {
    let words = session.messages
    let texts = texts(of: field, session, words)
    let used = texts.reduce((texts.count - 1) * gap) { $0 + ColumnWidth.of($1) }
    let state = session[status: field].phase.word.map { ColumnWidth.of(words.text($0)) } ?? 0
    return column + used >= columns - 2 - max(3, state)
  }
}

extension FieldPhase {
  /// The key of the word that tells the state; `nil` where none is told.
  public var word: String? {
    switch self {
    case .untouched, .editing: nil
    case .ok: "state/ok"
    case .check: "state/check"
    case .fix: "state/fix"
    }
  }
}
