import Glibc

/// Standard error turned away while a picture is on the screen; one that goes to a file is left alone.
final class SilencedError {
  private var saved: Int32 = -1

  init() {
    guard isatty(STDERR_FILENO) != 0 else { return }
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard nowhere >= 0 else { return }
    saved = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    if saved >= 0 { dup2(nowhere, STDERR_FILENO) }
    Glibc.close(nowhere)
  }

  func restore() {
    guard saved >= 0 else { return }
    dup2(saved, STDERR_FILENO)
    Glibc.close(saved)
    saved = -1
  }
}
