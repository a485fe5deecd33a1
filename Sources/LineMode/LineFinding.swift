import Messages
import Rules
import Wizard

/// What the rules found, as it is heard.
struct LineFinding {
  private let finding: Finding
  private let words: Messages

  init(_ finding: Finding, _ words: Messages) {
    self.finding = finding
    self.words = words
  }

  /// Signs that a voice passes over, by the end of the key of their names.
  private static let signs = [
    ".": "full-stop", ",": "comma", "-": "hyphen", "_": "underscore", "/": "slash", " ": "blank", "'": "apostrophe",
    "&": "ampersand", "+": "plus", "@": "at", ":": "colon", "(": "bracket", ")": "bracket",
  ]

  /// The message as a sentence; a sign in it is named.
  var sentence: String {
    guard let sign = finding.arguments["character"], let key = Self.signs[sign] else {
      return words.text(of: finding).asSentence
    }
    let named = "\(sign) (\(words.text("line/sign.\(key)")))"
    return words.text(finding.messageKey, finding.arguments.merging(["character": named]) { $1 }).asSentence
  }

  /// The message of a warning with its mark, which is not said twice.
  var marked: String {
    let mark = words.text("problem/check", ["message": ""]).prefix { $0.isLetter }
    return sentence.hasPrefix(mark) ? sentence : words.text("problem/check", ["message": sentence])
  }
}
