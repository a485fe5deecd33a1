import TestSupport
import Testing

/// How few bytes a key costs on a slow line.
@Suite(.serialized) struct TerminalTrafficTests {
  /// The bytes sent for typing `text` one key at a time, after the first key.
  static func bytes(for keys: [String]) throws -> [Int] {
    let terminal = try TerminalDeviceTests.drawnProbe()
    terminal.type("x")
    try #require(terminal.wait(for: "ok"))
    return try keys.map { key in
      let before = terminal.received.count
      terminal.type(key)
      try #require(terminal.wait(for: key, from: before))
      return terminal.received.count - before
    }
  }

  @Test func aTypedLetterIsOneByte() throws {
    #expect(try Self.bytes(for: ["a", "b", " ", "Z"]) == [1, 1, 1, 1])
  }

  @Test func aWideLetterIsItsOwnBytes() throws {
    #expect(try Self.bytes(for: ["é", "日"]).allSatisfy { $0 <= 10 })
  }
}
