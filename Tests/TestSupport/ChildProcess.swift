import CTestPty
import Glibc

/// A program without a terminal that runs beside the test; killed, with its process group, when nobody holds it any more.
///
/// No signal is blocked or ignored in it, it inherits no descriptor but the standard three, and it has the variables
/// of ``TestRun``. Foundation's `Process` hands on the signal mask of the thread that starts it; the test runner blocks
/// nearly every signal in its threads, and tmux, for one, never ends under such a mask.
public final class ChildProcess {
  /// What one of the three standard files is.
  public enum File: Sendable {
    /// `/dev/null`.
    case nothing
    /// The file at that path: read as input, emptied and written as output.
    case path(String)
    /// An open descriptor, which stays the caller's to close.
    case descriptor(Int32)
  }

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  public let id: Int32
  private let command: String
  private var code: Int?

  /// Starts the program; its environment is only what is given and the variables of the run.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = [:], folder: String? = nil,
    input: File = .nothing, output: File = .nothing, error: File = .nothing
  ) throws {
    command = ([path] + arguments).joined(separator: " ")
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    let standard = try [
      (input, O_RDONLY), (output, O_WRONLY | O_CREAT | O_TRUNC), (error, O_WRONLY | O_CREAT | O_TRUNC),
    ]
    .map { file, flags in
      switch file {
      case .nothing: return Int32(-1)
      case .descriptor(let descriptor): return descriptor
      case .path(let path):
        let descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(description: "cannot open \(path): errno \(errno)") }
        opened.append(descriptor)
        return descriptor
      }
    }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.merging(TestRun.variables) { given, _ in given }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    id = test_spawn(path, &words, &variables, folder, standard)
    guard id > 0 else { throw Failure(description: "cannot start \(command): errno \(errno)") }
  }

  deinit { end() }

  /// Waits for the program to end: its exit code, or 128 and the signal.
  /// - Throws: `Failure` when the limit has passed; the program is killed then.
  @discardableResult
  public func wait(seconds: Double = 300) throws -> Int {
    if let code = reap(Int32(seconds * 1000)) { return code }
    end()
    throw Failure(description: "\(command) does not end")
  }

  /// Sends the program a signal (its number), unless it has ended.
  public func kill(_ signal: Int32) {
    if code == nil { Glibc.kill(id, signal) }
  }

  private func end() {
    guard id > 0, code == nil else { return }
    Glibc.kill(-id, SIGKILL)
    _ = reap(10_000)
  }

  private func reap(_ milliseconds: Int32) -> Int? {
    if code != nil { return code }
    var status: Int32 = 0
    var used = 0
    guard test_pty_wait(id, milliseconds, &status, &used) == 1 else { return nil }
    code = Int(test_pty_exit_code(status))
    return code
  }
}
