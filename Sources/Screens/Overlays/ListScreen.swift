import Messages
import Records
import Rules
import Text
import Wizard

/// The list of a field: it hangs under the field's row, which holds what is typed to find something in it.
struct ListScreen {
  let writer: ScreenWriter
  /// The customer that is being added; `nil` over a page that adds none.
  let session: Session?

  init(_ writer: ScreenWriter, _ session: Session?) {
    self.writer = writer
    self.session = session
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }

  private static let mostRows = 12
  private static let leastRows = 3

  func fill(_ frame: inout PageFrame, _ list: ListOverlay) {
    let place = fieldPlace(&frame)
    frame.body[place] = filterRow(list)
    for index in frame.body.indices where index != place { frame.body[index].caret = nil }
    for index in frame.body.indices { frame.body[index].isFocused = false }
    frame.focusedRows = place..<place + 1
    frame.buttons.caret = nil
    frame.message = message(list)
    frame.leaveOutMoreBelow()
    let room = frame.room(writer.size)
    let wanted = min(Self.mostRows, max(Self.leastRows, list.matches.count)) + 2
    // The field goes up as far as its list needs rows below it.
    frame.scroll = min(place, max(min(frame.scroll, place), place + 1 + wanted - room))
    let missing = frame.scroll + room - frame.body.count
    if missing > 0 { frame.body += Array(repeating: BodyRow(), count: missing) }
    let height = max(1, min(wanted, room - (place - frame.scroll) - 1) - 2)
    frame.box = box(list, height: height)
  }

  /// The row of the field in focus; a page without one gets it at its top.
  private func fieldPlace(_ frame: inout PageFrame) -> Int {
    if let place = frame.focusedRows?.lowerBound, frame.body.indices.contains(place) { return place }
    if let place = frame.body.firstIndex(where: \.isFocused) { return place }
    frame.body.insert(BodyRow(), at: 0)
    return 0
  }

  private func filterRow(_ list: ListOverlay) -> BodyRow {
    let field: Field =
      switch list.target {
      case .field(let field): field
      case .additionalReseller: .additionalResellers
      }
    let label = words.label(of: field, session?.outline.names ?? CountryNames(country: ""))
    let count = words.text("list/count", ["count": String(list.matches.count), "all": String(list.items.count)])
    let width = writer.cellWidth(field.definition.box.columns)
    let cell = Cell(
      list.filter.text, at: ScreenWriter.cellColumn, width: width, caret: list.filter.caret,
      Cell.State(isFocused: true), isList: true, writer.look)
    let pieces =
      writer.mark(.untouched, isFocused: true)
      + [Piece(ScreenWriter.labelColumn, ColumnWidth.cut(label, to: 20), .strong)] + cell.pieces
    let note = writer.atEnd(count, .dim)
    let end = cell.pieces.map { $0.column + ColumnWidth.of($0.text) }.max() ?? 0
    return BodyRow(pieces + (note.column > end ? [note] : []), isFocused: true, caret: cell.caret)
  }

  private func message(_ list: ListOverlay) -> String {
    if let obstacle = list.selectedItem?.obstacle, let text = list.selectedItem?.text {
      return ColumnWidth.drawable(text) + ": " + obstacle
    }
    return words.text(list.isOfResellers ? "list/message.resellers" : "list/message")
  }

  // MARK: - The list

  private func box(_ list: ListOverlay, height: Int) -> OverlaidBox {
    // A list whose lines say more than a name takes the width of the form.
    let isWide = list.items.contains { $0.detail.utf8.count > 4 || $0.obstacle != nil }
    let most = columns - 2 - ScreenWriter.cellColumn
    let width = isWide ? most : min(40, most)
    var box = OverlaidBox(
      anchor: .below(column: ScreenWriter.cellColumn, clearsTo: columns - 1), columns: width)
    let inner = width - 2
    guard !list.matches.isEmpty else {
      let key = !list.takesTypedText ? "list/none" : list.isOfResellers ? "list/take-typed" : "list/take-area"
      box.rows = TextWrap.lines(words.text(key, ["text": ColumnWidth.drawable(list.filter.text)]), columns: inner - 3)
        .map { BodyRow([Piece(2, $0, .dim)]) }
      box.scroll = 0
      return box
    }
    var top = min(max(0, list.scroll), max(0, list.matches.count - height))
    if list.selected < top { top = list.selected }
    if list.selected >= top + height { top = list.selected - height + 1 }
    let end = min(list.matches.count, top + height)
    let typed = Folding.words(list.filter.text)
    box.rows = (top..<end).map { row(list, $0, inner, typed) }
    box.scroll = top
    let below = list.matches.count - end
    if below > 0 { box.footer = words.text("more-rows", count: below) + writer.look.symbols.moreBelow }
    return box
  }

  private func row(_ list: ListOverlay, _ place: Int, _ inner: Int, _ typed: [String]) -> BodyRow {
    let item = list.items[list.matches[place]]
    let isSelected = place == list.selected
    let role: Role = item.obstacle == nil ? .plain : .dim
    let text = ColumnWidth.cut(ColumnWidth.drawable(item.text), to: inner - 3)
    var pieces: [Piece] = []
    if isSelected {
      pieces.append(Piece(0, writer.look.symbols.focus, .accent))
    } else if item.obstacle != nil {
      pieces.append(Piece(0, writer.look.symbols.blocked, .dim))
    }
    pieces += writer.matched(text, by: typed, at: 2, role)
    let detail = ColumnWidth.drawable(
      item.obstacle.map { item.detail.isEmpty ? $0 : item.detail + "  " + $0 } ?? item.detail)
    let room = inner - 1 - (2 + ColumnWidth.of(text) + 2)
    if !detail.isEmpty, room >= 6 {
      let shown = ColumnWidth.cut(detail, to: room)
      pieces += writer.matched(shown, by: typed, at: inner - 1 - ColumnWidth.of(shown), .dim)
    }
    return BodyRow(isSelected ? Row.bar(pieces, 0..<inner) : pieces, questions: 1)
  }
}
