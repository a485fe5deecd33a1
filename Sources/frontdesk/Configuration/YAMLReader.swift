import CYAML

/// Reads one YAML document through libyaml's events; what is not YAML becomes a problem with its line.
struct YAMLReader {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var anchors: [String: YAMLNode] = [:]

  /// Deeper nesting is refused: no configuration has it, and each level takes room on the stack.
  private static let maximumDepth = 64

  /// The root of the only document; `nil` where there is none.
  static func read(_ bytes: [UInt8]) throws(ConfigurationProblem) -> YAMLNode? {
    guard frontdesk_yaml_load() == 0 else { throw .noLibrary(String(cString: frontdesk_yaml_reason())) }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { throw .syntax(line: 1, column: 1, "memory") }
    defer { yaml_parser_delete(parser) }
    var root: YAMLNode?
    var problem: ConfigurationProblem?
    bytes.withUnsafeBufferPointer { bytes in
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
      var reader = YAMLReader(parser: parser)
      do throws(ConfigurationProblem) { root = try reader.document() } catch { problem = error }
    }
    if let problem { throw problem }
    return root
  }

  private init(parser: UnsafeMutablePointer<yaml_parser_t>) { self.parser = parser }

  // MARK: - Events

  private enum Event {
    case scalar(String, isPlain: Bool, anchor: String?)
    case alias(String)
    case sequence(anchor: String?)
    case mapping(anchor: String?)
    case end
    case document
    case streamEnd
    case other
  }

  private func next() throws(ConfigurationProblem) -> (event: Event, line: Int, column: Int) {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { yaml_event_delete(&event) }
    let mark = event.start_mark
    return (Self.meaning(of: event), Int(mark.line) + 1, Int(mark.column) + 1)
  }

  private static func meaning(of event: yaml_event_t) -> Event {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE, anchor: name(scalar.anchor))
    case YAML_ALIAS_EVENT: return .alias(name(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT: return .sequence(anchor: name(event.data.sequence_start.anchor))
    case YAML_MAPPING_START_EVENT: return .mapping(anchor: name(event.data.mapping_start.anchor))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_DOCUMENT_START_EVENT: return .document
    case YAML_STREAM_END_EVENT: return .streamEnd
    default: return .other
    }
  }

  private static func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    text.map { String(decodingCString: $0, as: UTF8.self) }
  }

  private var failure: ConfigurationProblem {
    let reason = parser.pointee.problem.map { String(cString: $0) } ?? "YAML"
    if parser.pointee.error == YAML_READER_ERROR { return .syntax(line: 1, column: 1, reason) }
    let mark = parser.pointee.problem_mark
    return .syntax(line: Int(mark.line) + 1, column: Int(mark.column) + 1, reason)
  }

  // MARK: - Nodes

  private mutating func document() throws(ConfigurationProblem) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let (event, line, column) = try next()
      switch event {
      case .streamEnd: return root
      case .document:
        if root != nil { throw .syntax(line: line, column: column, "a second document") }
        root = try node(depth: 0)
      case .scalar, .alias, .sequence, .mapping, .end, .other: continue
      }
    }
  }

  /// The next node; `nil` at the end of the mapping or sequence.
  private mutating func node(depth: Int) throws(ConfigurationProblem) -> YAMLNode? {
    let (event, line, column) = try next()
    if depth > Self.maximumDepth { throw .syntax(line: line, column: column, "too many levels") }
    let node: YAMLNode
    let anchor: String?
    switch event {
    case .scalar(let text, let isPlain, let name):
      node = YAMLNode(content: .scalar(text, isPlain: isPlain), line: line)
      anchor = name
    case .alias(let name):
      guard var known = anchors[name] else { throw .syntax(line: line, column: column, "unknown alias") }
      known.line = line
      return known
    case .sequence(let name):
      node = YAMLNode(content: .sequence(try nodes(depth: depth)), line: line)
      anchor = name
    case .mapping(let name):
      node = YAMLNode(content: .mapping(try pairs(depth: depth)), line: line)
      anchor = name
    case .end, .document, .streamEnd, .other: return nil
    }
    if let anchor { anchors[anchor] = node }
    return node
  }

  private mutating func nodes(depth: Int) throws(ConfigurationProblem) -> [YAMLNode] {
    var nodes: [YAMLNode] = []
    while let node = try node(depth: depth + 1) { nodes.append(node) }
    return nodes
  }

  private mutating func pairs(depth: Int) throws(ConfigurationProblem) -> [(key: YAMLNode, value: YAMLNode)] {
    var pairs: [(key: YAMLNode, value: YAMLNode)] = []
    var names: Set<String> = []
    while let key = try node(depth: depth + 1), let value = try node(depth: depth + 1) {
      if let name = key.text, !names.insert(name).inserted {
        throw ConfigurationProblem(line: key.line, key: "duplicate-key", arguments: ["key": name])
      }
      pairs.append((key, value))
    }
    return pairs
  }
}
