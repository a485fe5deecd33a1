import Foundation
import TestSupport
import Testing

@Suite("frontdesk customers list and find, with what is wanted of it")
struct CustomersFilterTests {
  private let home: Home

  init() throws {
    home = try Home()
    let file = try home.folder.write("five.jsonl", ImportTests.records(1...5).joined(separator: "\n"))
    try #require(try home.run(["import", "--quiet", file]).status == 0)
  }

  private func references(_ arguments: String...) throws -> [Int] {
    let run = try home.run(["customers"] + arguments)
    #expect(run.status == 0 && run.messages.isEmpty)
    return run.lines.compactMap { $0.split(separator: " ").first?.split(separator: "-").last.flatMap { Int($0) } }
  }

  @Test("a limit, a day, a country and a login leave the rest out")
  func filters() throws {
    let login = try #require(getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) })
    #expect(try references("list") == [5, 4, 3, 2, 1])
    #expect(try references("list", "--limit", "2") == [5, 4])
    // Midnight may have passed since the import.
    #expect(try references("list", "--since", "1d", "--country", "nl", "--by", login) == [5, 4, 3, 2, 1])
    #expect(try references("list", "--since", "2999-01-01") == [])
    #expect(try references("list", "--country", "DE") == [])
    #expect(try references("list", "--by", "nobody") == [])
    #expect(try references("find", "rijwiel", "--limit", "1") == [5])
    #expect(try references("find", "rijwielen3", "--country", "NL") == [3])
    let unknown = try home.run(["customers", "list", "--country", "UK"])
    #expect(unknown.status == 64 && unknown.messages.contains("Did you mean GB"))
  }

  @Test("a pipe gets no headings, a terminal does, in its language")
  func headings() throws {
    #expect(try !home.run(["customers", "list"]).output.contains("Reference"))
    for (language, heading) in [("en", "Reference      Name  "), ("nl", "Kenmerk        Naam  ")] {
      let terminal = try PseudoTerminal(columns: 120)
      try terminal.start(
        Programs.frontdesk, ["customers", "list", "--lang", language, "--limit", "1"], environment: home.environment,
        standard: [.output])
      #expect(terminal.wait(seconds: 20)?.code == 0)
      let rows = String(decoding: terminal.received, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(rows.count == 2 && rows[0].hasPrefix(heading) && rows[1].hasPrefix("C-"), "\(rows)")
    }
  }

  @Test("columns are those that are named, in their order; with --tsv tabs stand between them, under their names")
  func columns() throws {
    let named = try home.run(["customers", "list", "--limit", "1", "--columns", "domain,reference,city"])
    #expect(named.lines.count == 1 && named.lines[0].hasPrefix("rijwielen5        "))
    #expect(named.lines[0].hasSuffix("-000005  Amsterdam"))
    let rows = try home.run(["customers", "find", "zuid", "--limit", "2", "--tsv"]).lines
      .map { $0.components(separatedBy: "\t") }
    #expect(rows.first == ["reference", "name", "country", "saved", "operator"])
    #expect(rows.count == 3 && rows.allSatisfy { $0.count == 5 })
    #expect(rows[1][1] == "Rijwielhandel 5 Zuid B.V." && rows[1][3].hasSuffix("Z"))
    #expect(
      try home.run(["customers", "list", "--tsv", "--columns", "version", "--limit", "1"]).output == "version\n1\n")
    #expect(try home.run(["customers", "find", "xyz", "--tsv", "--columns", "name"]).output == "name\n")
    let wrong = try home.run(["customers", "list", "--columns", "contry", "--lang", "nl"])
    #expect(wrong.status == 64 && wrong.messages.contains("Bedoelt u country?"))
  }

  @Test("JSON stays as it is, and takes the same filters")
  func json() throws {
    let lines = try home.run(["customers", "list", "--json", "--limit", "2", "--since", "1d"]).lines
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{\"reference\":\"C-") && $0.contains("\",\"by\":\"") })
    #expect(try home.run(["customers", "list", "--json", "--tsv"]).status == 64)
  }
}

@Suite("Progress and --quiet")
struct ProgressTests {
  private let home: Home
  init() throws { home = try Home() }

