import Foundation
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

  @Test("A picture is sent in one piece, however many rows of it have changed")
  func pieces() throws {
    let terminal = try TerminalDeviceTests.drawnProbe()
    // From the eleventh key on every row of the list moves up.
    let keys = (0..<15).map { $0 % 2 == 0 ? ("\u{1B}[15~", "function(5)") : ("\u{1B}[A", "up") }
    var writes: [Int] = []
    for (key, name) in keys {
      let before = terminal.received.count
      writes.append(try Self.writes(of: terminal.process))
      terminal.type(key)
      try #require(terminal.wait(for: name, from: before))
    }
    #expect(writes[14] - writes[10] <= 4 && writes[14] - writes[10] >= 3, "\(writes)")
  }

  /// How often a process has asked the system to write.
  private static func writes(of process: Int32) throws -> Int {
    let counts = try String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8)
    let line = try #require(counts.split(separator: "\n").first { $0.hasPrefix("syscw: ") })
    return try #require(Int(line.dropFirst("syscw: ".count)))
  }

  @Test func aWideLetterIsItsOwnBytes() throws {
    #expect(try Self.bytes(for: ["é", "日"]).allSatisfy { $0 <= 10 })
  }
}
