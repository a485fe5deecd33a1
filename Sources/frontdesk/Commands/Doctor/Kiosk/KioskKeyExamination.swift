import Glibc

/// Looks at the files of keys, one for each login: who may write them, and what each key opens.
struct KioskKeyExamination {
  let places: KioskPlaces
  /// The visitors' login, whose command sshd decides.
  let login: String

  /// The logins of agents: those that have a file of keys.
  var others: [String] { names.filter { $0 != login } }

  func findings() -> [DoctorFinding] {
    let folder = ["path": places.keys]
    let names = self.names
    if names.isEmpty { return [.sound("keys", "kiosk-no-keys", folder)] }
    var findings = [DoctorFinding.ofOthers("keys", places.keys)].compactMap { $0 }
    for name in names { findings += self.findings(of: name) }
    return findings.isEmpty
      ? [.sound("keys", "kiosk-keys", folder.merging(["count": String(names.count)]) { $1 })] : findings
  }

  private func findings(of name: String) -> [DoctorFinding] {
    let path = "\(places.keys)/\(name)"
    let open = [DoctorFinding.ofOthers("keys", path)].compactMap { $0 }
    let bytes: [UInt8]
    do throws(SystemFailure) { bytes = try FileDescriptor.contents(of: path, limit: 1 << 20) } catch {
      return open + [.found("keys", "kiosk-keys-unreadable", ["path": path, "reason": error.reason])]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return open
      + lines.enumerated().flatMap { number, line in
        AuthorizedKey(String(line)).map { faults(of: $0, isVisitors: name == login) }.map { faults in
          faults.map { .found("keys", $0, ["path": path, "line": String(number + 1)]) }
        } ?? []
      }
  }

  /// What is wrong with a line: the end of the key of its words.
  private func faults(of key: AuthorizedKey, isVisitors: Bool) -> [String] {
    var faults: [String] = []
    if key.options["restrict"] == nil { faults.append("kiosk-key-restrict") }
    if key.options["cert-authority"] != nil { faults.append("kiosk-key-authority") }
    if isVisitors { return faults }
    let command = key.options["command"] ?? ""
    if command.isEmpty {
      faults.append("kiosk-key-command")
    } else if !command.hasPrefix("exec \(KioskPlaces.wrapperPath) ") {
      faults.append("kiosk-key-other-command")
    }
    return faults
  }

  /// The names of the files, in order.
  private var names: [String] {
    guard let directory = opendir(places.keys) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
