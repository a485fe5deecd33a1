import Glibc

/// A program that was run to its end, with what it said; never used by a kiosk, which starts no program.
struct ProgramOutput {
  /// The exit code; -1 where a signal ended it.
  let status: Int32
  /// What it said on standard output and standard error.
  let lines: [String]

  /// Runs a program with an environment that holds nothing but a search path.
  static func of(_ path: String, _ arguments: [String]) throws(SystemFailure) -> ProgramOutput {
    let (reading, writing) = try ChildProgram.pipe()
    defer { close(reading) }
    let process = try ChildProgram.start(
      path, arguments, output: writing, withErrors: true, variables: ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"])
    // What it says is read to its end before it is waited for: it may say more than a pipe holds.
    let said = read(reading)
    return ProgramOutput(
      status: ChildProgram.exitCode(of: process),
      lines: String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init))
  }

  private static func read(_ descriptor: Int32) -> [UInt8] {
    var said: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while let count = try? FileDescriptor.read(descriptor, into: &buffer), count > 0 { said += buffer[..<count] }
    return said
  }
}
