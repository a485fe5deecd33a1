import Foundation
import Glibc
import TestSupport
import Testing

@Suite(
  "frontdesk doctor --kiosk judges by what sshd says",
  .enabled(if: geteuid() == 0, "only root can make files of another account"))
struct KioskSSHDDoctorTests {
  /// What a host may say of everybody, against each line of the example: without the line it would hold for the kiosk.
  static let opposites = [
    "AuthenticationMethods": "any", "PubkeyAuthentication": "no", "PasswordAuthentication": "yes",
    "KbdInteractiveAuthentication": "yes", "HostbasedAuthentication": "yes", "GSSAPIAuthentication": "yes",
    "KerberosAuthentication": "yes", "PermitEmptyPasswords": "yes", "AuthorizedKeysFile": ".ssh/authorized_keys",
    "AuthorizedKeysCommand": "/bin/true", "AuthorizedPrincipalsFile": "/etc/ssh/names",
    "TrustedUserCAKeys": "/etc/ssh/ca.pub", "AcceptEnv": "LANG LC_*",
    "PermitUserRC": "yes", "DisableForwarding": "no", "AllowTcpForwarding": "yes",
    "AllowStreamLocalForwarding": "yes", "AllowAgentForwarding": "yes", "X11Forwarding": "yes",
    "PermitTunnel": "yes", "GatewayPorts": "yes", "PermitOpen": "any", "PermitListen": "any", "PermitTTY": "no",
    "MaxSessions": "10", "ChannelTimeout": "none", "ClientAliveInterval": "0", "ClientAliveCountMax": "3",
    "Banner": "/etc/motd", "ForceCommand": "none",
  ]

  /// The lines of the example within its Match blocks.
  private static func lines() throws -> [String] {
    try KioskExamples.text("sshd_config.d/frontdesk-kiosk.conf").split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("  #") }.map { String($0.dropFirst(2)) }
  }

  @Test("names each line of the example that is missing where the host says otherwise, for each login that it is for")
  func eachLine() throws {
    let host = try KioskRoot()
    let whole = try String(contentsOfFile: host.home.folder.path("kiosk.conf"), encoding: .utf8)
    let lines = try Self.lines()
    #expect(Set(lines.map { $0.split(separator: " ")[0] }.map(String.init)) == Set(Self.opposites.keys))
    for line in lines {
      let keyword = String(line.split(separator: " ")[0])
      let opposite = try #require(Self.opposites[keyword])
      if keyword == "ForceCommand" || keyword.hasPrefix("GSSAPI") || keyword.hasPrefix("Kerberos") { continue }
      let users = keyword.hasSuffix("Command") ? "\(keyword)User nobody\n" : ""
      let planted = "\(users)\(keyword) \(opposite)\n" + whole.replacingOccurrences(of: "  \(line)\n", with: "")
      try host.home.folder.write("kiosk.conf", planted)
      let run = try host.doctor()
      #expect(run.status == 1)
      for login in [KioskRoot.login, "frontdesk-desk"] {
        #expect(run.output.contains("!    sshd: \(login): \(keyword.lowercased()) is "), "\(line): \(run.output)")
      }
      #expect(run.lines.count { $0.hasPrefix("!") } == 2, "\(run.output)")
      // The whole example stands against the same line.
      try host.home.folder.write("kiosk.conf", "\(users)\(keyword) \(opposite)\n" + whole)
      let sound = try host.doctor()
      #expect(sound.status == 0, "\(line): \(sound.output)")
    }
  }

  @Test(
    "names what else opens sshd",
    arguments: [
      ("nobody: forcecommand is none, not exec /usr/local/lib/frontdesk/kiosk-wrapper kiosk", "/ForceCommand/d"),
      (
        "frontdesk-desk: forcecommand is exec /bin/sh, not none",
        "/^Match User nobody,/iMatch User frontdesk-desk\\n ForceCommand exec /bin/sh"
      ),
      ("nobody: permituserenvironment is yes, not no", "1iPermitUserEnvironment yes"),
      (
        "nobody: permitopen is any, not none (from 192.0.2.10)",
        "/^Match User nobody,/iMatch Address 192.0.2.10\\n PermitOpen any"
      ),
      (
        "nobody: trustedusercakeys is /etc/ssh/ca.pub, not none",
        "/^Match User nobody,/iMatch User nobody\\n TrustedUserCAKeys /etc/ssh/ca.pub"
      ),
      ("sshd does not tell its settings: ", "1iNoSuchSetting yes"),
    ])
  func others(message: String, edit: String) throws {
    let host = try KioskRoot()
    try host.shell("sed -i '\(edit)' $(dirname $D)/kiosk.conf")
    let run = try host.doctor()
    #expect(run.status == 1 && run.output.contains("!    sshd: " + message), "\(run.output)")
  }

  @Test("says that sshd was not looked at where the host has none configured")
  func noSSHD() throws {
    let host = try KioskRoot()
    let run = try host.home.run(["doctor", "--kiosk", "--root", host.root, "--account", KioskRoot.login])
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("ok   sshd: no sshd is installed or configured here"))
  }
}
