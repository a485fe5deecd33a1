import ArgumentParser
import Messages

/// The program as a whole: from its arguments to its exit status.
enum Program {
  static func run(_ arguments: [String]) -> Int32 {
    let kind = StartKind(arguments)
    kind.prepare()
    // The way to the first frame does not go through the parser: that costs two milliseconds.
    if let start = DirectStart(arguments) { return start.run() }
    do {
      var command = try FrontdeskCommand.parseAsRoot(arguments)
      try FrontdeskCommand.check(arguments, for: command)
      try command.run()
      return ExitStatus.done
    } catch let failure as CommandFailure {
      if !failure.message.isEmpty { StandardError.say(failure.message) }
      return failure.status
    } catch {
      return tell(error, atKiosk: kind == .kiosk)
    }
  }

  /// What the parser says: help and version as data, everything else as a message. A kiosk says its one sentence.
  private static func tell(_ error: any Error, atKiosk isAtKiosk: Bool) -> Int32 {
    let status = FrontdeskCommand.exitCode(for: error).rawValue
    let text = FrontdeskCommand.fullMessage(for: error)
    guard status == ExitStatus.done else {
      if isAtKiosk { return KioskRunner.refuse(text, status, KioskRunner.sentence(Language.allCases)) }
      StandardError.say(text)
      return status
    }
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
