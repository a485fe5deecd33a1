import Rules
import Text

extension ScreenWriter {
  /// A text of something that was searched for, in which the letters that were typed stand out.
  ///
  /// - Parameter typed: folded words, as `Folding.words` gives them.
  func matched(_ text: String, by typed: [String], at column: Int, _ role: Role = .plain) -> [Piece] {
    var pieces: [Piece] = []
    addMatched(text, by: typed, at: column, role, to: &pieces)
    return pieces
  }

  /// The same, put behind other pieces.
  func addMatched(
    _ text: String, by typed: [String], at column: Int, _ role: Role = .plain, to pieces: inout [Piece]
  ) {
    let ranges = Folding.matchedRanges(in: text, by: typed)
    if ranges.isEmpty {
      if !text.isEmpty { pieces.append(Piece(column, text, role)) }
      return
    }
    var place = column
    func add(_ part: Substring, _ role: Role) {
      guard !part.isEmpty else { return }
      let text = String(part)
      pieces.append(Piece(place, text, role))
      place += ColumnWidth.of(text)
    }
    var start = text.startIndex
    for range in ranges {
      add(text[start..<range.lowerBound], role)
      add(text[range], .match)
      start = range.upperBound
    }
    add(text[start...], role)
  }
}
