import Foundation
import Messages
import TestSupport
import Testing

@testable import frontdesk

@Suite("The command line of the built program")
struct CommandLineRunTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  private func run(_ line: String, _ environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(line.split(separator: " ").map(String.init), environment: environment, in: folder)
  }

  @Test(
    "Help is data, in the language of --lang or of the environment",
    arguments: [
      ("--lang nl --help", "C.UTF-8"), ("check --lang=nl -h", "C.UTF-8"), ("help customers export", "nl_NL.UTF-8"),
      ("customers --help", "nl"), ("customers", "nl_BE.UTF-8"), ("kiosk --help", "nl"),
    ])
  func help(line: String, locale: String) throws {
    let run = try run(line, ["LANG": locale])
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output.contains("GEBRUIK: frontdesk") && run.output.contains("VOORBEELDEN:\n  frontdesk"))
    #expect(!run.output.contains("OVERVIEW") && !run.output.contains("USAGE"))
  }

  @Test("English help stays English, and its width is that of COLUMNS, at most a hundred")
  func width() throws {
    for (columns, widest) in [("60", 60), ("80", 80), ("132", 100), ("x", 80)] {
      let run = try run("customers erase --help", ["COLUMNS": columns])
      #expect(run.output.contains("USAGE: frontdesk customers erase [<reference>] [options]"))
      let longest = run.lines.map(\.count).max() ?? 0
      #expect(longest <= widest && longest > widest - 20, "\(columns): \(longest)")
    }
  }

  @Test("Wrong usage is a message and 64; help for a command that does not exist is wrong usage")
  func wrongUsage() throws {
    for line in ["customers lst --json", "help customers lst", "customers lst --help"] {
      let run = try run(line, ["LC_MESSAGES": "nl_NL"])
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.messages.hasPrefix("De opdracht customers lst bestaat niet. Bedoelt u customers list?\n"))
      #expect(run.messages.hasSuffix("Zie: frontdesk customers --help\n"))
    }
  }

  @Test("A kiosk says nothing of what is wrong with its command line")
  func kiosk() throws {
    let run = try run("kiosk --foo --lang nl")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.messages == KioskRunner.sentence(Language.allCases) + "\n")
  }

  @Test("The version names its tables in both languages")
  func version() throws {
    let (english, dutch) = (try run("--version"), try run("--version --lang nl"))
    #expect(english.lines[0] == dutch.lines[0].replacing("(regels", with: "(rules"))
    for line in ["-V", "-V --lang en", "customers list -V"] { #expect(try run(line).output == english.output) }
    #expect(try run("--help").output.contains("-V, --version "))
    #expect(english.output.contains("\n  phone numbers: ") && dutch.output.contains("\n  telefoonnummers: "))
    let words = dutch.output.split { !$0.isLetter }.map(String.init)
    let left = [
      "Reference", "tables", "and", "through", "of", "only", "fields", "names", "that", "amended", "documentation",
    ]
    #expect(left.filter { words.contains($0) } == [])
  }

  @Test("A completion script has the words of the language, and is a script", arguments: CompletionScript.all)
  func completion(script: CompletionScript) throws {
    let run = try run("--generate-completion-script \(script.shell) --lang nl")
    #expect(run.status == 0 && run.output.contains("check-field"))
    #expect(!run.output.contains("Show help information") && !run.output.contains("Show the version"))
    if script.hasWords { #expect(run.output.contains("Toon deze uitleg")) }
    guard FileManager.default.isExecutableFile(atPath: script.program) else { return }
    let file = try folder.write("script", run.output)
    #expect(try CommandRun(program: script.program, ["-n", file], in: folder).status == 0)
  }

  struct CompletionScript {
    let shell: String
    let program: String
    let hasWords: Bool

    static let all = [
      CompletionScript(shell: "bash", program: "/bin/bash", hasWords: false),
      CompletionScript(shell: "zsh", program: "/bin/zsh", hasWords: true),
      CompletionScript(shell: "fish", program: "/usr/bin/fish", hasWords: true),
    ]
  }

  @Test("What commands print for people is Dutch and names fields as people do; JSON keeps the ids")
  func records() throws {
    let file = try folder.write("a.jsonl", ExampleRecord.line + "\n")
    #expect(try run("import \(file) --lang nl").messages.hasPrefix("1 opgeslagen, 0 geweigerd. Verslag: "))
    let corrected = try folder.write("b.json", ExampleRecord.line.replacing("Keizersgracht 126", with: "Singel 1"))
    #expect(
      try run("customers correct C-2026-000001 \(corrected) --lang nl").messages
        == "C-2026-000001 is gecorrigeerd en is nu versie 2. Gewijzigd: Straat en huisnummer.\n")
    let history = try run("customers history C-2026-000001 --lang nl").lines
    #expect(history.last?.hasSuffix("corrigeerde het record: Straat en huisnummer") == true)
    #expect(
      try run("customers history C-2026-000001 --json --lang nl").lines.last?.contains("[\"address.line1\"]") == true)
    let rules = try run("rules --field address.line1 --lang nl").output
    #expect(rules.contains("  Velden  Straat en huisnummer") && rules.contains("  Bron    API van Partner Center"))
    #expect(try run("rules --lang nl --json").output == run("rules --lang nl --json --theme dark").output)
    #expect(try run("verify --lang nl").output.hasSuffix(" is in orde: 1 record, 0 concepten, 0 aanmeldingen.\n"))
  }

  @Test("JSON of rules has the sources as they are declared, in either language")
  func json() throws {
    let lines = try run("rules --field company.name --json --lang nl").lines
    #expect(lines.contains { $0.contains("\"source\":\"Validate names and addresses, Partner Center 2024\"") })
  }

  @Test("Reasons of the system are Dutch", arguments: ["check nowhere.jsonl", "--config nowhere.yaml doctor"])
  func reasons(line: String) throws {
    let run = try run(line + " --lang nl")
    #expect((run.output + run.messages).contains("niet lezen: dat bestand of die map bestaat niet."))
  }
}
