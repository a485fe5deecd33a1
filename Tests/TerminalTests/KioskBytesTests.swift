import Terminal
import TestSupport
import Testing
import Wizard

/// Every byte, every key of three terminals, and sequences at random say keys that `KioskKeys` has, or nothing. What each
/// of these does at each place of a kiosk is shown by `WizardTests`.
@Suite("The bytes of a terminal say no more than the keys of a keyboard")
struct KioskBytesTests {
  /// The same each time, so that what fails fails again.
  private static let seed: UInt64 = 13

  private static let known = Set(KioskKeys.keys)

  /// What bytes say to a decoder of a terminal, after all waiting is over.
  private static func events(_ bytes: [UInt8], on terminal: String) throws -> [InputEvent] {
    var decoder = KeyDecoder(keys: try keys(of: terminal))
    var events = decoder.feed(bytes)
    var moment = 0
    while let pause = decoder.pendingTimeoutMilliseconds, moment < 60_000 {
      moment += pause + 1
      events += decoder.flush(at: moment)
    }
    #expect(decoder.pendingTimeoutMilliseconds == nil, "\(bytes) wait for ever")
    return events
  }

  /// F1 to F12 of a terminal, as its description writes them.
  private static func keys(of terminal: String) throws -> [(sequence: [UInt8], key: Key)] {
    try TerminfoKeys.of(terminal).compactMap { name, bytes in
      guard name.hasPrefix("kf"), let number = Int(name.dropFirst(2)), (1...12).contains(number) else { return nil }
      return (bytes, .function(number))
    }
  }

  private static func isKnown(_ event: InputEvent) -> Bool {
    switch event {
    case .key(.character), .key(.alt), .paste, .notUTF8: true
    case .key(let key): known.contains(key)
    }
  }

  @Test("every byte", arguments: ["xterm", "linux", "vt100"])
  func bytes(terminal: String) throws {
    for byte in UInt8.min...UInt8.max {
      let events = try Self.events([byte], on: terminal)
      #expect(events.allSatisfy(Self.isKnown), "\(byte): \(events)")
      #expect(events.count <= 1, "\(byte): \(events)")
    }
  }

  @Test("every key that the machine's terminfo knows", arguments: ["xterm", "linux", "vt100"])
  func terminfo(terminal: String) throws {
    let keys = try TerminfoKeys.of(terminal)
    #expect(keys.count > 15)
    for (name, bytes) in keys {
      for other in ["xterm", "linux", "vt100"] {
        let events = try Self.events(bytes, on: other)
        #expect(events.allSatisfy(Self.isKnown), "\(name) on \(other): \(events)")
      }
    }
  }

  @Test("500 sequences at random, and each of them after the one before")
  func random() throws {
    let all = TerminfoKeys.random(500, seed: Self.seed)
    #expect(Set(all).count > 480)
    for bytes in all + zip(all, all.dropFirst()).map({ $0 + $1 }) {
      let events = try Self.events(bytes, on: "xterm")
      #expect(events.allSatisfy(Self.isKnown), "\(bytes): \(events)")
    }
  }

  @Test("T2: keys that hide in a paste, behind a forged end of it too, are its text")
  func paste() throws {
    let hidden = "\u{1B}[200~x\u{1B}[21~\u{1B}[20~\u{3}\r\u{1B}[201~\u{1B}[13~\r\u{1B}[21~\u{1B}[201~"
    for event in try Self.events(Array(hidden.utf8), on: "xterm") {
      guard case .paste = event else {
        Issue.record("\(event)")
        continue
      }
    }
  }
}
