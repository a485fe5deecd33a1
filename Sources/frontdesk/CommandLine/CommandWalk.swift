/// Follows the words of a command line to the command that they name, as far as they name one.
struct CommandWalk {
  /// The command that the words lead to.
  private(set) var command: CommandNode
  /// The first word that should name a command under it and does not.
  private(set) var unknownCommand: String?

  init(_ arguments: [String], from program: CommandNode) {
    command = program
    var isValue = false
    var asksHelp = false
    for word in arguments {
      if word == "--" { return }
      if isValue {
        isValue = false
      } else if word.hasPrefix("-") {
        guard let takesValue = takesValue(word) else { return }
        isValue = takesValue
      } else if word == CommandNode.help, !asksHelp, command.path.count == 1 {
        asksHelp = true
      } else if let next = command.command(word) {
        command = next
      } else {
        if command.isGroup { unknownCommand = word }
        return
      }
    }
  }

  /// Whether the next word is the value of an option; `nil` for an option that the command does not have: what follows
  /// it may be anything.
  private func takesValue(_ word: String) -> Bool? {
    guard let equals = word.firstIndex(of: "=") else { return command.option(word).map { $0.kind == .option } }
    return command.option(String(word[..<equals])).map { _ in false }
  }
}
