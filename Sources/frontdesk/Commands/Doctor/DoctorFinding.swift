import Messages
import Records

/// One thing that `doctor` looked at.
struct DoctorFinding {
  /// What was looked at: the end of the key of its name.
  let area: String
  /// The end of the key of the words; those of the mend stand under the same with `.mend`.
  let key: String
  let arguments: [String: String]
  let isSound: Bool

  static func sound(_ area: String, _ key: String, _ arguments: [String: String] = [:]) -> DoctorFinding {
    DoctorFinding(area: area, key: key, arguments: arguments, isSound: true)
  }

  static func found(_ area: String, _ key: String, _ arguments: [String: String] = [:]) -> DoctorFinding {
    DoctorFinding(area: area, key: key, arguments: arguments, isSound: false)
  }

  /// `ok   Terminal: xterm-256color, 80 by 24`; what was found has the mend below it.
  func text(_ words: Messages) -> String {
    let mark = words.text(isSound ? "doctor/ok" : "doctor/found")
    let padding = String(repeating: " ", count: max(1, 5 - mark.count))
    let line = "\(mark)\(padding)\(words.text("doctor/area.\(area)")): \(said(words))"
    return isSound ? line : line + "\n    " + mend(words)
  }

  func json(_ words: Messages) -> JSONValue {
    .object([
      JSONMember("area", .text(area)), JSONMember("ok", .boolean(isSound)), JSONMember("message", .text(said(words))),
      JSONMember("mend", isSound ? .null : .text(mend(words))),
    ])
  }

  private func said(_ words: Messages) -> String { words.text("doctor/\(key)", arguments) }
  private func mend(_ words: Messages) -> String { words.text("doctor/\(key).mend", arguments) }
}
