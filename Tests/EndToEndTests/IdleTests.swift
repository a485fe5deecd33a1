import Foundation
import TestSupport
import Testing

@Suite("Nobody presses a key any more, in the built program", .serialized)
struct IdleTests {
  private static let configuration = """
    partner: {name: Contoso Distribution, country: NL, markets: all}
    operators: {"*": adminAgent}
    kiosk: {languages: [en, nl], receipt: 2}
    idle: {agent: 6, kiosk: 6, warning: 3}
    """

  private func home() throws -> Home {
    let home = try Home()
    try home.folder.write("config.yaml", Self.configuration)
    return home
  }

  private func kiosk(_ home: Home, rows: Int = 24, columns: Int = 80) throws -> Clerk {
    let clerk = try Clerk(
      home, ["kiosk", "--config", home.folder.path("config.yaml")], rows: rows, columns: columns)
    try clerk.see("Press Enter to start.")
    try clerk.insist("Enter", until: "Company name")
    try clerk.at("Company name")
    return clerk
  }

  /// A kiosk with a form that has a name and was saved.
  private func keptForm(_ home: Home) throws -> Clerk {
    let clerk = try kiosk(home)
    try clerk.at("Company name")
    try clerk.type("Fabrikam")
    try clerk.press("Tab")
    try clerk.see("Your code is")
    return clerk
  }

  @Test("A visitor is warned, carries on with a key that is typed nowhere, and is gone in the end with the form kept")
  func visitor() throws {
    let home = try home()
    let clerk = try kiosk(home)
    try clerk.at("Company name")
    try clerk.type("Fabrikam Rijwielen")
    let warned = try clerk.see("Are you still there?")
    #expect(!warned.joined().contains("Fabrikam"))
    try clerk.type("x")
    try clerk.see("Fabrikam Rijwielen")
    try clerk.see("Are you still there?")
    try clerk.see("Press Enter to start.")
    #expect(!(try clerk.session.screen().joined().contains("Fabrikam")))
    #expect(try home.sqlite("SELECT name, session FROM draft") == ["Fabrikam Rijwielen|"])
  }

  /// Places that cover the page: the keys that lead there, and what is seen.
  @Test(
    "It works over a list, help, a question and the list of problems",
    arguments: [(["Space"], "Find"), (["F1"], "Esc closes"), (["F9"], "Stop here?"), (["F10"], "There is a problem")])
  func overlays(keys: [String], seen: String) throws {
    let home = try home()
    let clerk = try keptForm(home)
    try clerk.press("BTab", "BTab")
    try clerk.at("Country")
    for key in keys { try clerk.press(key) }
    try clerk.see(seen)
    try clerk.see("Are you still there?")
    try clerk.see("Press Enter to start.")
    #expect(try home.sqlite("SELECT name FROM draft") == ["Fabrikam"])
  }

  @Test("It works in a window that is too small, and with a store that refuses")
  func smallAndRefusing() throws {
    let home = try home()
    let clerk = try keptForm(home)
    try clerk.type("1234")
    // Nobody can write the store while its place is another file's.
    for suffix in ["", "-journal"] {
      try? FileManager.default.moveItem(atPath: home.store + suffix, toPath: home.store + suffix + ".away")
    }
    try clerk.session.resize(rows: 10, columns: 40)
    try clerk.see("too small")
    try clerk.see("Are you still there?")
    try clerk.miss("Are you still there?")
    try clerk.session.resize(rows: 24, columns: 80)
    try clerk.see("Press Enter to start.")
    let files = try FileManager.default.contentsOfDirectory(atPath: home.folder.path("state/frontdesk"))
    let kept = try #require(files.first { $0.hasPrefix("draft-") })
    #expect(try String(contentsOfFile: home.folder.path("state/frontdesk/\(kept)"), encoding: .utf8).contains("1234"))
  }

  @Test("The code that was shown and the page for a code clear themselves")
  func codes() throws {
    let home = try home()
    let clerk = try Clerk(home, ["kiosk", "--config", home.folder.path("config.yaml")])
    try clerk.see("Press Enter to start.")
    try clerk.press("Tab")
    try clerk.insist("Enter", until: "Your code")
    try clerk.type("K7Q2")
    try clerk.see("Press Enter to start.")
    #expect(!(try clerk.session.screen().joined().contains("K7Q2")))
  }

  @Test(
    "S2: An agent's program ends with 75 and the code; on the Customers page it just ends", arguments: [["add"], []])
  func agent(arguments: [String]) throws {
    let home = try home()
    let clerk = try Clerk(home, arguments + ["--config", home.folder.path("config.yaml")])
    if !arguments.isEmpty {
      try clerk.at("Legal name")
      try clerk.type("Fabrikam")
    }
    try clerk.see("Are you still there?")
    try clerk.see("Nobody pressed a key for a while")
    #expect(try clerk.exitStatus() == 75)
    let code = try home.sqlite("SELECT code FROM draft").first
    #expect((code == nil) == arguments.isEmpty)
    if let code { try clerk.see("frontdesk add --resume \(code)") }
    #expect(!(try clerk.session.screen().joined().contains("Fabrikam")))
  }
}
