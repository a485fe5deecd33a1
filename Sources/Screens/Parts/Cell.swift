import Text
import Wizard

/// The place of an answer: the visible part of its text, and where the caret stands in it.
struct Cell {
  /// What of an answer decides how its place is drawn.
  struct State {
    var isFocused = false
    /// Every other cell of a page has another shade, so that cells on rows that follow each other do not run together.
    var isOther = false
    var phase = FieldPhase.untouched
  }

  let pieces: [Piece]
  /// The column of the caret.
  let caret: Int

  /// - Parameters:
  ///   - text: as stored; what cannot be drawn gets a stand-in.
  ///   - column: the first column, with that of the rail or bracket; the text begins one further right.
  ///   - width: columns of text; the cell takes two more.
  ///   - caret: grapheme clusters before the caret; `nil` where the cell is not in focus.
  ///   - isList: whether a list can be opened here, which a mark says.
  ///   - offered: what can be put behind the text; only a shaded cell shows it, elsewhere it would look like an answer.
  init(
    _ text: String, at column: Int, width: Int, caret: Int?, _ state: State = State(), isList: Bool = false,
    offered: String = "", _ look: Look
  ) {
    let width = max(1, width)
    // The mark of a list stands in the last columns, or behind the bracket.
    let isMarkInside = isList && look.cells != .bracketed
    let room = isMarkInside ? max(1, width - 2) : width
    let fill: UInt8 = look.cells == .bracketed ? UInt8(ascii: "_") : UInt8(ascii: " ")
    // A chosen value that is too long ends with `...`; of a text that is being typed the part at the caret is shown.
    let seen = caret == nil && isList ? ColumnWidth.cut(ColumnWidth.drawable(text), to: room) : text
    var shown = Window(seen, caret: caret, width: room, fill: fill)
    if isMarkInside { shown.text += " " + look.symbols.list }
    let role: Role = state.isFocused ? .focusedCell : state.isOther ? .otherCell : .cell
    self.caret = column + 1 + shown.caret
    switch look.cells {
    case .bracketed:
      let open = shown.goesOnBefore ? "<" : "["
      let close = shown.goesOnBehind ? ">" : "]"
      pieces =
        [Piece(column, open + shown.text + close, role)]
        + (isList ? [Piece(column + width + 3, look.symbols.list, .plain)] : [])
    case .underlined:
      pieces =
        Self.rail(at: column, shown, state, look) + [Piece(column + 1, shown.text, role)]
        + (shown.goesOnBehind ? [Piece(column + width + 1, ">", .dim)] : [])
    case .shaded:
      let end = shown.goesOnBehind ? ">" : " "
      let rail = Self.rail(at: column, shown, state, look)
      let inside = Self.inside(shown.text + end, text: text, offered: offered, at: column + 1, role)
      pieces = (rail.isEmpty ? [Piece(column, " ", role)] : rail) + inside
    }
  }

  /// The text, what can be put behind it, and the blanks up to the end of the cell.
  ///
  /// - Parameter shown: the text with its blanks.
  private static func inside(
    _ shown: String, text: String, offered: String, at column: Int, _ role: Role
  ) -> [Piece] {
    let used = ColumnWidth.of(text)
    let room = ColumnWidth.of(shown) - 1 - used
    guard !offered.isEmpty, room > 0 else { return [Piece(column, shown, role)] }
    let rest = ColumnWidth.cut(ColumnWidth.drawable(offered), to: room)
    let end = used + ColumnWidth.of(rest)
    let blanks = String(UInt8(ascii: " "), times: used + room + 1 - end)
    return (used == 0 ? [] : [Piece(column, ColumnWidth.drawable(text), role)])
      + [Piece(column + used, rest, role.offered), Piece(column + end, blanks, role)]
  }

  /// The first column: in focus or with a problem it has a mark, and where text goes on before it another one.
  private static func rail(at column: Int, _ shown: Window, _ state: State, _ look: Look) -> [Piece] {
    let role: Role? =
      switch state.phase {
      case _ where state.isFocused: .rail
      case .fix: state.isOther ? .otherFixRail : .fixRail
      case .check: state.isOther ? .otherCheckRail : .checkRail
      case .untouched, .editing, .ok: nil
      }
    if shown.goesOnBefore { return [Piece(column, "<", role ?? .dim)] }
    return role.map { [Piece(column, look.rail, $0)] } ?? []
  }
}

/// The part of a text that is seen in a number of columns.
private struct Window {
  var text: String
  /// Columns from the first one that is seen.
  let caret: Int
  let goesOnBefore: Bool
  let goesOnBehind: Bool

  private static let blanks = [UInt8(ascii: " "), UInt8(ascii: "_")].map { String($0, times: 128)[...] }

  /// - Parameter fill: what stands behind the text up to the end.
  init(_ text: String, caret: Int?, width: Int, fill: UInt8) {
    if text.utf8.count < width, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      var seen = text
      let blanks = Self.blanks[fill == UInt8(ascii: " ") ? 0 : 1]
      seen += blanks.prefix(width - text.utf8.count)
      // Wider cells than there are of these.
      for _ in seen.utf8.count..<max(width, seen.utf8.count) { seen.unicodeScalars.append(Unicode.Scalar(fill)) }
      self.init(text: seen, caret: caret ?? 0, goesOnBefore: false, goesOnBehind: false)
    } else {
      self.init(Array(text), caret: caret, width: width, fill: fill)
    }
  }

  private init(text: String, caret: Int, goesOnBefore: Bool, goesOnBehind: Bool) {
    (self.text, self.caret) = (text, caret)
    (self.goesOnBefore, self.goesOnBehind) = (goesOnBefore, goesOnBehind)
  }

  private init(_ characters: [Character], caret: Int?, width: Int, fill: UInt8) {
    let place = min(max(0, caret ?? 0), characters.count)
    let columns = characters.map { max(0, ColumnWidth.of($0)) }
    var first = 0
    // The caret needs a column of its own behind the last character.
    var used = columns[..<place].reduce(0, +)
    while used > width - 1, first < place {
      used -= columns[first]
      first += 1
    }
    self.caret = used
    var end = place
    while end < characters.count, used + columns[end] <= width {
      used += columns[end]
      end += 1
    }
    let visible = ColumnWidth.drawable(String(characters[first..<end]))
    text = visible + String(fill, times: max(0, width - used))
    (goesOnBefore, goesOnBehind) = (first > 0, end < characters.count)
  }
}
