import CWorker
import Glibc

/// Wakes a poll at a moment, also where the machine has slept until after it.
///
/// Set for a later moment it still wakes at the earlier one: a key moves the moment, and costs no call of the system.
final class Alarm {
  /// Can be read once the moment has come; -1 where the system has no such clock.
  let descriptor: CInt
  /// Milliseconds of `SystemClock`.
  private var moment: Int64?

  init() { descriptor = alarm_open() }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Wakes no later than at a moment of `SystemClock`.
  func wake(by moment: Int64) {
    if descriptor < 0 { return }
    if let set = self.moment, set <= moment { return }
    alarm_set(descriptor, moment)
    self.moment = moment
  }

  /// The poll has ended: what woke it is forgotten, if it was this.
  func clear(at now: Int64) {
    guard let set = moment, set <= now else { return }
    event_clear(descriptor)
    moment = nil
  }
}
