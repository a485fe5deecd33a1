import Messages

/// Why a configuration could not be used.
enum ConfigurationFailure: Error {
  case unreadable(file: String, SystemFailure)
  case problems(file: String, [ConfigurationProblem])

  /// One line for each problem, with file and line.
  func text(_ words: Messages) -> String {
    switch self {
    case .unreadable(let file, let failure): words.text("cli/unreadable", ["file": file, "reason": failure.reason])
    case .problems(let file, let problems):
      problems.map { "\(file):\($0.line): \(words.text("configuration/\($0.key)", $0.arguments))" }
        .joined(separator: "\n")
    }
  }
}

/// One thing that is wrong in a configuration file.
struct ConfigurationProblem: Error, Hashable {
  let line: Int
  /// The end of the key of its words.
  let key: String
  let arguments: [String: String]

  /// What is no YAML; the reason is libyaml's.
  static func syntax(line: Int, column: Int, _ reason: String) -> ConfigurationProblem {
    ConfigurationProblem(line: line, key: "syntax", arguments: ["column": String(column), "reason": reason])
  }

  /// There is no libyaml to read the file with; the reason is that of dlerror(3).
  static func noLibrary(_ reason: String) -> ConfigurationProblem {
    ConfigurationProblem(line: 1, key: "no-library", arguments: ["reason": reason])
  }
}
