import Messages
import Reference
import Rules

/// The version of the program.
enum ProgramVersion {
  static let current = "0.1.0"

  /// The version, that of the rules, and the sources of the tables that they ask.
  static func text(_ words: Messages) -> String {
    let tables = TableNotices.all.map { "  \(words.text("usage/table.\($0.table)")): \(words.notice($0.notice))" }
    let rules = words.text("rules/version", ["version": RulesVersion.current])
    return """
      frontdesk \(current) (\(rules))

      \(words.text("usage/tables"))
      \(tables.joined(separator: "\n"))
      """
  }
}
