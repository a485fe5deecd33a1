import Text
import Wizard

/// The rows of one entry: label, value over as many rows as it needs, and what stands at the end.
struct EntryRows {
  let rows: [[Piece]]

  init(_ entry: ReviewEntry, columns: Int, trailing: String = "") {
    let shown = ColumnWidth.drawable(entry.label)
    let end = entry.amount.isEmpty ? trailing : entry.amount
    let whole = columns - ScreenWriter.valueColumn - 2
    let beside = whole - (end.isEmpty ? 0 : ColumnWidth.of(end) + 1)
    let value = ColumnWidth.drawable(entry.value)
    var lines = TextWrap.lines(value, columns: beside)
    // An amount that would squeeze the words goes below them.
    let isBelow = !entry.amount.isEmpty && lines.count > 1
    if isBelow { lines = TextWrap.lines(value, columns: whole) }
    var rows: [[Piece]] = []
    // A long title has a row of its own.
    let isLong = ColumnWidth.of(shown) > ScreenWriter.valueColumn - 4
    if isLong { rows.append([Piece(3, shown, .dim)]) }
    for (place, line) in lines.enumerated() {
      var pieces = place == 0 && !isLong ? [Piece(3, shown, .dim)] : []
      pieces.append(Piece(ScreenWriter.valueColumn, line))
      if place == 0, !end.isEmpty, !isBelow { pieces.append(Piece(columns - 1 - ColumnWidth.of(end), end)) }
      rows.append(pieces)
    }
    if isBelow { rows.append([Piece(columns - 1 - ColumnWidth.of(end), end)]) }
    if !entry.amount.isEmpty, !trailing.isEmpty, !rows.isEmpty {
      if isLong {
        rows[0].append(Piece(columns - 1 - ColumnWidth.of(trailing), trailing))
      } else {
        rows.append([Piece(columns - 1 - ColumnWidth.of(trailing), trailing)])
      }
    }
    self.rows = rows
  }
}
