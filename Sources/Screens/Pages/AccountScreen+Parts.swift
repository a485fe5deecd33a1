import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The parts that the rows of the Account details page are made of.
extension AccountScreen {
  func pairRows(_ first: Field, _ second: Field) -> [BodyRow] {
    let focused = [first, second].first { view.place.focus == .field($0) }
    var pieces = labelPieces(first, focused == first)
    let left = FieldBox(
      view.text(in: first), caret: focused == first ? view.place.editor.caret : nil, width: width(first))
    pieces.append(Piece(ScreenWriter.valueColumn, left.text))
    let label = label(second)
    let column = ScreenWriter.valueColumn + width(first) + 5
    let start = column + ColumnWidth.of(label) + 1
    pieces.append(Piece(column, label, focused == second ? .focus : .plain))
    let right = FieldBox(
      view.text(in: second), caret: focused == second ? view.place.editor.caret : nil,
      width: max(8, columns - start - 19)
    )
    pieces.append(Piece(start, right.text))
    let worse = session[status: second].phase.rank > session[status: first].phase.rank ? second : first
    pieces = pieces.filter { $0.column != 1 } + writer.mark(session[status: worse].phase, isFocused: focused != nil)
    pieces += writer.state(session[status: worse].phase)
    var caret: Int?
    if focused == first { caret = ScreenWriter.valueColumn + left.caret }
    if focused == second { caret = start + right.caret }
    return [BodyRow(pieces, isFocused: focused != nil, caret: caret, questions: 2)]
      + [first, second].flatMap { writer.rows(note($0), isFocused: focused != nil) }
  }

  func finish(_ field: Field, _ pieces: [Piece], _ isFocused: Bool, caret: Int?) -> [BodyRow] {
    [BodyRow(pieces + writer.state(session[status: field].phase), isFocused: isFocused, caret: caret, questions: 1)]
      + writer.rows(note(field), isFocused: isFocused)
  }

  func labelPieces(_ field: Field, _ isFocused: Bool) -> [Piece] {
    writer.mark(session[status: field].phase, isFocused: isFocused)
      + [Piece(ScreenWriter.labelColumn, label(field), isFocused ? .focus : .plain)]
  }

  func label(_ field: Field) -> String { writer.memory.label(of: field) { newLabel(field) } }

  private func newLabel(_ field: Field) -> String {
    let type = field == .registrationID ? session.outline.names.registrationType : nil
    let text = words.label(of: field, session.outline.names)
    guard session.outline.optional.contains(field) else { return text }
    let marked = words.text("label/optional", ["label": text])
    if ColumnWidth.of(marked) <= ScreenWriter.valueColumn - ScreenWriter.labelColumn { return marked }
    // The name of a country's number says enough where `number (optional)` has no room behind it.
    return type.map { words.text("label/optional", ["label": $0]) } ?? text
  }

  /// What stands under a field: a problem, how much room is left, or the hint.
  func note(_ field: Field) -> Note? {
    let status = session[status: field]
    if let finding = status.findings.first, status.phase == .fix || status.phase == .check {
      return writer.note(finding)
    }
    if view.place.focus == .field(field), let limit = field.definition.maximumLength {
      let count = view.place.editor.count
      if let note = writer.note(roomLeft: limit - count), limit - count < 0 || count * 4 > limit * 3 { return note }
    }
    return writer.memory.hint(of: field) { hint(field) }.map { Note($0, .hint) }
  }

  private func hint(_ field: Field) -> String? {
    if field == .domainPrefix, columns < 78 { return words.text("hint/company.domainPrefix.narrow") }
    return words.hint(of: field, answer: session.answers[field])
  }
}
