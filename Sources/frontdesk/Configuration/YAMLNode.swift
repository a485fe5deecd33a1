/// A node of a YAML document, with the place where it begins.
struct YAMLNode {
  enum Content {
    /// A text; plain where it stands without quotes.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLNode])
    /// Keys and values, in order.
    case mapping([(key: YAMLNode, value: YAMLNode)])
  }

  var content: Content
  /// From 1.
  var line: Int

  /// The text of a scalar.
  var text: String? { if case .scalar(let text, _) = content { text } else { nil } }
  var sequence: [YAMLNode]? { if case .sequence(let nodes) = content { nodes } else { nil } }
  var mapping: [(key: YAMLNode, value: YAMLNode)]? { if case .mapping(let pairs) = content { pairs } else { nil } }

  /// Whether the node says that there is no value.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
