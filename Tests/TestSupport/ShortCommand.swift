import CTestPty
import Glibc

/// A command without a terminal, run to its end, that inherits nothing from the test, and nothing of it outlives it there.
///
/// (Foundation's `Process` leaves its pipes open in what the command itself starts, such as tmux's server.)
public struct ShortCommand {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The exit code, or 128 and the signal.
  public let code: Int
  /// What it said on standard output and standard error.
  public let output: String

  /// Runs the command; its environment is only what is given.
  /// - Throws: `Failure` when it cannot be started or has not ended after 20 seconds; it is killed then.
  public init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    var ends: [Int32] = [-1, -1]
    guard test_pty_pipe(&ends) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
    defer { close(ends[0]) }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    let process = test_spawn(path, &words, &variables, ends[1], ends[1])
    for text in words + variables { free(text) }
    close(ends[1])
    guard process > 0 else { throw Failure(description: "cannot start \(path): errno \(errno)") }
    let said = Self.read(ends[0])
    var status: Int32 = 0
    var used = 0
    if said == nil || test_pty_wait(process, 20_000, &status, &used) != 1 {
      kill(process, SIGKILL)
      _ = test_pty_wait(process, 5000, &status, &used)
      throw Failure(description: "\(path) \(arguments) does not end")
    }
    code = Int(test_pty_exit_code(status))
    output = String(decoding: said ?? [], as: UTF8.self)
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
