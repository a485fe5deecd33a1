import Foundation
import Glibc
import TestSupport

/// A host with a kiosk: a real sshd on the loopback with the settings, the key lines and the wrapper of `Examples/kiosk`.
///
/// As root the visitor and the agents have logins of their own with the kiosk's login shell, made for the test, with one
/// number; another account logs in as itself by its own shell, and the visitor's command stands in the key line. The host ends with the value: its sessions, sshd, logins.
final class KioskHost {
  static let sshd = "/usr/sbin/sshd"

  /// Whether sshd is installed and can give its sessions a terminal: without root's rights it cannot where the system makes
  /// terminals of another group than it wants.
  static var isUsable: Bool {
    guard access(sshd, X_OK) == 0 else { return false }
    if geteuid() == 0 { return true }
    let mounts = (try? String(contentsOfFile: "/proc/mounts", encoding: .utf8)) ?? ""
    guard let wanted = getgrnam("tty")?.pointee.gr_gid else { return false }
    return mounts.split(separator: "\n").contains { line in
      let words = line.split(separator: " ")
      return words.count > 3 && words[1] == "/dev/pts" && words[3].split(separator: ",").contains("gid=\(wanted)")
    }
  }

  let home: Home
  /// The login of the visitors, and that of the agents.
  let visitorLogin: String
  let agentLogin: String
  /// The folder that the wrapper gives the program: the state and, where the configuration names no other, the store.
  let folder: String
  /// The store where the configuration names none.
  var store: String { folder + "/frontdesk/customers.sqlite" }
  private(set) var port: UInt16 = 0
  private let accounts: KioskAccounts?
  private let wrapper: String
  private let settings: String
  private var server: ChildProcess?
  private var terminals: [TerminalSession] = []

  /// Sets the host up and waits until sshd takes connections.
  /// - Parameters:
  ///   - configuration: the text of the configuration file.
  ///   - command: what the visitor's wrapper runs in the place of `kiosk`.
  ///   - aliveInterval: how many seconds sshd waits for a word of the client before it asks.
  ///   - settings: lines of sshd's settings for everybody, before those of the kiosk.
  init(configuration: String, command: String = "kiosk", aliveInterval: Int = 15, settings: String = "") throws {
    home = try Home()
    self.settings = settings
    folder = home.folder.path("kiosk")
    wrapper = home.folder.path("kiosk-wrapper")
    try Self.makeRunFolder()
    let accounts = KioskAccounts.mayMake ? KioskAccounts() : nil
    self.accounts = accounts
    // A home that the login may write is worse than what the examples make.
    for path in [folder, folder + "/state", folder + "/home"] {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }
    if let accounts {
      let shell = try KioskLogin.build(in: home.folder, wrapper: wrapper)
      let visitor = try accounts.make("k", home: folder + "/home", shell: shell)
      visitorLogin = visitor.name
      agentLogin = try accounts.make("d", home: folder + "/home", shell: shell, as: visitor).name
      for path in [folder, folder + "/state", folder + "/home"] { chown(path, visitor.user, visitor.group) }
    } else {
      guard let entry = getpwuid(geteuid()) else { throw Failure(description: "this account has no name") }
      visitorLogin = String(cString: entry.pointee.pw_name)
      agentLogin = visitorLogin
    }
    // The logins of the test have to get to the files in it.
    chmod(home.folder.url.path, 0o711)
    try write(configuration, to: "config.yaml")
    try write(Self.wrapper(for: home.folder, folder, command), to: "kiosk-wrapper", mode: 0o755)
    try makeKeys()
    try start(aliveInterval)
  }

  deinit { stop() }

  /// What sshd needs to be there when root starts it; the package makes it at each start of its service.
  static func makeRunFolder() throws {
    if geteuid() != 0 || access("/run/sshd", F_OK) == 0 { return }
    if mkdir("/run/sshd", 0o755) != 0, errno != EEXIST { throw Failure(description: "/run/sshd: errno \(errno)") }
  }

  // MARK: - Clients

  /// A terminal with the client in the hall, or at another place, by its address on the loopback.
  func visitor(
    from address: String = "127.0.0.1", rows: Int = 24, columns: Int = 80, terminal: String = "tmux-256color",
    options: [String] = [], command: [String] = [], variables: [String] = []
  ) throws -> TerminalSession {
    let client = client(visitorLogin, key: "hall", options: ["-b", address] + options) + command
    return try open((variables.isEmpty ? [] : ["/usr/bin/env"] + variables) + client, rows, columns, terminal)
  }

  /// A terminal with the client of an agent, at the desk or, with `kiosk` as the wrapper's command, at the counter.
  func agent(
    named name: String, command: String = "desk", rows: Int = 24, columns: Int = 80,
    terminal: String = "tmux-256color"
  ) throws -> TerminalSession {
    let key = "agent-\(UUID().uuidString.prefix(8))"
    try addKey(key, to: agentLogin, command: "exec \(wrapper) \(command) --operator \(name)")
    return try open(client(agentLogin, key: key), rows, columns, terminal)
  }

