import Glibc

/// Notices that the process was asked to end, so that long work can stop between two steps of it.
final class Interruption {
  private var signals = sigset_t()
  private var before = sigset_t()

  /// From now on HUP, INT and TERM wait to be asked about.
  init() {
    sigemptyset(&signals)
    for signal in [SIGHUP, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, &before)
  }

  /// Whether one of them has come.
  var hasCome: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return [SIGHUP, SIGINT, SIGTERM].contains { sigismember(&pending, $0) == 1 }
  }

  /// Lets them end the process again; one that has come and was heeded is taken first.
  func end() {
    var none = timespec()
    while sigtimedwait(&signals, nil, &none) > 0 {}
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
