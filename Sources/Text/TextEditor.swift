/// A line of text with a caret, edited by whole grapheme clusters.
public struct TextEditor: Hashable, Sendable {
  public private(set) var text: String
  /// Grapheme clusters before the caret, 0 to `count`.
  public private(set) var caret: Int

  /// More than any field may hold; longer text is refused, and the person is told.
  public static let capacity = 1000

  public init(_ text: String = "", caret: Int? = nil) {
    self.text = text
    let count = text.count
    self.caret = min(max(0, caret ?? count), count)
  }

  public var count: Int { text.count }
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

  public mutating func deleteBackward() -> Bool { delete(from: caret - 1, to: caret) }
  public mutating func deleteForward() -> Bool { delete(from: caret, to: caret + 1) }
  public mutating func deleteToStart() -> Bool { delete(from: 0, to: caret) }
  public mutating func deleteToEnd() -> Bool { delete(from: caret, to: count) }
  public mutating func deleteWordBackward() -> Bool { delete(from: wordStart, to: caret) }

  public mutating func moveLeft() { caret = max(0, caret - 1) }
  public mutating func moveRight() { caret = min(count, caret + 1) }
  public mutating func move(to place: Int) { caret = min(max(0, place), count) }
  public mutating func moveToStart() { caret = 0 }
  public mutating func moveToEnd() { caret = count }
  public mutating func moveWordLeft() { caret = wordStart }
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
