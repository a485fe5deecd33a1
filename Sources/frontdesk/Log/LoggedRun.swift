import Glibc
import Messages
import Rules

/// A run of the program with the log that an option or the variable asks for.
enum LoggedRun {
  /// The variable that names the file of the log.
  static let variable = "FRONTDESK_LOG"

  /// Runs with a log where one is asked for; the exit status.
  ///
  /// A log that is refused ends the run before it has begun. One that could not be written whole is told at the end, and
  /// changes nothing else.
  ///
  /// - Parameters:
  ///   - option: the file that `--log` names; it comes before the variable.
  ///   - saysWhyNoLog: whether the body says why a log is refused, and runs without one.
  ///   - command: the names of the command, such as `customers find`.
  static func run(
    _ option: String?, _ words: @autoclosure () -> Messages, saysWhyNoLog: Bool = false,
    _ command: @autoclosure () -> String,
    _ body: (EventLog?) -> Int32
  ) -> Int32 {
    // One look at the environment is all that a run without a log pays.
    guard option != nil || getenv(variable) != nil, let named = option ?? ProcessEnvironment.filled(variable) else {
      return body(nil)
    }
    let path = UserFolders.expanded(named)
    let log: EventLog
    do throws(LogRefusal) { log = try EventLog(path) } catch {
      if saysWhyNoLog { return body(nil) }
      StandardError.say(error.text(words(), path: path))
      return ExitStatus.cannotCreate
    }
    // What this process starts writes no log of its own.
    unsetenv(variable)
    log.noteStart(
      command: command(), isAtTerminal: (isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1))
    let status = EventLog.$current.withValue(log) { body(log) }
    log.note("exit", ("status", .number(Int(status))))
    if let failure = log.end() {
      StandardError.say(words().text("cli/log-not-whole", ["path": path, "reason": words().text(of: failure)]))
    }
    return status
  }
}

extension EventLog {
  /// Notes which program runs, and what it was started for.
  fileprivate func noteStart(command: String, isAtTerminal: (input: Bool, output: Bool)) {
    noteStart([
      ("version", .fact(ProgramVersion.current)), ("rules", .fact(RulesVersion.current)),
      ("command", .fact(command.isEmpty ? "frontdesk" : command)), ("log", .path(UserFolders.absolute(path))),
      ("input", .name(isAtTerminal.input ? "terminal" : "file")),
      ("output", .name(isAtTerminal.output ? "terminal" : "file")),
    ])
  }

  /// Notes what was decided before the first page.
  func note(_ setup: Setup) {
    note(
      "setup",
      ("store", .path(setup.storePath)), ("config", .path(setup.configurationFile ?? "none")),
      ("language", .fact(setup.language.rawValue)), ("role", .fact(setup.role.rawValue)),
      ("demonstration", .isTrue(setup.isDemonstration)))
  }
}
