import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The Account details page.
struct AccountScreen {
  let writer: ScreenWriter
  let wizard: WizardState
  let columns: Int

  /// Where labels and values begin.
  static let labelColumn = 3
  static let valueColumn = 24

  init(_ writer: ScreenWriter, _ wizard: WizardState) {
    self.writer = writer
    self.wizard = wizard
    columns = writer.size.columns
  }

  var words: Messages { writer.words }

  func fill(_ frame: inout PageFrame) {
    for item in wizard.outline.items {
      let rows = remembered(item)
      if item.holds(wizard.focus) { frame.focusedRows = frame.body.count..<frame.body.count + rows.count }
      frame.body += rows
    }
    let title = wizard.reviewReturn == nil ? "button/next-subscriptions" : "button/return"
    frame.buttons = writer.buttons([(words.text(title), wizard.focus == .button(.next))])
    frame.moreBelow = { words.text("more-below", count: $0) }
    frame.message = message
  }

  /// The rows of an item, made anew where what they show has changed.
  func remembered(_ item: AccountItem) -> [BodyRow] {
    writer.memory.rows(of: item, showing: key(of: item)) { rows(item) }
  }

  /// How the page stands, in words.
  private var message: String {
    let phases = Field.single.map { wizard[status: $0].phase }
    let fix = phases.count { $0 == .fix } + wizard.elementFindings.values.count { $0.severity == .error }
    let check = phases.count { $0 == .check }
    if fix + check > 0 {
      let variant = check == 0 ? "fix" : fix == 0 ? "check" : "both"
      return words.text("account/status.\(variant)", ["fix": String(fix), "check": String(check)])
    }
    if case .field(let field) = wizard.focus, let example = wizard.example(of: field) {
      return words.text("message/example", ["example": example])
    }
    if case .field(let field) = wizard.focus { return words.text("message/\(Control.of(field).name)") }
    if case .additionalReseller = wizard.focus { return words.text("message/additional") }
    return words.text("message/button-next")
  }

  func rows(_ item: AccountItem) -> [BodyRow] {
    switch item {
    case .blank: [BodyRow()]
    case .words(let key): TextWrap.lines(words.text(key), columns: columns - 2).map { BodyRow([Piece(1, $0, .hint)]) }
    case .heading(let key): [BodyRow([Piece(1, words.text(key), .heading)])]
    case .field(let field): rows(field)
    case .pair(let first, let second): columns >= 76 ? pairRows(first, second) : rows(first) + rows(second)
    case .additionalReseller(let index): resellerRows(index)
    }
  }

  private func rows(_ field: Field) -> [BodyRow] {
    switch Control.of(field) {
    case .text, .date: textRows(field)
    case .list: listRows(field)
    case .choice: choiceRows(field)
    case .tick: tickRows(field)
    case .adder: adderRows(field)
    }
  }

  private func textRows(_ field: Field) -> [BodyRow] {
    let isFocused = wizard.focus == .field(field)
    var pieces = labelPieces(field, isFocused)
    let suffix = field == .domainPrefix && columns >= 78 ? ".onmicrosoft.com" : ""
    let box = FieldBox(
      wizard.text(in: field), caret: isFocused ? wizard.editor.caret : nil, width: width(field))
    pieces.append(Piece(Self.valueColumn, box.text + suffix))
    return finish(field, pieces, isFocused, caret: isFocused ? Self.valueColumn + box.caret : nil)
  }

  private func listRows(_ field: Field) -> [BodyRow] {
    let isFocused = wizard.focus == .field(field)
    var pieces = labelPieces(field, isFocused)
    let box = FieldBox(text(ofList: field), caret: nil, width: width(field))
    pieces.append(Piece(Self.valueColumn, box.text + " v"))
    return finish(field, pieces, isFocused, caret: isFocused ? Self.valueColumn + 1 : nil)
  }

  private func text(ofList field: Field) -> String {
    let value = wizard.answers[field]
    switch Control.of(field).list {
    case .countries: return Countries.name(of: value, wizard.language)
    case .cultures: return value.isEmpty ? "" : "\(words.languageName(ofCulture: value)) (\(value))"
    case .resellers:
      return value.isEmpty ? words.text("list/no-reseller") : wizard.lookups.resellers.title(of: value)
    case nil: return value
    }
  }

