import Foundation
import TestSupport
import Testing

@Suite("The files under Examples/kiosk")
struct KioskExamplesTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test("The configuration is sound and has all that a kiosk needs")
  func configuration() throws {
    let run = try CommandRun(
      "check-field", "country", "NL", "--config", KioskExamples.url("config.yaml").path, in: folder)
    #expect(run.status == 0, "\(run.messages)")
    let text = try KioskExamples.text("config.yaml")
    #expect(text.contains("privacy:") && text.contains("trustOperatorOption: true"))
  }

  @Test("The wrapper is plain shell, and its own text is what is run")
  func wrapper() throws {
    let wrapper = KioskExamples.url("frontdesk-kiosk-wrapper").path
    #expect(try ShortCommand("/bin/sh", ["-n", wrapper]).code == 0)
    #expect(FileManager.default.isExecutableFile(atPath: wrapper))
  }

  /// The wrapper with a program that shows what it was started with.
  private func showing(_ arguments: [String], environment: [String: String] = [:]) throws -> ShortCommand {
    let program = try folder.write(
      "program", "#!/bin/sh\necho \"arguments: $*\"\nulimit -c\numask\n/usr/bin/env\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let text = try KioskExamples.text("frontdesk-kiosk-wrapper")
      .replacingOccurrences(of: "program=/usr/local/bin/frontdesk", with: "program=\(program)")
    return try ShortCommand(
      "/bin/sh", [try folder.write("wrapper", text)] + arguments, environment: environment)
  }

  @Test("The wrapper gives the program a fixed environment, and nothing of the client's but address and terminal")
  func environment() throws {
    let run = try showing(
      ["kiosk"],
      environment: [
        "TERM": "xterm-256color", "SSH_CONNECTION": "2001:db8::1 22 2001:db8::2 22", "HOME": "/root",
        "LD_PRELOAD": "", "FRONTDESK_STORE": "/tmp/other", "LC_ALL": "nl_NL", "NCURSES_NO_UTF8_ACS": "1",
      ])
    // dash itself puts in where it is, at its own start.
    let lines = run.output.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("PWD=") }
    #expect(lines.prefix(3) == ["arguments: kiosk --config /etc/frontdesk/config.yaml", "0", "0077"])
    #expect(
      Set(lines.dropFirst(3)) == [
        "PATH=/usr/bin:/bin",
        "HOME=/var/lib/frontdesk", "LANG=C.UTF-8", "XDG_DATA_HOME=/var/lib/frontdesk",
        "XDG_STATE_HOME=/var/lib/frontdesk/state", "SWIFT_BACKTRACE=enable=no",
        "GLIBC_TUNABLES=glibc.malloc.tcache_count=0", "SSH_CONNECTION=2001:db8::1 22 2001:db8::2 22",
        "TERM=xterm-256color",
      ])
  }

  @Test(
    "The wrapper takes a terminal's name and an address only where they look like one",
    arguments: ["", "xterm;id", "../../x", "a b", "\u{1B}[2J", "é", String(repeating: "x", count: 33)])
  func oddNames(name: String) throws {
    let run = try showing(["kiosk"], environment: ["TERM": name, "SSH_CONNECTION": "1.2.3.4;\(name)"])
    #expect(run.code == 0)
    #expect(!run.output.contains("TERM=") && !run.output.contains("SSH_CONNECTION="))
  }

  @Test("The wrapper runs the kiosk and the desk, with a name where there is one, and nothing else")
  func arguments() throws {
    for (arguments, told) in [
      (["kiosk"], "kiosk"), (["kiosk", "--operator", "a b"], "kiosk --operator a b"),
      (["desk", "--operator", "$(id)"], "--operator $(id)"),
    ] {
      let run = try showing(arguments)
      #expect(run.output.hasPrefix("arguments: \(told) --config /etc/frontdesk/config.yaml\n"))
    }
    for arguments in [
      [], ["desk"], ["kiosk", "x"], ["kiosk", "--config", "/x"], ["sh", "--operator", "x"], ["3kiosk"],
    ] {
      let run = try showing(arguments)
      #expect(run.code == 77 && run.output.hasPrefix("Please speak to somebody at the desk."))
    }
  }

  /// What sshd makes of the example behind Debian's own lines, for a login.
  private func sshd(_ arguments: [String]) throws -> ShortCommand {
    let key = try KioskExamples.hostKey(in: folder, "host_key_\(UUID().uuidString)")
    let file = try folder.write(
      "sshd_config",
      """
      HostKey \(key)
      Include \(KioskExamples.url("sshd_config.d/frontdesk-kiosk.conf").path)
      AcceptEnv LANG LC_*
      Subsystem sftp /usr/lib/openssh/sftp-server
      """)
    try KioskHost.makeRunFolder()
    return try ShortCommand(KioskHost.sshd, arguments + ["-f", file])
  }

  @Test("sshd starts with the example, and holds every line of it for the two logins alone")
  func sshd() throws {
    let check = try sshd(["-t"])
    #expect(check.code == 0 && check.output == "", "\(check.output)")
    let settings = { (login: String) in
      try self.sshd(["-T", "-C", "user=\(login),host=x,addr=127.0.0.1"]).output.split(separator: "\n").map(String.init)
    }
    let (visitor, agent, other) = try (settings("frontdesk-kiosk"), settings("frontdesk-desk"), settings("anna"))
    #expect(visitor.contains("forcecommand exec /usr/local/lib/frontdesk/kiosk-wrapper kiosk"))
    #expect(agent.contains("forcecommand none"))
    let lines = try KioskExamples.text("sshd_config.d/frontdesk-kiosk.conf").split(separator: "\n").map {
      $0.drop { $0 == " " }
    }
    // Builds of sshd without them do not tell of them.
    let optional = ["GSSAPI", "Kerberos", "ForceCommand"]
    for line in lines
    where !line.hasPrefix("#") && !line.hasPrefix("Match") && !optional.contains(where: line.hasPrefix) {
      let keyword = line.prefix { $0 != " " }
      let told = keyword.lowercased() + line.dropFirst(keyword.count)
      for login in [visitor, agent] {
        #expect(login.filter { $0.hasPrefix(keyword.lowercased() + " ") } == [told])
      }
    }
    #expect(other.contains("maxsessions 10") && other.contains("acceptenv LC_*"))
  }

  @Test("The example's key lines carry restrict, an address and, for agents, the wrapper")
  func keys() throws {
    let lines = try KioskExamples.text("authorized_keys.example").split(separator: "\n").filter { $0.first != "#" }
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.hasPrefix("restrict,pty,from=\"") })
    #expect(lines.count { $0.contains("command=\"exec /usr/local/lib/frontdesk/kiosk-wrapper ") } == 2)
  }
}
