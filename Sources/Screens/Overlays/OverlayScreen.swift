import Messages
import Records
import Rules
import Text
import Wizard

/// The overlay on a page: a list, help, a record, the list of problems, a question.
struct OverlayScreen {
  let writer: ScreenWriter
  /// The customer that is being added; `nil` over a page that adds none.
  let session: Session?

  init(_ writer: ScreenWriter, _ session: Session?) {
    self.writer = writer
    self.session = session
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.size.columns }

  func fill(_ frame: inout PageFrame, _ overlay: Overlay) {
    switch overlay {
    case .list(let list): fill(&frame, list)
    case .help(let text), .record(let text): fill(&frame, text)
    case .summary(let summary): fill(&frame, summary)
    case .question(let question): QuestionScreen(writer, session).fill(&frame, question)
    case .file(let file): QuestionScreen(writer, session).fill(&frame, file)
    }
  }

  // MARK: - List

  private func fill(_ frame: inout PageFrame, _ list: ListOverlay) {
    let field: Field =
      switch list.target {
      case .field(let field): field
      case .additionalReseller: .additionalResellers
      }
    let title = words.label(of: field, session?.outline.names ?? CountryNames(country: ""))
    let box = FieldBox(list.filter.text, caret: list.filter.caret, width: 24)
    let label = words.text("list/find")
    let start = 4 + ColumnWidth.of(label)
    let count = words.text("list/count", ["count": String(list.matches.count), "all": String(list.items.count)])
    frame.top = [
      Row([Piece(1, title, .heading)]),
      Row([Piece(3, label), Piece(start, box.text), Piece(columns - 2 - ColumnWidth.of(count), count, .hint)]), Row(),
    ]
    frame.topCaret = ScreenPoint(row: 1, column: start + box.caret)
    frame.bottom = []
    frame.body = list.matches.indices.map { row(list, $0) }
    if list.matches.isEmpty {
      let key = list.takesTypedText && !list.filter.isEmpty ? "list/take-typed" : "list/none"
      frame.body = TextWrap.lines(words.text(key, ["text": list.filter.text]), columns: columns - 5).map {
        BodyRow([Piece(3, $0, .hint)])
      }
    }
    frame.buttons = BodyRow()
    frame.scroll = list.scroll
    frame.moreBelow = { words.text("more-below-rows", count: $0) }
    frame.message = words.text("list/message")
  }

  private func row(_ list: ListOverlay, _ place: Int) -> BodyRow {
    let item = list.items[list.matches[place]]
    let isSelected = place == list.selected
    let text = ColumnWidth.cut(ColumnWidth.drawable(item.text), to: columns - 12)
    var pieces = [Piece(3, text, isSelected ? .selected : item.obstacle == nil ? .plain : .hint)]
    if item.obstacle != nil { pieces.append(Piece(2, "-", .hint)) }
    if isSelected { pieces.append(Piece(1, ">", .focus)) }
    let detail = ColumnWidth.drawable(item.obstacle.map { item.detail + "  " + $0 } ?? item.detail)
    if !detail.isEmpty {
      // The detail stands in its column, or further right or left where the text or the window asks for it.
      let start = max(5 + ColumnWidth.of(text), min(columns / 2, columns - 2 - ColumnWidth.of(detail)))
      pieces.append(Piece(start, ColumnWidth.cut(detail, to: max(4, columns - 1 - start)), .hint))
    }
    return BodyRow(pieces, isFocused: isSelected, questions: 1)
  }

  // MARK: - Text

  private func fill(_ frame: inout PageFrame, _ text: TextOverlay) {
    let pages = HelpText(writer, session)
    frame.top = []
    frame.topCaret = nil
    frame.bottom = []
    frame.body = pages.rows(text)
    frame.buttons = BodyRow()
    let room = max(1, writer.size.rows - PageFrame.fixedRows)
    frame.scroll = min(text.scroll, max(0, frame.body.count - room))
    let below = frame.body.count - frame.scroll - room
    frame.moreBelow = { _ in "" }
    frame.message = below > 0 ? words.text("help/more", count: below) : words.text("help/end")
    frame.title = pages.title(text.subject)
    frame.step = ""
    frame.shortStep = ""
    switch text.subject {
    case .record, .invitation: frame.corner = ""
    case .field, .page, .customers, .kiosk, .kioskCode, .relationship: break
    }
  }

  // MARK: - Problems

