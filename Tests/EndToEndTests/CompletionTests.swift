import Foundation
import Records
import Store
import TestSupport
import Testing

/// The shells themselves, on a terminal: what Tab makes of a line.
@Suite("Completion in the shell")
struct CompletionTests {
  private let home: Home

  init() throws {
    home = try Home()
    let file = try home.folder.write("three.jsonl", ImportTests.records(1...3).joined(separator: "\n"))
    try #require(try home.run(["import", "--quiet", file]).status == 0)
    let login = try #require(getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) })
    let store = try CustomerStore(path: home.store, access: .readWrite, actor: Fixtures.actor)
    defer { store.close() }
    let draft = Draft(
      id: "00000000-0000-4000-8000-000000000001", code: "K7R2", submission: "00000000-0000-4000-8000-0000000000a1",
      owner: login, answers: ExampleRecord.answers)
    try store.save(draft, at: SavedRecord.stampTime)
    try store.releaseDraft(id: draft.id)
    for number in 2...3 {
      let draft = Draft(
        id: "00000000-0000-4000-8000-00000000000\(number)", code: "K7R2M4X\(number)",
        submission: "00000000-0000-4000-8000-0000000000a\(number)", owner: Draft.visitor,
        answers: ExampleRecord.answers(changing: [.companyName: "Rijwielhandel \(number) B.V.", .agreementDate: ""]))
      _ = try store.handIn(draft, language: "nl", at: SavedRecord.stampTime, year: 2026) {
        () throws(RecordProblems) in draft.answers
      }
    }
  }

  enum Shell: String, CaseIterable, CustomTestStringConvertible {
    case bash
    case zsh
    case fish

    var testDescription: String { rawValue }
    var program: String { self == .bash ? "/bin/bash" : "/usr/bin/\(rawValue)" }
    static let installed = allCases.filter { FileManager.default.isExecutableFile(atPath: $0.program) }

    /// The command line that starts it with nothing but the script.
    func start(_ script: String, _ folder: CommandFolder) throws -> [String] {
      switch self {
      case .bash:
        let file = try folder.write("rc", "PS1='ready> '\nbind 'set bell-style none'\nsource '\(script)'\n")
        return [program, "--noprofile", "--rcfile", file, "-i"]
      case .zsh:
        try folder.write(
          ".zshrc",
          "PS1='ready> '\nunsetopt beep\nautoload -Uz compinit\ncompinit -u -D\nsource '\(script)'\n")
        return [program, "-d", "-i"]
      case .fish:
        let setup = "function fish_prompt; echo -n 'ready> '; end; set -U fish_greeting; source '\(script)'"
        return [program, "--no-config", "--private", "-i", "-C", setup]
      }
    }
  }

  /// What stands on the line when Tab was pressed behind a text, once it stands there.
  private func press(_ shell: Shell, _ rows: [(typed: String, completed: String)]) throws {
    let script = try home.run(["--generate-completion-script", shell.rawValue])
    #expect(script.status == 0)
    let file = try home.folder.write("completion.\(shell.rawValue)", script.output)
    let folder = URL(fileURLWithPath: Programs.frontdesk).deletingLastPathComponent().path
    let environment = home.environment.merging([
      "PATH": "\(folder):/usr/bin:/bin", "ZDOTDIR": home.folder.url.path, "XDG_CONFIG_HOME": home.folder.path("config"),
      "LC_CTYPE": "C.UTF-8", "XDG_RUNTIME_DIR": home.folder.url.path,
    ]) { $1 }
    let session = try TerminalSession(
      shell.start(file, home.folder), environment: environment, columns: 120, workingDirectory: home.folder.url.path)
    try session.wait(for: "ready>", seconds: 40)
    for (typed, completed) in rows {
      try session.type(typed)
      try session.wait(for: "> " + typed.trimmingCharacters(in: .whitespaces), seconds: 30)
      try session.send("Tab")
      try session.wait(seconds: 30, "\"\(completed)\" of \"\(typed)\" in \(shell)") { screen in
        screen.contains { $0.contains("> " + completed) }
      }
      try session.send("C-u")
      try session.wait(seconds: 30) { screen in
        !screen.contains { $0.contains("> " + typed.trimmingCharacters(in: .whitespaces)) }
      }
    }
    try session.type("exit 0")
    try session.send("Enter")
    #expect(try session.exitStatus() == 0)
  }

