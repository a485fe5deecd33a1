import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// A question in a box over a page, and the box in which the name of a file is typed.
struct QuestionScreen {
  let writer: ScreenWriter
  /// The customer that is being added; `nil` over a page that adds none.
  let session: Session?

  init(_ writer: ScreenWriter, _ session: Session?) {
    self.writer = writer
    self.session = session
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.size.columns }
  private var width: Int { min(columns - 8, 64) }
  private var left: Int { (columns - width) / 2 }
  /// Rows that a box may take.
  private var room: Int { writer.size.rows - PageFrame.fixedRows }

  func fill(_ frame: inout PageFrame, _ question: QuestionOverlay) {
    let choices = question.choices
    let lines = paragraphs(question.subject)
    let boxed = lines.flatMap { TextWrap.lines($0, columns: width - 6) }
    // Where the box has no room, its words take the whole width, without a frame around them.
    if boxed.count + choices.count + 3 > room {
      put(&frame, unboxed(lines) + choicesSideBySide(question))
    } else {
      let words = boxed.map { inside([Piece(left + 3, $0)]) }
      put(&frame, box(words, choiceRows(question), isRoomy: boxed.count + choices.count + 6 <= room))
    }
    frame.message = words.text(question.canBeClosed ? "question/message" : "question/message.must")
  }

  private func unboxed(_ paragraphs: [String]) -> [BodyRow] {
    paragraphs.flatMap { TextWrap.lines($0, columns: columns - 4) }.map { BodyRow([Piece(2, $0)]) }
  }

  /// A box with nothing to choose in it.
  func fill(_ frame: inout PageFrame, box paragraphs: [String]) {
    let boxed = paragraphs.flatMap { TextWrap.lines($0, columns: width - 6) + [""] }.dropLast()
    guard boxed.count + 5 <= room else { return put(&frame, unboxed(paragraphs)) }
    let rows = boxed.map { inside($0.isEmpty ? [] : [Piece(left + 3, $0)]) }
    put(&frame, [BodyRow([]), edge, inside([])] + rows + [inside([]), edge])
  }

  func fill(_ frame: inout PageFrame, _ file: FileOverlay) {
    let label = words.text("file/label")
    let start = left + 4 + ColumnWidth.of(label)
    let field = FieldBox(file.path.text, caret: file.path.caret, width: left + width - 5 - start)
    var line = inside([Piece(left + 3, label), Piece(start, field.text)])
    line.caret = start + field.caret
    line.isFocused = true
    let refusal = file.refusal.map { words.text("problem/error", ["message": ColumnWidth.drawable($0)]) } ?? ""
    let notes = (refusal.isEmpty ? [] : lines(refusal, .problem)) + lines(words.text("file/private"), .hint)
    let title = lines(words.text("file/title.\(file.content.name)"), .heading)
    put(&frame, box(title, [line] + notes, isRoomy: title.count + notes.count + 7 <= room))
    frame.message = words.text("file/message")
  }

  // MARK: - Words

  /// What is asked, paragraph by paragraph.
  private func paragraphs(_ subject: QuestionOverlay.Subject) -> [String] {
    switch subject {
    case .cancel: [cancel]
    case .noSubscriptions: [words.text("question/no-subscriptions")]
    case .discardDraft(let code, let application): [discard(draft: code, of: application)]
    case .discardApplication(let reference, let name, let holder): discard(reference, name, holder)
    case .applicationInUse(let reference, let login, let since):
      [
        words.text(
          "question/application-in-use",
          ["reference": reference, "operator": ColumnWidth.drawable(login), "time": time(since)]),
        words.text("question/draft-in-use.more"),
      ]
    case .leaveRequest: [words.text("question/leave-request")]
    case .existingCustomer(let customer, _): paragraphs(customer, words.text("question/existing-customer"))
    case .domainTaken(let customer, let free):
      paragraphs(
        customer,
        free.map { words.text("question/domain-taken.free", ["domain": $0]) } ?? words.text("question/domain-taken"))
    case .draftInUse(let code, let since):
      [
        words.text("question/draft-in-use", ["code": code, "time": time(since)]),
        words.text("question/draft-in-use.more"),
      ]
    case .draftLeft(let code, let name, let moment):
      [
        words.text(
          name.isEmpty ? "question/draft-left" : "question/draft-left.named",
          ["code": code, "name": short(name), "time": time(moment)]),
        words.text("question/draft-left.more"),
      ]
    case .draftMoved(_, let moment):
      [
        moment.map { words.text("question/draft-moved.at", ["time": time($0)]) } ?? words.text("question/draft-moved")
      ]
    case .notKept(let notKept): paragraphs(notKept)
    case .storeBusy: [words.text("question/store-busy"), words.text("question/store-busy.more")]
    case .draftWritten(let path):
      ["question/draft-written", "question/draft-written.more"].map {
        words.text($0, ["path": ColumnWidth.drawable(path)])
      }
    }
  }

