import ArgumentParser
import Messages
import Records

/// A command as the parser has it, with those under it.
struct CommandNode {
  /// The names from the program's to its own, such as `frontdesk`, `customers`, `list`.
  let path: [String]
  /// What it does, in a sentence.
  let abstract: String
  /// Paragraphs, with an empty line between them.
  let discussion: String
  let parameters: [CommandParameter]
  let commands: [CommandNode]

  /// The whole program, in the language of the command line.
  static var program: CommandNode {
    // The parser describes itself as JSON; that it would be none is nothing to end for.
    let description = (try? JSONReader.read(FrontdeskCommand._dumpHelp()))?.value["command"]
    return CommandNode(description ?? .null, under: [], CommandLanguage.words)
  }

  private init(_ description: JSONValue, under parents: [String], _ words: Messages) {
    path = parents + [description["commandName"]?.text ?? "frontdesk"]
    abstract = description["abstract"]?.text ?? ""
    discussion = description["discussion"]?.text ?? ""
    parameters = Self.elements(description, "arguments").compactMap { CommandParameter($0, words) }
    let path = path
    commands = Self.elements(description, "subcommands").filter { $0["commandName"]?.text != Self.help }
      .map { CommandNode($0, under: path, words) }
  }

  /// The parser's own command, which the program has beside its own.
  static let help = "help"

  private static func elements(_ description: JSONValue, _ key: String) -> [JSONValue] {
    guard case .array(let elements)? = description[key] else { return [] }
    return elements
  }

  var name: String { path.last ?? "" }

  /// `frontdesk customers list`.
  var line: String { path.joined(separator: " ") }

  /// Whether it does nothing but through the commands under it.
  var isGroup: Bool { !commands.isEmpty }

  /// This command and all under it.
  var all: [CommandNode] { [self] + commands.flatMap(\.all) }

  func command(_ name: String) -> CommandNode? { commands.first { $0.name == name } }

  /// The option or flag of a name, such as `--store` or `-o`.
  func option(_ name: String) -> CommandParameter? { parameters.first { $0.names.contains(name) } }

  /// How it is used: `frontdesk customers show [<reference>] [options]`.
  func usage(_ words: Messages) -> String {
    let arguments = parameters.filter { $0.kind == .positional }.map(\.usage)
    let options = "[\(words.text("usage/options"))]"
    let command = "<\(words.text("usage/command"))>"
    // The program itself does something without a command.
    let rest = isGroup ? [path.count == 1 ? "[\(command)]" : command] : arguments
    return ([line] + (isGroup ? [options] + rest : rest + [options])).joined(separator: " ")
  }
}
