import Messages

/// Why no log is written into a file.
enum LogRefusal: Error, Equatable {
  case link
  /// A folder, a pipe, a device or a socket.
  case noFile
  /// It has a second name (a hard link).
  case secondName
  case otherOwner
  /// Something else stands in it.
  case otherContent
  case system(SystemFailure)

  /// The end of the key of the words.
  var key: String {
    switch self {
    case .link: "log-link"
    case .noFile: "log-no-file"
    case .secondName: "log-second-name"
    case .otherOwner: "log-other-owner"
    case .otherContent: "log-other-content"
    case .system: "log-refused"
    }
  }

  /// What the system said.
  var failure: SystemFailure? { if case .system(let failure) = self { failure } else { nil } }

  /// Why, and what to do, with the path as it was given: a sentence each.
  func text(_ words: Messages, path: String) -> String {
    let filling = ["path": path, "reason": failure.map { words.text(of: $0) } ?? ""]
    return words.text("cli/no-log", ["reason": words.text("doctor/\(key)", filling)]) + " "
      + words.text("doctor/\(key).mend", filling)
  }
}
