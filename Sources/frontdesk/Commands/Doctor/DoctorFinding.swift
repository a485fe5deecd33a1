import Messages
import Records

/// One thing that `doctor` looked at.
struct DoctorFinding {
  /// What was looked at: the end of the key of its name.
  let area: String
  /// The end of the key of the words; those of the mend stand under the same with `.mend`.
  let key: String
  let arguments: [String: String]
  let severity: Severity
  /// What the system said; it fills `{reason}`.
  var failure: SystemFailure?

  /// How much it matters; the names are those of the JSON.
  enum Severity: String {
    case ok
    /// Worth knowing: the exit status stays 0.
    case warning
    case error
  }

  var isSound: Bool { severity == .ok }

  static func sound(_ area: String, _ key: String, _ arguments: [String: String] = [:]) -> DoctorFinding {
    DoctorFinding(area: area, key: key, arguments: arguments, severity: .ok)
  }

  static func warned(_ area: String, _ key: String, _ arguments: [String: String] = [:]) -> DoctorFinding {
    DoctorFinding(area: area, key: key, arguments: arguments, severity: .warning)
  }

  static func found(
    _ area: String, _ key: String, _ arguments: [String: String] = [:], because failure: SystemFailure? = nil
  ) -> DoctorFinding {
    DoctorFinding(area: area, key: key, arguments: arguments, severity: .error, failure: failure)
  }

  /// `ok   Terminal: xterm-256color, 80 by 24`; a warning begins with `?`, an error with `!`, and both have the mend below.
  func text(_ words: Messages) -> String {
    let mark = words.text("doctor/severity.\(severity.rawValue)")
    let padding = String(repeating: " ", count: max(1, 5 - mark.count))
    let line = "\(mark)\(padding)\(words.text("doctor/area.\(area)")): \(said(words))"
    return isSound ? line : line + "\n    " + mend(words)
  }

  func json(_ words: Messages) -> JSONValue {
    .object([
      JSONMember("area", .text(area)), JSONMember("ok", .boolean(isSound)),
      JSONMember("severity", .text(severity.rawValue)), JSONMember("message", .text(said(words))),
      JSONMember("mend", isSound ? .null : .text(mend(words))),
    ])
  }

  private func said(_ words: Messages) -> String {
    words.text(
      "doctor/\(key)",
      failure.map { arguments.merging(["reason": words.text(of: $0)]) { own, _ in own } } ?? arguments)
  }

  private func mend(_ words: Messages) -> String { words.text("doctor/\(key).mend", arguments) }
}
