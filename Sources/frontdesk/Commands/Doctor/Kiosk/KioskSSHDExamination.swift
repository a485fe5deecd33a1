import Glibc

/// Compares what sshd says of the kiosk's logins with the example's settings, value by value.
struct KioskSSHDExamination {
  let places: KioskPlaces
  /// The visitors' login.
  let login: String
  /// The logins of agents.
  let others: [String]
  /// The configuration that was named, if any.
  let named: String?

  func findings() -> [DoctorFinding] {
    guard SSHDQuestion.isInstalled, let question else { return [.sound("sshd", "kiosk-sshd-missing")] }
    return ([login] + others).flatMap { findings(about: $0, question) }
  }

  /// The host's own sshd is asked about its own configuration, a host below a folder about the file there.
  private var question: SSHDQuestion? {
    if let named { return SSHDQuestion(configuration: named) }
    if places.root.isEmpty { return SSHDQuestion(configuration: nil) }
    let file = places.sshdConfiguration
    return access(file, F_OK) == 0 ? SSHDQuestion(configuration: file) : nil
  }

  private func findings(about name: String, _ question: SSHDQuestion) -> [DoctorFinding] {
    switch question.ask(about: name) {
    case .refused(let reason): return [.found("sshd", "kiosk-sshd-refused", ["reason": reason])]
    case .settings(let settings):
      let findings = SSHDExpectation.settings(isVisitors: name == login).compactMap {
        keyword, expected -> DoctorFinding? in
        let value = settings[keyword]
        if value == expected || value == nil && SSHDExpectation.optional.contains(keyword) { return nil }
        return DoctorFinding.found(
          "sshd", "kiosk-sshd-value",
          ["account": name, "keyword": keyword, "value": value ?? "-", "expected": expected])
      }
      return findings.isEmpty ? [.sound("sshd", "kiosk-sshd", ["account": name])] : findings
    }
  }
}
