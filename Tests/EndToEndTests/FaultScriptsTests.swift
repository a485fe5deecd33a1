import Foundation
import TestSupport
import Testing

/// The scripts of Tests/Faults in their quick form; each ends with a line that says how much held.
@Suite("What faults do to the store", .serialized)
struct FaultScriptsTests {
  @Test(
    "is nothing that was told as saved",
    arguments: [
      ("power-cut.sh", ["10"], "10 power cuts: "), ("failing-calls.sh", ["1"], "calls failed: "),
      ("full-disk.sh", ["40960"], "refusals in words, 0 told as saved and lost"),
      ("writers-at-once.sh", ["4", "10", "2"], "4 writers of 10 records at once: "),
      ("wizards-at-once.py", ["4", "2", "50"], "all there once, none locked"),
    ])
  func holds(script: String, arguments: [String], told: String) throws {
    let folder = try CommandFolder()
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let output = URL(fileURLWithPath: try folder.write("output", ""))
    let process = Process()
    process.executableURL = tests.appendingPathComponent("Faults/" + script)
    process.arguments = arguments
    process.environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.url.path, "TMPDIR": folder.url.path, "LANG": "C.UTF-8",
      "FRONTDESK": Programs.frontdesk, "STORE_PROBE": Programs.built("StoreProbe"),
    ]
    let handle = try FileHandle(forWritingTo: output)
    process.standardOutput = handle
    process.standardError = handle
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let said = try String(contentsOf: output, encoding: .utf8)
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.contains(told), "\(said)")
  }
}
