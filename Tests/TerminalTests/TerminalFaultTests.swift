import Terminal
import TestSupport
import Testing
import Wizard

/// Bytes as lines, consoles and programs that died really send them; each test bears the number of the fault that it
/// keeps out (Documentation/Faults.md).
@Suite("Keys as terminals really send them")
struct TerminalFaultTests {
  /// Bytes and the pause before them, in milliseconds.
  struct Portion: Sendable {
    let pause: Int
    let bytes: [UInt8]
    init(_ pause: Int, _ text: String) { (self.pause, bytes) = (pause, Array(text.utf8)) }
  }

  /// What a decoder says of portions, with the silences that the terminal device would tell it of.
  static func said(
    _ portions: [Portion], escapeTimeout: Int = 25, latin1: Bool = false, keys: [(sequence: [UInt8], key: Key)] = []
  ) -> [InputEvent] {
    var decoder = KeyDecoder(keys: keys, escapeTimeout: escapeTimeout, latin1: latin1)
    var events: [InputEvent] = []
    var (now, last) = (1000, 1000)
    func silence(until end: Int) {
      while let pending = decoder.pendingTimeoutMilliseconds, last + pending <= end {
        events += decoder.flush(at: last + pending)
        if decoder.pendingTimeoutMilliseconds == pending { break }
      }
    }
    for portion in portions {
      now += portion.pause
      silence(until: now - 1)
      events += decoder.feed(portion.bytes, at: now)
      last = now
    }
    silence(until: now + 20_000)
    return events
  }

  private static func keys(_ text: String) -> [InputEvent] { text.map { .key(.character($0)) } }

  @Test("T1: Escape with Tab is back-tab, and a description's keys of two bytes count")
  func backTab() {
    #expect(Self.said([Portion(0, "\u{1B}\t")]) == [.key(.backTab)])
    #expect(Self.said([Portion(0, "\u{1B}"), Portion(10, "\t")]) == [.key(.backTab)])
    #expect(Self.said([Portion(0, "\u{1B}q")], keys: [(Array("\u{1B}q".utf8), .insert)]) == [.key(.insert)])
  }

  static let pastes: [([Portion], [InputEvent])] = [
    ([Portion(0, "\u{1B}[200~Contoso BV\u{1B}[201~\t123")], [.paste("Contoso BV"), .key(.tab)] + keys("123")),
    ([Portion(0, "\u{1B}[200~a\u{1B}[201~"), Portion(50, "\u{1B}[21~")], [.paste("a"), .key(.function(10))]),
    // A forged end: the keys behind it are part of the paste, in one piece or two.
    ([Portion(0, "\u{1B}[200~a\u{1B}[201~\u{1B}[21~\u{1B}[201~")], [.paste("a"), .paste("\u{1B}[21~")]),
    (
      [Portion(0, "\u{1B}[200~a\u{1B}[201~\u{1B}[2"), Portion(60, "1~\r\u{1B}[201~x")],
      [.paste("a"), .paste("\u{1B}[21~\n")] + keys("x")
    ),
    ([Portion(0, "\u{1B}[200~a\u{1B}[201~"), Portion(300, "\u{1B}[21~")], [.paste("a"), .key(.function(10))]),
    // What was held may begin a paste of its own, or a key that is not whole.
    ([Portion(0, "\u{1B}[200~a\u{1B}[201~\t\u{1B}")], [.paste("a"), .key(.tab), .key(.escape)]),
  ]

