/// Looks at the keys that the unit loads: every key that could leave the kiosk has another meaning in all planes.
struct ConsoleKeymapExamination {
  let path: String

  func findings() -> [DoctorFinding] {
    guard let text = HostFiles.lines(of: path) else {
      return [.found("console", "console-no-keymap", ["path": path])]
    }
    let lines = text.map { $0.split { $0 == " " || $0 == "\t" }.joined(separator: " ") }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") && !$0.hasPrefix("!") }
    let expected =
      ConsoleExpectation.keymapLines
      + ConsoleExpectation.keys.map { "keycode \($0.keycode) = \($0.symbol)" }
    let missing = expected.filter { !lines.contains($0) }.compactMap {
      DoctorFinding.line($0, of: nil, wanted: nil, path, "kiosk.map")
    }
    return missing + [DoctorFinding.ofOthers("console", path)].compactMap { $0 }
      + lines.filter(Self.isForbidden).map { .found("console", "console-key", ["path": path, "line": $0]) }
  }

  private static func isForbidden(_ line: String) -> Bool {
    guard let equals = line.firstIndex(of: "=") else { return false }
    return line[equals...].dropFirst().split(separator: " ").contains { symbol in
      ConsoleExpectation.forbiddenSymbols.contains { symbol.hasPrefix($0) }
    }
  }
}
