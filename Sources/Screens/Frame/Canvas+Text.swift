import Text
import Wizard

extension Canvas {
  /// The picture as plain text, one line for each row of the screen, without blanks at the ends.
  ///
  /// What lies outside the screen is cut as it is on a terminal; roles and the cursor are left out.
  public func lines() -> [String] {
    (0..<max(0, size.rows)).map { index in
      rows.indices.contains(index) ? rows[index].line(columns: size.columns) : ""
    }
  }
}

extension Row {
  /// The row as plain text, cut to that many columns, without blanks at the end.
  public func line(columns: Int) -> String {
    var cells = [String](repeating: " ", count: max(0, columns))
    for piece in pieces { piece.put(into: &cells) }
    while cells.last == " " { cells.removeLast() }
    return cells.joined()
  }
}

extension Piece {
  /// A wide grapheme fills its first cell and leaves the next ones empty; half of it hidden, the other half is blank.
  fileprivate func put(into cells: inout [String]) {
    var column = column
    guard column >= 0 else { return }
    for character in text {
      let width = ColumnWidth.of(character)
      guard column < cells.count, width <= cells.count - column else { return }
      let end = column + width
      if cells[column].isEmpty { blank(&cells, around: column) }
      if end < cells.count && cells[end].isEmpty { blank(&cells, around: end) }
      cells[column] = ColumnWidth.drawable(String(character))
      for hidden in cells.indices[(column + 1)..<max(column + 1, end)] { cells[hidden] = "" }
      column = end
    }
  }

  private func blank(_ cells: inout [String], around column: Int) {
    var first = column
    while first > 0 && cells[first].isEmpty { first -= 1 }
    var last = column
    while last + 1 < cells.count && cells[last + 1].isEmpty { last += 1 }
    for index in first...last { cells[index] = " " }
  }
}
