import Glibc
import SQLite
import Synchronization

/// How long calls of a store wait for other programs, and how they say that they wait.
///
/// A call that has waited 20 ms holds a read lock on one byte of the store's lock file until it ends: long work of
/// another program asks for it between two transactions, and leaves room. The lock belongs to the open file
/// (`F_OFD_SETLK`), so it is gone whenever the process is.
public final class StorePatience: Sendable {
  /// What SQLite asks while the store is locked.
  let wait: BusyWait
  private let milliseconds = Atomic<Int>(StorePatience.usual)
  private let announcement: Announcement

  /// How long a call waits where nothing else is said: milliseconds.
  public static let usual = 10_000

  /// Waits ``usual`` long.
  public init() {
    let announcement = Announcement()
    self.announcement = announcement
    wait = BusyWait { waited in if waited >= 20 { announcement.make() } }
  }

  deinit { announcement.end() }

  /// How long each later call waits, in milliseconds.
  public func set(milliseconds: Int) { self.milliseconds.store(milliseconds, ordering: .sequentiallyConsistent) }

  /// Calls wait no longer, those that come included, until ``hopeAgain()``; they throw ``StoreError/locked``. From any
  /// thread.
  public func giveUp() { wait.cut() }

  /// Calls wait as long as they may again.
  public func hopeAgain() { wait.uncut() }

  /// No call waits beyond so many milliseconds from now, whatever else is said. From any thread.
  public func limitAll(milliseconds: Int) { wait.limitAll(milliseconds: milliseconds) }

  /// Whether a call is waiting for another program just now. From any thread.
  public var isWaiting: Bool { wait.isWaiting }

  /// The monotonic clock.
  static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  func begin(at path: String) {
    announcement.setPath(path)
    wait.allow(milliseconds: milliseconds.load(ordering: .sequentiallyConsistent))
  }

  /// The call has ended.
  func end() {
    wait.end()
    announcement.withdraw()
  }

  /// Whether another program says that it waits for the store.
  func isAnotherWaiting(at path: String) -> Bool {
    announcement.setPath(path)
    return announcement.isHeldElsewhere
  }
}

/// The read lock by which a program says that it waits.
private final class Announcement: Sendable {
  private struct State {
    var path = ""
    var descriptor: CInt = -1
    var isMade = false
  }

  private let state = Mutex(State())

  /// The agreed byte: behind every lock file's end, before the bytes of sessions.
  private static let byte: off_t = 1 << 31

  func setPath(_ path: String) { state.withLock { $0.path = path } }

  func make() {
    state.withLock { state in
      if !state.isMade { state.isMade = Self.lock(&state, F_RDLCK) }
    }
  }

  func withdraw() {
    state.withLock { state in
      if state.isMade { state.isMade = !Self.lock(&state, F_UNLCK) }
    }
  }

  var isHeldElsewhere: Bool {
    state.withLock { state in
      guard Self.open(&state) else { return false }
      var lock = Self.record(F_WRLCK)
      return fcntl(state.descriptor, OpenFileLock.get, &lock) == 0 && lock.l_type != F_UNLCK
    }
  }

  func end() {
    state.withLock { state in
      if state.descriptor >= 0 { close(state.descriptor) }
      state.descriptor = -1
    }
  }

  private static func lock(_ state: inout State, _ kind: CInt) -> Bool {
    guard open(&state) else { return false }
    var lock = record(kind)
    return fcntl(state.descriptor, OpenFileLock.set, &lock) == 0
  }

  private static func open(_ state: inout State) -> Bool {
    if state.descriptor < 0, let place = try? StorePath(state.path) {
      state.descriptor = (try? SystemFiles.open(place.lock, O_RDONLY)) ?? -1
    }
    return state.descriptor >= 0
  }

  private static func record(_ kind: CInt) -> flock {
    flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: byte, l_len: 1, l_pid: 0)
  }
}

/// Commands of `fcntl` for locks of open files, which Swift's Glibc module lacks.
enum OpenFileLock {
  /// `F_OFD_GETLK`.
  static let get: CInt = 36
  /// `F_OFD_SETLK`.
  static let set: CInt = 37
}
