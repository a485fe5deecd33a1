internal import Rules

/// Looks at the words of a pasted piece.
enum PasteWords {
  /// A text without blanks and list signs at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace || ",;|·•".contains(last) { rest.removeLast() }
    while let first = rest.first, first.isWhitespace || ",;|·•*".contains(first) { rest.removeFirst() }
    return String(rest)
  }

  /// The pieces between blanks.
  static func tokens(_ text: some StringProtocol) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map { String($0) }
  }

  /// The pieces between commas, trimmed; empty ones are left out.
  static func parts(_ text: some StringProtocol) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "，" || $0 == "、" }.map { trimmed($0) }.filter { !$0.isEmpty }
  }

  static func hasDigit(_ text: some StringProtocol) -> Bool { text.contains { $0.isNumber } }
  static func hasLetter(_ text: some StringProtocol) -> Bool { text.contains { $0.isLetter } }
}
