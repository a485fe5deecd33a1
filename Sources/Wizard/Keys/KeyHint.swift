/// A key that works for the thing in focus, and the word for what it does.
public struct KeyHint: Sendable, Hashable {
  /// How the hint names its key.
  public enum Name: Sendable, Hashable {
    /// The key of a command, or its twin.
    case command(Command)
    /// The key of the words that name it, such as `key/space`.
    case words(String)
    /// The numbers from 1 to that one.
    case digits(Int)
    /// A letter, the same in every language.
    case letter(String)
  }

  /// The key, as the hint names it.
  public var name: Name
  /// The key of the words for what it does.
  public var meaning: String
  /// What is filled in in these words.
  public var arguments: [String: String] = [:]

  init(_ command: Command, _ meaning: String, _ arguments: [String: String] = [:]) {
    name = .command(command)
    self.meaning = meaning
    self.arguments = arguments
  }
  init(words: String, _ meaning: String) {
    name = .words(words)
    self.meaning = meaning
  }
  init(digits count: Int, _ meaning: String) {
    name = .digits(count)
    self.meaning = meaning
  }
  init(letter: String, _ meaning: String) {
    name = .letter(letter)
    self.meaning = meaning
  }

  /// Where a page is longer than the window and nothing on it can be in focus.
  public static let scroll = KeyHint(words: "key/up-down", "does/scroll")

  /// The same where Up and Down go to other things of the page.
  public static let scrollByPage = KeyHint(words: "key/page", "does/scroll")

  /// While the warning about the end of an idle session is shown.
  public static let anyKey = KeyHint(words: "key/any", "does/carry-on")
  /// The same at a kiosk, for who finds the form of another.
  public static let startOver = KeyHint(.cancel, "does/start-over")

  /// The keys of a page with questions; `nextProblem` is the word for going to the next one with a problem.
  static func form(nextProblem: String) -> [KeyHint] {
    [KeyHint(.help, "does/help"), KeyHint(.nextProblem, nextProblem), KeyHint(.saveAndLeave, "does/save")]
  }

  /// The keys that lead away from a page with answers.
  static func leaving(isUpdate: Bool) -> [KeyHint] {
    [
      KeyHint(.back, "does/back"), KeyHint(.cancel, "does/cancel"),
      KeyHint(.main, isUpdate ? "does/return" : "does/next"),
    ]
  }
}
