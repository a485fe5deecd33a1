import Glibc
import Messages
import Text

/// A line on standard error that says how far long work is and how long it still takes; only on a terminal, only after a
/// second, and not with `--quiet`.
struct ProgressLine {
  private let words: Messages
  private let isShown: Bool
  private var start = SystemClock.milliseconds
  private var next: Int64
  /// Which part was done when the work began.
  private var partAtStart = 0.0
  private var columns = 0

  /// Milliseconds until it is shown first, and between two showings.
  private static let delay: Int64 = 1000
  private static let pace: Int64 = 250

  init(_ words: Messages, isQuiet: Bool = false) {
    self.words = words
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    next = start + Self.delay
  }

  var isDue: Bool { isShown && SystemClock.milliseconds >= next }

  /// The work goes on with what was begun before: the time for the rest is counted from here.
  mutating func goOn(at part: Double?) {
    start = SystemClock.milliseconds
    partAtStart = part ?? 0
  }

  /// Shows a short text in place of what was shown before, with percent and the time left where the part that is done, 0
  /// to 1, is known.
  mutating func show(_ text: String, part: Double? = nil) {
    clear()
    let width = OutputWidth.columns(of: STDERR_FILENO) - 1
    let shown = String(ColumnWidth.prefix(of: ColumnWidth.drawable(whole(text, part)), columns: width))
    write(shown)
    columns = ColumnWidth.of(shown)
    next = SystemClock.milliseconds + Self.pace
  }

  /// Takes the line away, so that other text has the row for itself.
  mutating func clear() {
    guard columns > 0 else { return }
    write("\r" + String(repeating: " ", count: columns) + "\r")
    columns = 0
  }

  private func whole(_ text: String, _ part: Double?) -> String {
    guard let part, part > 0 else { return text }
    var filling = ["text": text, "percent": String(Self.percent(part))]
    guard let left = Self.secondsLeft(part, from: partAtStart, after: SystemClock.milliseconds - start) else {
      return words.text("progress/part", filling)
    }
    filling["time"] = Self.time(left, words)
    return words.text("progress/left", filling)
  }

  private func write(_ text: String) {
    // Progress that cannot be shown is not missed.
    try? FileDescriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}

extension ProgressLine {
  /// Whole percent; 100 is for what has ended.
  static func percent(_ part: Double) -> Int { min(99, max(0, Int(part * 100))) }

  /// How many seconds the rest takes when it goes on as before; `nil` while too little is done to tell.
  static func secondsLeft(_ part: Double, from start: Double, after milliseconds: Int64) -> Int? {
    let done = part - start
    guard done >= 0.005, milliseconds > 0, part <= 1 else { return nil }
    return Int((Double(milliseconds) / 1000 / done * (1 - part)).rounded(.up))
  }

  /// `40 s`, `3 min 20 s`, `2 h 5 min`.
  static func time(_ seconds: Int, _ words: Messages) -> String {
    if seconds < 60 { return words.text("progress/seconds", ["seconds": String(seconds)]) }
    if seconds < 3600 {
      return words.text("progress/minutes", ["minutes": String(seconds / 60), "seconds": String(seconds % 60)])
    }
    return words.text("progress/hours", ["hours": String(seconds / 3600), "minutes": String(seconds / 60 % 60)])
  }
}