  @Test("T2: keys soon after a paste are keys; keys within a paste never", arguments: pastes)
  func afterPaste(portions: [Portion], says: [InputEvent]) { #expect(Self.said(portions) == says) }

  static let latePastes: [([Portion], [InputEvent])] = [
    (
      [Portion(0, "\u{1B}[200~Contoso"), Portion(700, " BV\tx\u{1B}[201~"), Portion(200, "\t")],
      [.paste("Contoso"), .paste(" BV\tx"), .key(.tab)]
    ),
    ([Portion(0, "\u{1B}[200~a\u{1B}[20"), Portion(700, "1~"), Portion(200, "b")], [.paste("a")] + keys("b")),
    (
      [Portion(0, "\u{1B}[200~a"), Portion(700, "b"), Portion(700, "c\u{1B}[201~"), Portion(200, "d")],
      [.paste("a"), .paste("b"), .paste("c")] + keys("d")
    ),
    // The end never came: after five seconds keys are keys, and half a mark is gone.
    ([Portion(0, "\u{1B}[200~a\u{1B}[20"), Portion(5600, "x")], [.paste("a")] + keys("x")),
    ([Portion(0, "\u{1B}[200~half")], [.paste("half")]),
  ]

  @Test("T3: a paste that stalls goes on, for five seconds; a torn mark is never typed", arguments: latePastes)
  func latePaste(portions: [Portion], says: [InputEvent]) { #expect(Self.said(portions) == says) }

  @Test("T3: a character of a paste that the line tears is put together")
  func tornCharacter() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~a".utf8) + [0xE2, 0x82], at: 0) == [])
    #expect(decoder.flush(at: 500) == [.paste("a")])
    #expect(decoder.feed([0xAC] + Array("\u{1B}[201~".utf8), at: 700) == [.paste("€")])
  }

  @Test("T3: somebody who types on without a pause is out of the paste after five seconds")
  func typingAfterLostEnd() {
    let typed = (0..<60).map { _ in Portion(100, "x") }
    let events = Self.said([Portion(0, "\u{1B}[200~a"), Portion(600, "x")] + typed)
    #expect(events.last == .key(.character("x")))
  }

  static let torn: [([Portion], Int, [InputEvent])] = [
    ([Portion(0, "\u{1B}"), Portion(60, "[B")], 100, [.key(.down)]),
    ([Portion(0, "\u{1B}["), Portion(900, "B")], 25, [.key(.down)]),
    ([Portion(0, "\u{1B}O"), Portion(900, "P")], 25, [.key(.function(1))]),
    // Told already: the rest goes with it.
    ([Portion(0, "\u{1B}"), Portion(60, "[B")], 25, [.key(.escape)]),
    ([Portion(0, "\u{1B}"), Portion(60, "OP"), Portion(10, "a")], 25, [.key(.escape)] + keys("a")),
    ([Portion(0, "\u{1B}"), Portion(60, "[1;5"), Portion(20, "C")], 25, [.key(.escape)]),
    // Text soon after Escape is text.
    ([Portion(0, "\u{1B}"), Portion(60, "Otto")], 25, [.key(.escape)] + keys("Otto")),
    ([Portion(0, "\u{1B}"), Portion(60, "O"), Portion(200, "k")], 25, [.key(.escape)] + keys("Ok")),
    ([Portion(0, "\u{1B}"), Portion(400, "[B")], 25, [.key(.escape)] + keys("[B")),
    ([Portion(0, "\u{1B}"), Portion(60, "a[B")], 25, [.key(.escape)] + keys("a[B")),
  ]

  @Test("T4: a sequence that the line tears is the key or nothing, never Escape and text", arguments: torn)
  func tornSequence(portions: [Portion], escapeTimeout: Int, says: [InputEvent]) {
    #expect(Self.said(portions, escapeTimeout: escapeTimeout) == says)
  }

  static let strings: [([Portion], [InputEvent])] = [
    ([Portion(0, "\u{1B}]11;rgb:0/0"), Portion(500, "/0\u{7}a")], keys("a")),
    ([Portion(0, "\u{1B}]unit")], [.key(.alt("]"))] + keys("unit")),
    ([Portion(0, "\u{1B}]")], [.key(.alt("]"))]),
    ([Portion(0, "\u{1B}Paul")], [.key(.alt("P"))] + keys("aul")),
    ([Portion(0, "\u{1B}P1$r0m\u{1B}\\a")], keys("a")),
    ([Portion(0, "\u{1B}_Gi=1;OK\u{1B}\\a")], keys("a")),
    (
      [Portion(0, "\u{1B}_x"), Portion(0, "\u{1B}^y"), Portion(0, "\u{1B}Xz")],
      [
        .key(.alt("_")), .key(.character("x")), .key(.alt("^")), .key(.character("y")), .key(.alt("X")),
        .key(.character("z")),
      ]
    ),
    ([Portion(0, "\u{1B}]11;never ends"), Portion(1500, "a")], keys("a")),
  ]

  @Test("T5: an answer of the terminal is swallowed whole, Alt with ] swallows nothing", arguments: strings)
  func answers(portions: [Portion], says: [InputEvent]) { #expect(Self.said(portions) == says) }

  static let sequences: [(String, String, [InputEvent])] = [
    ("T6", "\u{1B}[1;1R", []), ("T6", "\u{1B}[24;80R", []), ("T6", "\u{1B}[R", [.key(.function(3))]),
    ("T6", "\u{1B}OR", [.key(.function(3))]), ("T7", "\u{1B}[Mabc", keys("abc")),
    ("T10", "\u{9B}21~", [.key(.function(10))]), ("T10", "\u{8F}P", [.key(.function(1))]),
    ("T11", "\u{1B}[97;2u", keys("A")), ("T11", "\u{1B}[97:65;2u", keys("A")), ("T11", "\u{1B}[50:64;2u", keys("@")),
    ("T11", "\u{1B}[97;2;65u", keys("A")), ("T11", "\u{1B}[97;;233u", keys("é")), ("T11", "\u{1B}[233;2u", keys("É")),
    ("T11", "\u{1B}[13;2u", [.key(.enter)]), ("T11", "\u{1B}[57441;2u", []),
    ("T13", "\u{1B}@", [.key(.alt("@"))]), ("T13", "\u{1B}€", [.key(.alt("€"))]),
    ("T13", "\u{1B}f", [.key(.wordRight)]), ("T13", "\u{1B}\r", []),
  ]

  @Test("Sequences with the right meaning", arguments: sequences)
  func meaning(fault: String, bytes: String, says: [InputEvent]) {
    #expect(Self.said([Portion(0, bytes)]) == says, "\(fault)")
    for place in bytes.utf8.indices.dropFirst() {
      let halves = [
        String(decoding: bytes.utf8[..<place], as: UTF8.self), String(decoding: bytes.utf8[place...], as: UTF8.self),
      ]
      if halves.joined() != bytes { continue }
      #expect(Self.said([Portion(0, halves[0]), Portion(20, halves[1])]) == says, "\(fault), split")
    }
  }

  @Test("T8: a byte that is no UTF-8 is told; a locale of ISO 8859-1 has it as a letter")
  func latin1() {
    let bytes: [UInt8] = [0x4D, 0xFC, 0x6C, 0x6C, 0x65, 0x72]
    var decoder = KeyDecoder()
    #expect(decoder.feed(bytes) == Self.keys("M") + [.notUTF8] + Self.keys("ller"))
    decoder = KeyDecoder(latin1: true)
    #expect(decoder.feed(bytes) == Self.keys("Müller"))
    #expect(decoder.feed(Array("é€".utf8)) == Self.keys("é€"))
  }

  @Test("T7: the Delete of st, which elsewhere is F1, is a key of its description")
  func deleteOfST() {
    #expect(Self.said([Portion(0, "\u{1B}[P")], keys: [(Array("\u{1B}[P".utf8), .delete)]) == [.key(.delete)])
    #expect(Self.said([Portion(0, "\u{1B}[P")]) == [.key(.function(1))])
  }

  @Test("T10: the 8-bit controls also come as single bytes")
  func eightBit() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x9B] + Array("21~".utf8)) == [.key(.function(10))])
    #expect(decoder.feed([0x8F, 0x50]) == [.key(.function(1))])
  }
}
