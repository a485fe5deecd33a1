import Messages
import Records
import Rules
import Text
import Wizard

/// The page on which an existing customer is asked for a relationship.
struct RelationshipScreen {
  let writer: ScreenWriter
  let page: RelationshipState
  let columns: Int

  init(_ writer: ScreenWriter, _ page: RelationshipState) {
    self.writer = writer
    self.page = page
    columns = writer.columns
  }

  private var words: Messages { writer.words }

  func fill(_ frame: inout PageFrame) {
    frame.title.text = words.text(page.saved == nil ? "title/relationship" : "title/relationship-saved")
    frame.title.corner = ColumnWidth.drawable(page.partnerName)
    frame.scroll = page.scroll
    frame.keys = writer.keyRow(page.keyHints)
    frame.moreBelow = { words.text("relationship/more-below", count: $0) }
    frame.moreBelowShort = { words.text("more-rows", count: $0) }
    if let saved = page.saved { fillSaved(&frame, saved) } else { fillForm(&frame) }
    if let notice = page.notice { frame.message = words.text(of: notice) }
    if let overlay = page.overlays.top { OverlayScreen(writer, nil, hints: page.pageKeyHints).fill(&frame, overlay) }
  }

  // MARK: - The form

  private func fillForm(_ frame: inout PageFrame) {
    frame.body = textRows("relationship/intro", column: 1) + [BodyRow()]
    if !page.reference.isEmpty {
      frame.body += writer.fact(words.text("relationship/reference"), page.reference).map { BodyRow($0) }
    }
    frame.body += answerRows(.customerName) + answerRows(.email) + [BodyRow()]
    frame.body.append(BodyRow(writer.heading(words.text("relationship/invitation"))))
    for place in page.paragraphs.indices { frame.body += paragraphRows(place) + [BodyRow()] }
    frame.body += endRows
    frame.buttons = writer.buttons(
      [RelationshipState.Button.saveRequest, .back].map {
        (words.text("button/\($0.rawValue)"), page.focus == .button($0))
      })
    frame.message = message
  }

  private func textRows(_ key: String, column: Int, role: Role = .dim) -> [BodyRow] {
    TextWrap.lines(words.text(key), columns: columns - column - 2).map { BodyRow([Piece(column, $0, role)]) }
  }

  /// The row of a text of one line, and what stands under it.
  private func answerRows(_ answer: RelationshipBinding) -> [BodyRow] {
    let isFocused = page.focus == .answer(answer)
    let status = page.status(of: answer)
    let editor = page.text(of: answer)
    let cell = Cell(
      editor.text, at: ScreenWriter.cellColumn, width: writer.cellWidth(48), caret: isFocused ? editor.caret : nil,
      Cell.State(isFocused: isFocused, isOther: answer == .email, phase: status.phase), writer.look)
    var pieces = writer.mark(status.phase, isFocused: isFocused)
    pieces += writer.label(label(answer), isFocused: isFocused, isOptional: answer == .email)
    pieces += cell.pieces
    pieces += writer.state(status.phase)
    let caret = isFocused ? cell.caret : nil
    let row = BodyRow(pieces, isFocused: isFocused, caret: caret, questions: 1)
    return [row] + writer.rows(note(answer, status, editor, isFocused), isFocused: isFocused)
  }

  private func label(_ answer: RelationshipBinding) -> String {
    switch answer {
    case .customerName: words.text("relationship/customer")
    case .email: writer.optional(words.text("relationship/email"))
    }
  }

  private func note(
    _ answer: RelationshipBinding, _ status: FieldStatus, _ editor: TextEditor, _ isFocused: Bool
  ) -> Note? {
    if let finding = status.findings.first { return writer.note(finding) }
    if isFocused, let limit = answer.maximumLength, let note = writer.note(roomLeft: limit - editor.count) {
      return note
    }
    return answer == .email ? Note(words.text("relationship/email-hint"), .dim) : nil
  }

  // MARK: - The invitation

  private func paragraphRows(_ place: Int) -> [BodyRow] {
    let isFocused = page.focus == .paragraph(place)
    let room = RelationshipState.paragraphColumns(in: columns)
    let editor = page.paragraphs[place]
    let wrapped = WrappedText(editor.text, columns: room)
    let caret = wrapped.place(ofCaret: editor.caret)
    let rows = wrapped.rows.enumerated().map { index, row in
      // A grapheme wider than the box is the one thing that could be cut.
      let text = ColumnWidth.drawable(String(ColumnWidth.prefix(of: row, columns: room + 1)))
      let isLast = index == wrapped.rowCount - 1
      let hasCaret = isFocused && index == caret.row
      return BodyRow(
        [textRow(text, columns: room + 1, isLast: isLast, isFocused, isOther: place % 2 == 1)]
          + (hasCaret ? writer.mark(.untouched, isFocused: true) : []),
        // The rows beside the caret's are kept in sight with it.
        isFocused: isFocused && abs(index - caret.row) <= 1, caret: hasCaret ? 4 + min(caret.column, room) : nil,
        questions: index == 0 ? 1 : 0)
    }
    let note = editor.isEmpty ? textRows("relationship/left-out", column: 4) : []
    return rows + note
  }

