import Foundation
import Glibc
import TestSupport
import Testing

@Suite("A store that several people use", .enabled(if: KioskAccounts.mayMake, "only root can make logins"))
struct SharedStoreTests {
  private let home: Home
  private let accounts = KioskAccounts()
  private let records: String

  init() throws {
    home = try Home()
    records = try home.folder.write("records.jsonl", ExampleRecord.line)
    for (path, mode) in [(home.folder.url.path, mode_t(0o711)), (records, 0o644)] { chmod(path, mode) }
  }

  /// Runs the program as a login, with a umask that gives nothing or everything away.
  private func run(
    _ arguments: [String], as account: KioskAccounts.Account, umask: String, store: String
  ) throws -> ShortCommand {
    let own = home.folder.path(account.name)
    let program = Programs.frontdeskForAll + " \"$@\" --store " + store
    return try ShortCommand(
      "/usr/bin/setpriv",
      ["--reuid", String(account.user), "--regid", String(account.group), "--init-groups"]
        + ["/bin/sh", "-c", "umask \(umask); exec \(program)", "sh"] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": own])
  }

  private func makeFolder(_ name: String, _ account: KioskAccounts.Account, mode: mode_t) throws -> String {
    let path = home.folder.path(name)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    chown(path, account.user, account.group)
    chmod(path, mode)
    return path
  }

  /// Mode and group of the files of a store, by their names.
  private func files(in folder: String) throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        let facts = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
        let mode = (facts[.posixPermissions] as? Int).map { String($0, radix: 8) } ?? "?"
        return (name, "\(mode) \(facts[.groupOwnerAccountName] as? String ?? "?")")
      })
  }

  private func insist(_ run: ShortCommand) { #expect(run.code == 0, "\(run.output)") }

  @Test("of one service account is nobody else's, whatever the umask", arguments: ["000", "077"])
  func serviceAccount(umask: String) throws {
    let service = try accounts.make("s", home: home.folder.path("service"))
    let folder = try makeFolder("service", service, mode: 0o700)
    let store = folder + "/customers.sqlite"
    insist(try run(["import", records, "--report", folder + "/r"], as: service, umask: umask, store: store))
    #expect(try files(in: folder)["customers.sqlite"] == "600 \(service.name)")
    #expect(try files(in: folder)["customers.sqlite.lock"] == "600 \(service.name)")
    insist(try run(["customers", "list"], as: service, umask: umask, store: store))
    let stranger = try accounts.make("x", home: "/")
    #expect(try run(["customers", "list"], as: stranger, umask: umask, store: store).code != 0)
  }

  @Test("of a group keeps modes and group whoever makes its files, and both save and read", arguments: ["000", "077"])
  func group(umask: String) throws {
    let group = try accounts.makeGroup()
    let members = try ["a", "b"].map { name in
      let account = try accounts.make(name, home: home.folder.path(name), in: group)
      _ = try makeFolder(account.name, account, mode: 0o700)
      return account
    }
    let folder = home.folder.path("shared")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let number = try #require(getgrnam(group)).pointee.gr_gid
    chown(folder, 0, number)
    chmod(folder, 0o2770)
    let store = folder + "/customers.sqlite"
    for (place, account) in members.enumerated() {
      let report = home.folder.path(account.name) + "/report"
      insist(
        try run(["import", try record(place), "--report", report], as: account, umask: umask, store: store))
      let files = try files(in: folder)
      #expect(files["customers.sqlite"] == "660 \(group)" && files["customers.sqlite.lock"] == "660 \(group)")
      #expect(files["customers.sqlite-journal"].map { $0 == "660 \(group)" } ?? true)
    }
    for account in members {
      let list = try run(["customers", "list"], as: account, umask: umask, store: store)
      #expect(list.code == 0 && list.output.contains("C-2") && list.output.contains("Fietsen 2"), "\(list.output)")
    }
    let stranger = try accounts.make("x", home: "/")
    #expect(try run(["customers", "list"], as: stranger, umask: umask, store: store).code != 0)
  }

  @Test("of a group rolls back what another member's program left half done")
  func journal() throws {
    let group = try accounts.makeGroup()
    let members = try ["a", "b"].map { try accounts.make($0, home: home.folder.path($0), in: group) }
    for member in members { _ = try makeFolder(member.name, member, mode: 0o700) }
    let folder = home.folder.path("shared")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    chown(folder, 0, try #require(getgrnam(group)).pointee.gr_gid)
    chmod(folder, 0o2770)
    let store = folder + "/customers.sqlite"
    let report = home.folder.path(members[0].name) + "/report"
    insist(try run(["import", records, "--report", report], as: members[0], umask: "077", store: store))
    // A transaction that is cut off: its pages are on the disk, and its journal is hot.
    let cut = try ShortCommand(
      "/usr/bin/setpriv",
      ["--reuid", String(members[0].user), "--regid", String(members[0].group), "--init-groups", "/bin/sh", "-c"]
        + [
          """
          umask 077; sqlite3 \(store) "PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; BEGIN IMMEDIATE; \
          INSERT INTO meta (at, key, value) VALUES ('', 'room', hex(randomblob(500000)));" ".shell kill -9 \\$PPID" || :
          """
        ], environment: ["PATH": "/usr/bin:/bin", "HOME": home.folder.path(members[0].name)])
    let files = try files(in: folder)
    #expect(files["customers.sqlite-journal"] == "660 \(group)", "\(files) \(cut.output)")
    let other = home.folder.path(members[1].name) + "/report"
    insist(try run(["import", try record(1), "--report", other], as: members[1], umask: "077", store: store))
    #expect(try home.sqlite("SELECT count(*) FROM meta WHERE key = 'room'", in: store) == ["0"])
    #expect(try home.sqlite("SELECT count(*) FROM record", in: store) == ["2"])
  }

  /// A file with one record, another for each place.
  private func record(_ place: Int) throws -> String {
    let line = ExampleRecord.line
      .replacingOccurrences(of: "Fietsen B.V.", with: "Fietsen \(place + 1) B.V.")
      .replacingOccurrences(of: "12345678", with: "1234567\(place)")
      .replacingOccurrences(of: #""vandermeerfietsen""#, with: "\"vandermeerfietsen\(place)\"")
    let path = try home.folder.write("record-\(place).jsonl", line)
    chmod(path, 0o644)
    return path
  }
}
