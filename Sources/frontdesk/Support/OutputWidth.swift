import Glibc

/// How many columns text on an output may take.
enum OutputWidth {
  /// The width where nothing says how wide it is.
  private static let usual = 80
  /// Lines of more than this are hard to read; fewer columns than this hold no words beside an option.
  private static let range = 40...100

  /// What `COLUMNS` says, else the terminal; within limits.
  static func columns(of descriptor: Int32) -> Int {
    var size = winsize()
    let named = ProcessEnvironment.filled("COLUMNS").flatMap { Int($0) } ?? 0
    let seen = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let columns = named > 0 ? named : seen > 0 ? seen : usual
    return min(max(columns, range.lowerBound), range.upperBound)
  }
}
