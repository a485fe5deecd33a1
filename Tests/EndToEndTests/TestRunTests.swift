import Foundation
import TestSupport
import Testing

/// `Tools/test_run.py`, which `make test` runs the tests with.
@Suite("A run of the tests")
struct TestRunTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Tools/test_run.py").path

  /// Runs a shell script as if it were the tests.
  private func run(_ script: String) throws -> CommandRun {
    try CommandRun(program: Self.script, ["/bin/sh", "-c", script], in: folder)
  }

  @Test("Fails when a process is left, names it and ends it", arguments: ["sleep", "setsid sleep"])
  func process(command: String) throws {
    let run = try run("\(command) 600 & echo $!; exec >/dev/null 2>&1")
    #expect(run.status == 1)
    #expect(run.messages.contains("process ") && run.messages.contains(": sleep 600"))
    let id = try #require(Int32(run.lines.first ?? ""))
    #expect(RunningProcess(id: id)?.hasEnded(within: 0) ?? true)
  }

  @Test("Finds a process with an empty environment by the folder it works in")
  func emptyEnvironment() throws {
    let run = try run("cd $FRONTDESK_TEST_RUN; env -i sleep 600 &")
    #expect(run.status == 1)
    #expect(run.messages.contains(": sleep 600"))
  }

  @Test("Fails when a folder is left, names it and removes it")
  func leftFolder() throws {
    let run = try run("mkdir -p $FRONTDESK_TEST_RUN/kept/locked; chmod 500 $FRONTDESK_TEST_RUN/kept; pwd")
    #expect(run.status == 1)
    let named = try #require(run.messages.split(separator: "\n").last { $0.contains("folder ") })
    let path = try #require(named.split(separator: " ").last.map(String.init))
    #expect(path.hasSuffix("/kept"))
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("Keeps the exit status of tests that failed, also when something is left", arguments: ["", "sleep 600 & "])
  func status(before: String) throws {
    #expect(try run(before + "exit 7").status == 7)
  }

  @Test("Passes where nothing is left, and says nothing")
  func clean() throws {
    let run = try run("mkdir $FRONTDESK_TEST_RUN/a; rmdir $FRONTDESK_TEST_RUN/a; sleep 0 & wait")
    #expect(run.status == 0)
    #expect(run.output + run.messages == "")
  }

  @Test("Ends everything of the run and removes its folder when it is stopped", arguments: [SIGINT, SIGTERM, SIGHUP])
  func stopped(signal: Int32) throws {
    let told = folder.path("told")
    let run = try ChildProcess(
      Self.script,
      ["/bin/sh", "-c", "setsid sleep 600 & echo $FRONTDESK_TEST_RUN $!; wait; sleep 600"],
      environment: folder.environment, output: .path(told))
    var words: [Substring] = []
    try Patience.wait("the run to begin") {
      words = try String(contentsOfFile: told, encoding: .utf8).split(whereSeparator: \.isWhitespace)
      return words.count == 2
    }
    let left = try #require(RunningProcess(id: Int32(words[1]) ?? 0))
    run.kill(signal)
    #expect(try run.wait(seconds: 30) == 128 + Int(signal))
    #expect(left.hasEnded(within: 0))
    #expect(!FileManager.default.fileExists(atPath: String(words[0])))
  }

  @Test("A program that a test starts has no signal blocked or ignored, and belongs to the run")
  func signals() throws {
    let command = "grep -E 'Sig(Blk|Ign)' /proc/self/status; echo run=$FRONTDESK_TEST_RUN"
    let expected = [
      "SigBlk:\t0000000000000000", "SigIgn:\t0000000000000000", "run=\(TestRun.variables["FRONTDESK_TEST_RUN"] ?? "")",
    ]
    #expect(try CommandRun(program: "/bin/sh", ["-c", command], in: folder).lines == expected)
    #expect(try ShortCommand("/bin/sh", ["-c", command]).output.split(separator: "\n").map(String.init) == expected)
    let session = try TerminalSession(["/bin/sh", "-c", command], columns: 200)
    #expect(try session.exitStatus() == 0)
    // tmux ignores two signals of its own, and draws tabs as blanks.
    let screen = try session.screen().joined(separator: "\n")
    #expect(screen.contains(/SigBlk:\s+0{16}/) && screen.contains(expected[2]))
    let terminal = try PseudoTerminal()
    try terminal.start("/bin/sh", ["-c", command])
    #expect(terminal.wait()?.code == 0)
    #expect(expected.allSatisfy { String(decoding: terminal.received, as: UTF8.self).contains($0) })
  }

  @Test("A terminal session has ended with its program when it is closed")
  func closed() throws {
    let file = folder.path("id")
    let session = try TerminalSession(["/bin/sh", "-c", "echo $$ $PPID > \(file); exec sleep 600"])
    var ids: [Int32] = []
    try Patience.wait("the program to begin") {
      ids =
        (try? String(contentsOfFile: file, encoding: .utf8))?.split(whereSeparator: \.isWhitespace)
        .compactMap { Int32($0) } ?? []
      return ids.count == 2
    }
    let processes = ids.compactMap { RunningProcess(id: $0) }
    #expect(processes.count == 2)
    session.close()
    #expect(processes.allSatisfy { $0.hasEnded(within: 0) })
  }
}
