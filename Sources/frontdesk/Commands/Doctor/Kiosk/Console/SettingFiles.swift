import Glibc

/// The settings that systemd puts together from a file and the folders of files beside it (`NAME.d`).
struct SettingFiles {
  struct Setting {
    let section: String
    let name: String
    let value: String
    let path: String
  }

  let settings: [Setting]

  /// - Parameters:
  ///   - root: the folder that stands for the host's `/`.
  ///   - file: a path such as `systemd/logind.conf`, below /etc, /run and /usr/lib.
  init(root: String, _ file: String) {
    let folders = ["/etc", "/run", "/usr/lib"].map { "\(root)\($0)/" }
    let main = folders.map { $0 + file }.first { access($0, F_OK) == 0 }
    settings = ([main].compactMap { $0 } + Self.pieces(folders.map { $0 + file + ".d" }, end: ".conf"))
      .flatMap(Self.read)
  }

  /// The files of some folders whose names have an end, by name; of two with one name that of the first folder counts.
  static func pieces(_ folders: [String], end: String) -> [String] {
    var paths: [String: String] = [:]
    for folder in folders.reversed() {
      for name in HostFiles.names(in: folder) where name.hasSuffix(end) { paths[name] = "\(folder)/\(name)" }
    }
    return paths.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The values of a setting that counts as often as it stands, an empty one dropping those before it; `nil` where it
  /// stands nowhere.
  func values(_ section: String, _ name: String) -> [String]? {
    let found = all(section, name)
    if found.isEmpty { return nil }
    return found.map(\.value).reduce(into: []) { values, value in
      if value.isEmpty { values.removeAll() } else { values.append(value) }
    }
  }

  /// The setting that counts: the last.
  func last(_ section: String, _ name: String) -> Setting? { all(section, name).last }

  private func all(_ section: String, _ name: String) -> [Setting] {
    settings.filter { $0.section == section && $0.name == name }
  }

  /// The settings in a file (systemd.syntax(7)).
  private static func read(_ path: String) -> [Setting] {
    var section = ""
    var settings: [Setting] = []
    for line in (HostFiles.lines(of: path) ?? []).map(trimmed) {
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix(";") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = String(line.dropFirst().dropLast())
      } else if let equals = line.firstIndex(of: "=") {
        settings.append(
          Setting(
            section: section, name: trimmed(line[..<equals]), value: trimmed(line[line.index(after: equals)...]),
            path: path))
      }
    }
    return settings
  }

  /// A text without the blanks at its ends.
  static func trimmed(_ text: some StringProtocol) -> String {
    let isBlank = { (character: Character) in character == " " || character == "\t" || character == "\r" }
    let rest = text.drop(while: isBlank)
    guard let last = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(rest[...last])
  }
}
