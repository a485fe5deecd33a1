import Foundation
import Glibc
import TestSupport

/// Real logins for one test, removed with the value. Only root can make them.
final class KioskAccounts {
  struct Account {
    let name: String
    let user: UInt32
    let group: UInt32
  }

  static var mayMake: Bool { geteuid() == 0 }

  /// Unlike every other login here.
  private let mark = "fdt" + UUID().uuidString.prefix(8).lowercased()
  private var accounts: [String] = []
  private var groups: [String] = []

  deinit {
    for account in accounts.reversed() { try? Self.insist("/usr/sbin/userdel", ["-f", account]) }
    for group in groups { try? Self.insist("/usr/sbin/groupdel", [group]) }
  }

  /// Makes a login without a password, whose commands its shell runs; with another's numbers where one is given.
  func make(
    _ suffix: String, home: String, shell: String = "/bin/sh", as other: Account? = nil, in group: String? = nil
  ) throws -> Account {
    let name = mark + suffix
    var arguments = ["--no-create-home", "--home-dir", home, "--shell", shell, "--password", "*"]
    if let other {
      arguments += ["--non-unique", "--uid", String(other.user), "--gid", String(other.group)]
    } else {
      arguments += ["--user-group"]
    }
    if let group { arguments += ["--groups", group] }
    try Self.insist("/usr/sbin/useradd", arguments + [name])
    accounts.append(name)
    guard let entry = getpwnam(name) else { throw Failure(description: "no login \(name)") }
    return Account(name: name, user: entry.pointee.pw_uid, group: entry.pointee.pw_gid)
  }

  /// Makes a group; its name.
  func makeGroup() throws -> String {
    let name = mark + "g"
    try Self.insist("/usr/sbin/groupadd", [name])
    groups.append(name)
    return name
  }

  /// Runs a command until the list of logins is not locked by another test.
  private static func insist(_ path: String, _ arguments: [String]) throws {
    try Patience.wait("the list of logins", seconds: 60) {
      let run = try Self.run(path, arguments)
      if run.code == 0 { return true }
      // 10: the files cannot be written, and 1: they are locked.
      guard [1, 10].contains(run.code) else { throw Failure(description: "\(path) \(arguments): \(run.output)") }
      return false
    }
  }

  private static func run(_ path: String, _ arguments: [String]) throws -> ShortCommand {
    try ShortCommand(path, arguments, environment: ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"])
  }
}
