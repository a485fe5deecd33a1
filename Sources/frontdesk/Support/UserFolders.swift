import Glibc

/// Where files of this account stand (XDG base directories).
enum UserFolders {
  /// The home folder: `HOME`, else what the system knows of the account.
  static var home: String {
    if let home = ProcessEnvironment.filled("HOME"), home.hasPrefix("/") { return home }
    return Account.current.home
  }

  static var configuration: String { folder("XDG_CONFIG_HOME", or: "/.config") }
  static var data: String { folder("XDG_DATA_HOME", or: "/.local/share") }
  static var state: String { folder("XDG_STATE_HOME", or: "/.local/state") }

  /// A path with `~` for the home folder written out.
  static func expanded(_ path: String) -> String {
    path == "~" ? home : path.hasPrefix("~/") ? home + path.dropFirst() : path
  }

  /// The absolute path of a file that was named from the current folder.
  static func absolute(_ path: String) -> String {
    let path = expanded(path)
    guard !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
    defer { free(here) }
    return String(cString: here) + "/" + path
  }

  /// The standard says that a variable which is not absolute is to be ignored.
  private static func folder(_ variable: String, or usual: String) -> String {
    if let folder = ProcessEnvironment.filled(variable), folder.hasPrefix("/") { return folder }
    return home + usual
  }
}
