import Glibc

/// Looks at the two programs between a login and Frontdesk: the login shell, and the wrapper that gives the program its
/// environment.
struct KioskProgramExamination {
  let places: KioskPlaces

  func findings() -> [DoctorFinding] {
    of(places.loginShell, area: "login", missing: "kiosk-no-login-shell")
      + of(places.wrapper, area: "wrapper", missing: "kiosk-no-wrapper")
  }

  private func of(_ path: String, area: String, missing: String) -> [DoctorFinding] {
    guard let facts = FileFacts(path), facts.kind == S_IFREG else { return [.found(area, missing, ["path": path])] }
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    var findings = [folder, path].compactMap { DoctorFinding.ofOthers(area, $0) }
    if facts.mode & 0o555 != 0o555 {
      findings.append(.found(area, "kiosk-not-executable", ["path": path, "mode": facts.modeText]))
    }
    return findings.isEmpty ? [.sound(area, "kiosk-program", ["path": path])] : findings
  }
}
