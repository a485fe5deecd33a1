import Yams

extension ConfigurationProblem {
  /// What the YAML reader says, with the line it says it of.
  init(_ error: any Error, in text: String) {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      self.init(line: mark.line, key: "syntax", arguments: ["column": String(mark.column), "reason": problem])
    case YamlError.reader(let problem, _, _, _):
      self.init(line: 1, key: "syntax", arguments: ["column": "1", "reason": problem])
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      self.init(
        line: Self.secondLine(of: key, in: text, from: context.mark.line), key: "duplicate-key",
        arguments: ["key": key])
    default:
      self.init(line: 1, key: "syntax", arguments: ["column": "1", "reason": "YAML"])
    }
  }

  /// The line on which a key stands again: the YAML reader names the line where its mapping begins.
  private static func secondLine(of key: String, in text: String, from first: Int) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst(first - 1)
    let places = lines.filter { _, line in
      let start = line.drop { $0 == " " || $0 == "\"" || $0 == "'" }
      return start.hasPrefix(key) && start.dropFirst(key.count).drop { $0 == "\"" || $0 == "'" }.hasPrefix(":")
    }
    return places.count > 1 ? places[1].offset + 1 : first
  }
}
