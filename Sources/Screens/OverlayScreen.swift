import Messages
import Records
import Rules
import Wizard

/// What lies over a page: a list, help, a record, the list of problems, a question.
struct OverlayScreen {
  let writer: ScreenWriter
  let wizard: WizardState?

  init(_ writer: ScreenWriter, wizard: WizardState?) {
    self.writer = writer
    self.wizard = wizard
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.size.columns }

  func fill(_ frame: inout PageFrame, _ overlay: Overlay) {
    switch overlay {
    case .list(let list): fill(&frame, list)
    case .help(let text), .record(let text): fill(&frame, text)
    case .summary(let summary): fill(&frame, summary)
    case .question(let question): fill(&frame, question)
    }
  }

  // MARK: - List

  private func fill(_ frame: inout PageFrame, _ list: ListOverlay) {
    let field: Field =
      switch list.target {
      case .field(let field): field
      case .additionalReseller: .additionalResellers
      }
    let title = words.text("label/\(field.rawValue)")
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
    let text = ColumnWidth.drawable(item.text)
    var pieces = [Piece(3, text, isSelected ? .selected : .plain)]
    if isSelected { pieces.append(Piece(1, ">", .focus)) }
    let detail = ColumnWidth.drawable(item.detail)
    if !detail.isEmpty { pieces.append(Piece(max(4 + ColumnWidth.of(text), columns / 2), detail, .hint)) }
    return BodyRow(pieces, isFocused: isSelected, questions: 1)
  }

  // MARK: - Text

  private func fill(_ frame: inout PageFrame, _ text: TextOverlay) {
    let pages = HelpText(writer, wizard: wizard)
    frame.top = []
    frame.topCaret = nil
    frame.bottom = []
    frame.body = pages.rows(text.subject)
    frame.buttons = BodyRow()
    let room = max(1, writer.size.rows - PageFrame.fixedRows)
    frame.scroll = min(text.scroll, max(0, frame.body.count - room))
    let below = frame.body.count - frame.scroll - room
    frame.moreBelow = { _ in "" }
    frame.message = below > 0 ? words.text("help/more", count: below) : words.text("help/end")
    frame.title = pages.title(text.subject)
    frame.step = ""
  }

  // MARK: - Problems

  private func fill(_ frame: inout PageFrame, _ summary: SummaryOverlay) {
    let shown = min(summary.problems.count, max(1, (writer.size.rows - PageFrame.fixedRows) / 2 - 2))
    let first = max(0, min(summary.selected - shown + 1, summary.problems.count - shown))
    var rows = [Row([Piece(1, words.text("summary/title"), .problem)])]
    rows += TextWrap.lines(words.text("summary/intro", count: summary.problems.count), columns: columns - 2).map {
      Row([Piece(1, $0)])
    }
    let labels = summary.problems.map { label($0) }
    let labelWidth = min(24, labels.map { ColumnWidth.of($0) }.max() ?? 0)
    for index in first..<(first + shown) {
      let isSelected = index == summary.selected
      let start = 6 + labelWidth + 2
      let message = words.text(of: summary.problems[index].finding)
      let lines = TextWrap.lines(ColumnWidth.drawable(message), columns: columns - start - 1)
      for (place, line) in lines.enumerated() {
        var pieces = [Piece(start, line, isSelected ? .selected : .plain)]
        if place == 0 {
          pieces += [
            Piece(3, String(index + 1), isSelected ? .selected : .plain),
            Piece(6, String(ColumnWidth.prefix(of: labels[index], columns: labelWidth)), isSelected ? .selected : .plain),
          ]
          if isSelected { pieces.append(Piece(1, ">", .focus)) }
        }
        if isSelected, place == 0 { frame.topCaret = ScreenPoint(row: rows.count, column: 3) }
        rows.append(Row(pieces))
      }
    }
    rows.append(Row([Piece(0, String(repeating: "-", count: columns), .rule)]))
    let room = writer.size.rows - PageFrame.fixedRows - 3
    frame.top = Array(rows.prefix(max(3, room)))
    frame.bottom = []
    // The caret is in the summary now.
    frame.body = frame.body.map { row in
      var row = row
      row.caret = nil
      return row
    }
    frame.buttons.caret = nil
    frame.title = words.text("title/error", ["title": frame.title])
    frame.message = words.text("summary/message", count: summary.problems.count)
    frame.messageRole = .problem
  }

  /// The name of the place, in the field's own words.
  private func label(_ problem: Problem) -> String {
    switch problem.path {
    case .field(.confirmPartnerRole): words.text("summary/confirmation", ["number": "1"])
    case .field(.confirmNoAffiliateResale): words.text("summary/confirmation", ["number": "2"])
    case .field(let field) where field.rawValue.hasPrefix("agreement.") && field != .agreementAcceptance:
      words.text("summary/agreement", ["label": words.text("label/\(field.rawValue)")])
    case .field(let field):
      words.label(of: field, registrationType: wizard?.outline.registrationType)
    case .additionalReseller(let index): words.text("summary/additional", ["number": String(index + 1)])
    case .subscription(let index, _):
      wizard.flatMap { wizard in
        wizard.answers.subscriptions.indices.contains(index)
          ? ColumnWidth.drawable(wizard.title(ofOffer: wizard.answers.subscriptions[index].offer)) : nil
      } ?? words.text("label/subscriptions")
    case .other(let path): ColumnWidth.drawable(path)
    }
  }

  // MARK: - Question

  private func fill(_ frame: inout PageFrame, _ question: QuestionOverlay) {
    let name: String
    var arguments: [String: String] = [:]
    switch question.subject {
    case .cancel:
      name = "cancel"
      arguments["code"] = wizard?.draft.code ?? ""
    case .noSubscriptions: name = "no-subscriptions"
    case .discardDraft(let code):
      name = "discard-draft"
      arguments["code"] = code
    }
    let width = min(columns - 8, 64)
    let left = (columns - width) / 2
    let lines = TextWrap.lines(words.text("question/\(name)", arguments), columns: width - 6)
    var rows: [BodyRow] = [BodyRow([]), edge(left, width), inside(left, width, [])]
    rows += lines.map { inside(left, width, [Piece(left + 3, $0)]) }
    rows.append(inside(left, width, []))
    rows += choiceRows(question, left, width)
    rows += [inside(left, width, []), edge(left, width)]
    frame.top = []
    frame.topCaret = nil
    frame.bottom = []
    frame.body = rows
    frame.buttons = BodyRow()
    frame.scroll = 0
    frame.moreBelow = { _ in "" }
    frame.message = words.text("question/message")
  }

  private func edge(_ left: Int, _ width: Int) -> BodyRow {
    BodyRow([Piece(left, "+" + String(repeating: "-", count: width - 2) + "+", .rule)])
  }

  private func inside(_ left: Int, _ width: Int, _ pieces: [Piece]) -> BodyRow {
    BodyRow([Piece(left, "|", .rule)] + pieces + [Piece(left + width - 1, "|", .rule)])
  }

  /// One button a row, so that every answer is read whole.
  private func choiceRows(_ question: QuestionOverlay, _ left: Int, _ width: Int) -> [BodyRow] {
    question.choices.enumerated().map { place, choice in
      let isSelected = place == question.selected
      let text = "< \(words.text("choice/\(choice.rawValue)")) >"
      var pieces = [Piece(left + 5, text, isSelected ? .focusedButton : .button)]
      if isSelected { pieces.append(Piece(left + 3, ">", .focus)) }
      var row = inside(left, width, pieces)
      row.caret = isSelected ? left + 5 : nil
      row.isFocused = isSelected
      return row
    }
  }
}
