import Messages
import Rules
import Text

/// What is said of a command line that cannot be used: what is wrong, what the option is for, how the command is used.
struct WrongUsage {
  private let command: CommandNode
  private let words: Messages
  /// One sentence or two.
  let sentence: String
  /// What the option or argument is for that the sentence is about, where the sentence does not say what it takes.
  private var help = ""

  /// Takes the parser's sentence, in which a wrong word before an option may be left out for the option.
  init(_ said: String, _ arguments: [String], in program: CommandNode, _ words: Messages) {
    let walk = CommandWalk(arguments, from: program)
    command = walk.command
    self.words = words
    if let unknown = walk.unknownCommand {
      sentence = Self.unknown(unknown, in: walk.command, words)
      return
    }
    guard let message = ParserMessage(said) else {
      sentence = said
      return
    }
    sentence = Self.sentence(of: message, in: walk.command, words)
    if [.missingValue, .missingArgument, .badNumber].contains(message.kind) {
      let name = message.parts["option"] ?? message.parts["argument"] ?? ""
      help = walk.command.parameters.first { $0.isCalled(name) }?.words ?? ""
    }
  }

  /// The sentence, what the option is for, and two lines on how the command is used; all but the sentence in so many
  /// columns.
  func text(columns: Int) -> String {
    let usage = TextWrap.lines(words.text("usage/line", ["usage": command.usage(words)]), columns: columns)
    let see = words.text("usage/see", ["command": command.line])
    let indented = help.isEmpty ? [] : TextWrap.lines(help, columns: columns - 2).map { "  " + $0 }
    return ([sentence] + indented + usage + [see]).joined(separator: "\n")
  }

  // MARK: - Sentences

  private static func unknown(_ word: String, in group: CommandNode, _ words: Messages) -> String {
    let parents = group.path.dropFirst()
    let candidates = group.commands.map(\.name) + (parents.isEmpty ? [CommandNode.help] : [])
    let nearest = NearestKey.find(word, among: candidates)
    return words.text(
      nearest == nil ? "usage/error/unknown-command" : "usage/error/unknown-command.nearest",
      [
        "command": (parents + [word]).joined(separator: " "),
        "nearest": (parents + [nearest ?? ""]).joined(separator: " "),
      ])
  }

  private static func unknownOption(_ option: String, in command: CommandNode, _ words: Messages) -> String {
    let names = command.parameters.flatMap(\.names).filter { $0.hasPrefix("--") }.map { String($0.dropFirst(2)) }
    let written = String(option.drop { $0 == "-" })
    // One letter is near to too much.
    let nearest = written.count < 2 ? nil : NearestKey.find(written, among: names)
    return words.text(
      nearest == nil ? "usage/error/unknown-option" : "usage/error/unknown-option.nearest",
      ["option": option, "nearest": "--" + (nearest ?? "")])
  }

  private static func sentence(of message: ParserMessage, in command: CommandNode, _ words: Messages) -> String {
    var parts = message.parts
    func text(_ key: String) -> String { words.text(key, parts) }
    switch message.kind {
    case .unknownOption: return unknownOption(parts["option"] ?? "", in: command, words)
    case .groupedOption: return text("usage/error/grouped-option")
    case .noOption: return text("usage/error/no-option")
    case .missingValue: return text("usage/error/missing-value")
    case .noValue: return text("usage/error/no-value")
    case .missingOneOf:
      parts["argument"] = list(ParserMessage.quoted(in: parts["list"] ?? ""))
      return text("usage/error/missing-argument")
    case .missingArgument:
      // That more can follow says the line of usage.
      parts["argument"] = parts["argument"]?.replacing(" ...", with: "")
      return text("usage/error/missing-argument")
    case .unexpected: return unexpected([parts["arguments"] ?? ""], words)
    case .severalUnexpected: return unexpected((parts["list"] ?? "").split(separator: "', '").map(String.init), words)
    case .badChoice:
      parts["choices"] = list(ParserMessage.quoted(in: parts["list"] ?? ""))
      return text("usage/error/bad-choice")
    case .badChoiceOfMany:
      parts["choices"] = list((parts["lines"] ?? "").split(separator: "\n").map { String($0.dropFirst("  - ".count)) })
      return text("usage/error/bad-choice")
    case .badValue: return text("usage/error/bad-value")
    // Every other type names its choices, or says itself what is wrong.
    case .badNumber: return text("usage/error/bad-number")
    case .twice: return text("usage/error/twice")
    case .missingCommand: return text("usage/error/missing-command")
    case .shell: return text("usage/error/shell")
    case .whichShell: return text("usage/error/which-shell")
    case .notImplemented, .noState, .noParent: return text("cli/internal")
    }
  }

  /// Choices, with commas between them where none of them is one.
  private static func list(_ choices: [String]) -> String {
    choices.joined(separator: choices.contains(",") ? "  " : ", ")
  }

  private static func unexpected(_ arguments: [String], _ words: Messages) -> String {
    words.text(
      "usage/error/unexpected", count: arguments.count,
      ["arguments": arguments.map { "\"\($0)\"" }.joined(separator: ", ")])
  }
}
