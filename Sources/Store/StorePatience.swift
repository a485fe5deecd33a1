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

  /// How long calls have waited for other programs so far, in milliseconds. From any thread.
  public var waited: Int { wait.waited }

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
  private static let byte: Int64 = 1 << 31

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
      Self.open(&state) && OpenFileLock.isHeldElsewhere(state.descriptor, at: Self.byte)
    }
  }

  func end() {
    state.withLock { state in
      if state.descriptor >= 0 { close(state.descriptor) }
      state.descriptor = -1
    }
  }

  private static func lock(_ state: inout State, _ kind: CInt) -> Bool {
    open(&state) && OpenFileLock.change(state.descriptor, at: byte, to: kind)
  }

  private static func open(_ state: inout State) -> Bool {
    if state.descriptor < 0, let place = try? StorePath(state.path) {
      state.descriptor = (try? SystemFiles.open(place.lock, O_RDONLY)) ?? -1
    }
    return state.descriptor >= 0
  }
}
