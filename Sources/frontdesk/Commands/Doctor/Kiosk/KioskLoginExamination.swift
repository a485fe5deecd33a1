import Glibc

/// Looks at the logins that come in over SSH: what runs for them, and whether they can put anything into their home.
struct KioskLoginExamination {
  let places: KioskPlaces
  /// The logins: the visitors', and those of agents that have a file of keys.
  let logins: [String]

  func findings() -> [DoctorFinding] { logins.flatMap(findings(of:)) }

  private func findings(of login: String) -> [DoctorFinding] {
    guard let entry = entry(of: login) else { return [] }
    var findings: [DoctorFinding] = []
    let wanted = places.loginShellPath
    if entry.shell != wanted {
      findings.append(
        .found("login", "kiosk-shell", ["account": login, "shell": entry.shell, "expected": wanted]))
    }
    if let facts = FileFacts(places.root + entry.home), !facts.isRoots {
      findings.append(.found("login", "kiosk-home", ["account": login, "path": entry.home, "mode": facts.modeText]))
    }
    return findings.isEmpty ? [.sound("login", "kiosk-login", ["account": login])] : findings
  }

  /// The home and the shell of a login: the host's, or those in the file below a folder; `nil` where there is none.
  private func entry(of login: String) -> (home: String, shell: String)? {
    if places.root.isEmpty {
      guard let entry = getpwnam(login) else { return nil }
      return (String(cString: entry.pointee.pw_dir), String(cString: entry.pointee.pw_shell))
    }
    for line in HostFiles.lines(of: places.root + "/etc/passwd") ?? [] {
      let fields = line.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 7, fields[0] == login { return (fields[5], fields[6]) }
    }
    return nil
  }
}
