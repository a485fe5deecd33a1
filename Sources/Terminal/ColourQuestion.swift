import Glibc

/// Asks a terminal for its own foreground and background (OSC 10 and 11 of xterm).
struct ColourQuestion {
  private(set) var foreground: RGBColour?
  private(set) var background: RGBColour?
  /// What was typed meanwhile, and the beginning of an answer that comes late: the decoder drops such answers whole.
  private(set) var keys: [UInt8] = []

  /// The most that a start waits for an answer, in milliseconds: a terminal that knows the request answers at once.
  private static let patience = 100
  private static let requests: [UInt8] = Array("\u{1B}]10;?\u{1B}\\\u{1B}]11;?\u{1B}\\".utf8)

  /// Asks, and waits for nothing: the program makes ready meanwhile what it shows.
  ///
  /// - Returns: the moment of `Clock` up to which an answer is waited for; `nil` where the terminal does not take the
  ///   question.
  static func ask() -> Int? { TerminalQuestion.ask(requests) ? Clock.now &+ patience : nil }

  /// Waits for the answer to what was asked.
  init(until deadline: Int) { self.init(TerminalQuestion(until: deadline).received) }

  /// Takes the answers out of what came: `ESC ] 11 ; rgb:1e1e/1e1e/1e1e ST`, with BEL in the place of ST too.
  init(_ received: [UInt8]) {
    var place = received.startIndex
    while place < received.endIndex {
      guard let (number, value, end) = Self.answer(in: received[place...]) else {
        keys.append(received[place])
        place += 1
        continue
      }
      if number == 10 { foreground = RGBColour(answer: value) } else { background = RGBColour(answer: value) }
      place = end
    }
  }

  /// The answer at the beginning of these bytes.
  private static func answer(in bytes: ArraySlice<UInt8>) -> (number: Int, value: String, end: Int)? {
    for (number, prefix) in [(10, "\u{1B}]10;"), (11, "\u{1B}]11;")] where bytes.starts(with: prefix.utf8) {
      let start = bytes.startIndex + prefix.utf8.count
      guard let end = bytes[start...].firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return nil }
      let value = String(decoding: bytes[start..<end], as: UTF8.self)
      if bytes[end] == 0x07 { return (number, value, end + 1) }
      guard end + 1 < bytes.endIndex, bytes[end + 1] == UInt8(ascii: "\\") else { return nil }
      return (number, value, end + 2)
    }
    return nil
  }
}
