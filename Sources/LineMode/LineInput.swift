import Messages
import Text

/// What a line that was typed means.
enum LineInput: Hashable {
  case help
  case back
  case clear
  case leave
  /// Takes what is suggested, or shows the list.
  case suggest
  /// An answer, without blanks around it; empty for Enter alone.
  case text(String)

  private static let commands: [(sign: String, input: LineInput)] = [
    ("?", .help), ("<", .back), ("!", .clear), (".", .leave), ("=", .suggest),
  ]

  /// A sign alone is a command; with a backslash before it, it is an answer, and so is what would change an answer of Review.
  init(_ text: String) {
    if text.first == "\\", text.dropFirst().first?.isLetter == true, text.last?.isNumber == true {
      self = .text(String(text.dropFirst()))
    } else if let command = Self.commands.first(where: { $0.sign == text }) {
      self = command.input
    } else if text.count == 2, text.first == "\\", Self.commands.contains(where: { $0.sign == text.dropFirst() }) {
      self = .text(String(text.dropFirst()))
    } else {
      self = .text(text)
    }
  }
}

/// `change 7`, which changes an answer of Review.
enum LineChange {
  /// The number that was typed, alone or behind the word; `nil` where it is something else.
  static func number(_ text: String, _ words: Messages) -> Int? {
    let parts = text.lowercased().split(separator: " ")
    guard parts.count == 1 || isTyped(text, words) else { return nil }
    return parts.last.flatMap { Int($0) }
  }

  /// Whether the word and a number were typed, of which the word alone says what is meant.
  static func isTyped(_ text: String, _ words: Messages) -> Bool {
    let parts = text.lowercased().split(separator: " ")
    return parts.count == 2 && ["change", words.text("line/word-change")].contains(String(parts[0]))
      && Int(parts[1]) != nil
  }
}

/// Yes or no, in either language.
public enum YesOrNo {
  /// What a person means; `nil` where it is neither.
  public static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes", "j", "ja": true
    case "n", "no", "nee": false
    default: nil
    }
  }
}
