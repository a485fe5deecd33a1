import Glibc

/// The settings that sshd itself says it has for a login.
struct SSHDQuestion {
  /// Where Debian and most others have it.
  static let program = "/usr/sbin/sshd"
  static var isInstalled: Bool { access(program, X_OK) == 0 }

  enum Answer {
    /// Values by keyword; those of a keyword that stands several times are joined by blanks.
    case settings([String: String])
    /// What it said instead.
    case refused(String)
    /// It could not be started.
    case failed(SystemFailure)
  }

  /// The configuration; `nil` for sshd's own.
  let configuration: String?

  /// What sshd makes of a login that comes from an address.
  func ask(about login: String, from address: String) -> Answer {
    let file = configuration.map { ["-f", $0] } ?? []
    let arguments = ["-T"] + file + ["-C", "user=\(login),host=x,addr=\(address)"]
    do throws(SystemFailure) {
      let run = try ProgramOutput.of(Self.program, arguments)
      guard run.status == 0 else { return .refused(run.lines.first ?? String(run.status)) }
      return .settings(Self.settings(run.lines))
    } catch {
      return .failed(error)
    }
  }

  private static func settings(_ lines: [String]) -> [String: String] {
    var settings: [String: String] = [:]
    for line in lines {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard let keyword = parts.first else { continue }
      let value = parts.count > 1 ? parts[1] : ""
      settings[keyword] = settings[keyword].map { $0 + " " + value } ?? value
    }
    return settings
  }
}
