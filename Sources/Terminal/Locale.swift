import Glibc
import Text

/// The character encoding the terminal library writes in.
public enum Locale {
  /// Takes the language settings of the environment, and UTF-8 where they are missing, not installed or not UTF-8;
  /// tells whether UTF-8 is in force.
  static func useUTF8() -> Bool {
    if setlocale(LC_CTYPE, "") != nil && isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name) == "UTF-8"
  }

  /// The encoding that the environment names, in lower case and without signs: `utf8`, `iso88591`. The locale itself
  /// may not be installed, so its name is read as text.
  static var namedEncoding: String {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(name), value.pointee != 0 else { continue }
      let encoding = String(cString: value).split(separator: "@").first?.split(separator: ".").last ?? ""
      return encoding.lowercased().filter { $0 != "-" && $0 != "_" }
    }
    return ""
  }

  /// Whether the locale is one of UTF-8 in which lines and points are one column wide: they are two in some locales for
  /// Chinese, Japanese and Korean.
  static var hasSymbols: Bool { namedEncoding == "utf8" && ColumnWidth.of("─") == 1 && ColumnWidth.of("•") == 1 }

  /// Whether a terminal of this name shows eighths of a block: the fonts of the Linux console have none.
  public static func hasBlocks(terminal: String) -> Bool {
    hasSymbols && ColumnWidth.of("█") == 1 && !TerminalHabits(named: terminal).isConsole
  }
}
