import Messages
import Text
import Wizard

/// What stands on a page, before it is put into the window: a fixed top, a body that scrolls, a fixed bottom.
struct PageFrame {
  let look: Look
  /// Columns of the body and of all that belongs to it; the window may have more.
  var columns: Int
  var title = PageTitle()
  /// Rows above the body that stay.
  var top: [Row] = []
  var body: [BodyRow] = []
  /// The text of a row that shows a listed thing, with what stands beside it.
  var listedRow: (Int, [Piece]) -> Row = { Row($1) }
  /// Rows below the body that stay.
  var bottom: [Row] = []
  var buttons = BodyRow()
  var message = ""
  var messageRole = Role.plain
  var keys: [KeyText] = []
  var scroll = 0
  /// The rows of the body that the item in focus takes.
  var focusedRows: Range<Int>?
  /// The caret in the fixed top: row of it and column.
  var topCaret: ScreenPoint?
  /// Words for questions out of sight below; empty where they are not counted.
  var moreBelow: (Int) -> String = { _ in "" }
  /// The same in fewer words, where the buttons leave no room.
  var moreBelowShort: (Int) -> String = { _ in "" }
  /// What stands beside the body, in a window that is wide enough.
  var pane: [Row]?
  /// What covers a part of the page.
  var box: OverlaidBox?

  /// Rows that the frame itself takes: title, rule, buttons, rule, message, keys.
  static let fixedRows = 6

  /// Rows that are seen above and below what is in focus.
  static let margin = 3

  /// Rows of the body that are seen however long the message is.
  static let leastRoom = 3

  /// Gives the whole page to these rows: what stood above and below them, the buttons and the pane are gone.
  mutating func fill(with rows: [BodyRow]) {
    top = []
    topCaret = nil
    body = rows
    bottom = []
    buttons = BodyRow()
    pane = nil
    leaveOutMoreBelow()
  }

  /// Says nothing of questions out of sight below.
  mutating func leaveOutMoreBelow() {
    moreBelow = { _ in "" }
    moreBelowShort = { _ in "" }
  }

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

  /// Whether a blank row stands above the buttons: the place of an answer directly above a button would look like one.
  private func hasAir(_ size: ScreenSize) -> Bool {
    size.rows >= 20 && bottom.isEmpty && !buttons.row.pieces.isEmpty && body.contains(where: \.isCell)
  }

  /// Rows of the body that a window of that size shows.
  func room(_ size: ScreenSize) -> Int {
    let used = Self.fixedRows - 1 + messageRows(size).count + top.count + bottom.count + (hasAir(size) ? 1 : 0)
    return max(1, size.rows - used)
  }

  /// The picture of the page in a window of that size.
  func picture(_ size: ScreenSize) -> Picture {
    let messages = messageRows(size)
    let room = room(size)
    let bottomStart = size.rows - 3 - messages.count - bottom.count
    let first = firstRow(room)
    let end = min(body.count, first + room)
    var rows = title.rows(size.columns, look) + top
    var cursor: ScreenPoint?
    if let topCaret { cursor = ScreenPoint(row: 2 + topCaret.row, column: topCaret.column) }
    let margins = margins(upTo: max(0, bottomStart) + bottom.count + 1, seen: first..<max(first, end), room: room)
    func margin(_ index: Int) -> [Piece] { margins.indices.contains(index) ? margins[index] : [] }
    let bodyStart = rows.count
    for index in first..<max(first, end) {
      if let caret = body[index].caret { cursor = ScreenPoint(row: rows.count, column: caret) }
      let beside = margin(rows.count)
      var row = body[index].row
      if let place = body[index].listed {
        row = listedRow(place, beside)
      } else if !beside.isEmpty {
        row.pieces += beside
      }
      rows.append(row)
    }
    let made = bodyStart..<rows.count
    while rows.count < bottomStart { rows.append(Row()) }
    rows = Array(rows.prefix(max(0, bottomStart))) + bottom
    if let caret = buttons.caret { cursor = ScreenPoint(row: rows.count, column: caret) }
    rows.append(buttonRow(end))
    var picture = Picture(canvas: Canvas(size: size), scroll: first)
    if let focusedRows, focusedRows.lowerBound >= first, focusedRows.upperBound <= end {
      let start = 2 + top.count + focusedRows.lowerBound - first
      picture.focusedRows = start..<start + focusedRows.count
    }
    picture.margins = margins
    for index in rows.indices.prefix(margins.count) where !made.contains(index) { rows[index].pieces += margins[index] }
    rows.append(Row([Piece(0, look.symbols.line(size.columns), .rule)]))
    rows += messages
    rows.append(KeyText.row(keys))
    if let box {
      let inside = 2..<max(2, size.rows - 2 - messages.count)
      let place = box.place(in: inside, size, focused: picture.focusedRows)
      let (covered, caret) = box.put(over: rows, at: place, within: inside, look)
      rows = covered
      // The list of a field leaves the caret in the field.
      if caret != nil || box.isDialog { cursor = caret }
      picture.scroll = box.scroll ?? first
    }
    picture.canvas.rows = rows
    picture.canvas.cursor = cursor
    return picture
  }

