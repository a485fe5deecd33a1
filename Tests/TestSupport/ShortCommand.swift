import CTestPty
import Glibc

/// A command run to its end as a ``ChildProcess``, with what it said.
public struct ShortCommand {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The exit code, or 128 and the signal.
  public let code: Int
  /// What it said on standard output and standard error.
  public let output: String

  /// Runs the command; its environment is only what is given and the variables of the run.
  /// - Throws: `Failure` when it cannot be started or says nothing for 20 seconds and has not ended; it is killed then.
  public init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    var ends: [Int32] = [-1, -1]
    guard test_pty_pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
    defer { close(ends[0]) }
    let process: ChildProcess
    do {
      defer { close(ends[1]) }
      process = try ChildProcess(
        path, arguments, environment: environment, output: .descriptor(ends[1]), error: .descriptor(ends[1]))
    }
    guard let said = Self.read(ends[0]) else { throw Failure(description: "\(path) \(arguments) does not end") }
    code = try process.wait(seconds: 20)
    output = String(decoding: said, as: UTF8.self)
  }

  private static func read(_ file: Int32) -> [UInt8]? {
    var said: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 65536)
    while true {
      var polled = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
      if poll(&polled, 1, 20_000) <= 0 { return nil }
      let count = Glibc.read(file, &bytes, bytes.count)
      if count > 0 { said += bytes[..<count] } else if count == 0 || errno != EAGAIN { return said }
    }
  }
}