  /// Imports a list of offers into the store, which stays the login's.
  func importList(_ file: String) throws {
    let run = try home.run(["catalog", "import", file, "--store", store])
    guard run.status == 0 else { throw Failure(description: run.messages) }
    var owner = stat()
    stat(folder, &owner)
    let place = (store as NSString).deletingLastPathComponent
    chown(place, owner.st_uid, owner.st_gid)
    for name in try FileManager.default.contentsOfDirectory(atPath: place) {
      chown(place + "/" + name, owner.st_uid, owner.st_gid)
    }
  }

  /// One run of the visitors' client without a terminal: what else might be asked of sshd.
  func attempt(_ options: [String], command: [String] = [], key: String = "hall") throws -> ShortCommand {
    let client = client(visitorLogin, key: key, options: options)
    return try ShortCommand(client[0], Array(client.dropFirst()) + command)
  }

  /// A terminal with the wrapper as the unit of the console starts it: its account, without capabilities, new rights, core
  /// files and network.
  /// - Parameter before: what root runs first in the session's own mount namespace.
  func console(before: String = ":") throws -> TerminalSession {
    let script = """
      \(before)
      exec setpriv --reuid=\(visitorLogin) --regid=\(visitorLogin) --clear-groups --no-new-privs --bounding-set=-all \
      --inh-caps=-all prlimit --core=0 --nproc=4096 \(wrapper) kiosk
      """
    return try open(
      ["/usr/bin/unshare", "--mount", "--net", "--ipc", "/bin/sh", "-c", "umask 077\n" + script], 24, 80, "linux")
  }

  /// One run of scp that would bring a file into the folder of the test.
  func copy(_ path: String, options: [String]) throws -> ShortCommand {
    try transfer("/usr/bin/scp", options, ["\(visitorLogin)@127.0.0.1:\(path)", home.folder.path("copied")])
  }

  /// One run of sftp that would show what files there are.
  func listFiles() throws -> ShortCommand { try transfer("/usr/bin/sftp", [], ["\(visitorLogin)@127.0.0.1"]) }

  private func transfer(_ program: String, _ options: [String], _ places: [String]) throws -> ShortCommand {
    // The client's options, but for those that these programs have no use for; they call the port otherwise.
    let client = client(visitorLogin, key: "hall").dropFirst().dropLast().filter { !["-a", "-x"].contains($0) }
      .map { $0 == "-p" ? "-P" : $0 }
    let pairs = client.firstIndex(of: "-e").map { client[..<$0] + client[($0 + 2)...] } ?? client[...]
    return try ShortCommand(program, options + pairs + places, environment: ["PATH": "/usr/bin:/bin"])
  }

  /// A run of the agents' client with a key whose line has no command, as nobody should write it.
  func attemptAsAgent(_ options: [String], command: [String] = []) throws -> ShortCommand {
    let key = "bare-\(UUID().uuidString.prefix(8))"
    try addKey(key, to: agentLogin, command: nil)
    let client = client(agentLogin, key: key, options: options)
    return try ShortCommand(client[0], Array(client.dropFirst()) + command)
  }

  /// Kills the client: the line drops.
  func cutLine(_ session: TerminalSession) throws { try signal(SIGKILL, session) }

  /// Stops the client: the line stays and says nothing more.
  func silenceLine(_ session: TerminalSession) throws { try signal(SIGSTOP, session) }

  private func signal(_ number: Int32, _ session: TerminalSession) throws {
    for client in ProcessTree.descendants(of: try session.process()) { kill(client, number) }
  }

  /// The processes of the product that sshd has started here.
  func programs() throws -> [Int32] {
    ProcessTree.descendants(of: server?.id ?? 0).filter { id in
      let path = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(id)/exe")
      return path == URL(fileURLWithPath: Programs.frontdeskForAll).resolvingSymlinksInPath().path
    }
  }

  private func client(_ login: String, key: String, options: [String] = []) -> [String] {
    ["/usr/bin/ssh", "-F", "none", "-e", "none", "-a", "-x", "-p", String(port), "-i", home.folder.path(key)]
      + [
        "BatchMode=yes", "IdentitiesOnly=yes", "LogLevel=ERROR", "StrictHostKeyChecking=yes",
        "GlobalKnownHostsFile=/dev/null",
        "UserKnownHostsFile=\(home.folder.path("known_hosts"))",
      ]
      .flatMap { ["-o", $0] } + options + ["\(login)@127.0.0.1"]
  }

  private func open(_ command: [String], _ rows: Int, _ columns: Int, _ terminal: String) throws -> TerminalSession {
    // The shell between them: tmux lets no child of its own stay stopped.
    let session = try TerminalSession(
      ["/bin/sh", "-c", "\"$@\"; exit $?", "sh"] + command, environment: ["HOME": home.folder.url.path], rows: rows,
      columns: columns, terminal: terminal)
    terminals.append(session)
    return session
  }

