/// A row of the scrolling body, and whether it belongs to the thing in focus.
struct BodyRow {
  var row: Row
  var isFocused = false
  /// The column of the caret, when it stands in this row.
  var caret: Int?
  /// How many questions begin in this row, to count those out of sight.
  var questions = 0

  init(_ pieces: [Piece] = [], isFocused: Bool = false, caret: Int? = nil, questions: Int = 0) {
    row = Row(pieces)
    self.isFocused = isFocused
    self.caret = caret
    self.questions = questions
  }

  /// Whether the place of an answer stands in it.
  var isCell: Bool { row.pieces.contains(where: \.role.isCell) }
}
