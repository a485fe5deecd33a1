import Rules
import Text

extension ScreenWriter {
  /// A text of something that was searched for, in which the letters that were typed stand out.
  ///
  /// - Parameter typed: folded words, as `Folding.words` gives them.
  func matched(_ text: String, by typed: [String], at column: Int, _ role: Role = .plain) -> [Piece] {
    var pieces: [Piece] = []
    var place = column
    func add(_ part: Substring, _ role: Role) {
      guard !part.isEmpty else { return }
      pieces.append(Piece(place, String(part), role))
      place += ColumnWidth.of(String(part))
    }
    var start = text.startIndex
    for range in Folding.matchedRanges(in: text, by: typed) {
      add(text[start..<range.lowerBound], role)
      add(text[range], .match)
      start = range.upperBound
    }
    add(text[start...], role)
    return pieces
  }
}
