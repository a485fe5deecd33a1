import Text
import Wizard

/// The columns and rows of the pane beside a page.
struct PanePlace {
  /// Where its text begins.
  let column = 84
  /// The column behind its last one.
  let end: Int
  /// As many rows as a page has between the rule under its title and its buttons.
  let rows: Int

  init(_ writer: ScreenWriter) {
    end = min(writer.size.columns - 2, column + 60)
    rows = writer.size.rows - PageFrame.fixedRows
  }

  func text(_ text: String, _ role: Role) -> [Row] {
    TextWrap.lines(ColumnWidth.drawable(text), columns: end - column).map { Row([Piece(column, $0, role)]) }
  }

  /// Two texts at the two sides of a row; of two rows where they have no room beside each other.
  func pair(_ first: String, _ second: String, _ firstRole: Role, _ secondRole: Role) -> [Row] {
    let ending = Piece(end - ColumnWidth.of(second), second, secondRole)
    if second.isEmpty { return text(first, firstRole) }
    guard column + ColumnWidth.of(first) + 1 < ending.column else { return text(first, firstRole) + [Row([ending])] }
    return [Row([Piece(column, first, firstRole), ending])]
  }
}
