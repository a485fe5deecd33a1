/// A row of the scrolling body, and whether it belongs to the thing in focus.
struct BodyRow {
  var row: Row
  var isFocused = false
  /// The column of the caret, when it stands in this row.
  var caret: Int?
  /// How many questions begin in this row, to count those out of sight.
  var questions = 0
  /// Which of the things that the page lists the row shows; the page makes its text once it is seen.
  var listed: Int?

  init(_ pieces: [Piece] = [], isFocused: Bool = false, caret: Int? = nil, questions: Int = 0) {
    row = Row(pieces)
    self.isFocused = isFocused
    self.caret = caret
    self.questions = questions
  }

  /// The row of a thing in a long list, of which only what is seen is made.
  init(listed place: Int, isFocused: Bool, caret: Int?) {
    self.init(isFocused: isFocused, caret: caret, questions: 1)
    listed = place
  }

  /// Whether the place of an answer stands in it.
  var isCell: Bool { row.pieces.contains(where: \.role.isCell) }
}
