import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The parts that the rows of the Account details page are made of.
extension AccountScreen {
  func pairRows(_ first: Field, _ second: Field) -> [BodyRow] {
    let focused = [first, second].first { wizard.focus == .field($0) }
    var pieces = labelPieces(first, focused == first)
    let left = FieldBox(
      wizard.text(in: first), caret: focused == first ? wizard.editor.caret : nil, width: width(first))
    pieces.append(Piece(Self.valueColumn, left.text))
    let label = label(second)
    let column = Self.valueColumn + width(first) + 5
    let start = column + ColumnWidth.of(label) + 1
    pieces.append(Piece(column, label, focused == second ? .focus : .plain))
    let right = FieldBox(
      wizard.text(in: second), caret: focused == second ? wizard.editor.caret : nil, width: max(8, columns - start - 19)
    )
    pieces.append(Piece(start, right.text))
    let worse = wizard[status: second].phase.rank > wizard[status: first].phase.rank ? second : first
    pieces = pieces.filter { $0.column != 1 } + markPieces(wizard[status: worse].phase, focused != nil)
    pieces += statusPieces(worse)
    var caret: Int?
    if focused == first { caret = Self.valueColumn + left.caret }
    if focused == second { caret = start + right.caret }
    return [BodyRow(pieces, isFocused: focused != nil, caret: caret, questions: 2)]
      + [first, second].flatMap { noteRows(note($0), focused != nil) }
  }

  func finish(_ field: Field, _ pieces: [Piece], _ isFocused: Bool, caret: Int?) -> [BodyRow] {
    [BodyRow(pieces + statusPieces(field), isFocused: isFocused, caret: caret, questions: 1)]
      + noteRows(note(field), isFocused)
  }

  func labelPieces(_ field: Field, _ isFocused: Bool) -> [Piece] {
    markPieces(wizard[status: field].phase, isFocused)
      + [Piece(Self.labelColumn, label(field), isFocused ? .focus : .plain)]
  }

  func label(_ field: Field) -> String { writer.memory.label(of: field) { newLabel(field) } }

  private func newLabel(_ field: Field) -> String {
    let type = field == .registrationID ? wizard.outline.names.registrationType : nil
    let text = words.label(of: field, wizard.outline.names)
    guard wizard.outline.optional.contains(field) else { return text }
    let marked = words.text("label/optional", ["label": text])
    if ColumnWidth.of(marked) <= Self.valueColumn - Self.labelColumn { return marked }
    // The name of a country's number says enough where `number (optional)` has no room behind it.
    return type.map { words.text("label/optional", ["label": $0]) } ?? text
  }

  func markPieces(_ phase: FieldPhase, _ isFocused: Bool) -> [Piece] {
    if isFocused { return [Piece(1, ">", .focus)] }
    return switch phase {
    case .fix: [Piece(1, "!", .problem)]
    case .check: [Piece(1, "?", .notice)]
    default: []
    }
  }

  func statusPieces(_ field: Field) -> [Piece] { statusPieces(wizard[status: field].phase) }

  func statusPieces(_ phase: FieldPhase) -> [Piece] {
    let (key, role): (String, Role)
    switch phase {
    case .untouched, .editing: return []
    case .ok: (key, role) = ("state/ok", .good)
    case .check: (key, role) = ("state/check", .notice)
    case .fix: (key, role) = ("state/fix", .problem)
    }
    let text = words.text(key)
    return [Piece(columns - 2 - ColumnWidth.of(text), text, role)]
  }

  /// What stands under a field: a problem, how much room is left, or the hint.
  func note(_ field: Field) -> (String, Role)? {
    let status = wizard[status: field]
    if field == .state, status.phase == .ok, let name = wizard.areaName { return (name, .hint) }
    if let finding = status.findings.first, status.phase == .fix || status.phase == .check {
      return problemText(finding)
    }
    if wizard.focus == .field(field), let limit = field.definition.maximumLength {
      let left = limit - wizard.editor.count
      if left < 0 { return (words.text("hint/too-many", count: -left), .notice) }
      if left <= 20, wizard.editor.count * 4 > limit * 3 { return (words.text("hint/left", count: left), .hint) }
    }
    return writer.memory.hint(of: field) { hint(field) }.map { ($0, .hint) }
  }

  private func hint(_ field: Field) -> String? {
    let isNarrow = field == .domainPrefix && columns < 78
    let key = "hint/\(field.rawValue)" + (isNarrow ? ".narrow" : "")
    return words.has(key) ? words.text(key) : nil
  }

  func problemText(_ finding: Finding) -> (String, Role) {
    let isError = finding.severity == .error
    let text = words.text(isError ? "problem/error" : "problem/check", ["message": words.text(of: finding)])
    return (ColumnWidth.drawable(text), isError ? .problem : .notice)
  }

  func noteRows(_ note: (String, Role)?, _ isFocused: Bool, column: Int = valueColumn + 1) -> [BodyRow] {
    guard let note else { return [] }
    return TextWrap.lines(note.0, columns: columns - column - 1).map {
      BodyRow([Piece(column, $0, note.1)], isFocused: isFocused)
    }
  }
}
