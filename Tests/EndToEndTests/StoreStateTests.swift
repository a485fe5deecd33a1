import Foundation
import TestSupport
import Testing

/// A file in the store's place that must not be touched, and what is said of it.
enum Stranger: String, CaseIterable {
  case text, otherDatabase, newer, noise, truncated

  var words: String {
    switch self {
    case .text, .otherDatabase: "is not a Frontdesk store"
    case .newer: "was made by a newer Frontdesk"
    case .noise, .truncated: "damaged"
    }
  }

  /// Puts the file in the store's place.
  func put(in home: Home) throws -> String {
    let file = home.folder.url.appendingPathComponent("store/customers.sqlite")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    switch self {
    case .text: try Data("These are notes, not a store.\n".utf8).write(to: file)
    case .otherDatabase: try make(file, "CREATE TABLE wine (year INTEGER); PRAGMA user_version = 1;", home)
    case .newer:
      try store(file, home)
      try make(file, "PRAGMA user_version = 99;", home)
    case .noise:
      try store(file, home)
      var bytes = try Data(contentsOf: file)
      for place in bytes.indices.dropFirst(100) { bytes[place] = UInt8(truncatingIfNeeded: place &* 131 ^ place >> 7) }
      try bytes.write(to: file)
    case .truncated:
      try store(file, home)
      let bytes = try Data(contentsOf: file)
      try bytes.prefix(bytes.count / 2 + 100).write(to: file)
    }
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    return file.path
  }

  /// A store with a record in it, as the program makes it.
  private func store(_ file: URL, _ home: Home) throws {
    let other = try Home()
    try Counter.add(Counter.sound, in: other)
    try Data(contentsOf: URL(fileURLWithPath: other.store)).write(to: file)
  }

  private func make(_ file: URL, _ statement: String, _ home: Home) throws {
    try home.sqlite(statement, in: file.path)
  }
}

@Suite("A store that is not to be used")
struct StoreStateTests {
  @Test("Refused in words, with 74, and left byte for byte as it was", arguments: Stranger.allCases)
  func refused(_ stranger: Stranger) throws {
    let home = try Home()
    let path = try stranger.put(in: home)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for command in [["customers", "list"], ["drafts", "list"], ["customers", "show", "C-2026-000001"]] {
      let outcome = try home.run(command + ["--store", path])
      #expect(outcome.status == 74, "\(command)")
      #expect(outcome.output.isEmpty)
      #expect(outcome.messages.contains(stranger.words) && outcome.messages.contains(path), "\(outcome.messages)")
      #expect((1...3).contains(outcome.messages.split(separator: "\n").count))
    }
    for command in [["add"], []] {
      let clerk = try Clerk(home, command + ["--store", path], columns: 200)
      #expect(try clerk.exitStatus() == 74)
      #expect(try clerk.session.isOnAlternateScreen() == false)
      try clerk.see(stranger.words)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    let doctor = try home.run(["doctor", "--store", path])
    #expect(doctor.status == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    let beside = try FileManager.default.contentsOfDirectory(atPath: (path as NSString).deletingLastPathComponent)
    #expect(Set(beside).isSubset(of: ["customers.sqlite", "customers.sqlite.lock"]))
  }

  @Test("A store that may only be read can be read, and the wizard says that it cannot be written")
  func readOnly() throws {
    let home = try Home()
    try Counter.add(Counter.sound, in: home)
    let folder = (home.store as NSString).deletingLastPathComponent
    let nobody: (user: UInt32, isNeeded: Bool) = (65534, geteuid() == 0)
    let files = FileManager.default
    for path in try files.subpathsOfDirectory(atPath: folder).map({ folder + "/" + $0 }) + [folder] {
      if nobody.isNeeded { chown(path, nobody.user, nobody.user) }
      chmod(path, path == folder ? 0o500 : 0o400)
    }
    if nobody.isNeeded { chmod(home.folder.url.path, 0o755) }
    defer { chmod(folder, 0o700) }
    if nobody.isNeeded { chmod(folder + "/..", 0o755) }
    let before = try Data(contentsOf: URL(fileURLWithPath: home.store))
    // The superuser may write everything: it asks as somebody else.
    let prefix = nobody.isNeeded ? ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"] : []

    let command = prefix + [Programs.frontdeskForAll, "customers", "list", "--json"]
    let listed = try ShortCommand(command[0], Array(command.dropFirst()), environment: home.environment)
    #expect(listed.code == 0, "\(listed.output)")
    #expect(listed.output.contains("Van der Meer Fietsen B.V."))

    let session = try TerminalSession(
      prefix + [Programs.frontdeskForAll, "add"], environment: home.environment, columns: 200)
    #expect(try session.exitStatus(seconds: Clerk.patience) == 74)
    try session.wait(for: "cannot be written", seconds: Clerk.patience)
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.store)) == before)
  }
}
