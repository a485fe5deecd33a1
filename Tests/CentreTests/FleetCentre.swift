import Fleet
import Foundation
import TestSupport

/// The centre as a test sees it: the tables beside what the hosts have.
extension PostgresCluster {
  /// A server with the schema of the centre.
  static func centre() throws -> PostgresCluster {
    let cluster = try PostgresCluster()
    try cluster.script(CentreSchema.text())
    return cluster
  }

  /// The numbers of the trail of a store, as `1-17` where none is missing.
  func trail(of branch: Branch) throws -> String {
    try sql(
      """
      SELECT coalesce(min(number), 0) || '-' || coalesce(max(number), 0)
        || CASE WHEN count(*) = coalesce(max(number), 0) THEN '' ELSE ' with gaps' END
      FROM frontdesk.trail WHERE store = '\(Enrolment.dashed(try branch.id()))'
      """)[0]
  }

  /// The references of the records of a store.
  func records(of branch: Branch) throws -> [String] {
    try sql(
      """
      SELECT reference FROM frontdesk.record WHERE store = '\(Enrolment.dashed(try branch.id()))' ORDER BY reference
      """)
  }

  /// How far the centre says the host has come.
  func progress(of branch: Branch) throws -> Int64 {
    let rows = try sql(
      "SELECT last FROM frontdesk.progress WHERE store = '\(Enrolment.dashed(try branch.id()))'")
    return rows.first.flatMap { Int64($0) } ?? 0
  }

  /// What is wrong with what the centre has of a host: nothing where it is a whole beginning of the host's own trail, and
  /// with `isAll` all of it.
  func faults(of branch: Branch, isAll: Bool) throws -> [String] {
    let store = Enrolment.dashed(try branch.id())
    let last = try progress(of: branch)
    var faults: [String] = []
    if try trail(of: branch) != (last == 0 ? "0-0" : "1-\(last)") {
      faults.append("trail \(try trail(of: branch)), not 1-\(last)")
    }
    let own = try branch.entries()
    let sent = try sql(
      """
      SELECT number || ' ' || to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ' ' || act || ' ' || reference
      FROM frontdesk.trail WHERE store = '\(store)' ORDER BY number
      """)
    if Array(own.prefix(sent.count)) != sent { faults.append("other entries than the host's") }
    if isAll, sent.count != own.count { faults.append("\(sent.count) of \(own.count) entries") }
    if isAll {
      let bodies = try sql(
        "SELECT reference || ' ' || (body->'company'->>'name') FROM frontdesk.record WHERE store = '\(store)' ORDER BY reference"
      )
      if bodies != (try branch.names()) { faults.append("other records than the host's") }
      let known = try sql("SELECT reference FROM frontdesk.lookup WHERE store = '\(store)' ORDER BY reference")
      if known != (try records(of: branch)) { faults.append("other look-ups than records") }
    }
    return faults
  }
}

extension Branch {
  /// The trail as ``PostgresCluster/faults(of:isAll:)`` compares it.
  func entries() throws -> [String] {
    try sqlite("SELECT number || ' ' || at || ' ' || act || ' ' || reference FROM trail ORDER BY number")
  }

  /// The records with the names of their companies.
  func names() throws -> [String] { try sqlite("SELECT reference || ' ' || name FROM record ORDER BY reference") }

  /// What the `sqlite3` program answers: one line for each row.
  @discardableResult
  func sqlite(_ statement: String, in file: String? = nil) throws -> [String] {
    let command = try ShortCommand(
      "/usr/bin/sqlite3", ["-cmd", ".timeout 20000", file ?? store, statement], environment: folder.environment)
    guard command.code == 0 else { throw Failure(description: command.output) }
    return command.output.split(separator: "\n").map(String.init)
  }
}

extension PostgresCluster {
  /// Whether a text stands anywhere in the files of the server, its log of changes included.
  func holds(_ text: String) throws -> Bool {
    try sql("CHECKPOINT")
    let command = try ShortCommand(
      "/usr/bin/grep", ["-r", "-a", "-l", "-F", "--", text, folder.path("data")], environment: folder.environment)
    return command.code == 0
  }
}
