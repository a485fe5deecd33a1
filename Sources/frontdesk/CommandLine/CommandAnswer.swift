import ArgumentParser
import Glibc
import Messages

/// What the parser ends with in the place of a command to run: help, the version, a completion script, or wrong usage.
enum CommandAnswer {
  /// Data for standard output.
  case data(String)
  /// For standard error, with the exit status.
  case refusal(String, Int32)

  init(_ error: any Error, _ arguments: [String]) {
    let words = CommandLanguage.words
    let program = CommandNode.program
    let status = FrontdeskCommand.exitCode(for: error).rawValue
    guard status == ExitStatus.done || status == ExitStatus.usage else {
      // No command of ours ends with an error that it does not say itself.
      self = .refusal(words.text("cli/internal"), ExitStatus.internal)
      return
    }
    guard status == ExitStatus.done else {
      let usage = WrongUsage(FrontdeskCommand.message(for: error), arguments, in: program, words)
      self = .refusal(usage.text(columns: OutputWidth.columns(of: STDERR_FILENO)), status)
      return
    }
    let text = FrontdeskCommand.fullMessage(for: error)
    if text == ProgramVersion.current {
      self = .data(ProgramVersion.text(words))
    } else if text.hasPrefix(Self.overview) {
      self = Self.help(arguments, of: program, words)
    } else {
      self = .data(Self.translated(text, words))
    }
  }

  /// What the parser's own help begins with.
  private static let overview = "OVERVIEW: "

  /// The help of the command that the arguments name. A word that names none is refused: help for another is no help.
  private static func help(_ arguments: [String], of program: CommandNode, _ words: Messages) -> CommandAnswer {
    let walk = CommandWalk(arguments, from: program)
    if walk.unknownCommand != nil {
      let usage = WrongUsage("", arguments, in: program, words)
      return .refusal(usage.text(columns: OutputWidth.columns(of: STDERR_FILENO)), ExitStatus.usage)
    }
    return .data(HelpPage(walk.command, of: program, words, columns: OutputWidth.columns(of: STDOUT_FILENO)).text)
  }

  /// A completion script with our words for the parser's own options; bash, too, keeps the order that is offered: newest
  /// first.
  private static func translated(_ script: String, _ words: Messages) -> String {
    [
      ("Show subcommand help information.", "usage/option/help-command"),
      ("Show help information.", "usage/option/help"), ("Show the version.", "usage/option/version"),
    ].reduce(script) { $0.replacing($1.0, with: words.text($1.1)) }
      .replacing("\ncomplete -o filenames -F ", with: "\ncomplete -o nosort -o filenames -F ")
  }
}
