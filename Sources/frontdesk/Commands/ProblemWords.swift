import Messages
import Records
import Rules
import Wizard

/// Problems in words and as JSON.
struct ProblemWords {
  private let words: Messages

  init(_ words: Messages) { self.words = words }

  /// `company.name: message [company-name/single-character]`, with a mark for warnings.
  func line(_ problem: Problem) -> String {
    let place = problem.path.description
    let mark = problem.severity == .warning ? words.text("cli/warning") + " " : ""
    return (place.isEmpty ? "" : place + ": ") + mark + message(problem.finding) + " [\(problem.finding.rule)]"
  }

  func message(_ finding: Finding) -> String { words.text(of: finding) }

  func json(_ problems: [Problem]) -> JSONValue { .array(problems.map(json)) }

  private func json(_ problem: Problem) -> JSONValue {
    .object([
      JSONMember("field", .text(problem.path.description)), JSONMember("rule", .text(problem.finding.rule.rawValue)),
      JSONMember("severity", .text(problem.severity.rawValue)),
      JSONMember("message", .text(message(problem.finding))),
    ])
  }
}
