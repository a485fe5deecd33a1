import Foundation
import TestSupport
import Testing

/// `Tests/Faults/monkey.py` in its quick form; `make monkey` does a million actions.
@Suite("Random keys, pastes, bad bytes, sizes, stops and signals", .serialized)
struct MonkeyTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  private func monkey(_ program: String, _ arguments: [String]) throws -> CommandRun {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try CommandRun(
      program: tests.appendingPathComponent("Faults/monkey.py").path, arguments + ["--keep", folder.path("kept")],
      environment: ["TMPDIR": folder.url.path, "FRONTDESK": program], in: folder)
  }

  @Test(
    "The program stays itself, and gives the terminal back as it was",
    arguments: [("wizard", 5000), ("kiosk", 5000), ("configured", 1000), ("ended", 1000)])
  func holds(kind: String, actions: Int) throws {
    let run = try monkey(Programs.frontdesk, ["--program", kind, "--actions", "\(actions)", "--seconds", "150"])
    // The day's seed is told, by which the same actions can be done again.
    print(run.output)
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("actions held"))
  }

  @Test("A fault is found, with the shortest list of actions that leads to it")
  func findsAFault() throws {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let victim = tests.appendingPathComponent("Faults/monkeys/victim.py").path
    let run = try monkey(victim, ["--program", "wizard", "--actions", "3000", "--seed", "4"])
    #expect(run.status == 1, "\(run.output)\(run.messages)")
    #expect(run.output.contains("U+0007 on the screen"))
    #expect(run.lines.suffix(2) == [#"  ["key", "z"]"#, #"  ["key", "q"]"#], "\(run.output)")
  }
}