  private func paragraphs(_ customer: KnownCustomer, _ title: String) -> [String] {
    var facts = [("customers/reference", customer.reference), ("customers/name", customer.name)]
    // At a kiosk no more is read of another customer.
    if session?.kiosk == nil {
      facts.append(("customers/country", Countries.name(of: customer.country, words.language)))
    }
    return [title]
      + facts.filter { !$0.1.isEmpty }.map {
        words.text($0.0) + ": "
          + ColumnWidth.cut(ColumnWidth.drawable($0.1), to: width - 8 - ColumnWidth.of(words.text($0.0)))
      }
  }

  private func paragraphs(_ notKept: NotKept) -> [String] {
    let key = notKept.isOfRecord ? "question/not-kept.record" : "question/not-kept"
    let reason = words.text(key, ["reason": words.text(of: notKept.reason)])
    return switch notKept.place {
    case .file(let path): [reason, words.text("question/kept.file", ["path": ColumnWidth.drawable(path)])]
    case .store: [reason, words.text("question/kept.store")]
    case .memory: [reason, words.text("question/kept.memory")]
    }
  }

  /// A customer's name as it has room in a sentence.
  private func short(_ name: String) -> String { ColumnWidth.cut(ColumnWidth.drawable(name), to: 40) }

  private func discard(draft code: String, of application: String) -> String {
    let key = application.isEmpty ? "question/discard-draft" : "question/discard-draft.application"
    return words.text(key, ["code": code, "reference": application])
  }

  private func discard(_ reference: String, _ name: String, _ holder: String) -> [String] {
    let question = words.text("question/discard-application", ["reference": reference, "name": short(name)])
    if holder.isEmpty { return [question] }
    return [question, words.text("question/discard-application.held", ["operator": ColumnWidth.drawable(holder)])]
  }

  /// What a visitor handed in is not lost with the draft that was to finish it.
  private var cancel: String {
    let code = session?.draft.code ?? ""
    guard let application = session?.draft.application else { return words.text("question/cancel", ["code": code]) }
    return words.text("question/cancel.application", ["code": code, "reference": application.reference])
  }

  private func time(_ moment: LocalMoment) -> String { words.time(moment, today: writer.today) }

  // MARK: - The box

  private func put(_ frame: inout PageFrame, _ rows: [BodyRow]) {
    frame.top = []
    frame.topCaret = nil
    frame.bottom = []
    frame.body = rows
    frame.buttons = BodyRow()
    frame.scroll = 0
    frame.moreBelow = { _ in "" }
  }

  private func box(_ words: [BodyRow], _ below: [BodyRow], isRoomy: Bool) -> [BodyRow] {
    let blank = isRoomy ? [inside([])] : []
    return (isRoomy ? [BodyRow([])] : []) + [edge] + blank + words + [inside([])] + below + blank + [edge]
  }

  private var edge: BodyRow { BodyRow([Piece(left, "+" + String(UInt8(ascii: "-"), times: width - 2) + "+", .rule)]) }

  private func inside(_ pieces: [Piece]) -> BodyRow {
    BodyRow([Piece(left, "|", .rule)] + pieces + [Piece(left + width - 1, "|", .rule)])
  }

  private func lines(_ text: String, _ role: Role) -> [BodyRow] {
    TextWrap.lines(text, columns: width - 6).map { inside([Piece(left + 3, $0, role)]) }
  }

  /// One button a row, so that every answer is read whole.
  private func choiceRows(_ question: QuestionOverlay) -> [BodyRow] {
    question.choices.indices.map { place in
      let isSelected = place == question.selected
      var row = inside(button(question, place, at: left + 5))
      row.caret = isSelected ? left + 5 : nil
      row.isFocused = isSelected
      return row
    }
  }

  /// As many buttons a row as fit, where every row counts.
  private func choicesSideBySide(_ question: QuestionOverlay) -> [BodyRow] {
    var rows = [BodyRow()]
    var column = 4
    for place in question.choices.indices {
      let pieces = button(question, place, at: column)
      let end = pieces.map { $0.column + ColumnWidth.of($0.text) }.max() ?? column
      if end > columns - 1, column > 4 {
        rows.append(BodyRow())
        column = 4
      }
      let drawn = button(question, place, at: column)
      rows[rows.count - 1].row.pieces += drawn
      if place == question.selected {
        rows[rows.count - 1].caret = column
        rows[rows.count - 1].isFocused = true
      }
      column = (drawn.map { $0.column + ColumnWidth.of($0.text) }.max() ?? column) + 3
    }
    return rows
  }

  private func button(_ question: QuestionOverlay, _ place: Int, at column: Int) -> [Piece] {
    let isSelected = place == question.selected
    let text = "< \(words.text("choice/\(question.choices[place].rawValue)")) >"
    return [Piece(column, text, isSelected ? .focusedButton : .button)]
      + (isSelected ? [Piece(column - 2, ">", .focus)] : [])
  }
}

extension FileOverlay.Content {
  /// The end of the key of the words for what is written.
  fileprivate var name: String {
    switch self {
    case .draft: "draft"
    case .stored(_, let asText): asText ? "text" : "json"
    }
  }
}
