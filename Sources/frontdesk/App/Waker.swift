import CWorker
import Glibc

/// An event that one thread raises and another waits for, by itself or in a poll.
final class Waker: Sendable {
  /// Can be read while the event is raised.
  let descriptor: CInt

  init() throws(SystemFailure) {
    descriptor = event_open()
    if descriptor < 0 { throw SystemFailure(number: errno) }
  }

  deinit { close(descriptor) }

  func wake() { event_raise(descriptor) }

  func clear() { event_clear(descriptor) }

  /// Waits until the event is raised, and forgets it; `false` where it was not within so many milliseconds.
  @discardableResult
  func wait(milliseconds: Int? = nil) -> Bool {
    event_wait(descriptor, milliseconds.map { CInt(clamping: $0) } ?? -1) != 0
  }
}
