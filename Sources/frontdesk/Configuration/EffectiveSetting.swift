import Messages
import Records

/// A setting with the value that holds, and where that comes from.
struct EffectiveSetting: Hashable {
  /// The key as the configuration has it, with its parents and points between.
  let key: String
  let value: JSONValue
  let source: Source

  /// What said the value.
  enum Source: Hashable {
    /// An option of the command line, such as `--store`.
    case option(String)
    /// A variable of the environment.
    case variable(String)
    case file(String, line: Int)
    /// The account that runs the program.
    case account
    /// Nothing said it: it is what the program does by itself.
    case usual

    func text(_ words: Messages) -> String {
      switch self {
      case .option(let name): words.text("config-command/source.option", ["name": name])
      case .variable(let name): words.text("config-command/source.variable", ["name": name])
      case .file(let file, let line): "\(file):\(line)"
      case .account: words.text("config-command/source.account")
      case .usual: words.text("config-command/source.default")
      }
    }

    fileprivate var members: [JSONMember] {
      switch self {
      case .option(let name): [JSONMember("source", .text("option")), JSONMember("name", .text(name))]
      case .variable(let name): [JSONMember("source", .text("variable")), JSONMember("name", .text(name))]
      case .file(let file, let line):
        [
          JSONMember("source", .text("file")), JSONMember("file", .text(file)),
          JSONMember("line", .number(JSONNumber(line))),
        ]
      case .account: [JSONMember("source", .text("account"))]
      case .usual: [JSONMember("source", .text("default"))]
      }
    }
  }

  var json: JSONValue { .object([JSONMember("key", .text(key)), JSONMember("value", value)] + source.members) }

  /// The value for people: a list in square brackets, as a configuration has it.
  func shown(_ words: Messages) -> String { Self.shown(value, words) }

  private static func shown(_ value: JSONValue, _ words: Messages) -> String {
    switch value {
    case .null: words.text("config-command/none")
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .number(let number): number.text
    case .text(let text): text.isEmpty ? "\"\"" : text.replacing("\n", with: " ")
    case .array(let values): "[" + values.map { shown($0, words) }.joined(separator: ", ") + "]"
    case .object: JSONWriter.text(of: value)
    }
  }
}
