import Glibc

/// Keeps Ctrl-Z (SIGTSTP) waiting for the length of a transaction.
struct StopSignal {
  private var before = sigset_t()

  /// From now on the signal waits.
  static func held() -> StopSignal {
    var stop = StopSignal()
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGTSTP)
    pthread_sigmask(SIG_BLOCK, &signals, &stop.before)
    return stop
  }

  /// Lets it come, also one that came meanwhile.
  func release() {
    var before = before
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
