import Foundation
import Glibc
import TestSupport

/// A PostgreSQL server of a test's own: on a socket in its folder and, with TLS, on the loopback; ends with the value.
///
/// Whoever connects over the socket is believed; over the loopback a password or a client certificate is demanded.
final class PostgresCluster {
  /// The programs of PostgreSQL 15, as Debian has them.
  static let programs = "/usr/lib/postgresql/15/bin"

  /// Whether the server's programs are here; root needs runuser besides, for the server does not run as root.
  static var isUsable: Bool {
    access("\(programs)/initdb", X_OK) == 0
      && (geteuid() != 0 || (access("/sbin/runuser", X_OK) == 0 && getpwnam("postgres") != nil))
  }

  /// Said where the tests are skipped.
  static let missing = "skipped: this machine has no PostgreSQL 15 (Debian package postgresql-15)"

  let folder: CommandFolder
  /// The folder of the socket, which is a host to libpq.
  let socket: String
  let port: UInt16
  let certificates: Certificates
  private let data: String
  private let copied: PostgresCluster?
  private let network: ShapedNetwork?
  private var server: ChildProcess?

  /// Makes the cluster and starts it.
  ///
  /// - Parameter original: the server whose copy this one is: it can only be read, and follows by streaming.
  init(copyOf original: PostgresCluster? = nil, in network: ShapedNetwork? = nil) throws {
    self.network = network
    folder = try CommandFolder()
    copied = original
    port = try LoopbackPort.free()
    socket = folder.path("s")
    data = folder.path("data")
    certificates = try original?.certificates ?? Certificates(in: folder.path("tls"))
    // The server's own account has to get to the files.
    chmod(folder.url.path, 0o711)
    try makeFolder(socket)
    try makeFolder(data)
    if let original {
      try run(
        "pg_basebackup",
        ["-h", original.socket, "-p", "\(original.port)", "-U", "postgres", "-D", data, "-R", "-c", "fast"])
    } else {
      try run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"])
    }
    try configure()
    try start()
    if original == nil { try sql("CREATE DATABASE centre", database: "postgres") }
  }

  deinit { stop(signal: SIGQUIT) }

  // MARK: - Running

  /// Starts the server and waits until it takes connections.
  func start() throws {
    let command = own(["\(Self.programs)/postgres", "-D", data])
    let words = network?.inside(command) ?? command
    server = try ChildProcess(
      words[0], Array(words.dropFirst()), environment: ["LANG": "C", "PATH": "/usr/bin:/bin"],
      output: .path(folder.path("log")), error: .path(folder.path("errors")))
    try Patience.wait("the server of the test", seconds: 60) { (try? sql("SELECT 1", database: "postgres")) == ["1"] }
  }

  /// Ends the server by a signal: SIGQUIT is `immediate`, SIGINT is `fast`.
  func stop(signal: Int32 = SIGQUIT) {
    guard let server else { return }
    if let text = try? String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8),
      let id = text.split(separator: "\n").first.flatMap({ Int32($0) })
    {
      kill(id, signal)
    }
    _ = try? server.wait(seconds: 60)
    self.server = nil
  }

  /// What `psql` answers: one line for each row.
  @discardableResult
  func sql(_ text: String, login: String = "postgres", database: String = "centre") throws -> [String] {
    let command = try psql(["-c", text], login: login, database: database)
    guard command.code == 0 else { throw Failure(description: command.output) }
    return command.output.split(separator: "\n").map(String.init)
  }

  /// A run of `psql` that ends at the first error.
  func psql(_ arguments: [String], login: String = "postgres", database: String = "centre") throws -> ShortCommand {
    try ShortCommand(
      "\(Self.programs)/psql",
      ["-X", "-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-h", socket, "-p", "\(port)", "-U", login, "-d", database]
        + arguments, environment: folder.environment)
  }

  /// Runs a text of several statements.
  func script(_ text: String) throws {
    let file = try folder.write("\(UUID().uuidString).sql", text)
    let command = try psql(["-f", file])
    guard command.code == 0 else { throw Failure(description: command.output) }
  }

  /// Waits until a copy has everything that the original has now.
  func follow(_ original: PostgresCluster) throws {
    let end = try original.sql("SELECT pg_current_wal_lsn()")[0]
    try Patience.wait("the copy to follow", seconds: 60) {
      try sql("SELECT pg_last_wal_replay_lsn() >= '\(end)'") == ["t"]
    }
  }

  // MARK: - Setting up

  private func configure() throws {
    let certificate = certificates.server
    try write(
      """
      listen_addresses = '127.0.0.1'
      port = \(port)
      unix_socket_directories = '\(socket)'
      shared_buffers = 32MB
      max_connections = 60
      fsync = off
      full_page_writes = off
      ssl = on
      ssl_cert_file = '\(certificate.file)'
      ssl_key_file = '\(certificate.key)'
      ssl_ca_file = '\(certificates.authority.file)'
      lc_messages = 'C'
      recovery_min_apply_delay = '\(copied == nil ? 0 : 700)ms'
      """, to: data + "/postgresql.auto.conf", keeping: copied != nil)
    try write(
      """
      local all all trust
      local replication all trust
      hostssl all frontdesk_key 127.0.0.1/32 cert
      hostssl all all 127.0.0.1/32 scram-sha-256
      """, to: data + "/pg_hba.conf")
  }

  private func write(_ text: String, to path: String, keeping: Bool = false) throws {
    let before = keeping ? (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" : ""
    try (before + text + "\n").write(toFile: path, atomically: false, encoding: .utf8)
  }

  private func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    chmod(path, path == data ? 0o700 : 0o755)
    if let account = Self.account { chown(path, account.user, account.group) }
  }

  /// The account that the server runs as, where the tests run as root.
  static var account: (user: uid_t, group: gid_t)? {
    guard geteuid() == 0, let entry = getpwnam("postgres") else { return nil }
    return (entry.pointee.pw_uid, entry.pointee.pw_gid)
  }

  private func run(_ program: String, _ arguments: [String]) throws {
    let words = own(["\(Self.programs)/\(program)"] + arguments)
    let command = try ShortCommand(
      words[0], Array(words.dropFirst()), environment: ["LANG": "C", "PATH": "/usr/bin:/bin"])
    guard command.code == 0 else { throw Failure(description: command.output) }
  }

  /// The command as the server's account.
  private func own(_ words: [String]) -> [String] {
    geteuid() == 0 ? ["/sbin/runuser", "-u", "postgres", "--"] + words : words
  }
}

struct Failure: Error, CustomStringConvertible {
  let description: String
}
