import Foundation
import TestSupport
import Testing

@Suite("Terminals, locales, and what comes through them")
struct TerminalKindsTests {
  @Test(
    "Without a terminal: 64, one line, nothing that acts on one",
    arguments: [[], ["add"], ["add", "--resume", "K7Q2"]])
  func noTerminal(_ arguments: [String]) throws {
    let outcome = try Home().run(arguments, environment: ["TERM": "xterm-256color"])
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.split(separator: "\n").count == 1)
    #expect(!outcome.messages.contains("\u{1B}"))
  }

  @Test("With a terminal on one side only: the same", arguments: [PseudoTerminal.Standard.input, .output])
  func halfATerminal(_ side: PseudoTerminal.Standard) throws {
    let home = try Home()
    let terminal = try PseudoTerminal()
    let environment = home.environment.merging(["TERM": "xterm-256color"]) { $1 }
    try terminal.start(Programs.frontdesk, ["add"], environment: environment, standard: side)
    #expect(terminal.wait(seconds: 20)?.code == 64)
    let said = String(decoding: terminal.received + terminal.aside, as: UTF8.self)
    #expect(said.split(whereSeparator: \.isNewline).count == 1)
    #expect(!said.contains("\u{1B}"))
  }

  @Test(
    "A terminal that cannot show pages asks one question a line, and an unknown one says why",
    arguments: ["dumb", "", nil])
  func plainTerminals(_ name: String?) throws {
    let home = try Home()
    let terminal = try PseudoTerminal()
    var environment = home.environment
    environment["TERM"] = name
    try terminal.start(Programs.frontdesk, ["add"], environment: environment)
    #expect(terminal.wait(for: "Country or region [Netherlands]: ", seconds: Clerk.patience))
    terminal.type(".\r")
    #expect(terminal.wait(seconds: 20)?.code == 75)
    let said = String(decoding: terminal.received + terminal.aside, as: UTF8.self)
    #expect(said.contains("TERM") == (name != "dumb"), "\(said)")
    #expect(!said.contains("\u{1B}"))
  }

  @Test(
    "An unknown terminal, a locale that is not there, and no colours: a name with diacritics is shown and kept",
    arguments: [
      ["TERM": "no-such-terminal"], ["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_YY.UTF-8"], ["LANG": ""],
      ["LC_ALL": "nl_NL.ISO-8859-15"], ["NO_COLOR": "1"], ["TERM": "vt100"], ["TERM": "linux"],
      ["LINES": "3", "COLUMNS": "9"],
    ])
  func oddSurroundings(_ surroundings: [String: String]) throws {
    let home = try Home()
    let clerk = try Clerk(home, ["add", "--lang", "en"], environment: surroundings)
    try clerk.at("Legal name")
    try clerk.type("Zoë & Façade Łódź 中国")
    try clerk.see("[Zoë & Façade Łódź 中国_")
    try clerk.press("C-x")
    #expect(try clerk.exitStatus() == 75)
    let listed = try home.run(["drafts", "list", "--json"])
    let draft = try JSON(#require(listed.lines.first))
    #expect(draft["name"]?.text == "Zoë & Façade Łódź 中国")
  }

  @Test("NO_COLOR: no colour is sent, with the coloured theme either")
  func noColour() throws {
    let home = try Home()
    let configuration = try home.folder.write("config.yaml", "theme: colour\n")
    let clerk = try Clerk(home, ["add", "--config", configuration], environment: ["NO_COLOR": "1"])
    try clerk.at("Legal name")
    let styled = try clerk.session.styledScreen().joined()
    #expect(styled.contains("Country or region"))
    #expect(styled.firstMatch(of: /\u{1B}\[[0-9;]*\b(3[0-7]|4[0-7]|9[0-7]|38|48)\b[0-9;]*m/) == nil)
  }

  @Test("A storm of sizes down to 20 x 5 changes no answer, and 80 x 24 is as before")
  func resizeStorm() throws {
    let clerk = try Clerk(Home())
    try clerk.answer("Legal name", "Bakkerij Jørgensen")
    try clerk.at("KvK number")
    try clerk.type("1234")
    // The title row tells besides whether the draft is saved already.
    let before = try clerk.see("[1234_").dropFirst()
    for round in 0..<12 {
      for (rows, columns) in [(5, 20), (60, 200), (16, 60), (2, 300), (24, 79), (23, 80), (1, 1)] {
        try clerk.session.resize(rows: rows, columns: columns)
      }
      try clerk.session.resize(rows: 5, columns: 20)
      try clerk.see("Window too small")
      // Keys are held while nothing can be seen.
      if round == 0 { try clerk.type("99") }
      try clerk.session.resize(rows: 24, columns: 80)
      try clerk.see("[1234_")
    }
    #expect(try clerk.see("[Bakkerij Jørgensen_").dropFirst() == before)
    try clerk.type("5678")
    try clerk.see("[12345678_")
  }

  @Test(
    "Keys hidden in a paste press nothing, behind a forged end mark either",
    arguments: [
      "Van\u{18} der\u{0F} Meer\r\n\u{1B}[21~\u{03}\u{1A}second line\r",
      "Van der Meer\u{1B}[201~\u{18}\u{0F}\u{03}\u{1B}[21~\r\r\r",
      "Van der Meer\n\n\n\u{1B}OR\u{1B}[13~\u{1B}[200~\u{18}\u{1B}",
    ])
  func hiddenKeys(_ pasted: String) throws {
    let clerk = try Clerk(Home())
    try clerk.at("Legal name")
    try clerk.session.send(bytes: Array("\u{1B}[200~\(pasted)\u{1B}[201~".utf8))
    let rows = try clerk.see("[Van der Meer")
    #expect(rows.contains { $0.contains("Step 1 of 4: Account details") })
    // What is typed a while after the paste is typed again.
    try clerk.insist("C-g", until: "What is checked")
    try clerk.press("F1")
    try clerk.miss("What is checked")
    try clerk.see(" > Legal name           [Van der Meer")
    try clerk.press("C-e", "C-u")
    try clerk.type("Zoon")
    try clerk.see("[Zoon_")
  }

  @Test("Two lines pasted: the first is kept, and that is said")
  func twoLines() throws {
    let clerk = try Clerk(Home())
    try clerk.at("Legal name")
    try clerk.session.paste("Van der Meer\nKeizersgracht 126\n")
    try clerk.see("2 lines pasted, first kept")
    try clerk.see("[Van der Meer_")
  }

  @Test("Ctrl-Z, Ctrl-S, Ctrl-Q and Ctrl-\\ do nothing")
  func inertKeys() throws {
    let clerk = try Clerk(Home())
    try clerk.at("Legal name")
    try clerk.type("Zo")
    let before = try clerk.see("[Zo_")
    try clerk.press("C-z", "C-s", "C-q", "C-\\", "C-z")
    try clerk.type("on")
    let after = try clerk.see("[Zoon_")
    #expect(zip(before, after).dropFirst().filter { $0 != $1 }.count == 1)
  }
}
