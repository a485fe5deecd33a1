import Terminal
import TestSupport
import Testing
import Wizard

/// What a terminal sends, and what it says.
struct Sent: CustomTestStringConvertible, Sendable {
  let bytes: [UInt8]
  let says: [InputEvent]

  init(_ text: String, _ says: InputEvent...) { (bytes, self.says) = (Array(text.utf8), says) }
  init(_ bytes: [UInt8], _ says: InputEvent...) { (self.bytes, self.says) = (bytes, says) }

  var testDescription: String { String(decoding: bytes, as: UTF8.self).debugDescription }
}

extension InputEvent {
  static func text(_ character: Character) -> InputEvent { .key(.character(character)) }
}

/// The events of bytes given in these portions, and of the silence after them.
func events(_ portions: ArraySlice<UInt8>...) -> [InputEvent] {
  var decoder = KeyDecoder(keys: [(Array("\u{1B}OA".utf8), .up), (Array("\u{1B}[19;9~".utf8), .insert)])
  var events = portions.flatMap { decoder.feed($0) }
  while decoder.pendingTimeoutMilliseconds != nil { events += decoder.flush() }
  return events
}

@Suite struct KeyDecoderTests {
  @Test(arguments: Table.all) func saysWhatWasSent(_ sent: Sent) {
    #expect(events(sent.bytes[...]) == sent.says)
  }

  @Test(arguments: Table.all) func saysTheSameSplitAnywhere(_ sent: Sent) {
    for place in sent.bytes.indices {
      #expect(events(sent.bytes[..<place], sent.bytes[place...]) == sent.says, "split at \(place)")
    }
    var decoder = KeyDecoder()
    var said = sent.bytes.flatMap { decoder.feed([$0]) }
    said += decoder.flush()
    #expect(said == sent.says || sent.bytes == Array("\u{1B}[19;9~".utf8))
  }

  @Test func saysTheSameOfTheWholeTableAtOnce() {
    // A paste and a lone Escape need their silence; all else can follow each other at once.
    let rows = Table.keys + Table.broken.filter { $0.bytes.last != 0x1B && !Table.needsSilence($0) }
    let all = rows.flatMap(\.bytes)
    let says = rows.flatMap(\.says)
    #expect(events(all[...]) == says)
    let places = all.indices.filter { events(all[..<$0], all[$0...]) != says }
    #expect(places == [])
  }

  @Test(arguments: [
    ("\u{1B}", 25), ("\u{1B}\u{1B}", 25), ("\u{1B}[1", 1000), ("\u{1B}]0;x", 1000), ("\u{1B}[200~a", 500),
    ("\u{1B}[200~a\u{1B}[201~", 100),
  ])
  func waitsForSilenceOnlyWhenItMeansSomething(_ text: String, _ milliseconds: Int) {
    var decoder = KeyDecoder()
    #expect(decoder.pendingTimeoutMilliseconds == nil)
    _ = decoder.feed(text.utf8)
    #expect(decoder.pendingTimeoutMilliseconds == milliseconds)
    _ = decoder.flush()
    if decoder.pendingTimeoutMilliseconds == 5000 { _ = decoder.flush() }
    #expect(decoder.pendingTimeoutMilliseconds == nil)
  }

  @Test func keepsHalfACharacterThroughSilence() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xE2, 0x82]) == [])
    #expect(decoder.flush() == [])
    #expect(decoder.feed([0xAC]) == [.text("€")])
  }

  @Test func takesAPasteOfAMegabyteAndNoMoreThanTwo() {
    let million = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    let begin = Array("\u{1B}[200~".utf8)
    let end = Array("\u{1B}[201~".utf8)
    #expect(events((begin + million + end)[...]) == [.paste(String(repeating: "x", count: 1 << 20))])
    #expect(events(begin[...], million[...], million[...], million[...], end[...]).count == 1)
    guard case .paste(let text) = events(begin[...], million[...], million[...], million[...]).first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 2 << 20)
  }

  @Test(arguments: 1...20) func survivesAnyBytes(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    var decoder = KeyDecoder()
    let favourites: [UInt8] = [0x1B, 0x5B, 0x4F, 0x30, 0x3B, 0x32, 0x7E, 0x9B, 0xF0, 0xC2, 0x80, 0x24, 0x4D]
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? favourites.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      let said = decoder.feed(bytes) + (Int.random(in: 0...3, using: &random) == 0 ? decoder.flush() : [])
      for case .key(.character(let character)) in said {
        #expect(!character.unicodeScalars.contains { $0.properties.generalCategory == .control })
      }
    }
    while decoder.pendingTimeoutMilliseconds != nil { _ = decoder.flush() }
    #expect(decoder.feed("z".utf8).last == .text("z"))
  }
}
