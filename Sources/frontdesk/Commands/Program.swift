import ArgumentParser
import Glibc
import Messages

/// The program as a whole: from its arguments to its exit status.
enum Program {
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.first == completionRequest { return complete(arguments) }
    let kind = StartKind(arguments)
    kind.prepare()
    // The way to the first frame does not go through the parser: that costs two milliseconds.
    if let start = DirectStart(arguments) { return start.run() }
    return status(arguments, atKiosk: kind == .kiosk) {
      let command = try FrontdeskCommand.parseAsRoot(arguments)
      try FrontdeskCommand.check(arguments, for: command)
      guard let logged = command as? any LoggedCommand else { return try run(command) }
      return LoggedRun.run(
        logged.logFile, CommandLanguage.words, saysWhyNoLog: logged.saysWhyNoLog,
        CommandWalk(arguments, from: .program).command.path.dropFirst().joined(separator: " ")
      ) { _ in status(arguments, atKiosk: false) { try run(command) } }
    }
  }

  private static func run(_ command: any ParsableCommand) throws -> Int32 {
    var command = command
    try command.run()
    return ExitStatus.done
  }

  /// The exit status of a piece of work; where it throws, what went wrong is said.
  private static func status(_ arguments: [String], atKiosk isAtKiosk: Bool, _ work: () throws -> Int32) -> Int32 {
    do { return try work() } catch let failure as CommandFailure {
      if !failure.message.isEmpty { StandardError.say(failure.message) }
      return failure.status
    } catch {
      return tell(error, arguments, atKiosk: isAtKiosk)
    }
  }

  /// The word with which the scripts of the shells ask what fits.
  private static let completionRequest = "---completion"

  /// Prints what the shell may offer. A shell that waits for it is not kept waiting, and its line is not written over:
  /// whatever goes wrong, nothing is printed.
  private static func complete(_ arguments: [String]) -> Int32 {
    signal(SIGALRM) { _ in _exit(ExitStatus.done) }
    alarm(1)
    do { _ = try FrontdeskCommand.parseAsRoot(arguments) } catch {
      guard FrontdeskCommand.exitCode(for: error).isSuccess else { return ExitStatus.done }
      let output = StandardOutput()
      let offered = FrontdeskCommand.fullMessage(for: error)
      if !offered.isEmpty { try? output.say(offered) }
      try? output.flush()
    }
    return ExitStatus.done
  }

  /// What the parser says: help and version as data, everything else as a message. A kiosk says its one sentence.
  private static func tell(_ error: any Error, _ arguments: [String], atKiosk isAtKiosk: Bool) -> Int32 {
    let status = FrontdeskCommand.exitCode(for: error).rawValue
    if isAtKiosk, status != ExitStatus.done {
      let reason = FrontdeskCommand.fullMessage(for: error)
      return KioskRunner.refuse(reason, status, KioskRunner.sentence(Language.allCases))
    }
    switch CommandAnswer(error, arguments) {
    case .refusal(let text, let status):
      StandardError.say(text)
      return status
    case .data(let text):
      let output = StandardOutput()
      do throws(SystemFailure) {
        if !text.isEmpty { try output.say(text) }
        try output.flush()
        return ExitStatus.done
      } catch {
        return ExitStatus.readWrite
      }
    }
  }
}
