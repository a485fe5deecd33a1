import Messages

/// Why a configuration could not be used.
enum ConfigurationFailure: Error {
  case unreadable(file: String, SystemFailure)
  case problems(file: String, [ConfigurationProblem])
  /// The option `--operator` was given, and the configuration does not trust it.
  case operatorNotTrusted
  /// What the option, or the variable, says is no name of an operator.
  case operatorName(isVariable: Bool)
  /// A group shares the store, and the option was given or a setting trusts something other than the login.
  case operatorInGroup(file: String?, setting: String?, store: String)

  /// The exit status of a command that ends with it.
  var status: Int32 {
    switch self {
    case .unreadable, .problems, .operatorInGroup: ExitStatus.configuration
    case .operatorNotTrusted: ExitStatus.notAllowed
    case .operatorName: ExitStatus.usage
    }
  }

  /// One line for each problem, with file and line.
  func text(_ words: Messages) -> String {
    switch self {
    case .unreadable(let file, let failure):
      words.text("cli/unreadable", ["file": file, "reason": words.text(of: failure)])
    case .problems(let file, let problems):
      problems.map { "\(file):\($0.line): \($0.text(words))" }.joined(separator: "\n")
    case .operatorNotTrusted: words.text("configuration/operator-not-trusted")
    case .operatorName(let isVariable):
      words.text(
        "configuration/operator-name",
        [
          "source": words.text(
            isVariable ? "configuration/operator-source.variable" : "configuration/operator-source.option")
        ])
    case .operatorInGroup(let file?, let setting?, let store):
      words.text("configuration/operator-in-group.setting", ["file": file, "key": setting, "store": store])
    case .operatorInGroup(_, _, let store): words.text("configuration/operator-in-group.option", ["store": store])
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

  /// What is to be done, without file and line.
  func text(_ words: Messages) -> String {
    var arguments = arguments
    if let reason = arguments["reason"] {
      arguments["reason"] = key == "syntax" ? words.yamlReason(reason) : words.loaderReason(reason)
    }
    return words.text("configuration/\(key)", arguments)
  }

  /// There is no libyaml to read the file with; the reason is that of dlerror(3).
  static func noLibrary(_ reason: String) -> ConfigurationProblem {
    ConfigurationProblem(line: 1, key: "no-library", arguments: ["reason": reason])
  }
}
