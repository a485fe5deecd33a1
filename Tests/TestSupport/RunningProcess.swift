import CTestPty
import Glibc

/// A process that is not a child of the test's, such as a server of tmux; it stands for no later process of the same id.
public final class RunningProcess {
  private let descriptor: Int32

  /// `nil` where there is no such process.
  public init?(id: Int32) {
    descriptor = test_process_open(id)
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// Waits at most so many seconds for the process to end; whether it has.
  public func hasEnded(within seconds: Double) -> Bool { test_process_wait(descriptor, Int32(seconds * 1000)) == 1 }

  /// Waits for the process to end, and kills it when it has not after so many seconds.
  public func end(after seconds: Double) {
    if hasEnded(within: seconds) { return }
    _ = test_process_signal(descriptor, SIGKILL)
    _ = hasEnded(within: 10)
  }
}
