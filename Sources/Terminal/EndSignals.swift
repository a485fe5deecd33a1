import CTerminalGuard
import Glibc

/// The signals that ask a program without a screen to end, as something to poll for.
///
/// While it lives HUP, TERM and INT do not end the process, and those of job control are ignored.
public final class EndSignals {
  /// Can be read while a signal has come.
  public let descriptor: CInt

  /// From now on the signals wait to be taken; `nil` where the system refuses. Before any thread is started.
  public init?() {
    descriptor = guard_signals_open()
    if descriptor < 0 { return nil }
  }

  deinit { guard_signals_close(descriptor) }

  /// The next signal that came; `nil` where none of these has.
  public func next() -> TerminalSignal? {
    while true {
      switch guard_signals_next(descriptor) {
      case 0: return nil
      case SIGHUP: return .hangUp
      case SIGTERM: return .terminate
      case SIGINT: return .interrupt
      default: continue
      }
    }
  }
}
