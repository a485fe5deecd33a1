/// Looks at GRUB: whether starting asks nobody, and editing an entry or using its command line asks for a password.
struct ConsoleBootExamination {
  let root: String

  func findings() -> [DoctorFinding] {
    let made = root + "/boot/grub/grub.cfg"
    guard let menu = HostFiles.lines(of: made)?.map(SettingFiles.trimmed) else {
      return [.warned("console", "console-no-grub", ["path": made])]
    }
    let script = root + "/etc/grub.d/07_frontdesk-kiosk"
    let lines = (HostFiles.lines(of: script) ?? []).map(SettingFiles.trimmed)
    var findings = ConsoleExpectation.bootLines.filter { !Self.has($0, in: lines) }.compactMap {
      DoctorFinding.line($0, of: nil, wanted: nil, script, "grub.d/07_frontdesk-kiosk")
    }
    if lines.contains(where: { $0.contains("PUT-YOURS-HERE") }) {
      findings.append(.found("console", "console-grub-password", ["path": script]))
    }
    findings += settings()
    // What was written there counts when GRUB's own file was made from it.
    if findings.isEmpty, let missing = ConsoleExpectation.bootLines.first(where: { !Self.has($0, in: menu) }) {
      findings.append(.found("console", "console-grub-old", ["path": made, "line": missing]))
    }
    return findings
  }

  private static func has(_ beginning: String, in lines: [String]) -> Bool {
    lines.contains { line in
      line == beginning || beginning.hasSuffix(".") && line.hasPrefix(beginning)
    }
  }

  /// The last values in /etc/default/grub and the files beside it.
  private func settings() -> [DoctorFinding] {
    let folder = root + "/etc/default/grub.d"
    let files = [root + "/etc/default/grub"] + SettingFiles.pieces([folder], end: ".cfg")
    let place = folder + "/frontdesk-kiosk.cfg"
    return ConsoleExpectation.bootSettings.compactMap { name, value in
      let values = files.flatMap { file in
        (HostFiles.lines(of: file) ?? []).map(SettingFiles.trimmed).filter { $0.hasPrefix(name + "=") }
          .map { (Self.unquoted($0.dropFirst(name.count + 1)), file) }
      }
      let line = value.contains(" ") ? "\(name)=\"\(value)\"" : "\(name)=\(value)"
      return DoctorFinding.line(line, of: values.last, wanted: value, place, "default/grub.d/frontdesk-kiosk.cfg")
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    guard text.count > 1, let first = text.first, first == "\"" || first == "'", text.last == first else {
      return String(text)
    }
    return String(text.dropFirst().dropLast())
  }
}
