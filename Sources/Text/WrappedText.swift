/// A text in rows of so many columns, for editing: every character stands in a row, blanks included.
///
/// A row ends behind a blank, beside a wide character, or, where a word is longer than a row, between two graphemes.
/// One blank may stand in the column behind the last, where the caret of a full row goes too.
public struct WrappedText: Hashable, Sendable {
  private let characters: [Character]
  private let widths: [Int]
  /// Grapheme clusters before each row; the first is 0.
  private let starts: [Int]

  /// Breaks a text into rows of so many columns, at least two.
  public init(_ text: String, columns: Int) {
    characters = Array(text)
    widths = characters.map { max(0, ColumnWidth.of($0)) }
    starts = Self.starts(characters, widths, max(2, columns))
  }

  private static func starts(_ characters: [Character], _ widths: [Int], _ columns: Int) -> [Int] {
    var starts = [0]
    var used = 0
    /// Where this row could end, and the columns used before that.
    var opportunity: (place: Int, used: Int)?
    for place in characters.indices {
      let isFirst = place == starts.last
      if !isFirst, canBreak(characters, widths, before: place) { opportunity = (place, used) }
      let hangs = characters[place].isWhitespace && used + widths[place] <= columns + 1
      if !isFirst, used + widths[place] > columns, !hangs {
        let end = opportunity ?? (place, used)
        starts.append(end.place)
        used -= end.used
        opportunity = nil
      }
      used += widths[place]
    }
    return starts
  }

  private static func canBreak(_ characters: [Character], _ widths: [Int], before place: Int) -> Bool {
    if characters[place].isWhitespace { return false }
    return characters[place - 1].isWhitespace || widths[place - 1] > 1 || widths[place] > 1
  }

  /// How many rows the text takes, at least one.
  public var rowCount: Int { starts.count }

  /// Each row as it is drawn, all characters of the text together.
  public var rows: [String] { starts.indices.map { String(characters[range(ofRow: $0)]) } }

  /// Where a caret stands that has so many grapheme clusters before it; at the seam of two rows it begins the lower
  /// one.
  public func place(ofCaret caret: Int) -> (row: Int, column: Int) {
    let caret = min(max(0, caret), characters.count)
    let row = max(0, (starts.firstIndex { $0 > caret } ?? starts.count) - 1)
    return (row, widths[starts[row]..<caret].reduce(0, +))
  }

  /// The caret in a row that is nearest to a column; never the seam at its end, which is the next row's.
  public func caret(row: Int, column: Int) -> Int {
    let row = min(max(0, row), starts.count - 1)
    let range = range(ofRow: row)
    let last = row == starts.count - 1 ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
    var caret = range.lowerBound
    var used = 0
    while caret < last, used + widths[caret] <= column {
      used += widths[caret]
      caret += 1
    }
    return caret
  }

  private func range(ofRow row: Int) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : characters.count)
  }
}
