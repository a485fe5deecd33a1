import Messages
public import Records
import Text

/// Whether the options of a choice stand beside each other, or each in a row of its own.
public enum ChoiceLayout {
  /// The column of the first option.
  public static let column = 25
  /// Columns between two options beside each other.
  public static let gap = 2

  /// Columns of the circle before an option, with the blank behind it.
  public static let circle = 4

  /// Whether the options do not fit into one row of a form of so many columns, before the word for the field's state.
  public static func isStacked(_ field: Field, _ session: Session, columns: Int) -> Bool {
    let words = session.messages
    let choices = session.choices(of: field)
    let used = choices.reduce((choices.count - 1) * gap) {
      $0 + circle + ColumnWidth.of(words.text("choice/\(field.rawValue).\($1)"))
    }
    let state = session[status: field].phase.word.map { ColumnWidth.of(words.text($0)) } ?? 0
    return column + used >= columns - 1 - max(3, state)
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