  // MARK: - The end

  /// Ends the sessions, sshd, and every process of theirs.
  func stop() {
    guard let server else { return }
    self.server = nil
    let sessions = ProcessTree.descendants(of: server.id).compactMap { RunningProcess(id: $0) }
    for terminal in terminals { terminal.close() }
    terminals = []
    for session in sessions { session.end(after: 10) }
    server.kill(SIGTERM)
    _ = try? server.wait(seconds: 10)
  }

  // MARK: - Setting up

  private func write(_ text: String, to name: String, mode: mode_t = 0o644) throws {
    chmod(try home.folder.write(name, text), mode)
  }

  /// The example's wrapper with the paths of the test, and the mark by which the run finds what it left behind.
  private static func wrapper(for test: CommandFolder, _ folder: String, _ command: String) throws -> String {
    let mark = TestRun.variables.map { "\($0)='\($1)' " }.sorted().joined()
    return try KioskExamples.text("frontdesk-kiosk-wrapper")
      .replacingOccurrences(of: "program=/usr/local/bin/frontdesk", with: "program='\(Programs.frontdeskForAll)'")
      .replacingOccurrences(
        of: "configuration=/etc/frontdesk/config.yaml", with: "configuration='\(test.path("config.yaml"))'"
      )
      .replacingOccurrences(of: "folder=/var/lib/frontdesk", with: "folder='\(folder)'")
      .replacingOccurrences(of: "1kiosk) set -- kiosk ;;", with: "1kiosk) set -- \(command) ;;")
      .replacingOccurrences(of: "exec env -i ", with: "exec env -i \(mark)")
  }

  private func makeKeys() throws {
    try FileManager.default.createDirectory(
      atPath: home.folder.path("keys"), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    _ = try KioskExamples.hostKey(in: home.folder)
    let command = visitorLogin == agentLogin ? "exec \(wrapper) kiosk" : nil
    try addKey("hall", to: visitorLogin, command: command)
  }

  /// Makes a key and adds its line to the file of a login, as `authorized_keys.example` has it.
  private func addKey(_ key: String, to login: String, command: String?) throws {
    let path = try KioskExamples.hostKey(in: home.folder, key)
    let text = try String(contentsOfFile: path + ".pub", encoding: .utf8)
    let file = home.folder.path("keys/\(login)")
    let before = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    let options = "restrict,pty,from=\"127.0.0.0/8\"" + (command.map { ",command=\"\($0)\"" } ?? "")
    try write(before + "\(options) \(text)", to: "keys/\(login)")
  }

  /// Starts sshd on a port that is free, and waits for it.
  private func start(_ aliveInterval: Int) throws {
    let log = home.folder.path("sshd.log")
    for _ in 0..<5 {
      port = try LoopbackPort.free()
      try writeSettings(aliveInterval)
      let server = try ChildProcess(
        Self.sshd, ["-D", "-e", "-f", home.folder.path("sshd_config")], error: .path(log))
      self.server = server
      try Patience.wait("sshd to take connections or end", seconds: 30) {
        LoopbackPort.answers(self.port) || access("/proc/\(server.id)/exe", F_OK) != 0
      }
      if LoopbackPort.answers(port), RunningProcess(id: server.id)?.hasEnded(within: 0) == false { return }
      self.server = nil
    }
    throw Failure(description: "sshd does not start: " + ((try? String(contentsOfFile: log, encoding: .utf8)) ?? ""))
  }

  private func writeSettings(_ aliveInterval: Int) throws {
    let text = try KioskExamples.text("sshd_config.d/frontdesk-kiosk.conf")
    var settings =
      text
      .replacingOccurrences(of: "frontdesk-kiosk,frontdesk-desk", with: "\(visitorLogin),\(agentLogin)")
      .replacingOccurrences(of: "Match User frontdesk-kiosk\n", with: "Match User \(visitorLogin)\n")
      .replacingOccurrences(of: "/usr/local/lib/frontdesk/kiosk-wrapper", with: wrapper)
      .replacingOccurrences(of: "/etc/ssh/frontdesk.d/", with: home.folder.path("keys") + "/")
      .replacingOccurrences(of: "ClientAliveInterval 15", with: "ClientAliveInterval \(aliveInterval)")
    if visitorLogin == agentLogin { settings = settings.replacingOccurrences(of: "  ForceCommand", with: "  # ") }
    // Folders for temporary files may be written by everybody, which StrictModes minds; and who is no root has no PAM.
    try write(
      """
      Port \(port)
      ListenAddress 127.0.0.1
      HostKey \(home.folder.path("host_key"))
      PidFile none
      StrictModes no
      UsePAM no
      \(self.settings)
      \(settings)
      """, to: "sshd_config")
    let key = try String(contentsOfFile: home.folder.path("host_key.pub"), encoding: .utf8)
    try write("[127.0.0.1]:\(port) \(key)", to: "known_hosts")
  }
}
