import Messages
import Text

/// What `--help` prints of a command, in lines of at most so many columns.
struct HelpPage {
  private let command: CommandNode
  private let program: CommandNode
  private let words: Messages
  private let columns: Int

  /// The widest label that has its explanation beside it; a wider one has it in the rows below.
  private static let widestLabel = 22
  private static let indent = 2

  init(_ command: CommandNode, of program: CommandNode, _ words: Messages, columns: Int) {
    self.command = command
    self.program = program
    self.words = words
    self.columns = columns
  }

  /// The parts, with an empty line between them and a line break at the end of each line but the last.
  var text: String {
    let overview = ([command.abstract] + command.discussion.split(separator: "\n").map(String.init))
      .map { TextWrap.lines($0, columns: columns) }
    let parts = overview + [usage] + sections.compactMap(lines) + [more, examples]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  // MARK: - Parts

  /// A heading, and rows of a label and what it means.
  private struct Section {
    let heading: String
    let rows: [(label: String, words: String)]
  }

  private var usage: [String] {
    let heading = words.text("usage/heading/usage") + ": "
    let width = columns - heading.count
    return TextWrap.lines(command.usage(words), columns: width).enumerated().map { row, line in
      (row == 0 ? heading : String(repeating: " ", count: heading.count)) + line
    }
  }

  private var sections: [Section] {
    let arguments = command.parameters.filter { $0.kind == .positional }
    let options = command.parameters.filter { $0.kind != .positional }
    let isProgram = command.path.count == 1
    // What the program itself takes, almost every command takes too: that stands apart.
    let own = options.filter { isProgram || !isGeneral($0) }
    return [
      section("usage/heading/arguments", arguments), section("usage/heading/options", own),
      section("usage/heading/general", isProgram ? [] : options.filter(isGeneral)),
      Section(
        heading: words.text("usage/heading/commands"), rows: command.commands.map { ($0.name, $0.abstract) }),
    ]
  }

  private func isGeneral(_ option: CommandParameter) -> Bool {
    option.names.contains { program.option($0) != nil }
  }

  private func section(_ key: String, _ parameters: [CommandParameter]) -> Section {
    Section(heading: words.text(key), rows: parameters.map { ($0.label, $0.words) })
  }

  private var more: [String] {
    guard command.isGroup else { return [] }
    let help = ([program.name, CommandNode.help] + command.path.dropFirst()).joined(separator: " ")
    return TextWrap.lines(words.text("usage/more", ["help": help]), columns: columns)
  }

  private var examples: [String] {
    let lines = CommandExamples.lines(of: command)
    return lines.isEmpty
      ? [] : [words.text("usage/heading/examples") + ":"] + lines.flatMap(example)
  }

  /// A command line, cut where it is too long as a shell lets it be cut.
  private func example(_ line: String) -> [String] {
    var rows: [String] = []
    for word in CommandExamples.words(of: line) {
      if let row = rows.last, ColumnWidth.of(row + " " + word + " \\") <= columns {
        rows[rows.count - 1] = row + " " + word
      } else {
        if let row = rows.last { rows[rows.count - 1] = row + " \\" }
        rows.append(blanks(Self.indent * (rows.isEmpty ? 1 : 2)) + word)
      }
    }
    return rows
  }

  // MARK: - Rows

  private var labelColumns: Int {
    let labels = sections.flatMap { $0.rows.map { ColumnWidth.of($0.label) } }
    return (labels.filter { $0 <= Self.widestLabel }.max() ?? 0) + 2
  }

  private func lines(of section: Section) -> [String]? {
    if section.rows.isEmpty { return nil }
    let width = labelColumns
    return [section.heading + ":"]
      + section.rows.flatMap { row -> [String] in
        let text = TextWrap.lines(row.words, columns: columns - Self.indent - width)
        let label = blanks(Self.indent) + row.label
        let hanging = text.map { blanks(Self.indent + width) + $0 }
        guard ColumnWidth.of(row.label) + 2 <= width, let first = text.first else { return [label] + hanging }
        return [label + blanks(width - ColumnWidth.of(row.label)) + first] + hanging.dropFirst()
      }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}
