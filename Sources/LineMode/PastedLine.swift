import Text

/// A line as it may be taken: without characters that no text holds, and without blanks around it.
struct PastedLine {
  let text: String
  /// Whether keys such as arrows were pressed, which a terminal puts into the line as signs.
  let holdsKeys: Bool
  /// Characters that were left out.
  let droppedCount: Int

  init(_ line: String) {
    holdsKeys = line.unicodeScalars.contains("\u{1B}")
    let cleaned = PasteText(line)
    droppedCount = cleaned.droppedCount
    text = cleaned.text.trimmingBlanks
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
