import Foundation
import TestSupport

/// Looks into a living process, and calls functions in it, as somebody would who has taken it over (gdb).
struct Debugger {
  let process: Int32

  /// Whether there is a debugger that may look into other processes here.
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/gdb") && geteuid() == 0

  /// Calls functions, each written in C, and tells for each its result and `errno` afterwards.
  func call(_ expressions: [String]) throws -> [(result: Int, error: Int)] {
    let commands = expressions.flatMap { ["print (long)(\($0))", "print *(int *)__errno_location()"] }
    let run = try gdb(commands.flatMap { ["-ex", $0] })
    let values = run.split(separator: "\n").compactMap { line -> Int? in
      guard line.hasPrefix("$"), let value = line.split(separator: "=").last else { return nil }
      return Int(value.trimmingCharacters(in: .whitespaces))
    }
    guard values.count == commands.count else { throw Failure(description: "gdb says: \(run)") }
    return stride(from: 0, to: values.count, by: 2).map { (values[$0], values[$0 + 1]) }
  }

  /// All that the process has in memory.
  func memory() throws -> Data {
    let file = TestRun.folder.appendingPathComponent("memory-\(process)-\(UUID().uuidString.prefix(8))")
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try gdb(["-ex", "generate-core-file \(file.path)"])
    return try Data(contentsOf: file)
  }

  private func gdb(_ arguments: [String]) throws -> String {
    let usual = ["-nx", "-batch", "-iex", "set debuginfod enabled off", "-p", String(process)]
    return try ShortCommand(
      "/usr/bin/gdb", usual + arguments, environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/"]
    ).output
  }
}
