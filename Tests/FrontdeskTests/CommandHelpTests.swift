import ArgumentParser
import Messages
import TestSupport
import Testing
import Text

@testable import frontdesk

@Suite("What --help says of each command")
struct CommandHelpTests {
  /// Every command, by its line; found by walking the tree that the parser has.
  private static let lines = CommandNode.program.all.map(\.line)

  private static let widths = [60, 80, 132]

  /// The program as each language describes it.
  private static let programs = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, CommandLanguage.$current.withValue(language) { CommandNode.program })
    })

  private func page(_ line: String, _ language: Language, _ columns: Int) throws -> [String] {
    let program = try #require(Self.programs[language])
    let command = try #require(program.all.first { $0.line == line })
    return HelpPage(command, of: program, Messages(language), columns: columns).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The lines under a heading, up to the next empty line.
  private func section(_ key: String, of page: [String], _ language: Language) -> [String] {
    let heading = Messages(language).text("usage/heading/\(key)") + ":"
    guard let start = page.firstIndex(of: heading) else { return [] }
    return Array(page[(start + 1)...].prefix { !$0.isEmpty })
  }

  @Test("The tree has every command")
  func tree() {
    #expect(Self.lines.count > 30)
    #expect(Self.lines.contains("frontdesk customers erase") && Self.lines.contains("frontdesk doctor"))
    #expect(!Self.lines.contains("frontdesk help"))
  }

  /// Words that no Dutch sentence has.
  private static let english: Set<String> = [
    "a", "an", "and", "are", "at", "be", "by", "can", "command", "commands", "each", "every", "examples", "file",
    "folder",
    "from", "general", "has", "have", "how", "it", "its", "not", "on", "one", "only", "option", "options", "or",
    "print",
    "read", "record's", "than", "that", "the", "then", "they", "this", "to", "usage", "what", "when", "where", "which",
    "who", "with", "without", "you", "your",
  ]

  /// Names in the texts that look like words: keys of JSON, and the looks and logins that are named.
  private static let names: Set<String> = ["value"]

  @Test("Dutch help has no English word but names, and says something else than English help", arguments: lines)
  func dutch(line: String) throws {
    let page = try page(line, .dutch, 80)
    let examples = section("examples", of: page, .dutch)
    let words = page.filter { !examples.contains($0) }.joined(separator: " ").split(separator: " ").map {
      $0.drop { "([<\"'".contains($0) }.lowercased().prefix { $0.isLetter || "-/.:'".contains($0) }
    }
    for word in words.map({ $0.hasSuffix(".") || $0.hasSuffix(":") ? String($0.dropLast()) : String($0) }) {
      #expect(!Self.english.contains(word) || Self.names.contains(word), "\(word)")
    }
    #expect(page.contains { $0.hasPrefix("GEBRUIK: \(line)") })
    let english = try self.page(line, .english, 80)
    #expect(english.contains { $0.hasPrefix("USAGE: \(line)") })
    #expect(page.first != english.first)
  }

  @Test("What the two languages say alike is a short list")
  func translated() {
    let alike = Messages.keys(of: .english).filter { key in
      (key.hasPrefix("usage/") || key.hasPrefix("system/"))
        && Messages(.english).template(key) == Messages(.dutch).template(key)
    }
    #expect(alike == ["usage/value/code", "usage/value/country", "usage/value/reseller", "usage/value/tenant"])
  }

  @Test("The words of the list are found where they stand")
  func list() throws {
    let page = try page("frontdesk customers erase", .english, 80).joined(separator: " ")
    let found = Self.english.filter { page.lowercased().split(separator: " ").map(String.init).contains($0) }
    #expect(found.count > 10)
  }

  @Test("No line is wider than the terminal, and paragraphs are wrapped once", arguments: lines, Language.allCases)
  func width(line: String, language: Language) throws {
    for columns in Self.widths {
      let page = try page(line, language, columns)
      for row in page { #expect(ColumnWidth.of(row) <= columns, "\(columns): \(row)") }
      // Above the usage stand paragraphs alone: a row ends because the next word had no room.
      let usage = try #require(page.firstIndex { $0.contains(": \(line)") })
      for (row, next) in zip(page[..<usage], page[1..<usage]) where !row.isEmpty && !next.isEmpty {
        let word = next.prefix { $0 != " " }
        #expect(ColumnWidth.of(row + " " + word) > columns, "\(columns): \(row)")
      }
    }
  }

  @Test("Explanations begin in one column, and go on there", arguments: lines, Language.allCases)
  func alignment(line: String, language: Language) throws {
    for columns in Self.widths {
      let page = try page(line, language, columns)
      var found: Set<Int> = []
      for key in ["arguments", "options", "general", "commands"] {
        for row in section(key, of: page, language) {
          #expect(row.hasPrefix("  "))
          let text = row.dropFirst(2)
          // A row of a label has blanks behind it; one that goes on has them in front.
          guard let gap = text.firstRange(of: "  ") else { continue }
          let start = text[gap.lowerBound...].firstIndex { $0 != " " } ?? text.endIndex
          found.insert(row.distance(from: row.startIndex, to: start))
        }
      }
      #expect(found.count <= 1, "\(columns): \(found)")
    }
  }

  @Test("Each has examples, and each example is a command line that the parser takes", arguments: lines)
  func examples(line: String) throws {
    for language in Language.allCases {
      let shown = try section("examples", of: page(line, language, 80), language)
      #expect(!shown.isEmpty)
    }
    let command = try #require(Self.programs[.english]?.all.first { $0.line == line })
    let examples = CommandExamples.lines(of: command)
    #expect(!examples.isEmpty)
    for example in examples where !example.contains("--generate-completion-script") {
      let words = CommandExamples.words(of: example).map { $0.replacing("'", with: "") }
      #expect(words.first == "frontdesk")
      // A group shows what its commands do; the program, what any does.
      if !command.isGroup { #expect(example.hasPrefix(line), "\(example)") }
      #expect(throws: Never.self, "\(example)") { _ = try FrontdeskCommand.parseAsRoot(Array(words.dropFirst())) }
    }
  }

  @Test("A command line that the parser refuses is no example")
  func wrongExample() {
    #expect(throws: (any Error).self) { try FrontdeskCommand.parseAsRoot(["customers", "show", "--jsn"]) }
  }

  @Test("No example is kept of a command that is gone")
  func staleExamples() {
    let paths = Set(CommandNode.program.all.map { $0.path.dropFirst().joined(separator: " ") })
    #expect(Set(CommandExamples.all.keys) == paths)
  }

  @Test("A line that is too long is cut as a shell takes it, never between quotes")
  func longExample() throws {
    let page = try page("frontdesk check-field", .english, 40)
    let shown = section("examples", of: page, .english)
    #expect(shown.contains { $0.hasSuffix(" \\") })
    let joined = shown.map { $0.hasSuffix(" \\") ? String($0.dropLast(2)) : $0 }.joined()
    #expect(joined.contains("'Contoso B.V.'") && joined.contains("'1015 CW'"))
  }

  @Test("The language is the last --lang before --, else the environment's")
  func language() {
    let cases: [([String], Language)] = [
      ([], .english), (["--lang", "nl"], .dutch), (["check", "--lang=nl"], .dutch), (["--lang", "xx"], .english),
      (["--lang", "nl", "check", "--lang", "en"], .english), (["--", "--lang", "nl"], .english), (["--lang"], .english),
    ]
    for (arguments, language) in cases { #expect(CommandLanguage.of(arguments, otherwise: .english) == language) }
    #expect(CommandLanguage.of(["check"], otherwise: .dutch) == .dutch)
    #expect(CommandLanguage.of(["--lang", "en"], otherwise: .dutch) == .english)
  }
}