  @Test("--quiet leaves the summaries out, never an error")
  func quiet() throws {
    let lines = ImportTests.records(1...2) + ["{"]
    let file = try home.folder.write("three.jsonl", lines.joined(separator: "\n"))
    for command in [["check", file], ["import", file, "--dry-run"], ["import", file]] {
      let run = try home.run(command + ["--quiet"])
      #expect(run.status == 1 && run.messages.isEmpty && run.output.hasPrefix("line 3: "), "\(command)")
    }
    #expect(try home.run(["import", file, "--quiet"]).messages.contains("three.jsonl.report.jsonl"))
    for command in [["verify"], ["backup", home.folder.path("copy")], ["customers", "export", "-o", "/dev/null/x"]] {
      let run = try home.run(command + ["--quiet"])
      #expect(run.output.isEmpty && run.messages.isEmpty == (run.status == 0), "\(command)")
    }
    #expect(try home.run(["verify", "--quiet", "--json"]).output.hasPrefix("{\"ok\":true"))
  }

  @Test("Every command takes --quiet before and behind its name, and then says on standard error only what went wrong")
  func quietEverywhere() throws {
    let file = try home.folder.write("two.jsonl", ImportTests.records(1...2).joined(separator: "\n"))
    try #require(try home.run(["--quiet", "import", file]).messages.isEmpty)
    let references = try home.run(["customers", "list", "--tsv", "--columns", "reference"]).lines.dropFirst()
    let reference = try #require(references.first)
    let record = try home.folder.write(
      "record.json", try home.run(["customers", "show", reference, "--json"]).output)
    let done = [
      ["customers", "list"], ["customers", "find", "zuid"], ["customers", "history", reference],
      ["customers", "correct", reference, record], ["customers", "erase", reference, "--yes"], ["drafts", "list"],
      ["drafts", "discard", "--older-than", "3"], ["expire"], ["applications", "list"], ["relationships", "list"],
      ["rules", "--country", "NL"], ["config", "show"], ["check-field", "company.name", "Tulpenmarkt B.V."],
    ]
    for command in done {
      let run = try home.run(command + ["--quiet"])
      #expect(run.status == 0 && run.messages.isEmpty, "\(command): \(run.messages)")
    }
    for command in [["customers", "--quiet", "list"], ["--quiet", "expire"]] {
      #expect(try home.run(command).messages.isEmpty, "\(command)")
    }
    for command in [["customers", "show", "C-2026-999999"], ["drafts", "discard", "XXXX"], ["expire", "--no-such"]] {
      let run = try home.run(["--quiet"] + command)
      #expect(run.status != 0 && !run.messages.isEmpty, "\(command)")
    }
  }

  @Test("The wizard with --quiet says nothing of what was done, but the code of a draft")
  func quietWizard() throws {
    for (key, hasCode) in [("F3", true), ("F9", false)] {
      let session = try TerminalSession(
        ["/bin/sh", "-c", "'\(Programs.frontdesk)' add --quiet 2>'\(home.folder.path("said"))'; echo ended"],
        environment: home.environment, columns: 100)
      try session.wait(for: "Legal name")
      try session.type("Tulpenmarkt B.V.")
      try session.send(key)
      if key == "F9" {
        try session.wait(for: "Carry on")
        try session.send("Up", "Enter")
      }
      try session.wait(for: "ended")
      let said = try String(contentsOfFile: home.folder.path("said"), encoding: .utf8)
      #expect(said.contains("--resume") == hasCode && said.isEmpty != hasCode, "\(said)")
    }
  }

  @Test("Work of more than a second tells percent and the time left on a terminal, and takes them away at the end")
  func progress() throws {
    let file = try home.folder.write("many.jsonl", ImportTests.records(1...5_000).joined(separator: "\n"))
    for (options, isShown) in [([], true), (["--quiet"], false)] as [([String], Bool)] {
      let terminal = try PseudoTerminal(columns: 100)
      // Each reading of a piece of the file takes a while, so that an optimised program is long at it too.
      let slowly = ["-qq", "-o", "/dev/null", "-e", "trace=read", "-e", "inject=read:delay_enter=20000"]
      try terminal.start(
        "/usr/bin/strace", slowly + [Programs.frontdesk, "import", "--dry-run", file] + options,
        environment: home.environment, standard: [.error])
      #expect(terminal.wait(seconds: 120)?.code == 0)
      let told = String(decoding: terminal.received, as: UTF8.self)
      #expect(told.contains(" %, ") == isShown && told.contains(" left") == isShown, "\(told)")
      #expect(told.contains("Nothing was saved.") == isShown)
      if !isShown { #expect(told.isEmpty) }
      let last = told.split(separator: "\r").last.map(String.init) ?? ""
      #expect(!last.contains("%"))
    }
  }
}
