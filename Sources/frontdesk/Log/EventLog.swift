import Glibc
import Synchronization

/// The log of a run: one line an event, written by a thread of its own, so that a slow disk keeps nobody waiting.
///
/// What happens is named and counted, and no answer of a person can be in it: see ``LogValue``. Who has none pays nothing: every
/// place that notes something asks first whether there is a log.
final class EventLog: Sendable {
  /// The log of this run, while a command runs; `nil` without one.
  @TaskLocal static var current: EventLog?

  /// The file, as it was named.
  let path: String
  private let descriptor: Int32
  /// Milliseconds of the clock.
  private let beginning = SystemClock.milliseconds
  private let run = getpid()
  private let state = Mutex(State())
  /// There is something to write, or the end has come.
  private let more: Waker
  private let ended: Waker

  private struct State {
    var waiting: [UInt8] = []
    /// How many lines had no room.
    var dropped = 0
    var isEnding = false
    /// Why something could not be written.
    var failure: SystemFailure?
  }

  /// More than a disk that is asleep lets come up.
  private static let most = 1 << 20

  /// How long the end waits for the disk, in milliseconds.
  private static let timeToEnd = 200

  /// Opens the file; ``begin()`` follows.
  init(_ path: String) throws(LogRefusal) {
    self.path = path
    do throws(SystemFailure) { (more, ended) = (try Waker(), try Waker()) } catch { throw .system(error) }
    descriptor = try LogFile.open(path)
    // A file that may not grow is an error to be told, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    do throws(SystemFailure) { try start() } catch {
      close(descriptor)
      throw .system(error)
    }
  }

  // MARK: - For all threads

  /// Notes that something happened.
  func note(_ event: StaticString, _ fields: (StaticString, LogValue)...) { note(event, fields) }

  func note(_ event: StaticString, _ fields: [(StaticString, LogValue)]) {
    write(LogLine(milliseconds: SystemClock.milliseconds - beginning, run: run, event), fields)
  }

  /// Notes the beginning of the run, with the time of day.
  func noteStart(_ fields: [(StaticString, LogValue)]) { write(LogLine(time: SystemClock.utc, run: run), fields) }

  private func write(_ line: LogLine, _ fields: [(StaticString, LogValue)]) {
    var line = line
    for (name, value) in fields { line.add(name, value) }
    line.end()
    let isFirst = state.withLock { state in
      guard state.waiting.count + line.octets.count <= Self.most else {
        state.dropped += 1
        return false
      }
      let isFirst = state.waiting.isEmpty
      state.waiting += line.octets
      return isFirst
    }
    if isFirst { more.wake() }
  }

  /// Waits a little for what is noted to be written; why not all of it could be, if so.
  func end() -> SystemFailure? {
    let dropped = state.withLock { $0.dropped }
    if dropped > 0 { note("dropped", ("lines", .number(dropped))) }
    state.withLock { $0.isEnding = true }
    more.wake()
    guard ended.wait(milliseconds: Self.timeToEnd) else { return SystemFailure(number: ETIMEDOUT) }
    return state.withLock { state in state.failure ?? (dropped > 0 ? SystemFailure(number: ETIMEDOUT) : nil) }
  }

  // MARK: - On its thread

  private func start() throws(SystemFailure) {
    // A signal is the terminal's, or the command's: this thread takes none, from its first instruction.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try WorkerThread.start { self.writeAll() }
  }

  private func writeAll() {
    var isInLine = false
    while true {
      let (octets, isEnding) = state.withLock { state in
        defer { state.waiting = [] }
        return (state.waiting, state.isEnding)
      }
      if !octets.isEmpty {
        write(octets, &isInLine)
      } else if isEnding {
        break
      } else {
        more.wait()
      }
    }
    close(descriptor)
    ended.wake()
  }

  /// Writes lines; what the disk does not take is dropped, and the next ones are tried again.
  private func write(_ lines: [UInt8], _ isInLine: inout Bool) {
    var rest = (isInLine ? [UInt8(ascii: "\n")] + lines : lines)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        isInLine = rest[rest.startIndex + count - 1] != UInt8(ascii: "\n")
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        let failure = SystemFailure(number: errno)
        return state.withLock { $0.failure = $0.failure ?? failure }
      }
    }
  }
}
