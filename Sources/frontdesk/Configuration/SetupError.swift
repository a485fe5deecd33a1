import Catalog
import Messages

/// Why the catalogue or the resellers could not be read.
enum SetupError: Error {
  case unreadable(file: String, SystemFailure)
  case unreadableList(file: String, ListFileFailure)
  case problems(file: String, [ListProblem])

  /// One line for each problem, with its file, line and column.
  func text(_ words: Messages) -> String {
    switch self {
    case .unreadable(let file, let failure):
      words.text("cli/unreadable", ["file": file, "reason": words.text(of: failure)])
    case .unreadableList(let file, let failure):
      words.text("cli/unreadable", ["file": file, "reason": failure.text(words)])
    case .problems(let file, let problems):
      problems.map { "\(file):\($0.line): \(Self.reason($0, words))" }.joined(separator: "\n")
    }
  }

  /// What is wrong in a list, behind the column where it is.
  static func reason(_ problem: ListProblem, _ words: Messages) -> String {
    let text = words.text(problem.fault.messageKey, problem.fault.arguments)
    return (problem.column.map { "\($0): " } ?? "") + text
  }
}