  private func fill(_ frame: inout PageFrame, _ summary: SummaryOverlay) {
    let count = summary.problems.count
    var rows = [Row([Piece(1, words.text("summary/title"), .problem)])]
    // The message row says how many there are too, and the row of keys how to go to one.
    if writer.size.rows >= 20 {
      rows += TextWrap.lines(words.text("summary/intro", count: count), columns: columns - 2).map {
        Row([Piece(1, $0)])
      }
    }
    let blocks = problemRows(summary)
    let room = writer.size.rows - PageFrame.fixedRows - PageFrame.leastRoom - rows.count - 1
    let shown = Self.window(
      blocks.map(\.count), around: summary.selected, room: min(room, max(4, writer.size.rows / 3)))
    for index in shown {
      if index == summary.selected { frame.topCaret = ScreenPoint(row: rows.count, column: 3) }
      rows += blocks[index]
    }
    rows.append(rule(hidden: count - shown.upperBound))
    frame.top = rows
    frame.bottom = []
    frame.body = frame.body.map { Self.withoutFocus($0) }
    frame.buttons = Self.withoutFocus(frame.buttons)
    frame.title = words.text("title/error", ["title": frame.title])
    frame.message = words.text("summary/message", count: count)
    frame.messageRole = .problem
  }

  /// The rows of each problem: its number, its place and what to do.
  private func problemRows(_ summary: SummaryOverlay) -> [[Row]] {
    let labels = summary.problems.map { ColumnWidth.cut(label($0), to: 24) }
    let start = 8 + (labels.map { ColumnWidth.of($0) }.max() ?? 0)
    return summary.problems.indices.map { index in
      let role: Role = index == summary.selected ? .selected : .plain
      let message = ColumnWidth.drawable(words.text(of: summary.problems[index].finding))
      return TextWrap.lines(message, columns: columns - start - 1).enumerated().map { place, line in
        var pieces = [Piece(start, line, role)]
        if place == 0 {
          if role == .selected { pieces.append(Piece(1, ">", .focus)) }
          pieces += [Piece(3, String(index + 1), role), Piece(6, labels[index], role)]
        }
        return Row(pieces)
      }
    }
  }

  /// As many whole blocks as fit, the selected one among them.
  static func window(_ heights: [Int], around selected: Int, room: Int) -> Range<Int> {
    guard !heights.isEmpty else { return 0..<0 }
    let selected = min(max(0, selected), heights.count - 1)
    var first = 0
    while first < selected, heights[first...selected].reduce(0, +) > room { first += 1 }
    var end = selected + 1
    while end < heights.count, heights[first...end].reduce(0, +) <= room { end += 1 }
    return first..<end
  }

  /// The line under the problems, with the number of those below it.
  private func rule(hidden: Int) -> Row {
    guard hidden > 0 else { return Row([Piece(0, String(UInt8(ascii: "-"), times: columns), .rule)]) }
    let text = " " + words.text("more-below-rows", count: hidden) + " "
    let start = max(0, columns - ColumnWidth.of(text) - 4)
    return Row([
      Piece(0, String(UInt8(ascii: "-"), times: start), .rule), Piece(start, text, .hint),
      Piece(columns - 4, "----", .rule),
    ])
  }

  /// The caret and its mark are in the list of problems now.
  private static func withoutFocus(_ row: BodyRow) -> BodyRow {
    var row = row
    row.caret = nil
    row.row.pieces.removeAll { $0.role == .focus && $0.text == ">" }
    return row
  }

  /// The name of the place, in the field's own words.
  private func label(_ problem: Problem) -> String {
    switch problem.path {
    case .field(let field) where field.definition.section == .confirmations:
      words.text(
        "summary/confirmation", ["number": String((FormSection.confirmations.fields.firstIndex(of: field) ?? 0) + 1)])
    case .field(let field) where field.definition.section == .agreement && field != .agreementAcceptance:
      words.text("summary/agreement", ["label": words.text("label/\(field.rawValue)")])
    case .field(let field):
      words.label(of: field, session?.outline.names ?? CountryNames(country: ""))
    case .additionalReseller(let index): words.text("summary/additional", ["number": String(index + 1)])
    case .subscription(let index, _):
      session.flatMap { session in
        session.answers.subscriptions.indices.contains(index)
          ? ColumnWidth.drawable(session.title(ofOffer: session.answers.subscriptions[index].offer)) : nil
      } ?? words.text("label/subscriptions")
    case .other(let path): ColumnWidth.drawable(path)
    }
  }
}
