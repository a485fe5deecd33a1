import Messages
import Records
import Reference
import Rules
import Text
import Wizard

/// The Account details page.
struct AccountScreen {
  let writer: ScreenWriter
  let view: AccountView
  var columns: Int { writer.columns }

  init(_ writer: ScreenWriter, _ view: AccountView) {
    self.writer = writer.besidePane
    self.view = view
  }

  var words: Messages { writer.words }
  var session: Session { view.session }

  func fill(_ frame: inout PageFrame) {
    frame.columns = columns
    for item in session.outline.items {
      let rows = remembered(item)
      if item.holds(view.place.focus) { frame.focusedRows = frame.body.count..<frame.body.count + rows.count }
      frame.body += rows
    }
    let next = session.page(after: .accountDetails).name
    let title = session.update == nil ? "button/next-\(next)" : "button/return"
    frame.buttons = writer.buttons([(words.text(title), view.place.focus == .button(.next))])
    frame.moreBelow = { words.text("more-below", count: $0) }
    frame.moreBelowShort = { words.text("more-below-rows", count: $0) }
    frame.message = message
    if writer.size.hasPane { frame.pane = AccountPane(writer, view).rows }
  }

  /// The rows of an item, made anew where what they show has changed.
  func remembered(_ item: AccountItem) -> [BodyRow] {
    writer.memory.rows(of: item, showing: key(of: item)) { rows(item) }
  }

  /// How the page stands, in words.
  private var message: String {
    let phases =
      Field.single.filter { !session.isSaidByLine($0) }.map { session[status: $0].phase }
      + [FieldPhase(of: session.lineFinding)]
    let fix = phases.count { $0 == .fix } + session.elementFindings.values.count { $0.severity == .error }
    let check = phases.count { $0 == .check }
    if fix + check > 0 {
      let variant = check == 0 ? "fix" : fix == 0 ? "check" : "both"
      return words.text("account/status.\(variant)", ["fix": String(fix), "check": String(check)])
    }
    if case .field(let field) = view.place.focus, let example = session.example(of: field) {
      return words.text("message/example", ["example": example])
    }
    if case .field(let field) = view.place.focus {
      // An area is typed like other text, but its first letter opens the list.
      if field == .state, session.hasAreas { return words.text("message/area") }
      if isStacked(field) { return words.text("message/options") }
      return words.text("message/\(field.definition.control.name)")
    }
    if case .additionalReseller = view.place.focus { return words.text("message/additional") }
    if view.place.focus == .button(.sameAsContact) { return words.text("message/tick") }
    return words.text("message/button-next")
  }

  func rows(_ item: AccountItem) -> [BodyRow] {
    switch item {
    // A low window leaves its rows to the questions.
    case .blank: writer.isLow ? [] : [BodyRow()]
    case .words(let key): TextWrap.lines(words.text(key), columns: columns - 2).map { BodyRow([Piece(1, $0, .dim)]) }
    case .heading(let key): [BodyRow(writer.heading(words.text(key), note: note(ofHeading: key)))]
    case .field(let field): rows(field)
    case .pair(let first, let second): columns >= 76 ? pairRows(first, second) : rows(first) + rows(second)
    case .additionalReseller(let index): resellerRows(index)
    case .sameAsContact: lineRows
    }
  }

  /// What is asked, at the first heading; a visitor reads it above that.
  private func note(ofHeading key: String) -> String {
    key == "section/country" && !session.isVisitor && !writer.isLow ? words.text("account/intro") : ""
  }

  /// Whether the contact accepted the agreement.
  private var lineRows: [BodyRow] {
    let isFocused = view.place.focus == .button(.sameAsContact)
    let finding = session.lineFinding
    return writer.tickRows(
      words.text("agreement/same-as-contact"), isTicked: session.isAgreedByContact, phase: FieldPhase(of: finding),
      isFocused: isFocused, end: 16)
      + writer.rows(finding.map { writer.note($0) }, isFocused: isFocused, column: 7)
  }

  private func rows(_ field: Field) -> [BodyRow] {
    switch field.definition.control {
    case .text, .date: textRows(field)
    case .list: listRows(field)
    case .choice: choiceRows(field)
    case .tick: tickRows(field)
    case .adder: adderRows(field)
    }
  }

  private func textRows(_ field: Field) -> [BodyRow] {
    let cell = cell(of: field, view.text(in: field), width: width(field))
    var pieces = labelPieces(field, isFocused(field)) + cell.pieces
    if let suffix = suffix(field) {
      pieces.append(Piece(ScreenWriter.cellColumn + width(field) + 2, suffix, .dim))
    }
    return finish(field, pieces, caret: isFocused(field) ? cell.caret : nil)
  }

  /// What follows what is typed; a narrow window has it in the hint.
  private func suffix(_ field: Field) -> String? { field == .domainPrefix && columns >= 78 ? ".onmicrosoft.com" : nil }

  private func listRows(_ field: Field) -> [BodyRow] {
    let cell = cell(of: field, text(ofList: field), width: width(field), isList: true)
    let caret = isFocused(field) ? ScreenWriter.valueColumn : nil
    return finish(field, labelPieces(field, isFocused(field)) + cell.pieces, caret: caret)
  }