  /// Columns between the brackets of a field.
  func width(_ field: Field) -> Int {
    let room = columns >= 72 ? columns - 43 : columns - 38
    return min(room, field.definition.box.columns)
  }

  private func choiceRows(_ field: Field) -> [BodyRow] {
    let isFocused = wizard.focus == .field(field)
    let value = wizard.answers[field]
    var rows: [[Piece]] = [labelPieces(field, isFocused)]
    var column = Self.valueColumn + 2
    var caret = Self.valueColumn + 3
    var caretRow = 0
    let status = statusPieces(field)
    let end = status.first?.column ?? columns - 5
    for choice in wizard.choices(of: field) {
      let text = (choice == value ? "(*) " : "( ) ") + words.text("choice/\(field.rawValue).\(choice)")
      let used = ColumnWidth.of(text)
      if column + used >= end, column > Self.valueColumn + 2 {
        rows.append([])
        column = Self.valueColumn + 2
      }
      if choice == value {
        caret = column + 1
        caretRow = rows.count - 1
      }
      rows[rows.count - 1].append(Piece(column, text))
      column += used + 2
    }
    rows[0] += status
    let drawn = rows.enumerated().map {
      BodyRow(
        $1, isFocused: isFocused, caret: isFocused && $0 == caretRow ? caret : nil, questions: $0 == 0 ? 1 : 0)
    }
    return drawn + noteRows(note(field), isFocused)
  }

  private func tickRows(_ field: Field) -> [BodyRow] {
    let isFocused = wizard.focus == .field(field)
    let lines = TextWrap.lines(words.text("label/\(field.rawValue)"), columns: columns - 16)
    let tick = wizard.answers[field] == "true" ? "[x]" : "[ ]"
    let drawn = lines.enumerated().map { index, line in
      var pieces = [Piece(7, line, isFocused ? .focus : .plain)]
      if index == 0 {
        pieces = markPieces(wizard[status: field].phase, isFocused) + [Piece(3, tick)] + pieces + statusPieces(field)
      }
      return BodyRow(
        pieces, isFocused: isFocused, caret: isFocused && index == 0 ? 4 : nil, questions: index == 0 ? 1 : 0)
    }
    return drawn + noteRows(note(field), isFocused, column: 7)
  }

  private func adderRows(_ field: Field) -> [BodyRow] {
    let isFocused = wizard.focus == .field(field)
    var pieces = labelPieces(field, isFocused)
    let count = wizard.answers.additionalResellers.count
    let text = words.text(count < 5 ? "additional/add" : "additional/full", ["count": String(count)])
    let box = FieldBox(text, caret: nil, width: width(field))
    pieces.append(Piece(Self.valueColumn, box.text + " v"))
    return finish(field, pieces, isFocused, caret: isFocused ? Self.valueColumn + 1 : nil)
  }

  private func resellerRows(_ index: Int) -> [BodyRow] {
    let isFocused = wizard.focus == .additionalReseller(index)
    let partnerID = wizard.answers.additionalResellers[index]
    let finding = wizard.elementFindings[.additionalReseller(index)]
    let phase: FieldPhase = finding == nil ? .ok : finding?.severity == .error ? .fix : .check
    var pieces = markPieces(phase, isFocused)
    pieces.append(Piece(Self.valueColumn + 1, String(index + 1), isFocused ? .focus : .plain))
    pieces += statusPieces(phase)
    let title = ColumnWidth.drawable(wizard.lookups.resellers.title(of: partnerID))
    let lines = TextWrap.lines(title, columns: columns - Self.valueColumn - 14)
    let rows = lines.enumerated().map { place, line in
      BodyRow(
        (place == 0 ? pieces : []) + [Piece(Self.valueColumn + 4, line, isFocused ? .focus : .plain)],
        isFocused: isFocused, caret: isFocused && place == 0 ? Self.valueColumn + 1 : nil, questions: place == 0 ? 1 : 0
      )
    }
    return rows + noteRows(finding.map { problemText($0) }, isFocused)
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

extension Control {
  /// The name in keys of words.
  var name: String {
    switch self {
    case .text: "text"
    case .date: "date"
    case .list: "list"
    case .choice: "choice"
    case .tick: "tick"
    case .adder: "adder"
    }
  }
}
