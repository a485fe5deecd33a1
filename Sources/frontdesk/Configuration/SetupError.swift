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
      problems.map { problem in
        let text = words.text(problem.fault.messageKey, problem.fault.arguments)
        let column = problem.column.map { "\($0): " } ?? ""
        return "\(file):\(problem.line): \(column)\(text)"
      }.joined(separator: "\n")
    }
  }
}
