import Foundation
import TestSupport
import Testing

@Suite("Line mode: one question a line, without a screen")
struct LineModeTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The customer of the screen's test, with mistakes on the way.
  private static let lines = [
    "", "F", "  Fietsenmakerij Zoë & Façade  B.V. ", "12345678", "=", "", "", "Keizersgracht 126", "", "1015 CW",
    "Súdwest-Fryslân", "Z", "Zoë", "Brûlé", "zoe@contoso.nl", "Zoe@Fietsenmakerij.NL", "+31 20 123 4567", "",
    "northwind", "fabrikam", "tailspin", "adatum", "", "1", "2025-11-20", "y", "", "y", "n", "y",
    "business premium", "1", "5", "", "business basic", "1", "12", "2", "", "teams phone standard", "1", "18", "17", "",
    "1 year", "", "change 14", "+31 20 765 4321", "", "yes",
  ]

  private func run(
    _ lines: some Sequence<String>, _ arguments: [String] = ["add", "--line"], environment: [String: String] = [:]
  ) throws -> CommandRun {
    try home.run(
      arguments, input: lines.map { $0 + "\n" }.joined(), environment: ["LC_ALL": "C.UTF-8"].merging(environment) { $1 }
    )
  }

  private func isSaved(_ reference: String) throws {
    let shown = try home.run(["customers", "show", reference, "--json"])
    #expect(try JSON(shown.output).without("saved") == JSON(WholeCustomerTests.typed), "\(shown.output)")
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
  }

  private func reference(in text: String) throws -> String {
    let place = try #require(text.range(of: "Reference C-"), "\(text)")
    return "C-" + text[place.upperBound...].prefix { $0.isNumber || $0 == "-" }
  }

  @Test("A pipe of answers becomes the record that the screen makes")
  func pipe() throws {
    let run = try run(Self.lines)
    #expect(run.status == 0, "\(run.output) \(run.messages)")
    try isSaved(reference(in: run.output))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.messages.contains("Error: Enter more than one character."))
    #expect(!run.output.contains("Error:"))
  }

  @Test("So does a person at a terminal, driven by expect")
  func expect() throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/line-mode.exp").path
    let run = try CommandRun(
      program: "/usr/bin/expect", [script, Programs.frontdesk, "add", "--line"],
      environment: ["TERM": "dumb", "LC_ALL": "C.UTF-8"], in: home.folder)
    #expect(run.status == 0, "\(run.output) \(run.messages)")
    try isSaved(reference(in: run.output))
  }

  @Test("The end of the input saves the draft and ends with 75; the draft goes on", arguments: [1, 2, 12, 30, 40, 47])
  func endOfInput(count: Int) throws {
    let first = try run(Self.lines.prefix(count))
    #expect(first.status == 75, "\(first.messages)")
    guard count > 1 else {
      #expect(first.messages == "Nothing was answered, so nothing is kept.\n")
      return
    }
    let code = try #require(first.messages.split(separator: " ").last).trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(first.messages.contains("frontdesk add --line --resume \(code)"))
    #expect(try home.stock().drafts == 1)
    // A draft that goes on at a step begins it with its first question of its own.
    guard count == 12 else { return }
    let next = try run(Self.lines.dropFirst(count), ["add", "--line", "--resume", code])
    #expect(next.status == 0, "\(next.output) \(next.messages)")
    try isSaved(reference(in: next.output))
  }

  @Test("A line that the end of the input cut off is no answer")
  func cutLine() throws {
    let run = try home.run(["add", "--line"], input: "\nContoso Fie")
    #expect(run.status == 75)
    #expect(!run.output.contains("KvK number"))
    #expect(run.messages.contains("The last line does not end, so it is not taken as an answer."))
    #expect(try home.stock().drafts == 0)
  }

  @Test("A file of answers leaves only the rest to be asked")
  func answersFile() throws {
    let file = try home.folder.write("answers.json", Self.withoutCity)
    let run = try run(["", "", "Súdwest-Fryslân", "", "", "", "yes"], ["add", "--line", "--answers", file])
    #expect(run.status == 0, "\(run.output) \(run.messages)")
    try isSaved(reference(in: run.output))
    #expect(!run.output.contains("Legal name:  "))
  }

  private static var withoutCity: String {
    WholeCustomerTests.typed.replacingOccurrences(of: #""city": "Súdwest-Fryslân""#, with: #""city": """#)
      .replacingOccurrences(of: "\n", with: " ")
  }

  @Test(
    "A terminal that places no text, and ACCESSIBLE, ask one question a line",
    arguments: [
      (["add"], ["TERM": "dumb"]), ([], ["TERM": "dumb"]), (["add"], ["ACCESSIBLE": "1"]), ([], ["ACCESSIBLE": "1"]),
      (["add", "--line"], ["TERM": "xterm-256color"]),
    ] as [([String], [String: String])])
  func chosen(arguments: [String], environment: [String: String]) throws {
    let run = try run([""], arguments, environment: environment)
    #expect(run.status == 75)
    #expect(run.output.contains("Step 1 of 4: Account details. Question 1 of "))
  }

  @Test("ACCESSIBLE=0 does not", arguments: ["0", ""])
  func notChosen(value: String) throws {
    let run = try run([""], ["add"], environment: ["ACCESSIBLE": value, "TERM": "xterm-256color"])
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  @Test("A kiosk refuses line mode: 64, and nothing else is said")
  func kiosk() throws {
    let run = try run([], ["kiosk", "--line"])
    #expect(run.status == 64)
    #expect(!run.output.contains("Question"))
  }

  @Test("The language is Dutch where it is asked for, and so are the words that submit")
  func dutch() throws {
    let lines = Self.lines.map { ["change 14": "wijzig 14", "yes": "ja", "1 year": "1 jaar"][$0] ?? $0 }
    let run = try run(lines, ["add", "--line", "--lang", "nl"])
    #expect(run.status == 0, "\(run.output) \(run.messages)")
    #expect(run.output.contains("Stap 1 van 4: "))
    let place = try #require(run.output.range(of: "C-20"))
    try isSaved(String(run.output[place.lowerBound...].prefix { $0.isNumber || $0 == "-" || $0 == "C" }))
  }

  @Test("Octets that are no UTF-8, and a line without end, are told and not taken")
  func hostileLines() throws {
    var input = Data("\n".utf8) + Data([0x4D, 0xFC, 0x6C, 0x0A])
    input += Data(repeating: 0x61, count: 100_000) + Data("\nContoso\n".utf8)
    let run = try CommandRun(
      ["add", "--line"], input: input, environment: ["LC_ALL": "C.UTF-8"], in: home.folder)
    #expect(run.status == 75)
    #expect(run.messages.contains("This terminal does not send UTF-8"))
    #expect(run.messages.contains("That line is too long for an answer."))
    #expect(try home.draft()["answers"]?["company"]?["name"]?.text == "Contoso")
    let latin = try CommandRun(
      ["add", "--line"], input: Data("\n".utf8) + Data([0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72, 0x0A]),
      environment: ["LC_ALL": "nl_NL.ISO-8859-15"], in: CommandFolder())
    #expect(latin.status == 75)
    #expect(!latin.messages.contains("UTF-8"))
  }

  @Test("HUP and TERM keep the draft and end within a second", arguments: [SIGHUP, SIGTERM, SIGINT])
  func signals(_ signal: Int32) throws {
    let terminal = try PseudoTerminal()
    try terminal.start(
      Programs.frontdesk, ["add", "--line"],
      environment: home.environment.merging(["TERM": "dumb", "LC_ALL": "C.UTF-8"]) { $1 })
    #expect(terminal.wait(for: "[Netherlands]: "))
    terminal.type("\r")
    #expect(terminal.wait(for: "Legal name: "))
    terminal.type("Contoso\r")
    #expect(terminal.wait(for: "KvK number: "))
    let start = ContinuousClock.now
    terminal.kill(signal)
    #expect(terminal.wait(seconds: 10)?.code == 75)
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(try home.draft()["answers"]?["company"]?["name"]?.text == "Contoso")
  }

  @Test("Nobody reads the questions any more: the draft is kept")
  func brokenPipe() throws {
    let script = "( printf '\\nContoso\\n'; cat ) | \"$0\" add --line | head -c 400 >/dev/null"
    let input = String(repeating: "?\n", count: 2000)
    let run = try CommandRun(
      program: "/bin/sh", ["-c", script, Programs.frontdesk], input: Data(input.utf8),
      environment: ["LC_ALL": "C.UTF-8"], in: home.folder)
    #expect(run.messages.contains("frontdesk add --line --resume"), "\(run.messages)")
    #expect(try home.draft()["answers"]?["company"]?["name"]?.text == "Contoso")
  }

  @Test("A store that another program holds: the answers are asked on, and the draft is in a file at the end")
  func busyStore() throws {
    #expect(try run(["", "Contoso"]).status == 75)
    let holder = try StoreHolder(home.store)
    let held = try run(["", "Fabrikam", "12345678"])
    holder.letGo()
    #expect(held.status == 75)
    let code = try #require(held.messages.split(separator: " ").last).trimmingCharacters(in: .whitespacesAndNewlines)
    let next = try run(["", "."], ["add", "--line", "--resume", code])
    #expect(next.output.contains("Fabrikam"), "\(held.messages) \(next.output) \(next.messages)")
  }
}
