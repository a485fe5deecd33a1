import Foundation
import Glibc
import TestSupport

/// The certificates of a test's centre: an authority, the server's for `localhost`, and those that must not be believed.
final class Certificates: Sendable {
  struct Pair: Sendable {
    let file: String
    let key: String
  }

  let authority: Pair
  let server: Pair
  /// The server's name is another.
  let otherName: Pair
  /// Its time has passed.
  let expired: Pair
  /// Of an authority that no host knows, which made a certificate for `localhost` too.
  let foreignAuthority: Pair
  let foreign: Pair
  /// A host's own, for the login `frontdesk_key`, and one whose time has passed.
  let client: Pair
  let expiredClient: Pair

  init(in folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    chmod(folder, 0o755)
    let work = Work(folder: folder)
    authority = try work.authority("authority")
    foreignAuthority = try work.authority("foreign-authority")
    server = try work.signed("server", by: authority, name: "localhost")
    otherName = try work.signed("other-name", by: authority, name: "elsewhere.example")
    expired = try work.signed("expired", by: authority, name: "localhost", isExpired: true)
    foreign = try work.signed("foreign", by: foreignAuthority, name: "localhost")
    client = try work.signed("client", by: authority, name: "frontdesk_key", isServers: false)
    expiredClient = try work.signed(
      "expired-client", by: authority, name: "frontdesk_key", isExpired: true, isServers: false)
  }

  /// Makes certificates with the `openssl` program.
  private struct Work {
    let folder: String

    func authority(_ name: String) throws -> Pair {
      let pair = pair(name)
      try openssl(
        ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "3650"]
          + ["-subj", "/CN=Frontdesk \(name)", "-keyout", pair.key, "-out", pair.file])
      return pair
    }

    func signed(
      _ name: String, by authority: Pair, name subject: String, isExpired: Bool = false, isServers: Bool = true
    ) throws -> Pair {
      let pair = pair(name)
      let request = "\(folder)/\(name).csr"
      try openssl(
        ["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=\(subject)"]
          + ["-addext", "subjectAltName=DNS:\(subject)", "-keyout", pair.key, "-out", request])
      try openssl(
        ["x509", "-req", "-in", request, "-CA", authority.file, "-CAkey", authority.key, "-CAcreateserial"]
          + ["-copy_extensions", "copy", "-days", isExpired ? "-1" : "3650", "-out", pair.file])
      // The key is the server's account's alone, or the host's.
      chmod(pair.file, 0o644)
      chmod(pair.key, 0o600)
      if isServers, let account = PostgresCluster.account { chown(pair.key, account.user, account.group) }
      return pair
    }

    private func pair(_ name: String) -> Pair { Pair(file: "\(folder)/\(name).crt", key: "\(folder)/\(name).key") }

    private func openssl(_ arguments: [String]) throws {
      let command = try ShortCommand("/usr/bin/openssl", arguments, environment: ["HOME": folder])
      guard command.code == 0 else { throw Failure(description: command.output) }
    }
  }
}
