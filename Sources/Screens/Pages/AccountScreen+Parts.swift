import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The parts that the rows of the Account details page are made of.
extension AccountScreen {
  func isFocused(_ field: Field) -> Bool { view.place.focus == .field(field) }

  /// The cell of a field in the column of cells, or in another one.
  func cell(
    of field: Field, _ text: String, at column: Int = ScreenWriter.cellColumn, width: Int, isList: Bool = false
  ) -> Cell {
    let isFocused = isFocused(field)
    let state = Cell.State(
      isFocused: isFocused, isOther: view.isOtherCell(field), phase: session[status: field].phase)
    return Cell(
      text, at: column, width: width, caret: isFocused ? view.place.editor.caret : nil, state, isList: isList,
      offered: session.offeredText(for: field).map { rest(of: $0, field) } ?? "", writer.look)
  }

  /// Two fields in one row: each has its mark before its label, and the row has the word of the one that is worse.
  func pairRows(_ first: Field, _ second: Field) -> [BodyRow] {
    let left = cell(of: first, view.text(in: first), width: width(first))
    let label = label(second)
    let column = ScreenWriter.cellColumn + width(first) + 5
    let start = column + ColumnWidth.of(label) + 1
    let right = cell(
      of: second, view.text(in: second), at: start, width: max(8, columns - start - 18))
    var pieces = labelPieces(first, isFocused(first)) + left.pieces
    pieces += writer.mark(session[status: second].phase, isFocused: isFocused(second)).map {
      Piece(column - 2, $0.text, $0.role)
    }
    pieces += [Piece(column, label, isFocused(second) ? .strong : .plain)] + right.pieces
    let worse = session[status: second].phase.rank > session[status: first].phase.rank ? second : first
    pieces += writer.state(session[status: worse].phase)
    let caret: Int? = isFocused(first) ? left.caret : isFocused(second) ? right.caret : nil
    return [BodyRow(pieces, isFocused: caret != nil, caret: caret, questions: 2)]
      + writer.rows(note(first), isFocused: caret != nil)
      + rows(note(second), under: start + 1, isFocused: caret != nil)
  }

  /// What stands under the second field of a row: below its own text where that leaves it room, else where notes stand.
  private func rows(_ note: Note?, under column: Int, isFocused: Bool) -> [BodyRow] {
    let fits = note.map { ColumnWidth.of($0.text) <= columns - 1 - column } ?? false
    return writer.rows(note, isFocused: isFocused, column: fits ? column : ScreenWriter.valueColumn)
  }

  func finish(_ field: Field, _ pieces: [Piece], caret: Int?) -> [BodyRow] {
    let isFocused = isFocused(field)
    return [
      BodyRow(pieces + writer.state(session[status: field].phase), isFocused: isFocused, caret: caret, questions: 1)
    ] + writer.rows(note(field), isFocused: isFocused)
  }

  /// The mark and the label; that it may be left out is said in the colour of what comes second.
  func labelPieces(_ field: Field, _ isFocused: Bool) -> [Piece] {
    let label = label(field)
    return writer.mark(session[status: field].phase, isFocused: isFocused)
      + writer.label(label, isFocused: isFocused, isOptional: session.outline.optional.contains(field))
  }

  func label(_ field: Field) -> String { writer.memory.label(of: field) { newLabel(field) } }

  private func newLabel(_ field: Field) -> String {
    let type = field == .registrationID ? session.outline.names.registrationType : nil
    let text = words.label(of: field, session.outline.names)
    guard session.outline.optional.contains(field) else { return text }
    let marked = writer.optional(text)
    if marked == text || ColumnWidth.of(marked) <= ScreenWriter.cellColumn - ScreenWriter.labelColumn { return marked }
    // The name of a country's number says enough where `number (optional)` has no room behind it.
    return type.map { writer.optional($0) } ?? text
  }

  /// What stands under a field: a problem, how much room is left, or the hint.
  func note(_ field: Field) -> Note? {
    let status = session[status: field]
    if let finding = status.findings.first, status.phase == .fix || status.phase == .check {
      return writer.note(finding)
    }
    if session.isKept(field) { return Note(words.text("correction/kept-hint"), .dim) }
    if view.place.focus == .field(field), let limit = field.definition.maximumLength {
      let count = view.place.editor.count
      if let note = writer.note(roomLeft: limit - count), limit - count < 0 || count * 4 > limit * 3 { return note }
    }
    if view.place.focus == .field(field), let offer = offer(field) { return Note(offer, .dim) }
    return writer.memory.hint(of: field) { self.hint(field) }.map { Note($0, .dim) }
  }

  /// That a key takes what is offered in the focused field; it is named where the cell does not show it.
  ///
  /// The first key over it costs no more than the cell: another hint comes once the field is left.
  private func offer(_ field: Field) -> String? {
    let text = session.offeredText(for: field)
    guard text != nil || session.isTypedOverOffer(field) else { return nil }
    if writer.look.cells == .shaded { return words.text("hint/tab-takes") }
    return text.map { words.text("hint/tab-takes-text", ["text": ColumnWidth.drawable(rest(of: $0, field))]) } ?? ""
  }

  /// What an offered text adds to what is typed.
  private func rest(of text: String, _ field: Field) -> String { String(text.dropFirst(session.answers[field].count)) }

  private func hint(_ field: Field) -> String? {
    if field == .domainPrefix, columns < 78 { return words.text("hint/company.domainPrefix.narrow") }
    return words.hint(of: field, answer: session.answers[field])
  }
}

extension FieldPhase {
  /// Which of two states that share a row is shown.
  var rank: Int {
    switch self {
    case .untouched: 0
    case .ok: 1
    case .editing: 2
    case .check: 3
    case .fix: 4
    }
  }
}
