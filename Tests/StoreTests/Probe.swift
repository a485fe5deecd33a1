import Foundation

/// The test-only program beside the test bundle.
enum Probe {
  static func process(_ arguments: String...) throws -> (process: Process, output: FileHandle) {
    let process = Process()
    let bundle = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    process.executableURL = URL(fileURLWithPath: bundle).deletingLastPathComponent()
      .appendingPathComponent("StoreProbe")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    return (process, pipe.fileHandleForReading)
  }

  /// The lines that the program printed until its end.
  static func lines(_ arguments: String...) throws -> [String] {
    let (process, output) = try process(arguments[0], arguments[1], arguments.count > 2 ? arguments[2] : "")
    let data = output.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
