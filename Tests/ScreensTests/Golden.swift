import Messages
import Screens
import Wizard

#if canImport(Glibc)
  import Glibc
#endif

/// Screens that somebody looked at and found right, kept as text files beside the tests.
///
/// With `FRONTDESK_UPDATE_GOLDEN=1` in the environment they are written anew instead of compared; read the difference
/// before it is committed.
enum Golden {
  static let folder: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast()
    return parts.joined(separator: "/") + "/Golden"
  }()

  static let isUpdating = getenv("FRONTDESK_UPDATE_GOLDEN").map { String(cString: $0) == "1" } ?? false

  static func name(_ scene: String, _ size: ScreenSize, _ language: Language, _ look: Look) -> String {
    "\(scene).\(size.columns)x\(size.rows).\(language == .dutch ? "nl" : "en")\(look == .plain ? "" : ".utf8").txt"
  }

  /// The rows as they are drawn, and where the cursor stands.
  static func text(_ canvas: Canvas) -> String {
    let cursor = canvas.cursor.map { "cursor: row \($0.row + 1), column \($0.column + 1)" } ?? "cursor: hidden"
    return canvas.lines().joined(separator: "\n") + "\n\n" + cursor + "\n"
  }

  /// What differs from the kept screen, row by row; empty where nothing does.
  static func difference(_ name: String, _ canvas: Canvas) -> String {
    let drawn = text(canvas)
    let path = folder + "/" + name
    if isUpdating {
      return write(drawn, path) ? "" : "\(path) cannot be written"
    }
    guard let kept = read(path) else { return "\(name) is missing: run with FRONTDESK_UPDATE_GOLDEN=1 and look at it" }
    let (old, new) = (kept.split(separator: "\n", omittingEmptySubsequences: false), lines(drawn))
    var report = ""
    for row in 0..<max(old.count, new.count) {
      let before = row < old.count ? String(old[row]) : "(no row)"
      let after = row < new.count ? new[row] : "(no row)"
      if before != after { report += "row \(row + 1)\n  kept  \(before)\n  drawn \(after)\n" }
    }
    return report.isEmpty ? "" : "\(name)\n" + report
  }

  /// The names of all files in the folder.
  static var kept: [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
      )
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, _ path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
