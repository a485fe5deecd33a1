import Text
import Wizard

/// The visible part of a text in its box, and where the caret stands in it.
struct FieldBox {
  /// `[text____]`; `<` and `>` in place of a bracket say that text goes on there.
  let text: String
  /// Columns from the opening bracket.
  let caret: Int

  /// - Parameters:
  ///   - text: as stored; what cannot be drawn gets a stand-in.
  ///   - caret: grapheme clusters before the caret; `nil` where the box is not in focus.
  ///   - width: columns between the brackets.
  init(_ text: String, caret: Int?, width: Int) {
    let width = max(1, width)
    if text.utf8.count < width, text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      var box = "["
      box.reserveCapacity(width + 2)
      box += text
      box += Self.blank.prefix(width - text.utf8.count)
      // Wider boxes than there are of these.
      for _ in box.utf8.count..<max(width + 1, box.utf8.count) { box += "_" }
      box += "]"
      self.text = box
      self.caret = 1 + (caret ?? 0)
    } else {
      (self.text, self.caret) = Self.window(Array(text), caret: caret, width: width)
    }
  }

  private static let blank = String(UInt8(ascii: "_"), times: 128)[...]

  private static func window(_ characters: [Character], caret: Int?, width: Int) -> (text: String, caret: Int) {
    let place = min(max(0, caret ?? 0), characters.count)
    let columns = characters.map { max(0, ColumnWidth.of($0)) }
    var first = 0
    // The caret needs a column of its own behind the last character.
    var used = columns[..<place].reduce(0, +)
    while used > width - 1, first < place {
      used -= columns[first]
      first += 1
    }
    let caretColumn = used
    var end = place
    while end < characters.count, used + columns[end] <= width {
      used += columns[end]
      end += 1
    }
    let visible = ColumnWidth.drawable(String(characters[first..<end]))
    let fill = String(UInt8(ascii: "_"), times: max(0, width - used))
    return ((first > 0 ? "<" : "[") + visible + fill + (end < characters.count ? ">" : "]"), 1 + caretColumn)
  }
}
