import Foundation
import Glibc
import TestSupport

/// PgBouncer before a centre, in transaction mode: each transaction may be another connection's.
final class Pooler {
  static let program = "/usr/sbin/pgbouncer"
  static var isUsable: Bool { access(program, X_OK) == 0 && PostgresCluster.isUsable }

  let folder: CommandFolder
  let port: UInt16
  private var process: ChildProcess?

  /// The folder of its socket, which is a host to libpq.
  var socket: String { folder.path("s") }

  /// - Parameter logins: who may come.
  init(before centre: PostgresCluster, logins: [String]) throws {
    folder = try CommandFolder()
    port = try LoopbackPort.free()
    chmod(folder.url.path, 0o711)
    try FileManager.default.createDirectory(atPath: folder.path("s"), withIntermediateDirectories: true)
    let users = try folder.write("users", logins.map { "\"\($0)\" \"\"\n" }.joined())
    let settings = try folder.write(
      "pgbouncer.ini",
      """
      [databases]
      centre = host=\(centre.socket) port=\(centre.port) dbname=centre
      [pgbouncer]
      listen_addr =
      unix_socket_dir = \(folder.path("s"))
      listen_port = \(port)
      auth_type = trust
      auth_file = \(users)
      pool_mode = transaction
      default_pool_size = 2
      max_client_conn = 40

      """)
    for file in [users, settings] { chmod(file, 0o644) }
    var words = [Self.program, settings]
    if let account = PostgresCluster.account {
      chown(folder.path("s"), account.user, account.group)
      words = ["/sbin/runuser", "-u", "postgres", "--"] + words
    }
    process = try ChildProcess(
      words[0], Array(words.dropFirst()), environment: ["PATH": "/usr/bin:/bin"], output: .path(folder.path("log")),
      error: .path(folder.path("errors")))
    let socket = folder.path("s/.s.PGSQL.\(port)")
    try Patience.wait("PgBouncer", seconds: 20) { access(socket, F_OK) == 0 }
  }

  deinit {
    process?.kill(SIGTERM)
    _ = try? process?.wait(seconds: 10)
  }
}
