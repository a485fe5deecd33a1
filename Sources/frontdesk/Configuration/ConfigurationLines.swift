/// On which line of a configuration file each key has its value.
struct ConfigurationLines {
  private var lines: [String: Int] = [:]

  /// Keys with their parents and points between; what is not said (`null`) is left out.
  init(_ root: YAMLNode?) {
    if let root { take(root, "") }
  }

  subscript(_ key: String) -> Int? { lines[key] }

  var keys: Set<String> { Set(lines.keys) }

  private mutating func take(_ node: YAMLNode, _ path: String) {
    for (key, value) in node.mapping ?? [] {
      guard let name = key.text, !value.isNull else { continue }
      let path = path.isEmpty ? name : "\(path).\(name)"
      lines[path] = key.line
      take(value, path)
    }
  }
}
