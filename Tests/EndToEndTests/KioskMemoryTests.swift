import CTestPty
import Foundation
import TestSupport
import Testing

/// What a visitor typed is in no byte of the kiosk's memory once the session has ended, and not in the terminal's history.
@Suite(
  "A session leaves nothing in memory", .serialized, .enabled(if: Debugger.isThere, "only root with gdb can look in"))
struct KioskMemoryTests {
  private static let configuration = """
    partner: {name: Contoso Distribution, country: NL, markets: all}
    operators: {"*": adminAgent}
    kiosk: {languages: [en, nl], receipt: 5}
    idle: {agent: 600, kiosk: 25, warning: 5}
    """

  /// How a session ends, and by which keys.
  enum End: CaseIterable {
    case kept, discarded, idle, receipt

    func take(_ clerk: Clerk) throws {
      switch self {
      case .kept:
        try clerk.press("F3")
        try clerk.see("Your code")
        try clerk.insist("Enter", until: "Press Enter to start.")
      case .discarded:
        try clerk.press("F9")
        try clerk.see("Stop here?")
        try clerk.press("Up")
        try clerk.at("Discard them")
        try clerk.insist("Enter", until: "Press Enter to start.")
      case .idle: try clerk.see("Press Enter to start.")
      case .receipt:
        try clerk.press("F10")
        try clerk.at("Find a product")
        try clerk.press("F10")
        try clerk.see("No product is chosen.")
        try clerk.press("Up")
        try clerk.at("Yes, without products")
        try clerk.insist("Enter", until: "Check your answers once more")
        try clerk.press("F10")
        try clerk.see("Hand in your details")
        try clerk.press("F10")
        try clerk.see("has your details.")
        try clerk.see("Press Enter to start.")
      }
    }
  }

  /// A text that stands nowhere else.
  private static func text(_ length: Int, _ seed: Int) -> String {
    let letters = Array("bcdfghjklmnpqrstvwxz")
    return String((0..<length).map { letters[($0 * 7 + $0 / 20 * 3 + seed * 11 + $0 * $0 * seed) % letters.count] })
  }

  /// Answers by label: what is typed first, where it is corrected, and what stands in the end.
  private static let answers: [(label: String, first: String?, last: String)] = [
    ("Company name", text(300, 1), text(60, 2) + " B.V."), ("KvK number", nil, "90817263"),
    ("Sign-in name", text(20, 3), text(20, 4)), ("Kind of organisation", nil, ""),
    ("Street and number", text(1000, 5), text(40, 6) + " 12"),
    ("Line 2", nil, ""), ("Postal code", nil, "1015 CW"), ("City", text(10, 7), text(20, 8)),
    ("First name", text(10, 9), text(10, 10)), ("Last name", nil, text(10, 11)),
    ("E-mail", nil, text(10, 12) + "@" + text(20, 13) + ".nl"),
  ]

  private func fill(_ clerk: Clerk) throws {
    try clerk.insist("Enter", until: "Company name")
    for (label, first, last) in Self.answers {
      try clerk.at(label)
      if let first {
        try clerk.session.paste(first)
        try clerk.seeTyped(String(first.suffix(4)))
        try clerk.press("C-e", "C-u")
      }
      try clerk.type(last)
      if !last.isEmpty { try clerk.seeTyped(String(last.suffix(4))) }
      try clerk.press("Tab")
    }
    try clerk.at("Phone")
    try clerk.press("Tab")
  }

  /// The parts of the answers that stand in a piece of memory, in any encoding.
  private func found(in memory: Data, among texts: [String]) -> Set<String> {
    Set(
      texts.filter { text in
        [String.Encoding.utf8, .utf16LittleEndian, .utf32LittleEndian].contains { encoding in
          text.data(using: encoding).map { Self.holds(memory, $0) } ?? false
        }
      })
  }

  private static func holds(_ memory: Data, _ text: Data) -> Bool {
    memory.withUnsafeBytes { all in
      text.withUnsafeBytes { test_find(all.baseAddress, all.count, $0.baseAddress, $0.count) == 1 }
    }
  }

  @Test("Each answer, also one that was corrected, is found before the end and not after", arguments: End.allCases)
  func forgets(_ end: End) throws {
    let home = try Home()
    let configuration = try home.folder.write("config.yaml", Self.configuration)
    let clerk = try Clerk(home, ["kiosk", "--config", configuration])
    try clerk.see("Press Enter to start.")
    try fill(clerk)
    let pieces = Self.answers.flatMap { [$0.first, $0.last] }.compactMap { $0 }.filter { $0.count >= 10 }
      .map { String($0.prefix(10)) }
    let debugger = try Debugger(process: clerk.session.process())
    let before = found(in: try debugger.memory(), among: pieces)
    for answer in Self.answers where answer.last.count >= 10 {
      #expect(before.contains(String(answer.last.prefix(10))), "\(answer.label)")
    }
    try end.take(clerk)
    try clerk.see("Press Enter to start.")
    var after = pieces
    // The worker ends the session behind the first picture of the start page.
    try? Patience.wait("memory without answers", seconds: 30) {
      after = Array(self.found(in: try debugger.memory(), among: pieces))
      return after.isEmpty
    }
    #expect(after.isEmpty, "\(after)")
    let history = try clerk.session.history()
    #expect(!pieces.contains { history.contains($0) })
  }
}
