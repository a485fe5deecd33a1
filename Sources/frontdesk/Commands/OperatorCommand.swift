import ArgumentParser
import Messages

/// A command that takes `--operator`.
protocol OperatorCommand: ParsableCommand {
  var operatorOption: OperatorOption { get }
}

extension OperatorCommand {
  /// Refuses the option for a command that would pass it over: the parser takes it for the program as a whole.
  static func check(_ arguments: [String], for command: any ParsableCommand) throws(CommandFailure) {
    if command is any OperatorCommand { return }
    let words = arguments.prefix { $0 != "--" }
    // Who asks for help gets it.
    if words.contains(where: { ["--help", "-h", "help"].contains($0) }) { return }
    guard words.contains(where: { $0 == "--operator" || $0.hasPrefix("--operator=") }) else { return }
    throw CommandFailure(
      message: CommandLanguage.words.text("cli/no-operator-here"), status: ExitStatus.usage)
  }
}
