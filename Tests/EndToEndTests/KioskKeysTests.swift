import Foundation
import TestSupport
import Testing

/// The built program on a terminal of its own, under strace: K12.
@Suite("Nothing that is typed at a kiosk starts a program, stops it, or ends it", .serialized)
struct KioskKeysTests {
  /// A kiosk under strace, which writes down each program that is started.
  private final class Traced {
    let terminal: PseudoTerminal
    private let home: Home
    private let trace: String

    init(_ home: Home) throws {
      self.home = home
      terminal = try PseudoTerminal()
      trace = home.folder.path("trace")
      try terminal.start(
        "/usr/bin/strace",
        [
          "-f", "-qq", "-e", "trace=execve", "-e", "signal=none", "-o", trace, Programs.frontdesk, "kiosk",
          "--demonstration",
        ],
        environment: home.environment.merging(["TERM": "xterm-256color", "PATH": "/usr/bin:/bin"]) { $1 })
    }

    /// The programs that were started, and the process that started the first.
    var started: [String] {
      let text = (try? String(contentsOfFile: trace, encoding: .utf8)) ?? ""
      return text.split(separator: "\n").filter { $0.contains("execve") }.map(String.init)
    }

    var process: Int32? { started.first.flatMap { Int32($0.prefix { $0.isNumber }) } }

    /// The state of the process, as `/proc` names it: `S` sleeps, `T` is stopped, `Z` has ended.
    var state: String {
      let text = process.flatMap { try? String(contentsOfFile: "/proc/\($0)/stat", encoding: .utf8) } ?? ""
      return String(text.drop { $0 != ")" }.dropFirst(2).prefix(1))
    }

    /// Sends bytes, and reads what comes of them until nothing more does.
    func send(_ bytes: [UInt8]) {
      terminal.write(bytes)
      var count = terminal.received.count
      _ = terminal.wait(seconds: 0.03) { now in
        defer { count = now.received.count }
        return count > now.received.count
      }
    }

    /// Sends what cannot be mistaken and waits for the page that is drawn anew.
    func see(_ text: String) -> Bool {
      let start = terminal.received.count
      terminal.write([0x0C])
      return terminal.wait(for: text, from: start, seconds: 20)
    }
  }

  private static let sent: [[UInt8]] = {
    let keys = ["xterm", "linux", "vt100"].flatMap { (try? TerminfoKeys.of($0).map(\.bytes)) ?? [] }
    return (0...255).map { [UInt8($0)] } + keys + TerminfoKeys.random(500, seed: 13)
  }()

  @Test("K12: every byte, every key and 500 sequences, from the start page and from the first question: one execve")
  func everything() throws {
    #expect(Self.sent.count > 900)
    for isBegun in [false, true] {
      let kiosk = try Traced(Home())
      #expect(kiosk.terminal.wait(for: "Press Enter to start.", seconds: 30))
      if isBegun {
        // Enter does nothing on a page that has only just come.
        _ = kiosk.terminal.wait(seconds: 20) { terminal in
          terminal.write([0x0D])
          return terminal.wait(for: "Company name", seconds: 0.5)
        }
      }
      for bytes in Self.sent {
        kiosk.send(bytes)
        // "t" is a stop by strace, which looks at each call; a kiosk that was stopped is "T".
        guard ["S", "R", "D", "t"].contains(kiosk.state) else {
          Issue.record("after \(bytes) the kiosk is \"\(kiosk.state)\"")
          return
        }
      }
      // Whatever is open by now, its last row names keys.
      #expect(kiosk.see("F1") || kiosk.see("Esc") || kiosk.see("Enter"))
      #expect(kiosk.started.count == 1, "\(kiosk.started)")
      #expect(kiosk.terminal.settings.isRaw)
      kill(kiosk.process ?? 0, SIGTERM)
      #expect(kiosk.terminal.wait(seconds: 20) != nil)
    }
  }
}
