import Foundation
import TestSupport
import Testing

/// Faults of terminals, in the program as it runs; each test bears the number of the fault that it keeps out.
@Suite("What terminals do to the program")
struct TerminalFaultsTests {
  private static let canHideProc =
    (try? ShortCommand("/usr/bin/unshare", ["--mount", "/bin/sh", "-c", "umount -l /proc"]).code) == 0

  @Test("T2: Tab right after a paste goes to the next answer, and the paste stays whole")
  func tabAfterPaste() throws {
    let home = try Home()
    let clerk = try Clerk(home, ["add", "--lang", "en"])
    try clerk.at("Legal name")
    try clerk.session.paste("Contoso BV")
    try clerk.press("Tab")
    try clerk.type("12345678")
    try clerk.see("[Contoso BV__")
    try clerk.see("[12345678__")
    try clerk.press("C-x")
    #expect(try clerk.exitStatus() == 75)
  }

  @Test("T6: the terminal's answer where the cursor is saves and leaves nothing")
  func cursorReport() throws {
    let home = try Home()
    let clerk = try Clerk(home, ["add", "--lang", "en"])
    try clerk.see("Step 1 of 4")
    try clerk.session.send(bytes: Array("\u{1B}[1;1R".utf8))
    try clerk.pass("Legal name")
    try clerk.press("C-x")
    #expect(try clerk.exitStatus() == 75)
  }

  @Test("T8: a terminal that does not send UTF-8 is named")
  func latin1() throws {
    let terminal = try PseudoTerminal()
    let home = try Home()
    let environment = home.environment.merging(["TERM": "xterm-256color", "LANG": "C.UTF-8"]) { $1 }
    try terminal.start(Programs.frontdesk, ["add", "--lang", "en"], environment: environment)
    try #require(terminal.wait(for: "Legal name", seconds: Clerk.patience))
    terminal.write([0x1B, 0x09, 0xFC])
    #expect(terminal.wait(for: "does not send UTF-8", seconds: Clerk.patience))
    terminal.write([0x18])
    _ = terminal.wait(seconds: 20)
  }

  @Test(
    "T9, T11: modes that a dead program left on go off, the wheel's arrows too, and the wheel is given back",
    arguments: [("xterm-256color", true), ("tmux-256color", true), ("linux", false), ("vt100", false)])
  func modes(name: String, isLikeXterm: Bool) throws {
    let terminal = try PseudoTerminal()
    let home = try Home()
    let environment = home.environment.merging(["TERM": name]) { $1 }
    try terminal.start(Programs.frontdesk, ["add", "--lang", "en"], environment: environment)
    try #require(terminal.wait(for: "Legal name", seconds: Clerk.patience))
    terminal.write([0x18])
    #expect(terminal.wait(seconds: 20)?.code == 75)
    let all = String(decoding: terminal.received, as: UTF8.self)
    let first = all.components(separatedBy: "New customer")[0]
    for mode in ["[?9001l", "[>4;0m", "[<u", "[?1007s", "[?1007l"] {
      #expect(first.contains("\u{1B}" + mode) == isLikeXterm, "\(mode)")
    }
    #expect(all.contains("\u{1B}[?1007r") == isLikeXterm)
  }

  @Test("T14: a stopped program that goes on in the background leaves the terminal to the shell, and comes back")
  func background() throws {
    let home = try Home()
    let environment = home.environment.merging(["TERM": "xterm-256color", "PS1": "ready> "]) { $1 }
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/bash", ["--norc", "--noprofile", "-i"], environment: environment)
    try #require(terminal.wait(for: "ready> ", seconds: Clerk.patience))
    terminal.type("\(Programs.frontdesk) add --lang en\n")
    try #require(terminal.wait(for: "Legal name", seconds: Clerk.patience))
    let seen = terminal.received.count
    let children = try String(
      contentsOfFile: "/proc/\(terminal.process)/task/\(terminal.process)/children", encoding: .utf8)
    let process = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
    kill(process, SIGSTOP)
    try #require(terminal.wait(for: "ready> ", from: seen, seconds: Clerk.patience))
    terminal.type("bg; echo in''front\n")
    #expect(terminal.wait(for: "infront", from: seen, seconds: Clerk.patience))
    let before = terminal.received.count
    terminal.type("fg\n")
    #expect(terminal.wait(for: "Legal name", from: before, seconds: Clerk.patience))
    terminal.write([0x18])
    #expect(terminal.wait(for: "ready> ", from: before, seconds: Clerk.patience))
    terminal.type("exit\n")
    _ = terminal.wait(seconds: 20)
  }

  @Test(
    "T17: without /proc the arguments are those that were given",
    .enabled(if: canHideProc, "this system does not let a test unmount /proc"))
  func noProc() throws {
    let run = try ShortCommand(
      "/usr/bin/unshare", ["--mount", "/bin/sh", "-c", "umount -l /proc && exec \(Programs.frontdesk) --version"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("frontdesk "))
  }
}
