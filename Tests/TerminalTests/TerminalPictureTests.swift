import Glibc
import TestSupport
import Testing

/// What a person sees of the probe, in a real terminal emulator.
@Suite(.serialized) struct TerminalPictureTests {
  static func session(
    _ arguments: [String] = [], _ environment: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      [Programs.built("TerminalProbe")] + arguments, environment: environment, rows: rows, columns: columns)
    try session.wait(for: "###")
    return session
  }

  @Test func drawsTheWholePictureAndPutsTheCursorAtTheCaret() throws {
    let session = try Self.session()
    try session.type("Van der Meer")
    let rows = try session.wait(for: "[Van der Meer__")
    #expect(rows.count == 24)
    #expect(rows[0] == " Probe              Wide 日本, joined ?, mark e\u{301}")
    #expect(rows[23] == String(repeating: "#", count: 80))
    #expect(rows[2].hasPrefix(" > Field        [Van der Meer__________________]") && rows[2].hasSuffix(" ok"))
    let cursor = try session.cursor()
    #expect(cursor == (2, 29, true))
    #expect(try session.isOnAlternateScreen())
  }

  @Test func keysHiddenInAPasteDoNothing() throws {
    let session = try Self.session()
    try session.send(bytes: Array("\u{1B}[200~a\u{1B}[201~\u{11}\u{1B}[21~\u{3}\u{1B}[201~".utf8))
    try session.wait(for: "paste 1 \"a\"")
    let rows = try session.wait(for: "paste 7")
    #expect(!rows.contains { $0.contains("function") })
    try session.send("F10")
    try session.wait(for: "function(10)")
  }

  @Test(arguments: [
    ("F1", "function(1)"), ("F12", "function(12)"), ("Up", "up"), ("BTab", "backTab"), ("Escape", "escape"),
    ("C-Left", "wordLeft"), ("PPage", "pageUp"), ("End", "end"), ("DC", "delete"), ("C-c", "control(\"c\")"),
    ("C-z", "control(\"z\")"), ("C-s", "control(\"s\")"), ("C-\\", "control(\"\\\\\")"),
  ])
  func tellsKeysByName(_ key: String, _ name: String) throws {
    let session = try Self.session()
    try session.send(key)
    try session.wait(for: "   \(name)")
  }

  @Test func followsTheWindowAndComesBack() throws {
    let session = try Self.session()
    try session.type("kept")
    try session.wait(for: "[kept__")
    for (rows, columns) in [(1, 1), (2, 500), (200, 10), (60, 200), (5, 5)] {
      try session.resize(rows: rows, columns: columns)
    }
    try session.resize(rows: 24, columns: 80)
    let rows = try session.wait { $0.count == 24 && $0[2].contains("[kept__") && $0[23].hasPrefix("#####") }
    #expect(rows[23].count == 80)
  }

  @Test func drawsAgainAfterItWasStopped() throws {
    let session = try Self.session()
    try session.kill(SIGSTOP)
    try session.kill(SIGCONT)
    try session.wait(for: "resized 24x80")
  }

  @Test func endsWithItsStatusAndAnEmptyScreen() throws {
    let session = try Self.session()
    try session.send("C-q")
    #expect(try session.exitStatus() == 0)
    #expect(try !session.screen().contains { $0.contains("Field") })
    #expect(try !session.isOnAlternateScreen())
  }

  @Test func hasColoursOnlyWhenTheyAreWanted() throws {
    let plain = try Self.session()
    #expect(try !plain.styledScreen()[0].contains("38;5;111m"))
    let coloured = try Self.session(["dark"], ["NO_COLOR": ""])
    #expect(try coloured.styledScreen()[0].contains("38;5;111m"))
  }
}
