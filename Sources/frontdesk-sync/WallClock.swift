import Glibc
import Store

/// The clock of this machine.
enum WallClock {
  /// Milliseconds since 1970.
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Now in UTC, ISO 8601 to the second.
  static var now: UTCMoment { UTCMoment(secondsSince1970: milliseconds / 1000) }
}
