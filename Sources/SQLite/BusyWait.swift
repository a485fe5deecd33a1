internal import CSQLite
import Glibc
import Synchronization

/// How long a connection waits for other programs: a deadline, which another thread can bring nearer.
///
/// SQLite has no queue for its locks: it asks again and again, here after 1, 2, 4 and then every 5 milliseconds.
public final class BusyWait: Sendable {
  /// Nanoseconds of the monotonic clock at which the wait of the present piece of work ends.
  private let deadline = Atomic<Int64>(.max)
  /// The same for all work from now on.
  private let ceiling = Atomic<Int64>(.max)
  private let isCut = Atomic<Bool>(false)
  /// Nanoseconds at which the present wait began; 0 while there is none.
  private let beginning = Atomic<Int64>(0)
  /// How many nanoseconds all waits took.
  private let total = Atomic<Int64>(0)
  /// Called while a wait lasts, with its length so far in milliseconds; called on the thread that waits.
  private let whileWaiting: @Sendable (Int) -> Void

  /// - Parameter whileWaiting: called again and again while a wait lasts, with its length so far in milliseconds.
  public init(whileWaiting: @escaping @Sendable (Int) -> Void = { _ in }) { self.whileWaiting = whileWaiting }

  /// From now on, waits end so many milliseconds later.
  public func allow(milliseconds: Int) {
    deadline.store(Self.now + Int64(milliseconds) * 1_000_000, ordering: .sequentiallyConsistent)
    beginning.store(0, ordering: .sequentiallyConsistent)
  }

  /// The piece of work has ended.
  public func end() { beginning.store(0, ordering: .sequentiallyConsistent) }

  /// Waits are given up at once, those that come included, until ``uncut()``.
  public func cut() { isCut.store(true, ordering: .sequentiallyConsistent) }

  /// Waits are as long as they are allowed to be again.
  public func uncut() { isCut.store(false, ordering: .sequentiallyConsistent) }

  /// No wait, whatever ``allow(milliseconds:)`` says later, lasts beyond so many milliseconds from now.
  public func limitAll(milliseconds: Int) {
    ceiling.store(Self.now + Int64(milliseconds) * 1_000_000, ordering: .sequentiallyConsistent)
  }

  /// How long all waits together took so far, in milliseconds.
  public var waited: Int { Int(total.load(ordering: .relaxed) / 1_000_000) }

  /// Whether the present piece of work is waiting for another program.
  public var isWaiting: Bool { beginning.load(ordering: .sequentiallyConsistent) != 0 }

  /// Called each time the lock is found taken: waits a little, or gives the wait up with `false`.
  public func mayTryAgain(_ tries: Int32) -> Bool {
    let now = Self.now
    let start = beginning.load(ordering: .sequentiallyConsistent)
    if start == 0 { beginning.store(now, ordering: .sequentiallyConsistent) }
    let end = min(
      deadline.load(ordering: .sequentiallyConsistent), ceiling.load(ordering: .sequentiallyConsistent))
    guard now < end, !isCut.load(ordering: .sequentiallyConsistent) else { return false }
    whileWaiting(start == 0 ? 0 : Int((now - start) / 1_000_000))
    let pause = min(tries < 3 ? Int64(1 << tries) : 5, max(1, (end - now) / 1_000_000))
    var time = timespec(tv_sec: 0, tv_nsec: Int(pause) * 1_000_000)
    nanosleep(&time, nil)
    total.add(Self.now - now, ordering: .relaxed)
    return true
  }

  func install(on database: OpaquePointer) {
    // The connection holds this object as long as SQLite may call.
    sqlite3_busy_handler(
      database,
      { context, tries in
        guard let context else { return 0 }
        return Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue().mayTryAgain(tries) ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Nanoseconds of the monotonic clock.
  public static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
