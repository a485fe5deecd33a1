import Messages
import Records

/// An option, a flag or an argument that stands by its place, as the parser has it.
struct CommandParameter {
  enum Kind: String {
    case positional
    case option
    case flag
  }

  let kind: Kind
  /// `-o` and `--output`, the short one first; empty for an argument that stands by its place.
  let names: [String]
  /// What its value is called, such as `file`.
  let value: String
  let isOptional: Bool
  let isRepeating: Bool
  /// What it does, in a sentence.
  let words: String

  /// Reads the parser's description; `nil` for what is not shown.
  init?(_ description: JSONValue, _ messages: Messages) {
    guard description["shouldDisplay"] == .boolean(true),
      let kind = description["kind"]?.text.flatMap(Kind.init)
    else { return nil }
    self.kind = kind
    let names = Self.names(in: description)
    // The flag of the short form is hidden: it is another one to the parser.
    self.names = names.contains("--version") ? ["-V"] + names : names
    value = description["valueName"]?.text ?? ""
    isOptional = description["isOptional"] == .boolean(true)
    isRepeating = description["isRepeating"] == .boolean(true)
    // These two are the parser's own, and it has English words for them.
    words =
      names.contains("--help")
      ? messages.text("usage/option/help")
      : names.contains("--version") ? messages.text("usage/option/version") : description["abstract"]?.text ?? ""
  }

  private static func names(in description: JSONValue) -> [String] {
    guard case .array(let names)? = description["names"] else { return [] }
    let written = names.compactMap { name in
      name["name"]?.text.map { (name["kind"]?.text == "long" ? "--" : "-") + $0 }
    }
    return written.sorted { $0.utf8.count < $1.utf8.count }
  }

  /// `-o, --output <file>`, `--json`, `<words> ...`.
  var label: String {
    let own = "<\(value)>" + (isRepeating ? " ..." : "")
    return switch kind {
    case .positional: own
    case .option: names.joined(separator: ", ") + " <\(value)>"
    case .flag: names.joined(separator: ", ")
    }
  }

  /// The argument in a line that shows how the command is used: in square brackets where it may be left out.
  var usage: String {
    let own = "<\(value)>" + (isRepeating ? " ..." : "")
    return isOptional ? "[\(own)]" : own
  }

  /// Whether this is what the parser calls `--output <file>` or `<words> ...`.
  func isCalled(_ text: String) -> Bool {
    kind == .positional ? text == label : text.split(separator: " ").first.map { names.contains(String($0)) } ?? false
  }
}
