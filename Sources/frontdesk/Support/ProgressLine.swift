import Glibc

/// A line on standard error that says how far long work is; only on a terminal, and only after a second.
struct ProgressLine {
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private var next = SystemClock.milliseconds + 1000
  private var columns = 0

  /// Milliseconds between two showings.
  private static let pace: Int64 = 250

  var isDue: Bool { isTerminal && SystemClock.milliseconds >= next }

  /// Shows a short text in place of what was shown before.
  mutating func show(_ text: String) {
    clear()
    write(text)
    columns = text.count
    next = SystemClock.milliseconds + Self.pace
  }

  /// Takes the line away, so that other text has the row for itself.
  mutating func clear() {
    guard columns > 0 else { return }
    write("\r" + String(repeating: " ", count: columns) + "\r")
    columns = 0
  }

  private func write(_ text: String) {
    // Progress that cannot be shown is not missed.
    try? FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
