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

  /// A sign alone is a command; with a backslash before it, it is an answer.
  init(_ text: String) {
    if let command = Self.commands.first(where: { $0.sign == text }) {
      self = command.input
    } else if text.count == 2, text.first == "\\", Self.commands.contains(where: { $0.sign == text.dropFirst() }) {
      self = .text(String(text.dropFirst()))
    } else {
      self = .text(text)
    }
  }
}

/// Yes or no, in either language.
enum YesOrNo {
  static func read(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "y", "yes", "j", "ja": true
    case "n", "no", "nee": false
    default: nil
    }
  }
}
