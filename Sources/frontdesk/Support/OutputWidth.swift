import Glibc

/// How many columns text on an output may take.
enum OutputWidth {
  /// The width where nothing says how wide it is.
  private static let usual = 80
  /// Lines of more than this are hard to read; fewer columns than this hold no words beside an option.
  private static let range = 40...100
  /// What a table or a chart may take.
  private static let window = 40...400

  /// What `COLUMNS` says, else the terminal; within the limits of text.
  static func columns(of descriptor: Int32) -> Int { columns(of: descriptor, range) }

  /// The same for a table or a chart, which use a wide window.
  static func ofWindow(_ descriptor: Int32) -> Int { columns(of: descriptor, window) }

  private static func columns(of descriptor: Int32, _ range: ClosedRange<Int>) -> Int {
    var size = winsize()
    let named = ProcessEnvironment.filled("COLUMNS").flatMap { Int($0) } ?? 0
    let seen = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let columns = named > 0 ? named : seen > 0 ? seen : usual
    return min(max(columns, range.lowerBound), range.upperBound)
  }
}
