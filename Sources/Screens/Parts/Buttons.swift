import Text
import Wizard

/// Buttons, side by side or one by one.
extension ScreenWriter {
  /// A button as it stands in a row.
  struct Button {
    var title: String
    var isFocused: Bool
    /// The first one of a page, which is what most people press.
    var isMain = false
  }

  /// Columns between two buttons.
  static let buttonGap = 2

  /// A button at a column: a shade, or `< Title >`.
  func button(_ button: Button, at column: Int) -> Piece {
    let role: Role = button.isFocused ? .focusedButton : button.isMain ? .mainButton : .button
    return Piece(column, look.cells == .shaded ? " \(button.title) " : "< \(button.title) >", role)
  }

  /// Columns that a button takes.
  func columns(ofButton title: String) -> Int { ColumnWidth.of(title) + (look.cells == .shaded ? 2 : 4) }

  /// Buttons side by side; the focused one has the caret.
  ///
  /// - Parameters:
  ///   - column: of the first one.
  ///   - isMarked: whether the one in focus has a mark too, because nothing else on the page can be in focus.
  func buttons(
    _ titles: [(title: String, isFocused: Bool)], at column: Int = 3, isMarked: Bool = false
  ) -> BodyRow {
    var pieces: [Piece] = []
    var caret: Int?
    var column = column
    let gap = isMarked ? Self.buttonGap + 2 : Self.buttonGap
    for (place, (title, isFocused)) in titles.enumerated() {
      if isFocused {
        caret = column + (look.cells == .shaded ? 1 : 2)
        if isMarked { pieces.append(Piece(column - 2, look.symbols.focus, .accent)) }
      }
      pieces.append(button(Button(title: title, isFocused: isFocused, isMain: place == 0), at: column))
      column += columns(ofButton: title) + gap
    }
    return BodyRow(pieces, isFocused: false, caret: caret)
  }
}
