import Glibc

/// The character encoding the terminal library writes in.
enum Locale {
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
}
