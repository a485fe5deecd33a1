import Reference
import Rules

/// Reads single values of a configuration and gathers what is wrong with them.
struct ConfigurationCells {
  private(set) var problems: [ConfigurationProblem] = []

  mutating func report(_ node: YAMLNode, _ key: String, _ arguments: [String: String]) {
    problems.append(ConfigurationProblem(line: node.line, key: key, arguments: arguments))
  }

  mutating func reportUnknown(_ node: YAMLNode, _ name: String, at path: String, among known: [String]) {
    var arguments = ["key": path.isEmpty ? name : "\(path).\(name)"]
    guard let nearest = NearestKey.find(name, among: known) else { return report(node, "unknown-key", arguments) }
    arguments["nearest"] = path.isEmpty ? nearest : "\(path).\(nearest)"
    report(node, "unknown-key.nearest", arguments)
  }

  /// The values of a mapping by their keys, in order; what is not said (`null`) is left out.
  mutating func entries(of node: YAMLNode, at path: String) -> [(key: String, value: YAMLNode)] {
    if node.isNull { return [] }
    guard let mapping = node.mapping else {
      report(node, path.isEmpty ? "not-a-mapping" : "expected-mapping", ["key": path])
      return []
    }
    return mapping.compactMap { key, value in key.text.map { ($0, value) } }
  }

  /// The values of a mapping whose keys are known; others are reported.
  mutating func members(of node: YAMLNode, at path: String, keys: [String]) -> [String: YAMLNode] {
    var members: [String: YAMLNode] = [:]
    if !node.isNull, let mapping = node.mapping {
      for (key, value) in mapping {
        let name = key.text ?? "?"
        if !keys.contains(name) {
          reportUnknown(key, name, at: path, among: keys)
        } else if !value.isNull {
          members[name] = value
        }
      }
      return members
    }
    _ = entries(of: node, at: path)
    return members
  }

  mutating func text(_ node: YAMLNode, _ path: String) -> String? {
    if let text = node.text { return text }
    report(node, "expected-text", ["key": path])
    return nil
  }

  mutating func list(_ node: YAMLNode, _ path: String) -> [YAMLNode] {
    if let sequence = node.sequence { return sequence }
    report(node, "expected-list", ["key": path])
    return []
  }

  mutating func boolean(_ node: YAMLNode, _ path: String) -> Bool? {
    word(node, path, of: ["true", "false"]).map { $0 == "true" }
  }

  /// A whole number from 0, or the least that is given, to a million.
  mutating func whole(_ node: YAMLNode, _ path: String, from least: Int = 0) -> Int? {
    if let text = node.text, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      number <= 1_000_000
    {
      if number >= least { return number }
      report(node, "too-small", ["key": path, "least": String(least)])
      return nil
    }
    report(node, "expected-number", ["key": path])
    return nil
  }

  /// A whole number within a range.
  mutating func whole(_ node: YAMLNode, _ path: String, in range: ClosedRange<Int>) -> Int? {
    if let text = node.text, !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    {
      return number
    }
    report(
      node, "out-of-range",
      ["key": path, "least": String(range.lowerBound), "most": String(range.upperBound)])
    return nil
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ path: String, _ type: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    word(node, path, of: type.allCases.map(\.rawValue)).flatMap(Choice.init)
  }

  mutating func word(_ node: YAMLNode, _ path: String, of words: [String]) -> String? {
    if let text = node.text, words.contains(text) { return text }
    report(node, "expected-choice", ["key": path, "values": words.joined(separator: ", ")])
    return nil
  }

  mutating func country(_ node: YAMLNode, _ path: String) -> String? {
    guard let code = text(node, path) else { return nil }
    if Countries.contains(code) { return code }
    report(node, "expected-country", ["key": path])
    return nil
  }
}
