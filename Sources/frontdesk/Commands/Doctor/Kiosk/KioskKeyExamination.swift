import Glibc

/// Looks at the files of keys, one for each login: who may write them, and what each key opens.
struct KioskKeyExamination {
  let places: KioskPlaces
  /// The visitors' login, whose command sshd decides.
  let login: String

  /// The logins of agents: those that have a file of keys.
  var others: [String] { names.filter { $0 != login } }

  /// Single addresses from which a login's keys may be used: sshd's settings can differ by them.
  func addresses(of name: String) -> [String] {
    let lines = HostFiles.lines(of: "\(places.keys)/\(name)") ?? []
    let patterns = lines.compactMap(AuthorizedKey.init).compactMap { $0.options["from"] }
      .flatMap { $0.split(separator: ",") }
    // Of a net its first address; a pattern with `*`, and a name, are no address.
    let addresses = patterns.map { String($0.prefix { $0 != "/" }) }.filter(Self.isAddress)
    return Array(Set(addresses)).sorted()
  }

  private static func isAddress(_ text: String) -> Bool {
    var bytes = in6_addr()
    return inet_pton(AF_INET, text, &bytes) == 1 || inet_pton(AF_INET6, text, &bytes) == 1
  }

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
      return open + [.found("keys", "kiosk-keys-unreadable", ["path": path], because: error)]
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
  private var names: [String] { HostFiles.names(in: places.keys) }
}
