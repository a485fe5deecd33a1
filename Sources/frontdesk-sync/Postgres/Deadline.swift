import Glibc

/// The moment at which a wait for the centre ends.
struct Deadline {
  /// Nanoseconds of the monotonic clock.
  private let end: Int64

  init(seconds: Int) { end = Self.now + Int64(seconds) * 1_000_000_000 }

  /// Waits until a descriptor can be read or, where asked, written; `false` where the time is up.
  func wait(for descriptor: Int32, reading: Bool, writing: Bool) -> Bool {
    while true {
      let rest = (end - Self.now) / 1_000_000
      guard rest > 0 else { return false }
      var wanted = pollfd(
        fd: descriptor, events: Int16((reading ? POLLIN : 0) | (writing ? POLLOUT : 0)), revents: 0)
      let count = poll(&wanted, 1, Int32(clamping: rest))
      if count > 0 { return true }
      if count < 0, errno != EINTR { return true }
    }
  }

  /// Nanoseconds of the monotonic clock.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