  /// A row of a text of several rows.
  private func textRow(_ text: String, columns: Int, isLast: Bool, _ isFocused: Bool, isOther: Bool) -> Piece {
    let isBracketed = writer.look.cells == .bracketed
    let fill = String(
      UInt8(ascii: isBracketed && isLast ? "_" : " "), times: max(0, columns - ColumnWidth.of(text)))
    let role: Role = isFocused ? .focusedCell : isOther ? .otherCell : .cell
    return Piece(3, isBracketed ? "[\(text)\(fill)]" : " \(text)\(fill) ", role)
  }

  /// The link and the closing line, which stay; they are in sight while a button is in focus.
  private var endRows: [BodyRow] {
    var rows: [BodyRow]
    if page.canBeMade {
      rows = textRows("relationship/link-stays", column: 3)
      rows += TextWrap.lines(page.link, columns: columns - 5).map { BodyRow([Piece(3, $0)]) }
      rows.append(BodyRow())
      let closing = RelationshipInvitation.closing(partnerName: page.partnerName, page.messages)
      rows += TextWrap.lines(ColumnWidth.drawable(closing), columns: columns - 5).map { BodyRow([Piece(3, $0)]) }
      rows += textRows("relationship/no-admin", column: 3)
      if page.isDemonstration { rows += marked("?", "relationship/demonstration-link", .check) }
    } else {
      rows = marked("!", "relationship/no-tenant", .fix)
    }
    // Counted at its end: the link is seen whole, or counted as hidden.
    rows[rows.count - 1].questions = 1
    guard case .button = page.focus else { return rows }
    for index in rows.indices { rows[index].isFocused = true }
    return rows
  }

  private func marked(_ mark: String, _ key: String, _ role: Role) -> [BodyRow] {
    var rows = textRows(key, column: 3, role: role)
    rows[0].row.pieces.append(Piece(1, mark, role))
    return rows
  }

  private var message: String {
    let fix = RelationshipBinding.allCases.count { page.status(of: $0).phase == .fix }
    if fix > 0 { return words.text("account/status.fix", ["fix": String(fix)]) }
    return switch page.focus {
    case .answer(.customerName): words.text("message/relationship-customer")
    case .answer(.email): words.text("message/relationship-email")
    case .paragraph: words.text("message/relationship-paragraph")
    case .button(.back): words.text("message/relationship-back")
    case .button(.saveRequest) where !page.canBeMade: words.text("message/relationship-cannot")
    case .button: words.text("message/relationship-save")
    }
  }

  // MARK: - Saved

  private func fillSaved(_ frame: inout PageFrame, _ saved: SavedRequest) {
    let isSmall = writer.size.rows < 20
    var rows: [[Piece]] = isSmall ? [] : [[Piece(1, words.text("relationship/saved"), .accent)], []]
    for (key, value) in facts(saved) where !value.isEmpty {
      rows += writer.fact(words.text(key), value)
    }
    rows += isSmall ? [[]] : [[], [Piece(1, words.text("receipt/now"), .accent)], []]
    let number = ["number": String(saved.number)]
    // The message row says that nothing was sent, too.
    let keys = ["relationship/plain", "relationship/show"] + (isSmall ? [] : ["relationship/nothing-sent"])
    for key in keys {
      rows += TextWrap.lines(words.text(key, number), columns: columns - 5).map { [Piece(3, $0)] }
    }
    frame.body = rows.map { BodyRow($0, questions: $0.isEmpty ? 0 : 1) }
    frame.buttons = writer.buttons(
      [RelationshipState.Button.done, .showInvitation].map {
        (words.text("button/\($0.rawValue)"), page.focus == .button($0))
      }, isMarked: true)
    frame.message = words.text("relationship/saved-message", number)
    if frame.body.count > frame.room(writer.size) {
      frame.keys = writer.keyRow([.scroll] + page.keyHints)
    }
  }

  private func facts(_ saved: SavedRequest) -> [(String, String)] {
    [
      ("relationship/number", String(saved.number)), ("relationship/customer", saved.request.customerName),
      ("relationship/email", saved.request.email), ("relationship/reference", saved.request.reference),
    ]
  }
}
