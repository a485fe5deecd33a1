import Foundation
import Glibc
import TestSupport
import Testing

/// The example's set-up over a real sshd, with the form in the place of the kiosk.
@Suite(
  "The kiosk's host over SSH", .serialized, .enabled(if: KioskHost.isUsable, "no sshd that can open terminals here"))
struct KioskHostTests {
  private static let configuration = """
    operators: {j.devries: {name: J. de Vries, role: salesAgent}, "*": adminAgent}
    trustOperatorOption: true
    """

  @Test("A visitor's key starts the program through the wrapper, and a cut line ends it with the draft kept")
  func cutLine() throws {
    let host = try KioskHost(configuration: Self.configuration, command: "add")
    let session = try host.visitor()
    try session.wait(for: "answer all but the optional ones", seconds: Clerk.patience)
    try chooseBelgium(session, host)
    let program = try #require(try host.programs().first)
    let running = try #require(RunningProcess(id: program))
    try host.cutLine(session)
    #expect(running.hasEnded(within: 5))
    #expect(try host.home.sqlite("SELECT count(*) FROM draft", in: host.store) == ["1"])
  }

  /// Changes the form: the country that it begins with is another.
  private func chooseBelgium(_ session: TerminalSession, _ host: KioskHost) throws {
    let clerk = Clerk(host.home, at: session)
    try clerk.at("Legal name")
    try clerk.press("BTab")
    try clerk.at("Country or region")
    try clerk.press("Space")
    try clerk.see("Find")
    try clerk.type("Belgium")
    try clerk.see("▸ Belgium")
    try clerk.press("F10")
    try clerk.miss("▸ Belgium")
    try clerk.see("Belgium")
  }

  @Test("A client that says nothing more is gone after the questions that sshd asks")
  func silentLine() throws {
    let host = try KioskHost(configuration: Self.configuration, command: "add", aliveInterval: 1)
    let session = try host.visitor()
    try session.wait(for: "answer all but the optional ones", seconds: Clerk.patience)
    let program = try #require(try host.programs().first)
    let running = try #require(RunningProcess(id: program))
    try host.silenceLine(session)
    #expect(running.hasEnded(within: 20))
  }

  @Test("The program has the wrapper's environment, whatever the client sends")
  func environment() throws {
    let host = try KioskHost(configuration: Self.configuration, command: "add")
    let session = try host.visitor()
    try session.wait(for: "answer all but the optional ones", seconds: Clerk.patience)
    let program = try #require(try host.programs().first)
    let text = try String(contentsOfFile: "/proc/\(program)/environ", encoding: .utf8)
    let names = Set(text.split(separator: "\0").compactMap { $0.split(separator: "=").first.map(String.init) })
    #expect(
      names.subtracting(TestRun.variables.keys) == [
        "PATH", "HOME", "LANG", "XDG_DATA_HOME", "XDG_STATE_HOME", "SWIFT_BACKTRACE", "GLIBC_TUNABLES",
        "SSH_CONNECTION", "TERM",
      ])
    #expect(text.contains("TERM=tmux-256color\0") && text.contains("SSH_CONNECTION=127.0.0.1 "))
    let limits = try String(contentsOfFile: "/proc/\(program)/limits", encoding: .utf8)
    let core = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") } ?? ""
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
  }

  @Test("An agent's key line says who works, at the desk")
  func agent() throws {
    let host = try KioskHost(configuration: Self.configuration)
    let session = try host.agent(named: "j.devries")
    try session.wait(for: "Customers", seconds: Clerk.patience)
    try session.send("F10")
    try session.wait(for: "answer all but the optional ones", seconds: Clerk.patience)
    try chooseBelgium(session, host)
    try session.send("F3")
    try session.wait(for: "is kept", seconds: Clerk.patience)
    try session.send("F3")
    #expect(try session.exitStatus(seconds: Clerk.patience) == 0)
    #expect(try host.home.sqlite("SELECT DISTINCT owner FROM draft", in: host.store) == ["j.devries"])
    #expect(
      try host.home.sqlite("SELECT DISTINCT operator, origin FROM trail", in: host.store) == ["j.devries|ssh 127.0.0.1"]
    )
  }

  @Test(
    "Whatever else is asked of sshd, the wrapper's command answers",
    arguments: [
      [], ["-T"], ["-s"], ["-L", "0:127.0.0.1:1"], ["-R", "0:127.0.0.1:1"], ["-W", "127.0.0.1:22"],
      ["-o", "SetEnv=FRONTDESK_STORE=/tmp/x LC_ALL=x"],
    ])
  func others(options: [String]) throws {
    let host = try KioskHost(configuration: Self.configuration, command: "add")
    let run = try host.attempt(options, command: options == ["-s"] ? ["sftp"] : ["id"])
    #expect(run.code != 0 && !run.output.contains("uid="), "\(run.output)")
    #expect(FileManager.default.fileExists(atPath: host.store) == false)
  }

  @Test("Nothing is left when a host has stopped")
  func stop() throws {
    let host = try KioskHost(configuration: Self.configuration, command: "add")
    let session = try host.visitor()
    try session.wait(for: "answer all but the optional ones", seconds: Clerk.patience)
    let program = try #require(try host.programs().first)
    let running = try #require(RunningProcess(id: program))
    host.stop()
    #expect(running.hasEnded(within: 0))
    #expect(!LoopbackPort.answers(host.port))
  }
}
