import Text
import Wizard

/// A box with a frame over a part of the page: a dialog, or the list of a field.
struct OverlaidBox {
  enum Anchor {
    /// In the middle; the page behind is drawn in one colour, without shades.
    case centre
    /// Under the row of the field in focus, from this column; the page stays as it is. The rows that the box covers are
    /// empty at its right up to a column, so that no half words stand there.
    case below(column: Int, clearsTo: Int)
  }

  var anchor = Anchor.centre
  var title = ""
  var frameRole = Role.frame
  var titleRole = Role.accent
  /// What stands inside, with columns from the inner edge of the frame.
  var rows: [BodyRow] = []
  /// Columns with the frame.
  var columns: Int
  /// Words in the lower edge, at its right.
  var footer = ""
  /// Where the rows inside scroll, the first that is shown.
  var scroll: Int?

  /// Whether it has the keyboard and the caret, and the page waits behind it.
  var isDialog: Bool { if case .centre = anchor { true } else { false } }

  /// The row and the column of the upper left corner.
  func place(in room: Range<Int>, _ size: ScreenSize, focused: Range<Int>?) -> ScreenPoint {
    let height = rows.count + 2
    switch anchor {
    case .centre:
      let start = room.lowerBound + max(0, (room.count - height + 1) / 2)
      return ScreenPoint(row: start, column: max(0, (size.columns - columns) / 2))
    case .below(let column, _):
      return ScreenPoint(row: (focused?.lowerBound ?? room.lowerBound) + 1, column: column)
    }
  }

  /// The rows of the page with the box over them, and where the caret is.
  ///
  /// - Parameter within: the rows that may be covered.
  func put(
    over page: [Row], at place: ScreenPoint, within: Range<Int>, _ look: Look
  ) -> (rows: [Row], cursor: ScreenPoint?) {
    var page = page
    var boxed: [Int: [Piece]] = [:]
    var cursor: ScreenPoint?
    let drawn = framed(look)
    var air = 0
    var cleared = place.column..<place.column + columns
    switch anchor {
    case .centre:
      air = 1
      cleared = cleared.lowerBound - 2..<cleared.upperBound + 2
    case .below(_, let end): cleared = cleared.lowerBound..<max(cleared.upperBound, end)
    }
    for index in -air..<drawn.count + air {
      let row = place.row + index
      guard within.contains(row), page.indices.contains(row) else { continue }
      page[row] = page[row].without(cleared)
      guard drawn.indices.contains(index) else { continue }
      boxed[row] = drawn[index].row.pieces.map { Piece($0.column + place.column, $0.text, $0.role) }
      if let caret = drawn[index].caret { cursor = ScreenPoint(row: row, column: place.column + caret) }
    }
    if isDialog { for index in page.indices.dropLast(2) { page[index] = page[index].behind } }
    for (row, pieces) in boxed { page[row].pieces += pieces }
    return (page, cursor)
  }

  /// The rows with their frame, with columns from its left edge.
  func framed(_ look: Look) -> [BodyRow] {
    [BodyRow(edge(look, 0, title, titleRole, atEnd: false))]
      + rows.map { inner in
        var row = inner
        row.caret = inner.caret.map { $0 + 1 }
        row.row.pieces =
          [Piece(0, look.symbols.vertical, frameRole)]
          + inner.row.pieces.map { Piece($0.column + 1, $0.text, $0.role) }
          + [Piece(columns - 1, look.symbols.vertical, frameRole)]
        return row
      } + [BodyRow(edge(look, 3, footer, .dim, atEnd: true))]
  }

  /// The upper or lower edge with a text in it.
  private func edge(_ look: Look, _ corner: Int, _ text: String, _ role: Role, atEnd: Bool) -> [Piece] {
    let (first, last) =
      corner == 0
      ? (look.symbols.corners[0], look.symbols.corners[1]) : (look.symbols.corners[3], look.symbols.corners[2])
    guard !text.isEmpty else { return [Piece(0, first + look.symbols.line(columns - 2) + last, frameRole)] }
    let shown = " " + ColumnWidth.cut(text, to: columns - 6) + " "
    let width = ColumnWidth.of(shown)
    let before = atEnd ? columns - 3 - width : 1
    return [
      Piece(0, first + look.symbols.line(before), frameRole), Piece(1 + before, shown, role),
      Piece(1 + before + width, look.symbols.line(columns - 2 - before - width) + last, frameRole),
    ]
  }
}

extension Row {
  /// The row in the one colour of a page behind a dialog, in which what is only offered would look like an answer.
  var behind: Row { Row(pieces.filter { !$0.role.isOffered }.map { Piece($0.column, $0.text, .behind) }) }

  /// Pieces as the selected row of a list, over these columns.
  static func bar(_ pieces: [Piece], _ columns: Range<Int>) -> [Piece] {
    var bar: [Piece] = []
    var end = columns.lowerBound
    for piece in pieces.sorted(by: { $0.column < $1.column }) {
      if piece.column > end { bar.append(Piece(end, String(UInt8(ascii: " "), times: piece.column - end), .bar)) }
      let role: Role =
        switch piece.role {
        case .strong: .strongBar
        case .dim: .dimBar
        case .match: .matchBar
        case _: .bar
        }
      bar.append(Piece(piece.column, piece.text, role))
      end = piece.column + ColumnWidth.of(piece.text)
    }
    if columns.upperBound > end {
      bar.append(Piece(end, String(UInt8(ascii: " "), times: columns.upperBound - end), .bar))
    }
    return bar
  }

  /// The row with nothing in these columns; half of a wide character is left out too, and so is the end of a word whose
  /// beginning is.
  func without(_ columns: Range<Int>) -> Row {
    var left: [Piece] = []
    for piece in pieces {
      let end = piece.column + ColumnWidth.of(piece.text)
      if end <= columns.lowerBound || piece.column >= columns.upperBound {
        left.append(piece)
        continue
      }
      if piece.column < columns.lowerBound {
        let text = String(ColumnWidth.prefix(of: piece.text, columns: columns.lowerBound - piece.column))
        left.append(Piece(piece.column, text, piece.role))
      }
      if end > columns.upperBound, piece.role == .rule {
        let rest = piece.text.dropFirst(columns.upperBound - piece.column)
        left.append(Piece(columns.upperBound, String(rest), piece.role))
      }
    }
    return Row(left)
  }
}
