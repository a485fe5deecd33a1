import Messages
import Rules
import Text
import Wizard

/// The Review page.
struct ReviewScreen {
  let writer: ScreenWriter
  let wizard: WizardState

  init(_ writer: ScreenWriter, _ wizard: WizardState) {
    self.writer = writer
    self.wizard = wizard
  }

  private var words: Messages { writer.words }
  private var columns: Int { writer.size.columns }

  func fill(_ frame: inout PageFrame) {
    frame.body = TextWrap.lines(words.text("review/intro"), columns: columns - 2).map { BodyRow([Piece(1, $0)]) }
    for section in ReviewSection.allCases {
      frame.body.append(BodyRow())
      frame.body.append(heading(section))
      let entries = wizard.reviewEntries.indices.filter { wizard.reviewEntries[$0].section == section }
      if entries.isEmpty { frame.body.append(BodyRow([Piece(3, words.text("review/no-subscriptions"))])) }
      for index in entries {
        frame.body += rows(index)
        if wizard.showsCustomers(below: index) { frame.body += wizard.foundCustomers.flatMap { rows($0) } }
      }
    }
    frame.buttons = writer.buttons([
      (words.text("button/next-submit"), wizard.focus == .button(.next)),
      (words.text("button/back"), wizard.focus == .button(.back)),
    ])
    frame.moreBelow = { words.text("more-below", count: $0) }
    frame.message = message
  }

  private var message: String {
    switch wizard.focus {
    case .answer: words.text("message/answer")
    case .sectionUpdate: words.text("message/section")
    case .existingCustomer: words.text("message/existing-customer")
    default: words.text("message/nothing-sent")
    }
  }

  private func heading(_ section: ReviewSection) -> BodyRow {
    let isFocused = wizard.focus == .sectionUpdate(section)
    let button = "< \(words.text("button/update")) >"
    let start = columns - 1 - ColumnWidth.of(button)
    var pieces = [
      Piece(1, words.text("page/\(section.page.name)"), .heading),
      Piece(start, button, isFocused ? .focusedButton : .button),
    ]
    if isFocused { pieces.append(Piece(start - 2, ">", .focus)) }
    return BodyRow(pieces, isFocused: isFocused, caret: isFocused ? start : nil)
  }

  /// What stands before a row.
  private func mark(_ severity: Severity?, _ isFocused: Bool) -> [Piece] {
    if isFocused { return [Piece(1, ">", .focus)] }
    return switch severity {
    case .error: [Piece(1, "!", .problem)]
    case .warning: [Piece(1, "?", .notice)]
    case nil: []
    }
  }

  /// The row of a saved customer who may be the one that is being added.
  private func rows(_ found: FoundCustomer) -> [BodyRow] {
    let isFocused = wizard.focus == .existingCustomer(found.customer.reference)
    return EntryRows(found.entry(words), words: words, columns: columns).rows.enumerated().map { place, pieces in
      BodyRow(
        (place == 0 ? mark(found.finding.severity, isFocused) : []) + pieces, isFocused: isFocused,
        caret: isFocused && place == 0 ? 3 : nil, questions: place == 0 ? 1 : 0)
    }
  }

  private func rows(_ index: Int) -> [BodyRow] {
    let entry = wizard.reviewEntries[index]
    let isFocused = wizard.focus == .answer(index)
    let mark = mark(entry.finding?.severity, isFocused)
    let changed = entry.isChanged ? words.text("review/changed") : ""
    let drawn = EntryRows(entry, words: words, columns: columns, trailing: changed).rows
    var rows = drawn.enumerated().map { place, pieces in
      BodyRow(
        (place == 0 ? mark : []) + pieces, isFocused: isFocused, caret: isFocused && place == 0 ? 3 : nil,
        questions: place == 0 ? 1 : 0)
    }
    if let finding = entry.finding {
      let isError = finding.severity == .error
      let text = words.text(isError ? "problem/error" : "problem/check", ["message": words.text(of: finding)])
      rows += TextWrap.lines(ColumnWidth.drawable(text), columns: columns - EntryRows.valueColumn - 1).map {
        BodyRow([Piece(EntryRows.valueColumn, $0, isError ? .problem : .notice)], isFocused: isFocused)
      }
    }
    return rows
  }
}

/// The rows of one entry: label, value over as many rows as it needs, and what stands at the end.
struct EntryRows {
  static let valueColumn = 25
  let rows: [[Piece]]

  init(_ entry: ReviewEntry, words: Messages, columns: Int, trailing: String = "") {
    let label =
      entry.label.isEmpty ? entry.labelArguments["title"] ?? "" : words.text(entry.label, entry.labelArguments)
    let shown = ColumnWidth.drawable(label)
    let end = entry.amount.isEmpty ? trailing : entry.amount
    let whole = columns - Self.valueColumn - 2
    let beside = whole - (end.isEmpty ? 0 : ColumnWidth.of(end) + 1)
    let value = ColumnWidth.drawable(entry.value)
    var lines = TextWrap.lines(value, columns: beside)
    // An amount that would squeeze the words goes below them.
    let isBelow = !entry.amount.isEmpty && lines.count > 1
    if isBelow { lines = TextWrap.lines(value, columns: whole) }
    var rows: [[Piece]] = []
    // A long title has a row of its own.
    let isLong = ColumnWidth.of(shown) > Self.valueColumn - 4
    if isLong { rows.append([Piece(3, shown)]) }
    for (place, line) in lines.enumerated() {
      var pieces = place == 0 && !isLong ? [Piece(3, shown)] : []
      pieces.append(Piece(Self.valueColumn, line))
      if place == 0, !end.isEmpty, !isBelow { pieces.append(Piece(columns - 2 - ColumnWidth.of(end), end)) }
      rows.append(pieces)
    }
    if isBelow { rows.append([Piece(columns - 2 - ColumnWidth.of(end), end)]) }
    if !entry.amount.isEmpty, !trailing.isEmpty, !rows.isEmpty {
      if isLong {
        rows[0].append(Piece(columns - 2 - ColumnWidth.of(trailing), trailing))
      } else {
        rows.append([Piece(columns - 2 - ColumnWidth.of(trailing), trailing)])
      }
    }
    self.rows = rows
  }
}
