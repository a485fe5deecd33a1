import TestSupport
import Testing

/// A terminal is asked for its colours before the first picture, and drawn on in ones that fit.
@Suite("A terminal's own colours", .serialized)
struct ColourQuestionTests {
  private static let request = "\u{1B}]10;?\u{1B}\\\u{1B}]11;?\u{1B}\\\u{1B}[c"
  private static let attributes = "\u{1B}[?62;22c"

  private static func answer(_ foreground: String, _ background: String) -> String {
    "\u{1B}]10;rgb:\(foreground)/\(foreground)/\(foreground)\u{1B}\\"
      + "\u{1B}]11;rgb:\(background)/\(background)/\(background)\u{1B}\\"
  }

  private func probe(_ term: String = "xterm-256color", _ variables: [String: String] = [:]) throws -> PseudoTerminal {
    try TerminalDeviceTests.probe(["default"], variables: variables.merging(["TERM": term]) { $1 })
  }

  private static let grounds: [(String, String, shade: String?)] = [
    ("e5e5", "0000", "48;5;240m"), ("cccc", "1e1e", "48;5;239m"), ("0000", "ffff", "48;5;153m"),
    // Black on black is no answer.
    ("0000", "0000", nil),
  ]

  @Test("What it answers decides the shade of inputs, and what was typed meanwhile is not lost", arguments: grounds)
  func answers(_ foreground: String, _ background: String, shade: String?) throws {
    let terminal = try probe()
    try #require(terminal.wait(for: Self.request))
    terminal.write(Array(("ab" + Self.answer(foreground, background) + Self.attributes + "c").utf8))
    try #require(terminal.wait(for: "abc"))
    let drawn = String(decoding: terminal.received, as: UTF8.self)
    #expect(drawn.contains("48;5;") == (shade != nil))
    if let shade { #expect(drawn.contains(shade)) }
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
  }

  @Test("One that does not answer is drawn on without shades; an answer that comes late is no keys")
  func late() throws {
    let terminal = try probe()
    try #require(terminal.wait(for: "##"))
    terminal.write(Array((Self.answer("e5e5", "0000") + Self.attributes + "xyz").utf8))
    try #require(terminal.wait(for: "xyz"))
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("48;5;"))
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
  }

  @Test(
    "One that may not pass over the question, or has no colours, is not asked",
    arguments: ["linux", "vt100", "vt220", "xterm-mono"])
  func notAsked(_ term: String) throws {
    let terminal = try probe(term)
    try #require(terminal.wait(for: "##"))
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("]11;?"))
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
  }
}
