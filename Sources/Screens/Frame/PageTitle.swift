import Text
import Wizard

/// The title row, and the rule under it.
struct PageTitle {
  /// A step of the wizard, as the title row names it.
  struct Step {
    var name: String
    var isCurrent = false
    var isDone = false
  }

  var text = ""
  var isError = false
  var steps: [Step] = []
  /// The open step in words, where the row does not list the steps: `Step 1 of 4: Account details`, and shorter ones.
  var stepTexts: [String] = []
  /// The open step in a narrow window: `1 Account of 4`.
  var narrowStep = ""
  /// What stands at the right end: the longest that has room.
  var corners: [String] = []

  var corner: String {
    get { corners.first ?? "" }
    set { corners = newValue.isEmpty ? [] : [newValue] }
  }

  /// The title row and the rule; the piece of the rule under the open step has the step's colour.
  func rows(_ columns: Int, _ look: Look) -> [Row] {
    let (row, current) = layout(columns, look)
    guard let current else { return [row, Row([Piece(0, look.symbols.line(columns), .rule)])] }
    let rule = [
      Piece(0, look.symbols.line(current.lowerBound), .rule),
      Piece(current.lowerBound, look.symbols.line(current.count), .accent),
      Piece(current.upperBound, look.symbols.line(columns - current.upperBound), .rule),
    ]
    return [row, Row(rule)]
  }

  private static let stepsColumn = 21
  private static let wideStepsColumn = 33

  /// The row, and the columns of the open step where the row lists the steps.
  private func layout(_ columns: Int, _ look: Look) -> (row: Row, current: Range<Int>?) {
    let title = Piece(1, text, isError ? .fix : .strong)
    let titleEnd = 1 + ColumnWidth.of(text)
    if steps.isEmpty || !look.listsSteps { return (worded(title, titleEnd, columns), nil) }
    let isWide = ScreenSize(rows: 0, columns: columns).hasPane
    let first = isWide ? Self.wideStepsColumn : Self.stepsColumn
    for corner in corners + [""] {
      let cornerStart = columns - 1 - ColumnWidth.of(corner)
      for (start, gap) in [(max(first, titleEnd + 2), isWide ? 4 : 2), (titleEnd + 2, 2)] {
        let listed = listed(from: start, gap: gap, look)
        guard listed.end < cornerStart else { continue }
        return (Row([title] + listed.pieces + ending(corner, cornerStart)), listed.current)
      }
    }
    let start = max(min(Self.stepsColumn, columns / 3), titleEnd + 2)
    let end = start + ColumnWidth.of(narrowStep)
    let corner = corners.first { end + 1 < columns - 1 - ColumnWidth.of($0) } ?? ""
    guard end < columns else { return (worded(title, titleEnd, columns), nil) }
    let pieces = [title, Piece(start, narrowStep, .accent)] + ending(corner, columns - 1 - ColumnWidth.of(corner))
    return (Row(pieces), start..<end)
  }

  private func ending(_ corner: String, _ start: Int) -> [Piece] { corner.isEmpty ? [] : [Piece(start, corner, .dim)] }

  /// The steps side by side from a column.
  private func listed(from start: Int, gap: Int, _ look: Look) -> (pieces: [Piece], current: Range<Int>?, end: Int) {
    var pieces: [Piece] = []
    var current: Range<Int>?
    var column = start
    for (place, step) in steps.enumerated() {
      let number = step.isDone ? look.symbols.done ?? String(place + 1) : String(place + 1)
      let end = column + ColumnWidth.of(number) + 1 + ColumnWidth.of(step.name)
      if step.isCurrent {
        current = column..<end
        pieces.append(Piece(column, number + " " + step.name, .accent))
      } else {
        pieces.append(Piece(column, number, step.isDone ? .ok : .dim))
        pieces.append(Piece(column + ColumnWidth.of(number) + 1, step.name, step.isDone ? .plain : .dim))
      }
      column = end + gap
    }
    return (pieces, current, column - gap)
  }

  /// The title with the open step in words, where that has room.
  private func worded(_ title: Piece, _ titleEnd: Int, _ columns: Int) -> Row {
    var pieces = [title]
    func start(of corner: String) -> Int { columns - 1 - ColumnWidth.of(corner) }
    let corner = corners.first { start(of: $0) > titleEnd + 1 } ?? corners.last ?? ""
    let cornerStart = start(of: corner)
    for text in stepTexts {
      guard let start = [max(25, titleEnd + 2), titleEnd + 2].first(where: { $0 + ColumnWidth.of(text) < cornerStart })
      else { continue }
      pieces.append(Piece(start, text))
      break
    }
    return Row(pieces + (cornerStart > titleEnd + 1 ? ending(corner, cornerStart) : []))
  }
}
