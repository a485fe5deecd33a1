import Foundation
import Glibc
import TestSupport
import Testing

/// Outside its pages a kiosk says one sentence, whatever happened; the reason is in the system's log.
@Suite("What a kiosk says outside its pages", .serialized, .enabled(if: SystemLogSocket.mayMake, "only root can"))
struct KioskFarewellTests {
  private static let words = ["Please speak to somebody at the desk.", "Vraag het aan iemand aan de balie."]
  private static let leaving = "\u{1B}[?1049l"

  private let home: Home
  private let log: SystemLogSocket

  init() throws {
    home = try Home()
    log = try SystemLogSocket()
  }

  /// Runs a kiosk; until its end, or until a text of its screen.
  private func kiosk(
    _ arguments: [String], term: String? = "xterm-256color", until text: String? = nil,
    standard: PseudoTerminal.Standard = .all
  ) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal()
    var environment = home.environment.merging(["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]) { $1 }
    environment["TERM"] = term
    let command = log.command + [Programs.frontdesk, "kiosk"] + arguments
    try terminal.start(command[0], Array(command.dropFirst()), environment: environment, standard: standard)
    if let text { try #require(terminal.wait(for: text, seconds: Clerk.patience)) }
    return terminal
  }

  /// What stands outside the alternate screen once the kiosk has ended.
  private func outside(_ terminal: PseudoTerminal) -> String {
    let said = String(decoding: terminal.received, as: UTF8.self)
    let end = said.range(of: Self.leaving, options: .backwards)?.upperBound ?? said.startIndex
    return String(said[end...]) + String(decoding: terminal.aside, as: UTF8.self)
  }

  /// The sentence in one language or both, and nothing else but line ends and sequences that give the terminal back.
  private func isSentence(_ said: String) -> Bool {
    var rest = said.replacing(/\u{1B}(\[[0-9;?]*[a-zA-Z]|[>=78(][B0]?)/, with: "")
    for sentence in Self.words { rest = rest.replacingOccurrences(of: sentence, with: "") }
    return rest.allSatisfy(\.isWhitespace) && Self.words.contains { said.contains($0) }
  }

  /// Files that are no configuration of a kiosk, stores that cannot be used, and what the log tells of each.
  private static let refusals: [(name: String, arguments: [String], status: Int, reason: String)] = [
    ("no configuration", [], 78, "configuration"), ("none at that place", ["--config", "none.yaml"], 78, "none.yaml"),
    ("a key that there is not", ["--config", "key.yaml"], 78, "kiosks"),
    ("no YAML", ["--config", "no.yaml"], 78, "no.yaml"),
    ("agents without a name", ["--config", "agent.yaml"], 78, "operator"),
    ("an option that there is not", ["--demonstration", "--bogus"], 64, "bogus"),
    ("an argument too many", ["--demonstration", "sh"], 64, "sh"),
    ("a damaged store", ["--demonstration", "--store", "noise.sqlite"], 74, "noise.sqlite"),
    ("a store that is a link", ["--demonstration", "--store", "link.sqlite"], 73, "link.sqlite"),
    ("a store in a file", ["--demonstration", "--store", "noise.sqlite/x"], 70, "noise.sqlite"),
  ]

  private func prepare() throws {
    try home.folder.write("key.yaml", "partner: {name: C, country: NL, markets: all}\nkiosks: {}\n")
    try home.folder.write("no.yaml", "partner: {name: C\n")
    try home.folder.write(
      "agent.yaml",
      "partner: {name: C, country: NL, markets: all}\noperators: {\"*\": adminAgent}\nkiosk: {role: agent}\n")
    try home.folder.write("noise.sqlite", String(repeating: "noise ", count: 2_000))
    try FileManager.default.createSymbolicLink(
      atPath: home.folder.path("link.sqlite"), withDestinationPath: "/etc/passwd")
  }

  @Test("A refusal is the sentence, and the log has the reason", arguments: refusals.indices)
  func refuses(_ place: Int) throws {
    let refusal = Self.refusals[place]
    try prepare()
    let arguments = refusal.arguments.map { $0.contains(".") ? home.folder.path($0) : $0 }
    let terminal = try kiosk(arguments)
    let ending = terminal.wait(seconds: Clerk.patience)
    #expect(ending?.code == refusal.status, "\(refusal.name)")
    #expect(isSentence(outside(terminal)), "\(refusal.name): \(outside(terminal))")
    let logged = log.lines()
    #expect(logged.contains { $0.contains(refusal.reason) }, "\(refusal.name): \(logged)")
  }

  @Test("So is the refusal of a terminal, or of none", arguments: ["dumb", "ansi", "vt52", "", nil])
  func refusesTerminal(_ term: String?) throws {
    let terminal = try kiosk(["--demonstration"], term: term)
    #expect(terminal.wait(seconds: Clerk.patience)?.code == 64)
    #expect(isSentence(outside(terminal)))
    #expect(!log.lines().isEmpty)
    let without = try kiosk(["--demonstration"], standard: [.output, .error])
    #expect(without.wait(seconds: Clerk.patience)?.code == 64)
    #expect(isSentence(outside(without)))
    #expect(!without.received.contains(0x1B))
  }

  /// Signals that end a kiosk, and with which status.
  private static let signals: [(Int32, code: Int)] =
    [(SIGTERM, 75), (SIGHUP, 75), (SIGINT, 75)]
    + [SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU]
    .map { ($0, 128 + Int($0)) }

  @Test("A signal ends it with the sentence, in the middle of a form too", arguments: signals.indices)
  func ends(_ place: Int) throws {
    let (signal, code) = Self.signals[place]
    let terminal = try kiosk(["--demonstration"], until: "Press Enter to start.")
    terminal.type("\r")
    try #require(terminal.wait(for: "Company name", seconds: Clerk.patience))
    let before = terminal.received.count
    terminal.type("Quixotic Secrë")
    try #require(terminal.wait(for: "ë", from: before, seconds: Clerk.patience))
    terminal.kill(signal)
    #expect(terminal.wait(seconds: Clerk.patience)?.code == code)
    #expect(isSentence(outside(terminal)), "\(signal): \(outside(terminal))")
  }

  @Test(
    "Signals that stop other programs do nothing", arguments: [SIGTSTP, SIGQUIT, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ])
  func stays(_ signal: Int32) throws {
    let terminal = try kiosk(["--demonstration"], until: "Press Enter to start.")
    terminal.kill(signal)
    let before = terminal.received.count
    terminal.type("\r")
    #expect(terminal.wait(for: "Company name", from: before, seconds: Clerk.patience))
    terminal.kill(SIGTERM)
    // The form is empty: there is nothing to keep.
    #expect(terminal.wait(seconds: Clerk.patience)?.code == 0)
  }
}
