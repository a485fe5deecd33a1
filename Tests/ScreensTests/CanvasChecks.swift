import Screens
import Text
import Wizard

/// What holds of every picture, whatever it shows.
enum CanvasChecks {
  /// What is wrong with a picture; empty where nothing is.
  static func faults(_ canvas: Canvas) -> [String] {
    var faults: [String] = []
    if canvas.rows.count != max(0, canvas.size.rows) {
      faults.append("\(canvas.rows.count) rows in a window of \(canvas.size.rows)")
    }
    if let cursor = canvas.cursor, !isInside(cursor, canvas.size) { faults.append("the cursor is outside: \(cursor)") }
    for (index, row) in canvas.rows.enumerated() {
      faults += rowFaults(row, canvas.size.columns).map { "row \(index + 1): \($0)" }
    }
    return faults
  }

  private static func isInside(_ point: ScreenPoint, _ size: ScreenSize) -> Bool {
    (0..<max(1, size.rows)).contains(point.row) && (0..<max(1, size.columns)).contains(point.column)
  }

  /// Text that runs out of the window or under other text would be cut without a sign.
  private static func rowFaults(_ row: Row, _ columns: Int) -> [String] {
    var faults: [String] = []
    var end = 0
    for piece in row.pieces.sorted(by: { $0.column < $1.column }) where !piece.text.isEmpty {
      if piece.column < end { faults.append("\"\(piece.text)\" lies over other text") }
      end = piece.column + ColumnWidth.of(piece.text)
      if end > columns { faults.append("\"\(piece.text)\" ends at column \(end) of \(columns)") }
    }
    return faults
  }
}
