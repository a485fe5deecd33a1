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
  /// The keys of the thing in focus on the page below, for its help.
  let hints: [KeyHint]

  init(_ writer: ScreenWriter, _ session: Session?, hints: [KeyHint] = []) {
    self.writer = writer
    self.session = session
    self.hints = hints
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.columns }

  func fill(_ frame: inout PageFrame, _ overlay: Overlay) {
    switch overlay {
    case .list(let list): ListScreen(writer.besidePane, session).fill(&frame, list)
    case .help(let text), .record(let text): fill(&frame, text)
    case .summary(let summary): fill(&frame, summary)
    case .question(let question): QuestionScreen(writer, session).fill(&frame, question)
    case .file(let file): QuestionScreen(writer, session).fill(&frame, file)
    }
  }

  // MARK: - Text

  private func fill(_ frame: inout PageFrame, _ text: TextOverlay) {
    let pages = HelpText(writer, session, hints)
    frame.fill(with: pages.rows(text))
    frame.columns = columns
    let room = max(1, writer.size.rows - PageFrame.fixedRows)
    frame.scroll = min(text.scroll, max(0, frame.body.count - room))
    let below = frame.body.count - frame.scroll - room
    frame.message = below > 0 ? words.text("help/more", count: below) : words.text("help/end")
    frame.title.text = pages.title(text.subject)
    frame.title.steps = []
    frame.title.stepTexts = []
    switch text.subject {
    case .record, .invitation: frame.title.corners = []
    case .field, .page, .customers, .kiosk, .kioskCode, .relationship: break
    }
  }

  // MARK: - Problems

  private func fill(_ frame: inout PageFrame, _ summary: SummaryOverlay) {
    let count = summary.problems.count
    let columns = frame.columns
    let inner = columns - 4
    // The message row says how many there are too, and the row of keys how to go to one.
    var rows: [BodyRow] = []
    if !writer.isLow {
      rows = TextWrap.lines(words.text("summary/intro", count: count), columns: inner - 4).map {
        BodyRow([Piece(2, $0)])
      }
      rows.append(BodyRow())
    }
    let blocks = problemRows(summary, inner)
    let room = writer.size.rows - PageFrame.fixedRows - PageFrame.leastRoom - rows.count - 3
    let shown = Self.window(
      blocks.map(\.count), around: summary.selected, room: min(room, max(4, writer.size.rows / 4)))
    for index in shown {
      if index == summary.selected { frame.topCaret = ScreenPoint(row: rows.count + 1, column: 4) }
      rows += blocks[index].map { BodyRow($0) }
    }
    let hidden = count - shown.upperBound
    let box = OverlaidBox(
      title: words.text("summary/title"), frameRole: .fixFrame, titleRole: .fix, rows: rows, columns: columns - 2,
      footer: hidden > 0 ? words.text("more-below-rows", count: hidden) + writer.look.symbols.moreBelow : "")
    frame.top = box.framed(writer.look).map { Row($0.row.pieces.map { Piece($0.column + 1, $0.text, $0.role) }) }
    if !writer.isLow { frame.top.append(Row()) }
    frame.bottom = []
    frame.title.text = words.text("title/error", ["title": frame.title.text])
    frame.title.isError = true
    frame.message =
      summary.typed.isEmpty
      ? words.text("summary/message", count: count)
      : words.text("summary/number", ["number": summary.typed])
    frame.messageRole = .fixText
  }

  /// The rows of each problem, in the columns of the box: its number, its place and what to do.
  private func problemRows(_ summary: SummaryOverlay, _ inner: Int) -> [[[Piece]]] {
    let labels = Self.shortened(summary.problems.map { label($0) }, to: 24)
    let numberEnd = 3 + String(summary.problems.count).utf8.count
    let start = numberEnd + 2 + (labels.flatMap { $0.map { ColumnWidth.of($0) } }.max() ?? 0) + 2
    return summary.problems.indices.map { index in
      let isSelected = index == summary.selected
      let message = ColumnWidth.drawable(words.text(of: summary.problems[index].finding))
      let lines = TextWrap.lines(message, columns: inner - start)
      return (0..<max(lines.count, labels[index].count)).map { place in
        var pieces: [Piece] = []
        if place == 0 {
          let number = String(index + 1)
          if isSelected { pieces.append(Piece(0, writer.look.symbols.focus, .accent)) }
          pieces.append(Piece(numberEnd - number.utf8.count, number))
        }
        if labels[index].indices.contains(place) {
          pieces.append(Piece(numberEnd + 2, labels[index][place], .strong))
        }
        if lines.indices.contains(place) { pieces.append(Piece(start, lines[place])) }
        return isSelected ? Row.bar(pieces, 0..<inner) : pieces
      }
    }
  }

  /// Each label in one row, cut where it is longer; those that would be cut to the same words in as many as they need.
  static func shortened(_ labels: [String], to width: Int) -> [[String]] {
    let cut = labels.map { ColumnWidth.cut($0, to: width) }
    return labels.indices.map { index in
      let isShared = labels.indices.contains { cut[$0] == cut[index] && labels[$0] != labels[index] }
      return isShared ? TextWrap.lines(labels[index], columns: width) : [cut[index]]
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

  /// The name of the place, in the field's own words.
  private func label(_ problem: Problem) -> String {
    switch problem.path {
    case .field(let field):
      words.name(of: field, session?.outline.names ?? CountryNames(country: ""))
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
