/// A line of text with a caret, edited by whole grapheme clusters.
public struct TextEditor: Hashable, Sendable {
  /// The text as it is edited.
  public private(set) var text: String
  /// Grapheme clusters before the caret, 0 to `count`.
  public private(set) var caret: Int

  /// More than any field may hold; longer text is refused with a notice.
  public static let capacity = 1000

  /// A text with its caret, by default behind the last grapheme cluster.
  public init(_ text: String = "", caret: Int? = nil) {
    self.text = text
    let count = text.count
    self.caret = min(max(0, caret ?? count), count)
  }

  /// Grapheme clusters of the text.
  public var count: Int { text.count }
  /// Whether there is no text.
  public var isEmpty: Bool { text.isEmpty }

  /// Puts text in at the caret; `false` when it does not fit and nothing was changed.
  public mutating func insert(_ addition: String) -> Bool {
    guard !addition.isEmpty else { return true }
    let index = self.index(caret)
    var changed = text
    changed.insert(contentsOf: addition, at: index)
    let count = changed.count
    guard count <= Self.capacity else { return false }
    // A combining mark joins the cluster before it, so the caret is counted from the end, which stays as it was.
    let after = text.distance(from: index, to: text.endIndex)
    text = changed
    caret = max(0, count - after)
    return true
  }

  /// Deletes the grapheme cluster before the caret; `false` where there is none.
  public mutating func deleteBackward() -> Bool { delete(from: caret - 1, to: caret) }
  /// Deletes the grapheme cluster behind the caret; `false` where there is none.
  public mutating func deleteForward() -> Bool { delete(from: caret, to: caret + 1) }
  /// Deletes everything before the caret; `false` where there is nothing.
  public mutating func deleteToStart() -> Bool { delete(from: 0, to: caret) }
  /// Deletes everything behind the caret; `false` where there is nothing.
  public mutating func deleteToEnd() -> Bool { delete(from: caret, to: count) }
  /// Deletes from the caret back to the start of a word; `false` where there is nothing.
  public mutating func deleteWordBackward() -> Bool { delete(from: wordStart, to: caret) }

  /// Moves the caret one grapheme cluster to the left.
  public mutating func moveLeft() { caret = max(0, caret - 1) }
  /// Moves the caret one grapheme cluster to the right.
  public mutating func moveRight() { caret = min(count, caret + 1) }
  /// Moves the caret to a place, kept within the text.
  public mutating func move(to place: Int) { caret = min(max(0, place), count) }
  /// Moves the caret before the first grapheme cluster.
  public mutating func moveToStart() { caret = 0 }
  /// Moves the caret behind the last grapheme cluster.
  public mutating func moveToEnd() { caret = count }
  /// Moves the caret to the start of the word before it.
  public mutating func moveWordLeft() { caret = wordStart }
  /// Moves the caret behind the next word.
  public mutating func moveWordRight() {
    let characters = Array(text)
    while caret < characters.count, !Self.isWord(characters[caret]) { caret += 1 }
    while caret < characters.count, Self.isWord(characters[caret]) { caret += 1 }
  }

  private var wordStart: Int {
    let characters = Array(text)
    var start = caret
    while start > 0, !Self.isWord(characters[start - 1]) { start -= 1 }
    while start > 0, Self.isWord(characters[start - 1]) { start -= 1 }
    return start
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  private mutating func delete(from start: Int, to end: Int) -> Bool {
    guard start >= 0, end > start, end <= count else { return false }
    text.removeSubrange(index(start)..<index(end))
    // What stood apart may join now (two halves of a flag): the caret stands behind what they became.
    caret = min(start, text.count)
    return true
  }

  private func index(_ offset: Int) -> String.Index { text.index(text.startIndex, offsetBy: offset) }
}
