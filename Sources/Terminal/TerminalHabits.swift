import Glibc
import Wizard

/// What a terminal's name and the environment say that its description does not.
struct TerminalHabits {
  /// Whether it understands xterm's private modes, so that a mode it does not know is passed over.
  let isLikeXterm: Bool
  /// Whether it may be asked for its colours: it passes over what it does not know.
  let canBeAsked: Bool
  let isConsole: Bool
  /// Keys that no grammar tells, and that its description may lack.
  let keys: [(sequence: [UInt8], key: Key)]

  private static let likeXterm = [
    "xterm", "tmux", "foot", "alacritty", "kitty", "rxvt", "st", "vte", "gnome", "konsole", "wezterm", "ghostty",
    "contour", "iterm", "iTerm", "mintty", "ms-terminal",
  ]

  /// - Parameter name: of the description that is used.
  init(named name: String) {
    func isNamed(_ family: String) -> Bool { name == family || name.hasPrefix(family + "-") }
    isLikeXterm = Self.likeXterm.contains(where: isNamed)
    canBeAsked = isLikeXterm || isNamed("screen")
    isConsole = isNamed("linux")
    // st's Delete is what xterm sends for F1 without its keypad mode.
    keys = isNamed("st") ? [(Array("\u{1B}[P".utf8), .delete)] : []
  }

  /// Sent when the terminal is taken for the first time: the mode of the wheel is kept for `end`.
  var begin: String { (isLikeXterm ? "\u{1B}[?1007s" : "") + resume }

  /// Sent when the terminal is taken: what a program that died may have left on goes off (win32 and kitty keyboards,
  /// modifyOtherKeys, mouse and focus reports), the wheel sends no arrows, and pastes are marked.
  var resume: String {
    (isLikeXterm
      ? "\u{1B}[?9001l\u{1B}[>4;0m\u{1B}[<u\u{1B}[?1000;1002;1003;1004;1005;1006;1015l\u{1B}[?1007l" : "")
      + "\u{1B}[?2004h"
  }

  /// Sent when it is given back: pastes are not marked, and the wheel does what it did before.
  var end: String { "\u{1B}[?2004l" + (isLikeXterm ? "\u{1B}[?1007r" : "") }

  /// How long an Escape waits for the rest of a sequence, in milliseconds: a line is slower than a window.
  static var escapeTimeout: Int {
    if getenv("SSH_CONNECTION") != nil { return 100 }
    guard let name = ttyname(STDIN_FILENO) else { return 25 }
    return String(cString: name).hasPrefix("/dev/tty") ? 100 : 25
  }

  /// Whether the locale says that the terminal sends ISO 8859-1 or 8859-15.
  static var isLatin1: Bool { Locale.namedEncoding.hasPrefix("iso88591") }
}
