import ArgumentParser

/// A command that writes a log of its run where one is asked for.
protocol LoggedCommand: ParsableCommand {
  /// The file that `--log` names.
  var logFile: String? { get }
  /// Whether the command itself says why no log can be written, and does its work without one.
  var saysWhyNoLog: Bool { get }
}

extension LoggedCommand {
  var saysWhyNoLog: Bool { false }
}

extension CommandContext {
  /// Notes what a command has done, where there is a log.
  func note(_ event: StaticString, _ fields: @autoclosure () -> [(StaticString, LogValue)]) {
    if let log = setup.log { log.note(event, fields()) }
  }

  /// Notes how many of something were found, printed or changed.
  func note(_ what: StaticString, count: Int) {
    if let log = setup.log { log.note("count", ("of", .name(what)), ("number", .number(count))) }
  }
}
