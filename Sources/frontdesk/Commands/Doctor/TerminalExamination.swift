import Glibc

/// Looks at the terminal: its name, whether the machine knows it, and its size.
struct TerminalExamination {
  private static let leastColumns: UInt16 = 60
  private static let leastRows: UInt16 = 16

  func findings() -> [DoctorFinding] {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return [.sound("terminal", "no-terminal")] }
    let name = ProcessEnvironment.filled("TERM") ?? ""
    if name.isEmpty || name == "dumb" { return [.found("terminal", "term-dumb")] }
    guard isKnown(name) else { return [.found("terminal", "term-unknown", ["term": name])] }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return [.sound("terminal", "term", ["term": name])]
    }
    let arguments = ["term": name, "columns": String(size.ws_col), "rows": String(size.ws_row)]
    let isLarge = size.ws_col >= Self.leastColumns && size.ws_row >= Self.leastRows
    return [isLarge ? .sound("terminal", "term-size", arguments) : .found("terminal", "too-small", arguments)]
  }

  /// Whether one of the usual folders has a description of the terminal.
  private func isKnown(_ name: String) -> Bool {
    guard let first = name.utf8.first, !name.contains("/") else { return false }
    let folders =
      ([ProcessEnvironment.filled("TERMINFO"), UserFolders.home + "/.terminfo"].compactMap { $0 })
      + ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/local/share/terminfo"]
    let letters = [String(decoding: [first], as: UTF8.self), String(first, radix: 16)]
    return folders.contains { folder in letters.contains { access("\(folder)/\($0)/\(name)", R_OK) == 0 } }
  }
}
