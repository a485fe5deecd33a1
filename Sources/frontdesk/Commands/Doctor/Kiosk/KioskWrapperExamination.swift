import Glibc

/// Looks at the wrapper that gives the program its environment.
struct KioskWrapperExamination {
  let places: KioskPlaces

  func findings() -> [DoctorFinding] {
    let path = places.wrapper
    guard let facts = FileFacts(path), facts.kind == S_IFREG else {
      return [.found("wrapper", "kiosk-no-wrapper", ["path": path])]
    }
    var findings = [places.wrapperFolder, path].compactMap { DoctorFinding.ofOthers("wrapper", $0) }
    if facts.mode & 0o555 != 0o555 {
      findings.append(.found("wrapper", "kiosk-wrapper-not-executable", ["path": path, "mode": facts.modeText]))
    }
    return findings.isEmpty ? [.sound("wrapper", "kiosk-wrapper", ["path": path])] : findings
  }
}
