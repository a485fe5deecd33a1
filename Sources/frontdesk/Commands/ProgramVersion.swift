import Reference
import Rules

/// The version of the program.
enum ProgramVersion {
  static let current = "0.1.0"

  /// The version, that of the rules, and the sources of the tables that they ask.
  static var text: String {
    let tables = TableNotices.all.map { "  \($0.table): \($0.notice)" }
    return """
      frontdesk \(current) (rules \(RulesVersion.current))

      Reference tables:
      \(tables.joined(separator: "\n"))
      """
  }
}
