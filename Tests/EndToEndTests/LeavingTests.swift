import Foundation
import TestSupport
import Testing

/// A way to end the program that it does not choose itself.
enum Interruption: String, CaseIterable {
  case droppedLine, hangUp, terminate
}

/// A way out after which the terminal must be as it was.
enum WayOut: String, CaseIterable {
  case discard, keepDraft, hangUp, terminate, segmentationFault, abort, trap

  var signal: Int32? {
    switch self {
    case .discard, .keepDraft: nil
    case .hangUp: SIGHUP
    case .terminate: SIGTERM
    case .segmentationFault: SIGSEGV
    case .abort: SIGABRT
    case .trap: SIGTRAP
    }
  }

  var status: Int {
    switch self {
    case .discard: 0
    case .keepDraft, .hangUp, .terminate: 75
    case .segmentationFault, .abort, .trap: 128 + Int(signal ?? 0)
    }
  }
}

@Suite("Leaving, wanted and not")
struct LeavingTests {
  /// Ends with a letter that no control sequence holds, so that its echo can be waited for.
  private static let halfAName = "Fietsenmakerij Zoë"

  /// One second on a machine that does nothing else; `FRONTDESK_STRICT_TIMES` asks for it.
  private static var patience: Duration {
    ProcessInfo.processInfo.environment["FRONTDESK_STRICT_TIMES"] == nil ? .seconds(20) : .seconds(1)
  }

  @Test(
    "Cut off in the middle of a word: no key is lost, and --resume shows page, field and caret",
    arguments: Interruption.allCases)
  func interrupted(_ interruption: Interruption) throws {
    let home = try Home()
    let terminal = try typedHalfAName(home)
    let start = ContinuousClock.now
    switch interruption {
    case .droppedLine: terminal.hangUp()
    case .hangUp: terminal.kill(SIGHUP)
    case .terminate: terminal.kill(SIGTERM)
    }
    #expect(terminal.wait(seconds: 20)?.code == 75)
    #expect(ContinuousClock.now - start <= Self.patience)

    let listed = try home.run(["drafts", "list", "--json"])
    #expect(listed.status == 0)
    let draft = try JSON(#require(listed.lines.first))
    let code = try #require(draft["code"]?.text)
    let clerk = try Clerk(home, ["add", "--resume", code.lowercased()])
    try clerk.see("Step 1 of 4: Account details")
    try clerk.see("Draft \(code)")
    #expect(try clerk.at("Legal name").contains("[\(Self.halfAName)___"))
    #expect(try clerk.session.cursor().column == 25 + Self.halfAName.count)
  }

  @Test("The terminal is given back on every way out, and nothing typed is on it", arguments: WayOut.allCases)
  func terminalIsGivenBack(_ way: WayOut) throws {
    let home = try Home()
    let before = try PseudoTerminal().settings
    let terminal = try typedHalfAName(home)
    #expect(terminal.settings.isRaw)
    if let signal = way.signal {
      terminal.kill(signal)
    } else if way == .keepDraft {
      terminal.write([0x18])
    } else {
      // Cancel, then the question's second answer.
      terminal.write([0x03])
      #expect(terminal.wait(for: "Carry on", seconds: Clerk.patience))
      terminal.type("\u{1B}[A")
      #expect(terminal.wait(seconds: Clerk.patience) { $0.received.count > 0 })
      terminal.type("\r")
    }
    #expect(terminal.wait(seconds: 20)?.code == way.status)
    #expect(terminal.settings == before)
    let all = String(decoding: terminal.received, as: UTF8.self)
    let after = try #require(all.components(separatedBy: "\u{1B}[?1049l").last)
    #expect(all.components(separatedBy: "\u{1B}[?1049l").count == 2)
    #expect(all.components(separatedBy: "\u{1B}[?2004h").last?.contains("\u{1B}[?2004l") == true)
    if all.contains("\u{1B}[?25l") {
      #expect(all.components(separatedBy: "\u{1B}[?25l").last?.contains("\u{1B}[?25h") == true)
    }
    for word in ["Fiets", "maker", "Zoë"] { #expect(!after.contains(word)) }
    // A sentence, no more: no prompt of a debugger and no backtrace.
    #expect(after.split(whereSeparator: \.isNewline).count <= 3)
    #expect(!after.contains("Thread") && !after.contains("backtrace"))
  }

  /// The program with half a name typed, all of it taken.
  private func typedHalfAName(_ home: Home) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal()
    let environment = home.environment.merging(["TERM": "xterm-256color"]) { $1 }
    try terminal.start(Programs.frontdesk, ["add"], environment: environment)
    #expect(terminal.wait(for: "Legal name", seconds: Clerk.patience))
    terminal.type(Self.halfAName)
    #expect(terminal.wait(for: "ë", seconds: Clerk.patience))
    return terminal
  }
}
