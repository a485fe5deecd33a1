import TestSupport
import Testing

@testable import Terminal

/// A terminal whose name has no description is asked for its attributes.
@Suite("Terminals of unknown name", .serialized)
struct TerminalQuestionTests {
  private static let request = "\u{1B}[c"
  private static let alternate = "\u{1B}[?1049h"

  /// What stands in the input, and what is left of it without the answer; `nil` where there is none.
  static let inputs: [(String, rest: String?)] = [
    ("\u{1B}[?62;22c", ""), ("\u{1B}[?1;2c", ""), ("\u{1B}[?6c", ""), ("a\u{1B}[?64;1;2;6;9;15;18;21;22cb", "ab"),
    ("\u{1B}[A\u{1B}[?62c", "\u{1B}[A"), ("", nil), ("c", nil), ("\u{1B}[?62;22", nil), ("\u{1B}[62c", nil),
    ("\u{1B}[?62;22n", nil), ("\u{1B}[?62 c", nil), ("\u{1B}[?1;2y\u{1B}[?6c", "\u{1B}[?1;2y"),
  ]

  @Test("The answer is found among keys", arguments: inputs)
  func answer(_ input: String, rest: String?) {
    var bytes = Array(input.utf8)
    let found = TerminalQuestion.answer(in: bytes)
    if let found { bytes.removeSubrange(found) }
    #expect((found == nil ? nil : String(decoding: bytes, as: UTF8.self)) == rest)
  }

  @Test("One that answers is taken for xterm-256color, and what was typed meanwhile is not lost")
  func answers() throws {
    let terminal = try TerminalDeviceTests.probe(variables: ["TERM": "no-such-terminal"])
    try #require(terminal.wait(for: Self.request))
    terminal.write(Array("ab\u{1B}[?62;22cc".utf8))
    try #require(terminal.wait(for: Self.alternate))
    #expect(terminal.wait(for: "[abc"))
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
  }

  @Test("One that does not is taken for vt100: nothing it may not know is sent")
  func silent() throws {
    let terminal = try TerminalDeviceTests.probe(variables: ["TERM": "no-such-terminal"])
    try #require(terminal.wait(for: "Field"))
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("\u{1B}[?1049"))
  }

  @Test("A known name is not asked")
  func known() throws {
    let terminal = try TerminalDeviceTests.drawnProbe()
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains(Self.request))
  }
}
