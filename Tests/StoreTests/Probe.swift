import Foundation
import TestSupport

/// The test-only program beside the test bundle.
enum Probe {
  private static let program: String = {
    let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: bundle ?? "").deletingLastPathComponent().appendingPathComponent("StoreProbe").path
  }()

  static func process(_ arguments: String...) throws -> (process: ChildProcess, output: FileHandle) {
    try run(program, arguments)
  }

  private static func run(
    _ program: String, _ arguments: [String]
  ) throws -> (process: ChildProcess, output: FileHandle) {
    let pipe = Pipe()
    let process = try ChildProcess(
      program, arguments, environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"],
      output: .descriptor(pipe.fileHandleForWriting.fileDescriptor))
    try pipe.fileHandleForWriting.close()
    return (process, pipe.fileHandleForReading)
  }

  /// The lines that the program printed until its end.
  static func lines(_ arguments: String...) throws -> [String] { try read(run(program, arguments)) }

  /// The lines that the program printed until it was killed at its so-many-th write into a file of the store.
  static func killed(atWrite number: Int, _ arguments: String...) throws -> [String] {
    try read(
      run(
        "/usr/bin/strace",
        [
          "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64", "-e",
          "inject=pwrite64:signal=KILL:when=\(number)", program,
        ] + arguments))
  }

  private static func read(_ started: (process: ChildProcess, output: FileHandle)) throws -> [String] {
    let data = started.output.readDataToEndOfFile()
    try started.process.wait()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
