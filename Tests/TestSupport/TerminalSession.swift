import Foundation

/// The real program in a real terminal: a tmux of its own, on a socket nobody else knows, ended with the session.
///
/// Keys have tmux's names (`Enter`, `Tab`, `BTab`, `Escape`, `F10`, `C-c`, `Up`, `PPage`). Nothing sleeps for a fixed time:
/// send, then wait for what should appear. Wait between a paste or `Escape` and the next key: keys that come without a
/// pause after a paste belong to it, and after `Escape` make Alt.
public final class TerminalSession {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The built product.
  public static var frontdesk: String { Programs.frontdesk }

  private let folder: URL
  private var isClosed = false
  /// The server of tmux, and the program in its window.
  private var running: [RunningProcess] = []

  /// Starts the command in a window of that size; its environment is only what is given besides a usual terminal and the
  /// variables of the run. Without a locale of UTF-8 and without colours the program draws what every terminal shows, so
  /// that tests read plain characters; a test of the looks gives an empty `LC_CTYPE` and `NO_COLOR`.
  public init(
    _ command: [String], environment: [String: String] = [:], rows: Int = 24, columns: Int = 80,
    terminal: String = "tmux-256color", workingDirectory: String = "/"
  ) throws {
    let name = "frontdesk-test-\(UUID().uuidString.prefix(8))"
    folder = TestRun.folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let settings = """
      set -g remain-on-exit on
      set -g remain-on-exit-format ""
      set -g status off
      set -g escape-time 0
      set -g default-terminal \(terminal)
      set -g default-shell /bin/sh
      set -g history-limit 5000
      """
    try Data(settings.utf8).write(to: folder.appendingPathComponent("tmux.conf"))
    var variables = [
      "LANG": "C.UTF-8", "LC_CTYPE": "C", "NO_COLOR": "1", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh",
      "TERM": terminal,
    ]
    variables.merge(environment) { $1 }
    variables.merge(TestRun.variables) { given, _ in given }
    let assignments = variables.map { "\($0)=\($1)" }.sorted()
    let told = try tmux(
      [
        "-f", folder.appendingPathComponent("tmux.conf").path, "new-session", "-d", "-P", "-F", "#{pid} #{pane_pid}",
        "-s", "test", "-x", "\(columns)", "-y", "\(rows)", "-c", workingDirectory, "/usr/bin/env", "-i",
      ]
        + assignments + command)
    running = told.split(whereSeparator: \.isWhitespace).compactMap { Int32($0) }.compactMap { RunningProcess(id: $0) }
  }

  deinit { close() }

  /// Ends the terminal and the program in it, waits until both have ended, and removes what the session left on disk.
  public func close() {
    if isClosed { return }
    isClosed = true
    _ = try? tmux(["kill-server"])
    // The program finds its line dropped, and may have a draft to save.
    for process in running { process.end(after: 10) }
    try? FileManager.default.removeItem(at: folder)
  }

  /// Presses keys, by tmux's names.
  public func send(_ keys: String...) throws { try tmux(["send-keys", "-t", "test", "--"] + keys) }

  /// Types text as it is.
  public func type(_ text: String) throws { try tmux(["send-keys", "-t", "test", "-l", "--", text]) }

