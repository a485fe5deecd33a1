import Messages
import Text
import Wizard

/// What stands on a page, before it is put into the window: a fixed top, a body that scrolls, a fixed bottom.
struct PageFrame {
  var title = ""
  var step = ""
  /// The step where the window has no room for the name of the page.
  var shortStep = ""
  var corner = ""
  /// Rows above the body that stay.
  var top: [Row] = []
  var body: [BodyRow] = []
  /// Rows below the body that stay.
  var bottom: [Row] = []
  var buttons = BodyRow()
  var message = ""
  var messageRole = Role.plain
  var keys = ""
  var scroll = 0
  /// The rows of the body that the item in focus takes.
  var focusedRows: Range<Int>?
  /// The caret in the fixed top: row of it and column.
  var topCaret: ScreenPoint?
  /// Words for questions out of sight below; empty where they are not counted.
  var moreBelow: (Int) -> String = { _ in "" }
  /// The same in fewer words, where the buttons leave no room.
  var moreBelowShort: (Int) -> String = { _ in "" }

  /// Rows that the frame itself takes: title, rule, buttons, rule, message, keys.
  static let fixedRows = 6

  /// Rows that are seen above and below what is in focus.
  static let margin = 3

  /// Rows of the body that are seen however long the message is.
  static let leastRoom = 3

  /// The message in as many rows as it needs: a reason cut in two is no reason.
  private func messageRows(_ size: ScreenSize) -> [Row] {
    let most = max(1, size.rows - Self.fixedRows - top.count - bottom.count - Self.leastRoom + 1)
    var lines = TextWrap.lines(message, columns: size.columns - 2)
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] = String(ColumnWidth.prefix(of: lines[most - 1], columns: size.columns - 5)) + "..."
    }
    return lines.map { Row([Piece(1, $0, messageRole)]) }
  }

  /// Rows of the body that a window of that size shows.
  func room(_ size: ScreenSize) -> Int {
    max(1, size.rows - Self.fixedRows + 1 - messageRows(size).count - top.count - bottom.count)
  }

  /// The picture of the page in a window of that size.
  func picture(_ size: ScreenSize) -> Picture {
    let messages = messageRows(size)
    let room = room(size)
    let bottomStart = size.rows - 3 - messages.count - bottom.count
    let first = firstRow(room)
    let end = min(body.count, first + room)
    var rows: [Row] = [titleRow(size.columns), ruleRow(size.columns)]
    rows += top
    var cursor: ScreenPoint?
    if let topCaret { cursor = ScreenPoint(row: 2 + topCaret.row, column: topCaret.column) }
    for index in first..<max(first, end) {
      if let caret = body[index].caret { cursor = ScreenPoint(row: rows.count, column: caret) }
      rows.append(body[index].row)
    }
    while rows.count < bottomStart { rows.append(Row()) }
    rows = Array(rows.prefix(max(0, bottomStart))) + bottom
    if let caret = buttons.caret { cursor = ScreenPoint(row: rows.count, column: caret) }
    rows.append(buttonRow(size.columns, end))
    rows.append(ruleRow(size.columns))
    rows += messages
    rows.append(Row([Piece(1, keys, .keys)]))
    var picture = Picture(canvas: Canvas(size: size, rows: rows, cursor: cursor), scroll: first)
    if let focusedRows, focusedRows.lowerBound >= first, focusedRows.upperBound <= end {
      let start = 2 + top.count + focusedRows.lowerBound - first
      picture.focusedRows = start..<start + focusedRows.count
    }
    return picture
  }

  /// Keeps the thing in focus in sight, and the body still while it is.
  private func firstRow(_ room: Int) -> Int {
    let most = max(0, body.count - room)
    var first = min(max(0, scroll), most)
    guard let start = body.firstIndex(where: \.isFocused), let last = body.lastIndex(where: \.isFocused) else {
      return first
    }
    // What comes next is seen, and what came before as far as the window has room for it too.
    let below = max(0, min(Self.margin, room - (last - start + 1)))
    let above = max(0, min(Self.margin, room - (last - start + 1) - below))
    first = max(first, last + below - room + 1)
    first = min(first, max(0, start - above))
    // Nothing but words above the first question: show them.
    if !body[..<start].contains(where: { $0.questions > 0 }), last < room { first = 0 }
    return min(first, most)
  }

  private func titleRow(_ columns: Int) -> Row {
    var pieces = [Piece(1, title, .title)]
    let cornerStart = columns - ColumnWidth.of(corner) - 1
    // Where the window is narrow, the step comes right after the title.
    let titleEnd = 1 + ColumnWidth.of(title)
    for text in [step, shortStep] where !text.isEmpty {
      guard let start = [max(25, titleEnd + 2), titleEnd + 2].first(where: { $0 + ColumnWidth.of(text) < cornerStart })
      else { continue }
      pieces.append(Piece(start, text))
      break
    }
    if !corner.isEmpty, cornerStart > titleEnd + 1 { pieces.append(Piece(cornerStart, corner)) }
    return Row(pieces)
  }

  private func ruleRow(_ columns: Int) -> Row {
    Row([Piece(0, String(UInt8(ascii: "-"), times: columns), .rule)])
  }

  private func buttonRow(_ columns: Int, _ end: Int) -> Row {
    var pieces = buttons.row.pieces
    let hidden = body[end...].reduce(0) { $0 + $1.questions }
    guard hidden > 0 else { return Row(pieces) }
    let used = pieces.map { $0.column + ColumnWidth.of($0.text) }.max() ?? 0
    for words in [moreBelow(hidden), moreBelowShort(hidden)] {
      let start = columns - ColumnWidth.of(words) - 2
      guard start > used + 1 else { continue }
      pieces.append(Piece(start, words, .hint))
      break
    }
    return Row(pieces)
  }
}