  /// Rows of the body that stay in sight around the thing in focus, so that the next question is seen.
  private static let scrollMargin = 3

  /// Keeps the thing in focus in sight, and the body still while it is.
  private func firstRow(_ room: Int) -> Int {
    let most = max(0, body.count - room)
    var first = min(max(0, scroll), most)
    guard let start = body.firstIndex(where: \.isFocused), let last = body.lastIndex(where: \.isFocused) else {
      return first
    }
    // What comes next is seen, and what came before as far as the window has room for it too.
    let below = max(0, min(Self.scrollMargin, room - (last - start + 1)))
    let above = max(0, min(Self.scrollMargin, room - (last - start + 1) - below))
    first = max(first, last + below - room + 1)
    first = min(first, max(0, start - above))
    // Nothing but words above the first question: show them.
    if !body[..<start].contains(where: { $0.questions > 0 }), last < room { first = 0 }
    return min(max(0, first), most)
  }

  private func buttonRow(_ end: Int) -> Row {
    var pieces = buttons.row.pieces
    let hidden = body[end...].reduce(0) { $0 + $1.questions }
    guard hidden > 0 else { return Row(pieces) }
    let used = pieces.map { $0.column + ColumnWidth.of($0.text) }.max() ?? 0
    for words in [moreBelow(hidden), moreBelowShort(hidden)] where !words.isEmpty {
      let text = words + look.symbols.moreBelow
      let start = columns - 1 - ColumnWidth.of(text)
      guard start > used + 1 else { continue }
      pieces.append(Piece(start, text, .dim))
      break
    }
    return Row(pieces)
  }

  // MARK: - Beside the body

  /// The column of the line between the body and the pane.
  static let paneLine = 81

  /// The track of the scroll bar with its thumb, and the pane, by row of the screen.
  private func margins(upTo buttonEnd: Int, seen: Range<Int>, room: Int) -> [[Piece]] {
    let bodyStart = 2 + top.count
    let hasBar = look.symbols.isUnicode && body.count > room && room > 1
    if !hasBar, pane == nil { return [] }
    var margins: [[Piece]] = Array(repeating: [], count: max(bodyStart + room, buttonEnd))
    if hasBar {
      let length = max(1, room * room / body.count)
      let most = max(1, body.count - room)
      let thumb = bodyStart + (room - length) * seen.lowerBound / most
      for row in bodyStart..<bodyStart + room {
        let isThumb = (thumb..<thumb + length).contains(row)
        margins[row] = [Piece(columns - 1, look.symbols.vertical, isThumb ? .thumb : .rule)]
      }
    }
    guard let pane else { return margins }
    for row in 2..<max(2, buttonEnd) {
      margins[row].append(Piece(Self.paneLine, look.symbols.vertical, .rule))
      if pane.indices.contains(row - 2) { margins[row] += pane[row - 2].pieces }
    }
    return margins
  }
}
