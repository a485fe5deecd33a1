import Rules
import Terminal
import Text
import Wizard

extension FuzzTarget {
  /// Keys: the same however the bytes are split, no control character among them, and none hidden in a paste.
  static let keys = FuzzTarget("keys", "the bytes of a terminal") { input throws(Breach) in
    let whole = said([input[...]])
    try expect(said(input.map { [$0][...] }) == whole, "other keys byte by byte")
    for parts in 2...3 { try expect(said(split(input, parts)) == whole, "other keys when split in \(parts)") }
    for event in whole {
      switch event {
      case .key(.character(let character)), .key(.alt(let character)):
        let isControl = character.unicodeScalars.contains { $0.properties.generalCategory == .control }
        try expect(!isControl, "a control character is typed")
      case .key, .paste, .notUTF8: break
      }
    }
    let marked = Array("\u{1B}[200~".utf8) + input + Array("\u{1B}[201~".utf8)
    let pasted = said([marked[...]])
    for event in pasted {
      if case .paste = event { continue }
      throw Breach(words: "\(event) out of a paste")
    }
    try expect(!pasted.isEmpty, "a paste is lost")
  }

  /// What bytes that come at once, and the silence behind them, say.
  private static func said(_ pieces: [ArraySlice<UInt8>]) -> [InputEvent] {
    var decoder = KeyDecoder(keys: [(Array("\u{1B}OA".utf8), .up), (Array("\u{1B}[19;9~".utf8), .insert)])
    var events: [InputEvent] = []
    for piece in pieces { events += decoder.feed(piece) }
    // A silence may be followed by a longer one; more than these there are not.
    for _ in 0..<8 where decoder.pendingTimeoutMilliseconds != nil { events += decoder.flush() }
    return events
  }

  private static func split(_ input: [UInt8], _ parts: Int) -> [ArraySlice<UInt8>] {
    (0..<parts).map { input[input.count * $0 / parts..<input.count * ($0 + 1) / parts] }
  }

  /// Pastes: what goes into a field holds nothing forbidden and no line end, and is taken again as it is.
  static let paste = FuzzTarget("paste", "pasted text") { input throws(Breach) in
    var decoder = KeyDecoder()
    for event in decoder.feed(Array("\u{1B}[200~".utf8) + input) + decoder.flush() {
      guard case .paste(let pasted) = event else { continue }
      for taken in [PasteText(pasted), PasteText(joiningLinesOf: pasted)] {
        try Forbidden.expectNone(in: taken.text, "pasted text")
        let again = taken.isJoined ? PasteText(joiningLinesOf: taken.text) : PasteText(taken.text)
        try expectSame(again.text, taken.text, "pasted text, pasted again")
        try expect(again.droppedCount == 0, "something is dropped the second time")
        try checkEditor(taken.text)
      }
    }
  }

  private static func checkEditor(_ text: String) throws(Breach) {
    var editor = TextEditor("e\u{301}x", caret: 1)
    let isTaken = editor.insert(text)
    try expect(editor.count <= TextEditor.capacity, "a field holds \(editor.count) characters")
    try expect((0...editor.count).contains(editor.caret), "the caret is outside")
    if !isTaken { return try expectSame(editor.text, "e\u{301}x", "refused, and yet changed") }
    while editor.deleteBackward() {}
    while editor.deleteForward() {}
    try expect(editor.isEmpty, "a text that cannot be deleted")
  }
}