  private func text(ofList field: Field) -> String {
    let value = session.answers[field]
    switch field.definition.control.list {
    case .countries: return Countries.name(of: value, session.language)
    case .cultures: return value.isEmpty ? "" : "\(words.languageName(ofCulture: value)) (\(value))"
    case .resellers:
      return value.isEmpty ? words.text("list/no-reseller") : session.lookups.resellers.title(of: value)
    case nil: return value
    }
  }

  /// Columns of text in the cell of a field.
  func width(_ field: Field) -> Int {
    // The mark of a list stands behind a bracket, where a narrow window has no room between it and the word.
    let mark = writer.look.cells == .bracketed && columns < 72 && field.definition.control.opensList ? 3 : 0
    return writer.cellWidth(field.definition.box.columns, leaving: mark)
  }

  private func isStacked(_ field: Field) -> Bool {
    field.definition.control.choices != nil && ChoiceLayout.isStacked(field, session, columns: columns)
  }

  private func choiceRows(_ field: Field) -> [BodyRow] {
    let isFocused = isFocused(field)
    let choices = session.choices(of: field)
    let marked = view.place.option ?? choices.firstIndex(of: session.answers[field]) ?? 0
    let isStacked = isStacked(field)
    var rows: [[Piece]] = [labelPieces(field, isFocused)]
    var column = ChoiceLayout.column
    var caret = ScreenPoint(row: 0, column: column + 1)
    for (place, choice) in choices.enumerated() {
      if isStacked, place > 0 { rows.append([]) }
      if place == marked { caret = ScreenPoint(row: rows.count - 1, column: column + 1) }
      let text = words.text("choice/\(field.rawValue).\(choice)")
      if isFocused, isStacked, place == marked {
        rows[rows.count - 1].append(Piece(column - 2, writer.look.symbols.focus, .accent))
      }
      rows[rows.count - 1] += writer.radio(
        text, isChosen: choice == session.answers[field], at: column,
        isMarked: isFocused && isStacked && place == marked)
      if !isStacked { column += ChoiceLayout.circle + ColumnWidth.of(text) + ChoiceLayout.gap }
    }
    appendState(of: field, to: &rows)
    let drawn = rows.enumerated().map { place, pieces in
      BodyRow(
        pieces, isFocused: isFocused, caret: isFocused && place == caret.row ? caret.column : nil,
        questions: place == 0 ? 1 : 0)
    }
    return drawn + writer.rows(note(field), isFocused: isFocused)
  }

  /// The state stands in the first row that has room for it behind its option.
  private func appendState(of field: Field, to rows: inout [[Piece]]) {
    let state = writer.state(session[status: field].phase)
    let ends = rows.map { $0.map { $0.column + ColumnWidth.of($0.text) }.max() ?? 0 }
    let place = ends.firstIndex { end in state.allSatisfy { end < $0.column } } ?? 0
    rows[place] += state
  }

  private func tickRows(_ field: Field) -> [BodyRow] {
    let isFocused = view.place.focus == .field(field)
    let rows = writer.tickRows(
      words.text("label/\(field.rawValue)"), isTicked: session.answers[field] == "true",
      phase: session[status: field].phase, isFocused: isFocused, end: 16)
    return rows + writer.rows(note(field), isFocused: isFocused, column: 7)
  }

  private func adderRows(_ field: Field) -> [BodyRow] {
    let count = session.answers.additionalResellers.count
    let text = words.text(count < 5 ? "additional/add" : "additional/full", ["count": String(count)])
    let cell = cell(of: field, text, width: width(field), isList: true)
    let caret = isFocused(field) ? ScreenWriter.valueColumn : nil
    return finish(field, labelPieces(field, isFocused(field)) + cell.pieces, caret: caret)
  }

  private func resellerRows(_ index: Int) -> [BodyRow] {
    let isFocused = view.place.focus == .additionalReseller(index)
    let partnerID = session.answers.additionalResellers[index]
    let finding = session.elementFindings[.additionalReseller(index)]
    let phase: FieldPhase = finding == nil ? .ok : finding?.severity == .error ? .fix : .check
    var pieces = writer.mark(phase, isFocused: isFocused)
    pieces.append(Piece(ScreenWriter.valueColumn, String(index + 1), isFocused ? .strong : .plain))
    pieces += writer.state(phase)
    let title = ColumnWidth.drawable(session.lookups.resellers.title(of: partnerID))
    let lines = TextWrap.lines(title, columns: columns - ScreenWriter.valueColumn - 14)
    let rows = lines.enumerated().map { place, line in
      BodyRow(
        (place == 0 ? pieces : []) + [Piece(ScreenWriter.valueColumn + 3, line, isFocused ? .strong : .plain)],
        isFocused: isFocused, caret: isFocused && place == 0 ? ScreenWriter.valueColumn : nil)
    }
    return rows + writer.rows(finding.map { writer.note($0) }, isFocused: isFocused)
  }
}

extension Control {
  /// Whether a list hangs under its cell.
  fileprivate var opensList: Bool {
    switch self {
    case .list, .adder: true
    case .text, .date, .choice, .tick: false
    }
  }

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
