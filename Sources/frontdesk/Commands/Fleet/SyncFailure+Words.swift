import Fleet
import Messages
import Store

extension SyncProgram.Failure {
  /// The key of its words.
  var key: String {
    switch self {
    case .notInstalled: "fleet/not-installed"
    case .notStarted: "fleet/not-started"
    case .interrupted: "fleet/interrupted"
    case .noAnswer: "fleet/no-answer"
    }
  }

  /// What fills the words.
  func arguments(_ words: Messages) -> [String: String] {
    switch self {
    case .notInstalled, .interrupted: [:]
    case .notStarted(let failure): ["reason": words.text(of: failure)]
    case .noAnswer(let status): ["status": String(status)]
    }
  }

  /// The exit status of a command that got no answer.
  var status: Int32 {
    switch self {
    case .notInstalled: ExitStatus.configuration
    case .notStarted, .noAnswer: ExitStatus.internal
    case .interrupted: ExitStatus.interrupted
    }
  }
}

extension Messages {
  /// What is wrong, and what to do; what others said stands in it on one line.
  ///
  /// - Parameter path: that of the store.
  func text(of failure: SyncFailure, at path: String) -> String {
    var filling = failure.arguments
    if let key = filling["key"], has(key) {
      let place = failure.kind == .replica ? FleetReplica.path(besideStore: path) : path
      filling["reason"] = text(key, filling.merging(["path": place]) { own, _ in own })
    }
    let said = filling["reason"] ?? ""
    let reason = said == "timeout" ? self.text("fleet/no-answer-in-time") : Self.line(said)
    filling["reason"] = reason + "."
    filling["because"] = reason.isEmpty ? "" : ": " + reason
    return text("fleet/failure.\(failure.kind.rawValue)", filling)
  }

  /// A text on one line, without the point at its end.
  private static func line(_ text: String) -> String {
    var line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    while let last = line.last, last == "." || last.isWhitespace { line.removeLast() }
    return line
  }
}
