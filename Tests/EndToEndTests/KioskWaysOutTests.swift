import Foundation
import Glibc
import TestSupport
import Testing

/// Every way out that a client may try, over a real sshd that opens everything to everybody else.
@Suite(
  "Ways out of the kiosk over SSH", .serialized,
  .enabled(if: KioskHost.isUsable && geteuid() == 0, "only root can make logins, or no sshd opens terminals here"))
struct KioskWaysOutTests {
  private static let configuration = KioskVisitor.configuration("en, nl")
  private static let words = "Please speak to somebody at the desk."
  private static let startPage = "Go on with a code"

  private let host: KioskHost
  /// The authority whose certificates the host takes from everybody else.
  private let authority: String

  init() throws {
    let keys = try CommandFolder()
    authority = try KioskExamples.hostKey(in: keys, "authority")
    host = try KioskHost(
      configuration: Self.configuration,
      settings: """
        TrustedUserCAKeys \(authority).pub
        PasswordAuthentication yes
        KbdInteractiveAuthentication yes
        AcceptEnv *
        Subsystem sftp /usr/lib/openssh/sftp-server
        PermitTunnel yes
        X11Forwarding yes
        GatewayPorts yes
        PermitUserRC yes
        MaxSessions 10
        """)
    self.keys = keys
  }

  private let keys: CommandFolder

  /// Options and a command of the client without a terminal, and what is said.
  struct Attempt: Sendable {
    let options: [String]
    let command: [String]
    let said: String

    init(_ options: [String] = [], _ command: [String] = [], said: String = KioskWaysOutTests.words) {
      self.options = options
      self.command = command
      self.said = said
    }
  }

  static let attempts = [
    Attempt(), Attempt([], ["id"]), Attempt([], ["sh"]), Attempt(["-T"]), Attempt(["-T"], ["/bin/sh", "-i"]),
    Attempt([], ["/usr/lib/openssh/sftp-server"]), Attempt([], ["scp", "-f", "/etc/passwd"]),
    Attempt([], ["internal-sftp"]), Attempt([], ["rsync", "--server", ".", "/"]), Attempt([], [""]),
    Attempt([], ["exec /bin/sh"]), Attempt([], ["frontdesk customers list"]), Attempt(["-A"], ["id"]),
    Attempt(["-X"], ["id"]), Attempt(["-R", "0:127.0.0.1:1"], ["id"]), Attempt(["-L", "FREE:127.0.0.1:1"], ["id"]),
    Attempt(["-W", "127.0.0.1:PORT"], said: "stdio forwarding failed"),
    Attempt(["-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:1"], said: "remote port forwarding failed"),
    Attempt(["-o", "ExitOnForwardFailure=yes", "-R", "/tmp/s:127.0.0.1:1"], said: "remote port forwarding failed"),
    Attempt(["-o", "PubkeyAuthentication=no"], said: "Permission denied (publickey)"),
    Attempt(["-o", "PreferredAuthentications=password"], said: "Permission denied (publickey)"),
    Attempt(["-o", "PreferredAuthentications=keyboard-interactive"], said: "Permission denied (publickey)"),
  ]

