import Foundation

/// The test-only program beside the test bundle.
enum Probe {
  private static let program: URL = {
    let bundle = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(fileURLWithPath: bundle ?? "").deletingLastPathComponent().appendingPathComponent("StoreProbe")
  }()

  static func process(_ arguments: String...) throws -> (process: Process, output: FileHandle) {
    try run(program, arguments)
  }

  private static func run(_ executable: URL, _ arguments: [String]) throws -> (process: Process, output: FileHandle) {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    return (process, pipe.fileHandleForReading)
  }

  /// The lines that the program printed until its end.
  static func lines(_ arguments: String...) throws -> [String] { try read(run(program, arguments)) }

  /// The lines that the program printed until it was killed at its so-many-th write into a file of the store.
  static func killed(atWrite number: Int, _ arguments: String...) throws -> [String] {
    try read(
      run(
        URL(fileURLWithPath: "/usr/bin/strace"),
        [
          "-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64", "-e",
          "inject=pwrite64:signal=KILL:when=\(number)", program.path,
        ] + arguments))
  }

  private static func read(_ started: (process: Process, output: FileHandle)) throws -> [String] {
    let (process, output) = started
    let data = output.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
