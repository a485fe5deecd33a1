import Foundation
import TestSupport
import Testing

/// The scripts of Tests/Faults in their quick form; each ends with a line that says how much held.
@Suite("Faults injected into the store", .serialized)
struct FaultScriptsTests {
  @Test(
    "Nothing reported as saved is lost",
    arguments: [
      ("power-cut.sh", ["10"], "10 power cuts: "), ("failing-calls.sh", ["1"], "calls failed: "),
      ("full-disk.sh", ["40960"], "refusals in words, 0 told as saved and lost"),
      ("writers-at-once.sh", ["4", "10", "2"], "4 writers of 10 records at once: "),
      // S4: with looks through the whole store beside the wizards.
      ("wizards-at-once.py", ["4", "2", "50"], "all there once, none locked"),
      ("typist.py", ["3", "60"], "keys: all as typed"),
      // One process for many visitors, its memory and descriptors as they were.
      ("visitors.py", ["10"], "visitors: "),
    ])
  func holds(script: String, arguments: [String], told: String) throws {
    let folder = try CommandFolder()
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let run = try CommandRun(
      program: tests.appendingPathComponent("Faults/" + script).path, arguments,
      environment: [
        "TMPDIR": folder.url.path, "FRONTDESK": Programs.frontdesk, "STORE_PROBE": Programs.built("StoreProbe"),
      ], in: folder)
    let said = run.output + run.messages
    #expect(run.status == 0, "\(said)")
    #expect(said.contains(told), "\(said)")
  }
}