  @Test("Without a terminal everything is refused in words, by the kiosk or by sshd")
  func withoutTerminal() throws {
    for attempt in Self.attempts {
      let free = String(try LoopbackPort.free())
      let options = attempt.options.map {
        $0.replacingOccurrences(of: "PORT", with: String(host.port)).replacingOccurrences(of: "FREE", with: free)
      }
      let run = try host.attempt(options, command: attempt.command)
      #expect(run.code != 0 && run.output.contains(attempt.said), "\(attempt): \(run.code) \(run.output)")
      for sign in ["uid=", "root:", "SSH-2.0", "$ ", "# "] { #expect(!run.output.contains(sign), "\(attempt)") }
    }
    #expect(try host.programs().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: host.store))
  }

  @Test("File transfer is refused in words: sftp shows those of its own protocol")
  func fileTransfer() throws {
    let subsystem = try host.attempt(["-s"], command: ["sftp"])
    #expect(subsystem.code == 77 && subsystem.output.contains(Self.words), "\(subsystem)")
    let agent = try host.attemptAsAgent(["-s"], command: ["sftp"])
    #expect(agent.code == 77 && agent.output.contains(Self.words), "\(agent)")
    let listed = try host.listFiles()
    #expect(listed.code != 0 && listed.output.contains(Self.words), "\(listed)")
    // The older protocol of scp is a command.
    for options in [["-O"], []] {
      let copied = try host.copy("/etc/passwd", options: options)
      #expect(copied.code != 0, "\(copied.output)")
      // The newer scp does not show why a file cannot be looked at.
      #expect(copied.output.contains(options.isEmpty ? "Connection closed" : Self.words), "\(copied.output)")
      #expect(!FileManager.default.fileExists(atPath: host.home.folder.path("copied")))
    }
  }

  @Test("An agent's key without a command opens nothing")
  func bareKey() throws {
    for (options, command) in [
      ([], []), (["-tt"], []), ([], ["sh"]), (["-tt"], ["sh"]), ([], ["scp", "-t", "/tmp"]),
    ] as [([String], [String])] {
      let run = try host.attemptAsAgent(options, command: command)
      #expect(run.code == 77 && run.output.contains(Self.words), "\(options) \(command): \(run.output)")
      #expect(run.output.split(separator: "\n").count == 1)
    }
  }

  @Test("A certificate of an authority that the host trusts does not open the kiosk's logins")
  func certificate() throws {
    let key = try KioskExamples.hostKey(in: host.home.folder, "guest")
    let names = "\(host.visitorLogin),\(host.agentLogin)"
    let signed = try ShortCommand(
      "/usr/bin/ssh-keygen", ["-q", "-s", authority, "-I", "guest", "-n", names, key + ".pub"])
    #expect(signed.code == 0, "\(signed.output)")
    let run = try host.attempt(["-o", "CertificateFile=\(key)-cert.pub"], key: "guest")
    #expect(run.code == 255 && run.output.contains("Permission denied (publickey)"), "\(run.output)")
  }

  @Test("With a terminal there is the start page, whatever is asked besides, and forwarded ports lead nowhere")
  func withTerminal() throws {
    let port = try LoopbackPort.free()
    let remote = try LoopbackPort.free()
    for (options, command) in [
      ([], []), (["-tt"], ["sh"]), (["-tt"], ["id; sh"]), (["-tt", "-A"], []), (["-tt", "-X"], []),
      (["-tt", "-L", "\(port):127.0.0.1:\(host.port)"], []), (["-tt", "-D", "\(port)"], []),
      (["-tt", "-R", "\(remote):127.0.0.1:\(host.port)"], []), (["-tt", "-o", "Tunnel=yes"], []),
    ] as [([String], [String])] {
      let session = try host.visitor(options: options, command: command)
      try session.wait(for: Self.startPage, seconds: Clerk.patience)
      if options.contains("-L") {
        let scan = try ShortCommand("/usr/bin/ssh-keyscan", ["-T", "2", "-p", String(port), "127.0.0.1"])
        #expect(!scan.output.contains("ssh-"), "\(scan.output)")
      }
      #expect(!LoopbackPort.answers(remote))
      #expect(try host.programs().count == 1)
      try end(session)
    }
  }

  /// Closes a terminal and waits until the program is gone.
  private func end(_ session: TerminalSession) throws {
    session.close()
    try Patience.wait("the program to end", seconds: 20) { try self.host.programs().isEmpty }
  }

  @Test("No variable of the client's reaches the program")
  func variables() throws {
    let names = [
      "FRONTDESK_STORE", "FRONTDESK_CONFIG", "FRONTDESK_OPERATOR", "FRONTDESK_LOG", "LD_PRELOAD", "LD_LIBRARY_PATH",
      "TERMINFO",
      "TERMINFO_DIRS", "BASH_ENV", "ENV", "NCURSES_NO_UTF8_ACS", "NCURSES_TRACE", "NCURSES_GPM_TERMS", "LC_ALL",
      "LANG", "LANGUAGE", "LOCPATH", "NLSPATH", "PATH", "HOME", "SHELL", "IFS", "PS4", "SHELLOPTS", "EDITOR", "PAGER",
      "ESCDELAY", "LINES", "COLUMNS", "TZ", "TZDIR", "TMPDIR", "XDG_DATA_HOME", "XDG_STATE_HOME", "GLIBC_TUNABLES",
      "MALLOC_TRACE", "SWIFT_BACKTRACE", "SQLITE_TMPDIR", "SSH_ORIGINAL_COMMAND", "DISPLAY", "NO_COLOR",
    ]
    let values = names.map { "\($0)=/tmp/../../etc/passwd" }.joined(separator: " ")
    let session = try host.visitor(options: ["-tt", "-o", "SetEnv=\(values)"])
    try session.wait(for: Self.startPage, seconds: Clerk.patience)
    let program = try #require(try host.programs().first)
    let text = try String(contentsOfFile: "/proc/\(program)/environ", encoding: .utf8)
    #expect(!text.contains("passwd"))
    try end(session)
  }

  @Test("A hostile name of a terminal gets the start page or the sentence, and nothing of it is done or shown")
  func terminals() throws {
    for name in [
      "", "xterm;id", "$(id)", "`id`", "../../tmp/x", "/etc/passwd", "x y", "unknown", "dumb", "vt52", "-x", "xterm\n",
      "\u{1B}]0;x\u{7}", "\u{1B}[2J", "é", "%s%n", String(repeating: "x", count: 33),
      String(repeating: "A", count: 10_000), "xterm-256color", "linux",
    ] {
      let session = try host.visitor(options: ["-tt"], variables: ["TERM=" + name])
      let rows = try session.wait(seconds: Clerk.patience, "an answer to \(name.prefix(40))") { rows in
        rows.contains { $0.contains(Self.startPage) || $0.contains(Self.words) }
      }
      #expect(!rows.contains { $0.contains("uid=") })
      try end(session)
    }
  }

  @Test("Files that somebody has put into the login's home are not read")
  func planted() throws {
    let home = host.folder + "/home"
    let mark = home + "/mark"
    let files = FileManager.default
    try files.createDirectory(atPath: home + "/.ssh", withIntermediateDirectories: true)
    try files.createDirectory(atPath: home + "/.terminfo/t", withIntermediateDirectories: true)
    for name in [".bashrc", ".profile", ".bash_profile", ".shrc", ".kshrc", ".login", ".ssh/rc"] {
      try "#!/bin/sh\ntouch \(mark)\n".write(toFile: "\(home)/\(name)", atomically: false, encoding: .utf8)
      chmod("\(home)/\(name)", 0o755)
    }
    for name in [".ssh/environment", ".pam_environment"] {
      try "BASH_ENV=\(home)/.bashrc\nENV=\(home)/.profile\nFRONTDESK_STORE=\(home)/store\n".write(
        toFile: "\(home)/\(name)", atomically: false, encoding: .utf8)
    }
    try String(contentsOfFile: authority + ".pub", encoding: .utf8).write(
      toFile: home + "/.ssh/authorized_keys", atomically: false, encoding: .utf8)
    let session = try host.visitor()
    try session.wait(for: Self.startPage, seconds: Clerk.patience)
    #expect(!files.fileExists(atPath: mark) && !files.fileExists(atPath: home + "/store"))
    let other = try host.attempt(["-i", authority, "-o", "IdentityFile=\(authority)"], key: "none")
    #expect(other.code == 255 && other.output.contains("Permission denied (publickey)"), "\(other.output)")
    try end(session)
  }

  @Test("Keys that send signals, and the client's escapes, leave the kiosk where it is")
  func signals() throws {
    let session = try host.visitor(options: ["-tt", "-e", "~"])
    try session.wait(for: Self.startPage, seconds: Clerk.patience)
    let program = try #require(try host.programs().first)
    for keys in ["C-c", "C-z", "C-\\", "C-d", "C-y", "C-v", "C-o", "C-s", "C-q", "C-c", "C-z", "C-l"] {
      try session.send(keys)
    }
    // A break of the line, and what the client would show, as it sends them.
    for escape in ["~B", "~#", "~?"] { try session.send(bytes: Array(("\r" + escape).utf8)) }
    try session.send("C-z", "C-c", "C-l")
    try session.wait(for: "Contoso Distribution", seconds: Clerk.patience)
    #expect(try host.programs() == [program])
    let state = try String(contentsOfFile: "/proc/\(program)/stat", encoding: .utf8)
    #expect(state.split(separator: ")").last?.first { $0 != " " } == "S")
    #expect(ProcessTree.descendants(of: program).isEmpty)
    try end(session)
  }

  @Test("What the kiosk leaves behind is its account's alone, and nothing is left elsewhere")
  func leftovers() throws {
    let started = Date()
    let session = try host.visitor()
    let visitor = KioskVisitor(host.home, at: session)
    try visitor.start("Start", question: "Company name")
    try session.type("Bakkerij")
    try host.cutLine(session)
    try Patience.wait("the program to end", seconds: 20) { try self.host.programs().isEmpty }
    let owner = try #require(getpwnam(host.visitorLogin)?.pointee.pw_uid)
    let found = try ShortCommand(
      "/usr/bin/find",
      [host.folder, "-newermt", "@\(Int(started.timeIntervalSince1970))", "-type", "f", "-printf", "%m %p\\n"],
      environment: ["PATH": "/usr/bin:/bin"])
    let modes = Set(found.output.split(separator: "\n").map { $0.split(separator: " ")[0] })
    #expect(modes == ["600"], "\(found.output)")
    let strays = try ShortCommand(
      "/usr/bin/find",
      ["/tmp", "/var/tmp", "/dev/shm", "-path", host.home.folder.url.path, "-prune", "-o", "-user", String(owner)]
        + ["-print"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(strays.output == "", "\(strays.output)")
  }
}
