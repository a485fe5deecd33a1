import Fleet
import Foundation
import Glibc
import Records
import TestSupport
import Testing

@Suite("Why a push is refused", .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct RefusalTests {
  let centre: PostgresCluster
  let branch: Branch

  init() throws {
    centre = try .centre()
    branch = try Branch("AMS", at: centre)
    try branch.save()
  }

  /// The push is refused for the reason, with the exit status.
  private func expect(_ kind: SyncFailure.Kind, _ status: Int, _ location: SourceLocation = #_sourceLocation) throws {
    let run = try branch.run(.push)
    #expect(run.failure?.kind == kind && run.status == status, "\(run.line) \(run.said)", sourceLocation: location)
  }

  @Test("With TLS, a password and the right certificate it goes")
  func pushesOverTLS() throws {
    try branch.useTLS(at: centre)
    let run = try branch.run(.push)
    #expect(run.status == 0, "\(run.line) \(run.said)")
    #expect(try centre.faults(of: branch, isAll: true) == [])
  }

  @Test("With a client certificate in the place of the password it goes; with an expired one it does not")
  func takesClientCertificates() throws {
    try branch.useTLS(at: centre, login: "frontdesk_key")
    try centre.sql("CREATE ROLE frontdesk_key LOGIN IN ROLE frontdesk_host")
    try centre.sql("UPDATE frontdesk.store SET login = 'frontdesk_key'")
    (branch.service["sslcert"], branch.service["sslkey"]) = (
      centre.certificates.client.file, centre.certificates.client.key
    )
    #expect(try branch.run(.push).status == 0)
    (branch.service["sslcert"], branch.service["sslkey"]) = (
      centre.certificates.expiredClient.file, centre.certificates.expiredClient.key
    )
    try expect(.certificate, 78)
  }

  @Test("Certificates of the centre that are not believed", arguments: ["expired", "other name", "foreign"])
  func refusesCertificates(_ kind: String) throws {
    try branch.useTLS(at: centre)
    let pair =
      switch kind {
      case "expired": centre.certificates.expired
      case "other name": centre.certificates.otherName
      default: centre.certificates.foreign
      }
    try centre.sql("ALTER SYSTEM SET ssl_cert_file = '\(pair.file)'")
    try centre.sql("ALTER SYSTEM SET ssl_key_file = '\(pair.key)'")
    centre.stop(signal: SIGINT)
    try centre.start()
    try expect(.certificate, 78)
    #expect(try centre.progress(of: branch) == 0)
  }

  @Test(
    "Less than a checked certificate is refused before anything is sent",
    arguments: ["disable", "prefer", "require", "verify-ca"])
  func demandsChecks(_ mode: String) throws {
    try branch.useTLS(at: centre)
    branch.service["sslmode"] = mode
    try expect(.unchecked, 78)
  }

  @Test("Passwords: a wrong one, none, one that others may read")
  func refusesPasswords() throws {
    try branch.useTLS(at: centre)
    try branch.folder.write("pgpass", "*:*:*:*:falsch\n")
    try expect(.login, 77)
    try branch.folder.write("pgpass", "")
    try expect(.login, 77)
    chmod(try branch.folder.write("pgpass", "*:*:*:*:geheim\n"), 0o644)
    try expect(.login, 77)
  }

  @Test("A login that is not there, and one without the role")
  func refusesLogins() throws {
    branch.service["user"] = "nobody_here"
    try expect(.login, 77)
    branch.service["user"] = branch.login
    try centre.sql("REVOKE frontdesk_host FROM \(branch.login)")
    try expect(.role, 77)
  }

  @Test("No schema, an older one, and a newer one with more columns")
  func looksAtTheSchema() throws {
    try centre.sql("UPDATE frontdesk.meta SET schema = 0")
    try expect(.noSchema, 74)
    try centre.script(
      """
      UPDATE frontdesk.meta SET schema = 99;
      ALTER TABLE frontdesk.trail ADD COLUMN more text;
      ALTER TABLE frontdesk.record ADD COLUMN more integer;
      """)
    #expect(try branch.run(.push).status == 0)
    try centre.sql("DROP SCHEMA frontdesk CASCADE")
    try expect(.noSchema, 74)
  }

  @Test("Nobody answers: no server, a server that starts, another that only takes the call")
  func tellsUnreachableCentres() throws {
    centre.stop(signal: SIGINT)
    try expect(.unreachable, 75)
    let relay = try Relay(to: centre)
    defer { relay.end() }
    (branch.service["host"], branch.service["port"]) = (relay.socket, "\(relay.port)")
    branch.setting.timeout = 1
    try expect(.unreachable, 75)
    try centre.start()
    relay.set { .stalled(20) }
    try expect(.unreachable, 75)
    relay.set { .none }
    #expect(try branch.run(.push).status == 0)
  }

  @Test("A service that is not there, or has nonsense in it")
  func refusesServices() throws {
    branch.setting.service = "elsewhere"
    try expect(.service, 78)
    branch.setting.service = "frontdesk"
    branch.service["port"] = "zero"
    try expect(.service, 78)
    branch.service["port"] = "\(centre.port)"
    branch.service["dbname"] = "other"
    try expect(.service, 78)
  }

  @Test("What is no request of frontdesk's")
  func refusesOtherArguments() throws {
    let command = try branch.runBare(["push"])
    #expect(command.status == 64)
  }
}
