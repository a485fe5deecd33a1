import TestSupport
import Testing

/// How few bytes a key costs on a slow line.
@Suite(.serialized) struct TerminalTrafficTests {
  /// The bytes sent for typing `text` one key at a time, after the first key.
  static func bytes(for keys: [String], theme: String? = nil, term: String = "xterm-256color") throws -> [Int] {
    let terminal = try TerminalDeviceTests.drawnProbe(
      theme.map { [$0] } ?? [], variables: ["TERM": term, "COLORFGBG": "7;0"])
    terminal.type("x")
    try #require(terminal.wait(for: "ok"))
    return try keys.map { key in
      let before = terminal.received.count
      terminal.type(key)
      try #require(terminal.wait(for: key, from: before))
      // In a cell the way back to the terminal's own colours and attributes follows.
      if theme != nil { try #require(terminal.wait(for: "\u{1B}[m", from: before)) }
      return terminal.received.count - before
    }
  }

  @Test func aTypedLetterIsOneByte() throws {
    #expect(try Self.bytes(for: ["a", "b", " ", "Z"]) == [1, 1, 1, 1])
  }

  /// A shade costs its number and the way back to the terminal's own; the foreground stays the terminal's.
  @Test("A key in a shaded cell costs at most 26 bytes, in an underlined one 19")
  func cells() throws {
    let shaded = try Self.bytes(for: ["a", "Z", "é", "€"], theme: "dark")
    #expect(shaded.allSatisfy { (10...26).contains($0) }, "\(shaded)")
    let underlined = try Self.bytes(for: ["a", "Z", "é", "€"], theme: "dark", term: "xterm")
    #expect(underlined.allSatisfy { (5...22).contains($0) } && underlined[0] <= 19, "\(underlined)")
  }

  @Test func aWideLetterIsItsOwnBytes() throws {
    #expect(try Self.bytes(for: ["é", "日"]).allSatisfy { $0 <= 10 })
  }
}
