import Glibc
import TestSupport
import Testing

/// The module Terminal in a real program (`TerminalProbe`), byte by byte.
@Suite(.serialized) struct TerminalDeviceTests {
  static let leaving = "\u{1B}[?1049l"

  /// The probe with its first picture drawn.
  static func probe(
    _ arguments: [String] = [], variables: [String: String] = [:], rows: Int = 24, columns: Int = 80
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(rows: rows, columns: columns)
    try terminal.start(
      Programs.built("TerminalProbe"), arguments, environment: PseudoTerminal.environment.merging(variables) { $1 })
    return terminal
  }

  static func drawnProbe(_ arguments: [String] = [], variables: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try probe(arguments, variables: variables)
    try #require(terminal.wait(for: "\u{1B}[?2004h") && terminal.wait(for: "Field") && terminal.wait(for: "##"))
    return terminal
  }

  /// The ways out, and how the process ends.
  enum WayOut: CaseIterable {
    case quit, hangUp, terminate, interrupt, trap, abort, segmentation, fault, overflow, threadOverflow, user, alarm

    func take(_ terminal: PseudoTerminal) {
      switch self {
      case .quit: terminal.write([0x11])
      case .hangUp: terminal.kill(SIGHUP)
      case .terminate: terminal.kill(SIGTERM)
      case .interrupt: terminal.kill(SIGINT)
      case .trap: terminal.write([0x14])
      case .abort: terminal.write([0x02])
      case .segmentation: terminal.write([0x16])
      case .fault: terminal.write([0x06])
      case .overflow: terminal.write([0x0F])
      case .threadOverflow: terminal.write([0x10])
      case .user: terminal.kill(SIGUSR1)
      case .alarm: terminal.kill(SIGALRM)
      }
    }

    var codes: Set<Int> {
      switch self {
      case .quit: [0]
      case .hangUp, .terminate, .interrupt: [75]
      case .trap: [128 + Int(SIGILL), 128 + Int(SIGTRAP)]
      case .abort: [128 + Int(SIGABRT)]
      case .segmentation, .fault, .overflow, .threadOverflow: [128 + Int(SIGSEGV)]
      case .user: [128 + Int(SIGUSR1)]
      case .alarm: [128 + Int(SIGALRM)]
      }
    }

    var isCrash: Bool { !codes.contains(0) && !codes.contains(75) }
  }

  @Test(arguments: WayOut.allCases) func givesTheTerminalBack(_ way: WayOut) throws {
    let terminal = try PseudoTerminal()
    let before = terminal.settings
    try terminal.start(Programs.built("TerminalProbe"), environment: PseudoTerminal.environment)
    try #require(terminal.wait(for: "##"))
    #expect(terminal.settings.isRaw && !before.isRaw)
    terminal.type("secret")
    try #require(terminal.wait(for: "ok"))
    let drawn = terminal.received.count
    way.take(terminal)
    let ending = try #require(terminal.wait(seconds: 10))
    #expect(way.codes.contains(ending.code))
    #expect(terminal.settings == before)
    let last = String(decoding: terminal.received.dropFirst(drawn), as: UTF8.self)
    #expect(last.contains("\u{1B}[?2004l"))
    #expect(last.contains("\u{1B}[?25h") || !String(decoding: terminal.received, as: UTF8.self).contains("\u{1B}[?25l"))
    let after = try #require(last.components(after: Self.leaving))
    #expect(!after.contains("secret") && !after.contains("Fatal") && !after.contains("Thread"))
    #expect(after.contains("The probe stopped. Draft K7Q2 is kept") == way.isCrash)
    // One sentence at most, and the prompt begins a line of its own.
    #expect(after.unicodeScalars.filter { $0 == "\n" }.count == (way.isCrash ? 1 : 0))
  }

  @Test func leavesWithinASecondWhenTheLineIsDropped() throws {
    let terminal = try Self.drawnProbe()
    terminal.type("half a wo")
    try #require(terminal.wait(for: "ok"))
    terminal.hangUp()
    let ending = try #require(terminal.wait(seconds: 1))
    #expect(ending.code == 75)
    #expect(ending.cpuMicroseconds < 500_000)
  }

  @Test(arguments: [PseudoTerminal.Standard.input, .output, .error])
  func saysSoInOneLineWithoutATerminal(_ standard: PseudoTerminal.Standard) throws {
    let terminal = try PseudoTerminal()
    try terminal.start(Programs.built("TerminalProbe"), standard: standard)
    let ending = try #require(terminal.wait(seconds: 5))
    #expect(ending.code == 2)
    let said = terminal.received + terminal.aside
    #expect(String(decoding: said, as: UTF8.self).contains("noTerminal"))
    #expect(!said.contains(0x1B))
  }

  @Test(arguments: ["xterm", "screen", "tmux-256color", "linux", "vt100", "vt220", "rxvt", "no-such-terminal"])
  func drawsOnUsualAndUnknownTerminals(_ term: String) throws {
    let terminal = try Self.probe(variables: ["TERM": term])
    #expect(terminal.wait(for: "Field"))
    terminal.type("q1\u{11}")
    #expect(terminal.wait()?.code == 0)
  }

  @Test(arguments: ["dumb", ""]) func refusesTerminalsThatCannotPlaceText(_ term: String) throws {
    let terminal = try Self.probe(variables: ["TERM": term])
    #expect(terminal.wait()?.code == 2)
    #expect(terminal.wait(for: "unusable(\"\(term)\")"))
    #expect(!terminal.received.contains(0x1B))
  }

  @Test func aHostileNameIsTakenForAnUnknownOne() throws {
    let terminal = try Self.probe(variables: ["TERM": "../../etc/\u{1B}]0;x\u{7}" + String(repeating: "x", count: 5000)]
    )
    #expect(terminal.wait(for: "Field"))
    terminal.write([0x11])
    #expect(terminal.wait()?.code == 0)
    #expect(!String(decoding: terminal.received, as: UTF8.self).contains("]0;x"))
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_XX.UTF-8"], ["LINES": "3", "COLUMNS": "9999"],
  ])
  func drawsUnicodeWhateverTheLocale(_ variables: [String: String]) throws {
    let terminal = try Self.drawnProbe(variables: variables)
    #expect(terminal.wait(for: "日本") && terminal.wait(for: "mark \u{E9}"))
    terminal.type("é")
    #expect(terminal.wait(for: "é"))
  }
}

extension String {
  /// What follows the last place of that text.
  func components(after text: String) -> String? {
    range(ofLast: text).map { String(self[$0...]) }
  }

  private func range(ofLast text: String) -> Index? {
    var found: Index?
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { found = index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return found
  }
}