  /// Sends bytes as they are.
  public func send(bytes: [UInt8]) throws {
    try tmux(["send-keys", "-t", "test", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes as a terminal does, with paste marks when the program asked for them.
  public func paste(_ text: String) throws {
    let file = folder.appendingPathComponent("paste")
    try Data(text.utf8).write(to: file)
    try tmux(["load-buffer", file.path])
    try tmux(["paste-buffer", "-p", "-t", "test"])
  }

  public func resize(rows: Int, columns: Int) throws {
    try tmux(["resize-window", "-t", "test", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Appends every byte that the program writes from now on to a file.
  public func keepBytes(in file: String) throws { try tmux(["pipe-pane", "-t", "test", "cat >>'\(file)'"]) }

  /// The rows of the screen as a person sees them, without blanks at the ends.
  public func screen() throws -> [String] {
    var text = try tmux(["capture-pane", "-p", "-t", "test"])
    if text.hasSuffix("\n") { text.removeLast() }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// All that can be scrolled back to, and the screen.
  public func history() throws -> String { try tmux(["capture-pane", "-p", "-S", "-", "-t", "test"]) }

  /// The rows with the attributes and colours as escape sequences.
  public func styledScreen() throws -> [String] {
    try tmux(["capture-pane", "-p", "-e", "-t", "test"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// Where the cursor is, both from 0, and whether it is to be seen.
  public func cursor() throws -> (row: Int, column: Int, isVisible: Bool) {
    let numbers = try show("#{cursor_y} #{cursor_x} #{cursor_flag}").split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3 else { throw Failure(description: "tmux tells no cursor") }
    return (numbers[0], numbers[1], numbers[2] == 1)
  }

  /// Whether the program draws on the alternate screen.
  public func isOnAlternateScreen() throws -> Bool { try show("#{alternate_on}") == "1" }

  /// Waits until a row of the screen holds the text.
  /// - Throws: `Failure` with the whole screen when the limit has passed.
  @discardableResult
  public func wait(for text: String, seconds: Double = 15) throws -> [String] {
    try wait(seconds: seconds, "\"\(text)\"") { rows in rows.contains { $0.contains(text) } }
  }

  /// Waits until the screen is as it should be; the answer is that screen.
  @discardableResult
  public func wait(
    seconds: Double = 15, _ what: String = "the expected screen", until isSo: ([String]) throws -> Bool
  ) throws -> [String] {
    let limit = ContinuousClock.now + .seconds(seconds)
    while true {
      let rows = try screen()
      if try isSo(rows) { return whole(rows, isSo) }
      if ContinuousClock.now > limit {
        throw Failure(description: "waited for \(what), saw:\n" + rows.joined(separator: "\n"))
      }
    }
  }

  /// The same picture once all of it is there: the program may have been in the midst of drawing it.
  private func whole(_ rows: [String], _ isSo: ([String]) throws -> Bool) -> [String] {
    var rows = rows
    for _ in 0..<10 {
      guard let later = try? screen(), (try? isSo(later)) == true, later != rows else { break }
      rows = later
    }
    return rows
  }

  /// Waits for the program to end: its exit code, or 128 and the signal.
  public func exitStatus(seconds: Double = 15) throws -> Int {
    let limit = ContinuousClock.now + .seconds(seconds)
    while true {
      let told = try show("#{pid},#{pane_dead_status},#{pane_dead_signal}").split(
        separator: ",", omittingEmptySubsequences: false)
      if told.count == 3 {
        if let code = Int(told[1]) { return code }
        if let signal = Int(told[2]) { return 128 + signal }
        // tmux 3.3 now and then misses that its child has ended, and leaves it a zombie until it hears of a child again.
        if let server = Int32(told[0]) { Foundation.kill(server, SIGCHLD) }
      }
      if ContinuousClock.now > limit {
        throw Failure(description: "still running:\n" + (try screen()).joined(separator: "\n"))
      }
    }
  }

  /// Sends the program a signal (its number).
  public func kill(_ signal: Int32) throws { Foundation.kill(try process(), signal) }

  /// The id of the program's process.
  public func process() throws -> Int32 {
    guard let process = Int32(try show("#{pane_pid}")) else { throw Failure(description: "tmux tells no process") }
    return process
  }

  /// Lets no file of the program grow beyond so many bytes; `nil` takes that away again.
  public func limitFiles(to bytes: Int?) throws {
    let process = try show("#{pane_pid}")
    let run = try ShortCommand(
      "/usr/bin/prlimit", ["--pid", process, "--fsize=\(bytes.map(String.init) ?? "unlimited"):"],
      environment: ["PATH": "/usr/bin:/bin"])
    if run.code != 0 { throw Failure(description: "prlimit: \(run.output)") }
  }

  private func show(_ format: String) throws -> String {
    try tmux(["display-message", "-p", "-t", "test", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let run = try ShortCommand(
      "/usr/bin/tmux", ["-u", "-S", folder.appendingPathComponent("socket").path] + arguments,
      environment: [
        "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh", "LANG": "C.UTF-8", "TERM": "xterm-256color", "HOME": folder.path,
      ])
    if run.code != 0 { throw Failure(description: "tmux \(arguments): \(run.output)") }
    return run.output
  }
}
