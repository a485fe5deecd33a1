import Glibc

/// Compares what sshd says of the kiosk's logins with the example's settings, value by value.
struct KioskSSHDExamination {
  let places: KioskPlaces
  /// The visitors' login.
  let login: String
  /// The logins of agents.
  let others: [String]
  /// The addresses from which the keys of a login may be used.
  let addresses: (String) -> [String]
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

  /// What differs for a login, from whichever address; a value that differs from all of them is told once.
  private func findings(about name: String, _ question: SSHDQuestion) -> [DoctorFinding] {
    var told: Set<[String]> = []
    var findings: [DoctorFinding] = []
    for address in ["127.0.0.1"] + addresses(name) {
      switch question.ask(about: name, from: address) {
      case .refused(let reason): return [.found("sshd", "kiosk-sshd-refused", ["reason": reason])]
      case .failed(let failure): return [.found("sshd", "kiosk-sshd-refused", because: failure)]
      case .settings(let settings):
        for (keyword, value, expected) in Self.differences(settings, isVisitors: name == login)
        where told.insert([keyword, value]).inserted {
          findings.append(
            .found(
              "sshd", "kiosk-sshd-value",
              ["account": name, "address": address, "keyword": keyword, "value": value, "expected": expected]))
        }
      }
    }
    return findings.isEmpty ? [.sound("sshd", "kiosk-sshd", ["account": name])] : findings
  }

  private static func differences(
    _ settings: [String: String], isVisitors: Bool
  ) -> [(keyword: String, value: String, expected: String)] {
    SSHDExpectation.settings(isVisitors: isVisitors).compactMap { keyword, expected in
      let value = settings[keyword]
      if value == expected || value == nil && SSHDExpectation.optional.contains(keyword) { return nil }
      return (keyword, value ?? "-", expected)
    }
  }
}