  @Test(
    "completes a command, an option, references, a draft's code, a country and a login", arguments: Shell.installed)
  func tab(shell: Shell) throws {
    let login = try #require(getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) })
    let year = try home.sqlite("SELECT substr(reference, 3, 4) FROM record LIMIT 1").first ?? ""
    try press(
      shell,
      [
        ("frontdesk relat", "frontdesk relationships"),
        ("frontdesk customers his", "frontdesk customers history"),
        ("frontdesk customers list --colu", "frontdesk customers list --columns"),
        ("frontdesk customers show C-\(year)-000003", "frontdesk customers show C-\(year)-000003"),
        ("frontdesk customers show ", "frontdesk customers show C-\(year)-00000"),
        ("frontdesk customers show c-", "frontdesk customers show c-\(year)-00000"),
        ("frontdesk applications show ", "frontdesk applications show A-2026-00000"),
        ("frontdesk applications show a-2026-000001", "frontdesk applications show a-2026-000001"),
        ("frontdesk applications discard A-2026-000002", "frontdesk applications discard A-2026-000002"),
        ("frontdesk drafts show K", "frontdesk drafts show K7R2"),
        ("frontdesk add --resume ", "frontdesk add --resume K7R2"),
        ("frontdesk rules --field company.dom", "frontdesk rules --field company.domainPrefix"),
        ("frontdesk customers list --by \(login.prefix(1))", "frontdesk customers list --by \(login)"),
        ("frontdesk customers list --country PL", "frontdesk customers list --country PL"),
      ])
  }

  /// What the program answers a shell about the last word of a line.
  private func offers(
    _ command: String, _ argument: String, _ words: [String], _ environment: [String: String] = [:]
  ) throws -> CommandRun {
    let last = words.last ?? ""
    return try home.run(
      ["---completion"] + command.split(separator: " ").map(String.init)
        + ["--", argument, String(words.count - 1), String(last.count)] + words,
      environment: environment.merging(["SAP_SHELL": "bash"]) { given, _ in given })
  }

  @Test("is silent where there is no store, no right or no sense, and makes nothing")
  func silent() throws {
    let show = ["frontdesk", "customers", "show", ""]
    #expect(try offers("customers show", "positional@0", show).lines.count == 3)
    let folder = home.folder
    try folder.write("text.txt", "no store\n")
    try folder.write("broken.yaml", "xyzzy: 1\n")
    try folder.write("viewer.yaml", "operators: {\"*\": viewer}\n")
    for words in [["--store", "none.sqlite"], ["--store=text.txt"], ["--config", "broken.yaml"], ["--config=none"]] {
      let run = try offers("customers show", "positional@0", ["frontdesk"] + words + ["customers", "show", ""])
      #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty, "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("none.sqlite")))
    for arguments in [
      ["---completion"], ["---completion", "x"], ["---completion", "customers", "--", "--x", "1", "1"],
    ] {
      let run = try home.run(arguments)
      #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty, "\(arguments)")
    }
    let viewer = ["frontdesk", "--config", "viewer.yaml", "applications", "show", ""]
    #expect(try offers("applications show", "positional@0", viewer).output.isEmpty)
  }

  @Test("leaves a store of an earlier format as it is, and does not wait for one that is locked")
  func untouched() throws {
    let show = ["frontdesk", "customers", "show", ""]
    let shell = try PseudoTerminal()
    try shell.start(
      "/usr/bin/sqlite3", ["-cmd", "BEGIN EXCLUSIVE", "-cmd", ".print locked", home.store],
      environment: home.environment)
    try #require(shell.wait(for: "locked"))
    let start = ContinuousClock.now
    let run = try offers("customers show", "positional@0", show)
    #expect(run.status == 0 && run.output.isEmpty && run.messages.isEmpty)
    #expect(start.duration(to: .now) < .seconds(2))
    shell.type(".quit\n")
    _ = shell.wait(seconds: 10)
    try home.sqlite("PRAGMA user_version = 4")
    let before = try Data(contentsOf: URL(fileURLWithPath: home.store))
    #expect(try offers("customers show", "positional@0", show).output.isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.store)) == before)
  }

  @Test("names the columns that are not written yet, and drafts of one's own alone")
  func columns() throws {
    let run = try offers("customers list", "--columns", ["frontdesk", "customers", "list", "--columns", "name,ci"])
    #expect(run.lines.contains("name,city") && !run.lines.contains("name,name"))
    let codes = try offers("drafts discard", "positional@0", ["frontdesk", "drafts", "discard", "k"])
    #expect(codes.lines == ["k7r2"])
  }
}
