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
  /// Columns of a dialog with its frame.
  private var width: Int { min(columns - 8, 62) }
  /// Columns of text in it: two are blank at each side.
  private var inner: Int { width - 6 }
  /// Rows that a dialog may take with its frame and the blank rows around it.
  private var room: Int { writer.size.rows - 5 }

  func fill(_ frame: inout PageFrame, _ question: QuestionOverlay) {
    if case .pasted(let offer) = question.subject { return PastedScreen(writer, session).fill(&frame, question, offer) }
    let lines = paragraphs(question.subject)
    let choices = choiceRows(question, from: 2, upTo: width - 4)
    put(&frame, title(question.subject), lines, choices)
    frame.message = words.text(question.canBeClosed ? "question/message" : "question/message.must")
  }

  /// A box with nothing to choose in it.
  func fill(_ frame: inout PageFrame, title: String, box paragraphs: [String]) {
    put(&frame, title, paragraphs.map { .text($0) }, [])
  }

  func fill(_ frame: inout PageFrame, _ file: FileOverlay) {
    let label = words.text("file/label")
    let start = 2 + ColumnWidth.of(label)
    let cell = Cell(
      file.path.text, at: start + 1, width: inner - start + 1, caret: file.path.caret, Cell.State(isFocused: true),
      writer.look)
    var line = BodyRow([Piece(2, label, .strong)] + cell.pieces)
    line.caret = cell.caret
    var lines = [Line.text(words.text("file/title.\(file.content.name)"))]
    if let refusal = file.refusal {
      lines.append(.problem(words.text("problem/error", ["message": ColumnWidth.drawable(refusal)])))
    }
    put(&frame, words.text("question/title.file"), lines + [.note(words.text("file/private"))], [line])
    frame.message = words.text("file/message")
  }

  /// The box over the page; where it has no room, its words take the whole page, without a frame around them.
  private func put(_ frame: inout PageFrame, _ title: String, _ lines: [Line], _ below: [BodyRow]) {
    let text = rows(lines, from: 2, columns: inner + 1)
    let end = below.isEmpty ? [] : [BodyRow()] + below
    for blank in [[BodyRow()], []] {
      let rows = blank + text + end + blank
      guard rows.count + 2 <= room else { continue }
      frame.box = OverlaidBox(title: title, rows: rows, columns: width)
      frame.topCaret = nil
      return
    }
    frame.fill(with: rows(lines, from: 2, columns: columns - 4) + below)
    frame.scroll = 0
  }

  /// What stands in a dialog.
  private enum Line {
    case text(String)
    /// What is read second.
    case note(String)
    case problem(String)
    case fact(String, String)
  }

  private func rows(_ lines: [Line], from column: Int, columns: Int) -> [BodyRow] {
    var rows: [BodyRow] = []
    for (place, line) in lines.enumerated() {
      switch line {
      case .text(let text):
        // Paragraphs and facts stand apart.
        if place > 0, case .fact = lines[place - 1] { rows.append(BodyRow()) }
        rows += TextWrap.lines(text, columns: columns).map { BodyRow([Piece(column, $0)]) }
      case .note(let text): rows += TextWrap.lines(text, columns: columns).map { BodyRow([Piece(column, $0, .dim)]) }
      case .problem(let text):
        rows += TextWrap.lines(text, columns: columns).map { BodyRow([Piece(column, $0, .fixText)]) }
      case .fact(let label, let value):
        if place > 0, case .text = lines[place - 1] { rows.append(BodyRow()) }
        let values = column + 14
        rows.append(
          BodyRow([
            Piece(column, ColumnWidth.cut(label, to: 13), .dim),
            Piece(values, ColumnWidth.cut(value, to: columns - 14)),
          ]))
      }
    }
    return rows
  }

  private func title(_ subject: QuestionOverlay.Subject) -> String {
    let name =
      switch subject {
      case .cancel: "cancel"
      case .correctLinked: "linked"
      case .noSubscriptions: "no-subscriptions"
      case .discardDraft, .discardApplication: "discard"
      case .applicationInUse, .draftInUse, .draftMoved: "elsewhere"
      case .leaveRequest: "leave-request"
      case .existingCustomer: "existing-customer"
      case .customerElsewhere: "customer-elsewhere"
      case .domainTaken: "domain-taken"
      case .draftLeft: "draft-left"
      case .notKept: "not-kept"
      case .storeBusy: "store-busy"
      case .draftWritten: "draft-written"
      case .takeOut: "take-out"
      case .pasted: "pasted"
      }
    return words.text("question/title." + name)
  }

  // MARK: - Words

  /// What is asked, paragraph by paragraph.
  private func paragraphs(_ subject: QuestionOverlay.Subject) -> [Line] {
    switch subject {
    case .cancel: [.text(cancel)]
    case .correctLinked(let tenant):
      [
        text(
          "correction/linked",
          ["date": words.longDate(tenant.at.date), "operator": ColumnWidth.drawable(tenant.by)]),
        text("correction/linked.more"),
      ]
    case .noSubscriptions: [text("question/no-subscriptions")]
    case .takeOut(_, let title): [text("question/take-out", ["offer": ColumnWidth.drawable(title)])]
    case .discardDraft(let code, let application, let corrects):
      [discard(draft: code, of: application, correcting: corrects)]
    case .discardApplication(let reference, let name, let holder): discard(reference, name, holder)
    case .applicationInUse(let reference, let login, let since):
      [
        text(
          "question/application-in-use",
          ["reference": reference, "operator": ColumnWidth.drawable(login), "time": time(since)]),
        text("question/draft-in-use.more"),
      ]
    case .leaveRequest: [text("question/leave-request")]
    case .existingCustomer(let customer, _): [text("question/existing-customer")] + facts(customer)
    case .customerElsewhere(let customer): paragraphs(customer)
    case .domainTaken(let customer, let free):
      [
        free.map { text("question/domain-taken.free", ["domain": $0]) } ?? text("question/domain-taken")
      ] + facts(customer)
    case .draftInUse(let code, let since):
      [text("question/draft-in-use", ["code": code, "time": time(since)]), text("question/draft-in-use.more")]
    case .draftLeft(let code, let name, let moment):
      [
        text(
          name.isEmpty ? "question/draft-left" : "question/draft-left.named",
          ["code": code, "name": short(name), "time": time(moment)]),
        text("question/draft-left.more"),
      ]
    case .draftMoved(_, let moment):
      [moment.map { text("question/draft-moved.at", ["time": time($0)]) } ?? text("question/draft-moved")]
    case .notKept(let notKept): paragraphs(notKept)
    case .storeBusy: [text("question/store-busy"), text("question/store-busy.more")]
    case .pasted: []
    case .draftWritten(let path):
      ["question/draft-written", "question/draft-written.more"].map {
        text($0, ["path": ColumnWidth.drawable(path)])
      }
    }
  }

  private func text(_ key: String, _ arguments: [String: String] = [:]) -> Line { .text(words.text(key, arguments)) }

  private func facts(_ customer: KnownCustomer) -> [Line] {
    var facts = [("customers/reference", customer.reference), ("customers/name", customer.name)]
    // At a kiosk no more is read of another customer.
    if session?.kiosk == nil {
      facts.append(("customers/country", Countries.name(of: customer.country, words.language)))
    }
    return facts.filter { !$0.1.isEmpty }.map { .fact(words.text($0.0), ColumnWidth.drawable($0.1)) }
  }

  private func paragraphs(_ customer: CustomerElsewhere) -> [Line] {
    [
      text("elsewhere/question", ["site": customer.site]),
      .fact(words.text("customers/reference"), customer.reference),
      .fact(words.text("customers/country"), Countries.name(of: customer.country, words.language)),
      .fact(words.text("elsewhere/seen"), words.age(ofSeconds: customer.secondsAgo)),
      text("elsewhere/ask", ["site": customer.site]),
    ]
  }

  private func paragraphs(_ notKept: NotKept) -> [Line] {
    let key = notKept.isOfRecord ? "question/not-kept.record" : "question/not-kept"
    let reason = text(key, ["reason": words.text(of: notKept.reason)])
    return switch notKept.place {
    case .file(let path): [reason, text("question/kept.file", ["path": ColumnWidth.drawable(path)])]
    case .store: [reason, text("question/kept.store")]
    case .memory: [reason, text("question/kept.memory")]
    }
  }

  /// A customer's name as it has room in a sentence.
  private func short(_ name: String) -> String { ColumnWidth.cut(ColumnWidth.drawable(name), to: 40) }

  private func discard(draft code: String, of application: String, correcting corrects: String) -> Line {
    let key = application.isEmpty ? "question/discard-draft" : "question/discard-draft.application"
    return corrects.isEmpty
      ? text(key, ["code": code, "reference": application]) : text("correction/discard-draft", ["reference": corrects])
  }

  private func discard(_ reference: String, _ name: String, _ holder: String) -> [Line] {
    let question = text("question/discard-application", ["reference": reference, "name": short(name)])
    if holder.isEmpty { return [question] }
    return [question, text("question/discard-application.held", ["operator": ColumnWidth.drawable(holder)])]
  }

  /// What a visitor handed in is not lost with the draft that was to finish it.
  private var cancel: String {
    let code = session?.draft.code ?? ""
    if let mark = session?.draft.corrects {
      return words.text("correction/cancel", ["code": code, "reference": mark.reference])
    }
    guard let application = session?.draft.application else { return words.text("question/cancel", ["code": code]) }
    return words.text("question/cancel.application", ["code": code, "reference": application.reference])
  }

  private func time(_ moment: LocalMoment) -> String { words.time(moment, today: writer.today) }

  // MARK: - Buttons

  /// As many buttons a row as fit, each answer read whole.
  func choiceRows(_ question: QuestionOverlay, from first: Int, upTo end: Int) -> [BodyRow] {
    var rows = [BodyRow()]
    var column = first
    for (place, choice) in question.choices.enumerated() {
      let title = words.text("choice/\(choice.rawValue)")
      let width = writer.columns(ofButton: title)
      if column + width > end, column > first {
        rows.append(BodyRow())
        column = first
      }
      let isFocused = place == question.selected
      rows[rows.count - 1].row.pieces.append(
        writer.button(ScreenWriter.Button(title: title, isFocused: isFocused), at: column))
      if isFocused { rows[rows.count - 1].caret = column + 1 }
      column += width + ScreenWriter.buttonGap
    }
    return rows
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
