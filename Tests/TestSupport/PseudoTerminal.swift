import CTestPty
import Glibc

/// A program on a terminal of its own, whose every byte a test reads and writes; killed, with its process group, when
/// nobody holds it any more.
///
/// Nothing here sleeps: waiting means reading until something is there, up to a limit.
public final class PseudoTerminal {
  /// Which of the program's three standard files are the terminal; the others are `/dev/null`.
  public struct Standard: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static let input = Standard(rawValue: 1)
    public static let output = Standard(rawValue: 2)
    public static let error = Standard(rawValue: 4)
    public static let all: Standard = [.input, .output, .error]
  }

  /// How a program ended.
  public struct Ending: Equatable, Sendable {
    /// The exit code, or 128 and the number of the signal.
    public let code: Int
    /// The CPU time it used in all.
    public let cpuMicroseconds: Int
  }

  /// How the system treats what goes through the terminal.
  public struct Settings: Equatable, Sendable {
    let flags: [UInt32]
    /// Whether every key reaches the program at once, unseen by the system.
    public let isRaw: Bool
  }

  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// All that the program has sent so far.
  public private(set) var received: [UInt8] = []
  public private(set) var process: Int32 = -1
  /// What standard output and standard error said where they are not the terminal.
  public private(set) var aside: [UInt8] = []
  private var master: Int32
  private var side: Int32 = -1
  private let name: String
  private var ending: Ending?

  public init(rows: Int = 24, columns: Int = 80) throws {
    var name = [CChar](repeating: 0, count: 64)
    master = test_pty_open(Int32(rows), Int32(columns), &name)
    guard master >= 0 else { throw Failure(description: "no terminal: errno \(errno)") }
    self.name = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    if process > 0 && ending == nil { Glibc.kill(-process, SIGKILL) }
    _ = wait(seconds: 5)
    hangUp()
    if side >= 0 { close(side) }
  }

  /// Starts the program; its environment is only what is given and the variables of the run.
  public func start(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = PseudoTerminal.environment,
    standard: Standard = .all
  ) throws {
    var pipes: [Int32] = [-1, -1]
    guard test_pty_pipe(&pipes) == 0 else { throw Failure(description: "no pipe: errno \(errno)") }
    side = pipes[0]
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.merging(TestRun.variables) { given, _ in given }.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + variables { free(text) } }
    let isTerminal = [Standard.input, .output, .error].map { standard.contains($0) ? Int32(1) : 0 }
    process = test_pty_spawn(path, &words, &variables, name, isTerminal, pipes[1])
    close(pipes[1])
    guard process > 0 else { throw Failure(description: "cannot start \(path): errno \(errno)") }
  }

  /// A usual terminal and nothing of the tester's own.
  public static let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh",
  ]

  /// The terminal's settings now.
  public var settings: Settings {
    var words = [UInt32](repeating: 0, count: 5)
    test_pty_settings(master, &words)
    return Settings(flags: Array(words[..<4]), isRaw: words[4] == 1)
  }

  public func write(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      // A program that echoes must be read, or neither side would get on.
      read(milliseconds: 0)
      let written = rest.prefix(1024).withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      if written <= 0 { return }
      rest = rest.dropFirst(written)
    }
  }

  public func type(_ text: String) { write(text.utf8) }

  public func resize(rows: Int, columns: Int) { test_pty_resize(master, Int32(rows), Int32(columns)) }

  public func kill(_ signal: Int32) {
    if process > 0 && ending == nil { Glibc.kill(process, signal) }
  }

  /// Closes our side: the line is dropped.
  public func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Reads until the bytes received since `start` hold that text; false when the limit has passed or the program is gone.
  @discardableResult
  public func wait(for text: String, from start: Int = 0, seconds: Double = 10) -> Bool {
    let wanted = Array(text.utf8)
    return wait(seconds: seconds) { $0.received.dropFirst(start).contains(wanted) }
  }

  /// Reads until the condition holds; false when the limit has passed.
  public func wait(seconds: Double = 10, until isSo: (PseudoTerminal) -> Bool) -> Bool {
    let limit = ContinuousClock.now + .seconds(seconds)
    while !isSo(self) {
      if ContinuousClock.now > limit { return false }
      if !read(milliseconds: 20) && isOver { return isSo(self) }
    }
    return true
  }

  /// Waits for the program to end, and reads what it sends until then; `nil` when it does not end in time.
  public func wait(seconds: Double = 10) -> Ending? {
    _ = wait(seconds: seconds) { $0.isOver }
    if isOver { while read(milliseconds: 0) {} }
    return ending
  }

  /// Waits for the program to end while nobody reads what it sends; `nil` when it does not end in time.
  public func waitUnread(seconds: Double) -> Ending? {
    let limit = ContinuousClock.now + .seconds(seconds)
    while !isOver, ContinuousClock.now < limit { poll(nil, 0, 10) }
    return ending
  }

  private var isOver: Bool {
    if ending != nil || process <= 0 { return true }
    var status: Int32 = 0
    var used = 0
    if test_pty_wait(process, master < 0 ? 20 : 0, &status, &used) == 1 {
      ending = Ending(code: Int(test_pty_exit_code(status)), cpuMicroseconds: used)
    }
    return ending != nil
  }

  /// Whether anything came.
  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    var polled = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0), pollfd(fd: side, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, milliseconds) > 0 else { return false }
    let fromTerminal = polled[0].revents & Int16(POLLIN) != 0 && take(from: master, into: &received)
    let fromSide = polled[1].revents & Int16(POLLIN) != 0 && take(from: side, into: &aside)
    return fromTerminal || fromSide
  }

  private func take(from file: Int32, into store: inout [UInt8]) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(file, &bytes, bytes.count)
    if count > 0 { store += bytes[..<count] }
    return count > 0
  }
}
