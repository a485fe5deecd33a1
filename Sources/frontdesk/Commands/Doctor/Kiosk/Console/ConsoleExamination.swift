import Glibc
import Store

/// Looks at what keeps a person at the kiosk that is on this computer's own screen: systemd, the kernel, the keys, GRUB.
struct ConsoleExamination {
  let places: KioskPlaces
  /// The path of the store, with the root.
  let store: String

  static let unit = "frontdesk-kiosk.service"

  func findings() -> [DoctorFinding] {
    let parts = [
      settings(ConsoleExpectation.logind, in: "systemd/logind.conf"),
      settings(ConsoleExpectation.manager, in: "systemd/system.conf"), kernel(), masks(), unit(),
      ConsoleKeymapExamination(path: root + "/etc/frontdesk/kiosk.map").findings(),
      ConsoleBootExamination(root: root).findings(), ConsoleNeighbours(root: root).findings(),
    ]
    let findings = parts.flatMap { $0 }
    return findings.contains { $0.severity == .error } ? findings : [.sound("console", "console")] + findings
  }

  private var root: String { places.root }

  /// The settings of one of systemd's files that are not as they should be.
  private func settings(_ expected: [ConsoleExpectation.Setting], in file: String) -> [DoctorFinding] {
    let files = SettingFiles(root: root, file)
    let example = "\(file.split(separator: "/").last ?? "").d/frontdesk-kiosk.conf"
    let place = "\(root)/etc/\(file).d/frontdesk-kiosk.conf"
    return expected.compactMap { setting in
      DoctorFinding.line(
        "\(setting.name)=\(setting.value)", of: files.last(setting.section, setting.name).map { ($0.value, $0.path) },
        wanted: setting.value, place, example)
    }
  }

  // MARK: - The kernel

  private func kernel() -> [DoctorFinding] {
    let place = root + "/etc/sysctl.d/frontdesk-kiosk.conf"
    let folders = ["/etc", "/run", "/usr/local/lib", "/usr/lib"].map { "\(root)\($0)/sysctl.d" }
    let files = SettingFiles.pieces(folders, end: ".conf").flatMap(Self.kernelSettings)
    return ConsoleExpectation.kernel.compactMap { name, value in
      if let finding = DoctorFinding.line(
        "\(name) = \(value)", of: files.last { $0.name == name }.map { ($0.value, $0.path) }, wanted: value, place,
        "sysctl.d/frontdesk-kiosk.conf")
      {
        return finding
      }
      let path = "\(root)/proc/sys/" + name.map { $0 == "." ? "/" : String($0) }.joined()
      guard let now = HostFiles.lines(of: path)?.first.map(Self.collapsed), now != value else { return nil }
      return .found("console", "console-kernel-now", ["name": name, "value": now, "expected": value])
    }
  }

  /// `name = value` in a file, with points in the name; a `-` before it says that it may fail.
  private static func kernelSettings(_ path: String) -> [SettingFiles.Setting] {
    (HostFiles.lines(of: path) ?? []).map(SettingFiles.trimmed).compactMap { line in
      guard !line.hasPrefix("#"), !line.hasPrefix(";"), let equals = line.firstIndex(of: "=") else { return nil }
      let name = SettingFiles.trimmed(line[..<equals].drop { $0 == "-" }).map { $0 == "/" ? "." : String($0) }
      return SettingFiles.Setting(
        section: "", name: name.joined(), value: collapsed(line[line.index(after: equals)...]), path: path)
    }
  }

  private static func collapsed(_ text: some StringProtocol) -> String {
    text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  // MARK: - systemd

  private func masks() -> [DoctorFinding] {
    ConsoleExpectation.masked.filter { !Self.isMasked($0, root: root) }.map {
      .found("console", "console-not-masked", ["unit": $0])
    }
  }

  /// Whether a unit can never be started: its file leads to /dev/null.
  static func isMasked(_ unit: String, root: String) -> Bool {
    HostFiles.destination(ofLink: "\(root)/etc/systemd/system/\(unit)") == "/dev/null"
  }

  private func unit() -> [DoctorFinding] {
    let path = "\(root)/etc/systemd/system/\(Self.unit)"
    let files = SettingFiles(root: root, "systemd/system/" + Self.unit)
    if files.settings.isEmpty { return [.found("console", "console-no-unit", ["path": path])] }
    var findings = ConsoleExpectation.unit.compactMap { setting in
      DoctorFinding.line(
        "\(setting.name)=\(setting.value)", of: files.last(setting.section, setting.name).map { ($0.value, $0.path) },
        wanted: setting.value, path, Self.unit)
    }
    for list in ConsoleExpectation.unitLists {
      let values = files.values(list.section, list.name)
      if values == list.values { continue }
      let lines = (list.values.isEmpty ? [""] : list.values).map { "\(list.name)=\($0)" }
      let missing = lines.first { line in !(values ?? []).contains { "\(list.name)=\($0)" == line } }
      findings += [
        DoctorFinding.line(
          missing ?? lines[0], of: values.map { ($0.joined(separator: ", "), path) }, wanted: nil, path, Self.unit)
      ].compactMap { $0 }
    }
    return findings + groupStore(files, path) + enabled()
  }

  /// The store of a group lies outside the folders that the unit may write without a word.
  private func groupStore(_ files: SettingFiles, _ path: String) -> [DoctorFinding] {
    guard StoreSharing.of(storeAt: store) == .group, let slash = store.lastIndex(of: "/") else { return [] }
    let folder = String(store[..<slash].dropFirst(root.count))
    let written = (files.values("Service", "ReadWritePaths") ?? []).flatMap { $0.split(separator: " ") }
    if written.contains(where: { $0 == folder || $0 == "-" + folder }) { return [] }
    return [DoctorFinding.line("ReadWritePaths=-" + folder, of: nil, wanted: nil, path, Self.unit)].compactMap { $0 }
  }

  private func enabled() -> [DoctorFinding] {
    let link = "\(root)/etc/systemd/system/multi-user.target.wants/\(Self.unit)"
    return FileFacts(link) == nil ? [.found("console", "console-not-enabled", ["unit": Self.unit])] : []
  }
}

extension DoctorFinding {
  /// Finds a line that a file of the console lacks, or has otherwise; `nil` where it is as it should be.
  /// - Parameters:
  ///   - found: the value that counts there, and the file that it is from.
  ///   - wanted: the value that it should be; `nil` where it is known to be another.
  ///   - path: where the line belongs.
  ///   - example: the file under `Examples/kiosk/console` that has it.
  static func line(
    _ line: String, of found: (value: String, path: String)?, wanted: String?, _ path: String, _ example: String
  ) -> DoctorFinding? {
    guard let found else {
      return .found("console", "console-line", ["path": path, "line": line, "example": example])
    }
    if let wanted, truth(found.value) == truth(wanted) { return nil }
    return .found(
      "console", "console-value", ["path": found.path, "value": found.value, "line": line, "example": example])
  }

  /// A value, the ways in which systemd writes yes and no made one.
  private static func truth(_ value: String) -> String {
    switch value.lowercased() {
    case "yes", "true", "on", "1": "yes"
    case "no", "false", "off", "0": "no"
    default: value
    }
  }
}
