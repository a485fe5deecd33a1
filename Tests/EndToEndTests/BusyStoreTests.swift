import Foundation
import Records
import TestSupport
import Testing

/// Another program that has the store for itself until it is told to let it go: SQLite's own shell.
final class StoreHolder {
  private let shell: PseudoTerminal

  init(_ store: String) throws {
    shell = try PseudoTerminal()
    try shell.start("/usr/bin/sqlite3", ["-cmd", ".timeout 20000", store])
    shell.type("BEGIN EXCLUSIVE; SELECT 'it is ' || 'held';\r")
    guard shell.wait(for: "it is held", seconds: Clerk.patience) else { throw Failure(description: "not held") }
  }

  func letGo() {
    shell.type("COMMIT; SELECT 'it is ' || 'free';\r")
    #expect(shell.wait(for: "it is free", seconds: Clerk.patience))
  }
}

@Suite("While another program has the store for itself")
struct BusyStoreTests {
  private func clerk(_ home: Home) throws -> Clerk {
    let clerk = try Clerk(home)
    try clerk.at("Legal name")
    try clerk.type("Fabrikam")
    try clerk.see("saved")
    return clerk
  }

  @Test("S1: keys are taken as ever, the corner says that the draft waits, and it is saved once the store is free")
  func typing() throws {
    let home = try Home()
    let clerk = try clerk(home)
    let holder = try StoreHolder(home.store)
    let text = " Rijwielhandel en Fietsen"
    for letter in text { try clerk.type(String(letter)) }
    try clerk.seeTyped("Fabrikam" + text)
    try clerk.see("not saved yet")
    try clerk.press("F1")
    try clerk.see("Legal name")
    try clerk.press("Escape")
    holder.letGo()
    try clerk.miss("not saved yet")
    #expect(try home.draft()["answers"]?["company"]?["name"]?.text == "Fabrikam" + text)
    try clerk.press("F3")
    #expect(try clerk.exitStatus() == 75)
  }

  @Test("S1: a request to end leaves the draft in a file, and --resume goes on with it", arguments: [SIGTERM, SIGHUP])
  func ends(signal: Int32) throws {
    let home = try Home()
    let clerk = try clerk(home)
    let holder = try StoreHolder(home.store)
    try clerk.type(" B.V.")
    try clerk.seeTyped("Fabrikam B.V.")
    try clerk.session.kill(signal)
    #expect(try clerk.exitStatus() == 75)
    let text = try clerk.session.screen().joined(separator: " ")
    holder.letGo()
    let code = try #require(text.firstMatch(of: /--resume ([A-Z0-9]{4})/)?.1)
    let again = try Clerk(home, ["add", "--resume", String(code)])
    try again.see("[Fabrikam B.V._")
  }

  @Test("S1: Submit says what it waits for; stopping keeps the answers, and a second try saves")
  func submit() throws {
    let home = try Home()
    let file = try home.folder.write("answers.json", RecordWriter.line(of: ExampleRecord.answers))
    let clerk = try Clerk(home, ["add", "--answers", file])
    try clerk.press("F10")
    try clerk.see("Step 2 of 4")
    try clerk.press("F10")
    try clerk.see("Step 3 of 4")
    try clerk.press("F10")
    try clerk.see("Step 4 of 4")
    let holder = try StoreHolder(home.store)
    try clerk.press("F10")
    try clerk.see("Another program is using the store")
    let start = ContinuousClock.now
    try clerk.press("Escape")
    try clerk.see("Saving the record...")
    try clerk.press("Escape")
    try clerk.see("Keep waiting")
    // A question that comes by itself takes no Enter for a quarter of a second.
    try clerk.session.wait(seconds: Clerk.patience, "Enter counts") { _ in
      ContinuousClock.now - start > .milliseconds(300)
    }
    try clerk.press("Down")
    try clerk.seeFocused("Stop")
    try clerk.press("Enter")
    try clerk.see("The record is not saved: you stopped waiting.")
    holder.letGo()
    #expect(try home.stock().records == 0)
    try clerk.press("F10")
    try clerk.see("C-")
    #expect(try home.stock() == Stock(integrity: "ok", records: 1, drafts: 0))
  }
}

@Suite("A terminal that nobody reads")
struct BlockedTerminalTests {
  @Test(
    "T15: does not keep the program from ending: the draft is kept, the settings given back",
    arguments: [SIGTERM, SIGHUP])
  func ends(signal: Int32) throws {
    let home = try Home()
    let before = try PseudoTerminal().settings
    let terminal = try PseudoTerminal(rows: 200, columns: 200)
    try terminal.start(
      Programs.frontdesk, ["add"], environment: home.environment.merging(["TERM": "xterm-256color"]) { $1 })
    #expect(terminal.wait(for: "Legal name", seconds: Clerk.patience))
    terminal.type("Fabrikam Zoë")
    #expect(terminal.wait(for: "ë", seconds: Clerk.patience))
    // Redraws that nobody reads fill the terminal's buffer, and the program stands in the middle of one.
    for _ in 0..<40 { terminal.type("\u{0C}") }
    terminal.kill(signal)
    #expect(terminal.waitUnread(seconds: Clerk.patience)?.code == 75)
    #expect(terminal.settings == before)
    #expect(try home.stock().drafts == 1)
  }

  @Test("A kiosk whose terminal nobody reads ends by itself: behind stopped output no session could")
  func kioskEnds() throws {
    let home = try Home()
    let terminal = try PseudoTerminal(rows: 200, columns: 200)
    try terminal.start(
      Programs.frontdesk, ["kiosk", "--demonstration"],
      environment: home.environment.merging(["TERM": "xterm-256color"]) { $1 })
    #expect(terminal.wait(for: "Start", seconds: Clerk.patience))
    // Enter does nothing while the page is new: it is pressed until the form is there.
    #expect(
      terminal.wait(seconds: Clerk.patience) { terminal in
        terminal.type("\r")
        return terminal.wait(for: "Country", seconds: 1)
      })
    terminal.type("Fabrikam Zoë")
    #expect(terminal.wait(for: "ë", seconds: Clerk.patience))
    for _ in 0..<40 { terminal.type("\u{0C}") }
    #expect(terminal.waitUnread(seconds: Clerk.patience)?.code == 75)
    #expect(try home.stock().drafts == 1)
  }
}
