import Yams

extension ConfigurationProblem {
  /// What the YAML reader says, with the line it says it of.
  init(_ error: any Error) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(line: mark.line, key: "syntax", arguments: ["column": String(mark.column), "reason": problem])
    case YamlError.reader(let problem, _, _, _):
      self.init(line: 1, key: "syntax", arguments: ["column": "1", "reason": problem])
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      self.init(
        line: context.mark.line, key: "duplicate-key", arguments: ["key": duplicates.joined(separator: ", ")])
    default:
      self.init(line: 1, key: "syntax", arguments: ["column": "1", "reason": "YAML"])
    }
  }
}
