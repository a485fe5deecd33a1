import Foundation
import TestSupport

/// A home folder of its own for one test: no other test, and nothing of the tester's own, is seen by the program.
final class Home {
  let folder: URL
  /// The store where the program keeps it by itself.
  let store: String
  /// What the program is started with, besides the arguments.
  let environment: [String: String]

  init(_ additions: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "frontdesk-home-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = folder.path
    store = path + "/data/frontdesk/customers.sqlite"
    environment = [
      "HOME": path, "XDG_DATA_HOME": path + "/data", "XDG_STATE_HOME": path + "/state",
      "XDG_CONFIG_HOME": path + "/config", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh",
    ].merging(additions) { $1 }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of the home folder; its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

  /// Runs the program without a terminal and waits for its end.
  func run(
    _ arguments: [String], input: some Sequence<UInt8> = [UInt8](), environment additions: [String: String?] = [:]
  ) throws -> Outcome {
    var environment = self.environment
    for (name, value) in additions { environment[name] = value }
    return try Outcome(
      of: Programs.frontdesk, arguments, input: Data(input), environment: environment, folder: folder)
  }

  /// What the `sqlite3` program answers: one line for each row.
  func sqlite(_ statement: String, in file: String? = nil) throws -> [String] {
    let outcome = try Outcome(
      of: "/usr/bin/sqlite3", ["-readonly", file ?? store, statement], environment: environment, folder: folder)
    guard outcome.status == 0 else { throw Failure(description: "sqlite3: " + outcome.errors) }
    return outcome.lines
  }

  /// The store as another program sees it: whether it is sound, how many records and how many drafts are in it.
  func stock() throws -> Stock {
    guard FileManager.default.fileExists(atPath: store) else { return Stock(integrity: "ok", records: 0, drafts: 0) }
    // A store that was killed before its first migration ended has no tables yet.
    let tables = try sqlite("SELECT name FROM sqlite_master WHERE name IN ('record', 'draft')")
    let count = { (table: String) in
      tables.contains(table) ? Int(try self.sqlite("SELECT count(*) FROM \(table)").first ?? "") ?? -1 : 0
    }
    return Stock(
      integrity: try sqlite("PRAGMA integrity_check").joined(separator: "\n"), records: try count("record"),
      drafts: try count("draft"))
  }

  /// The draft's text as the store has it, read by another program.
  func draft() throws -> [String: Any] {
    let text = try sqlite("SELECT body FROM draft").first ?? ""
    guard let draft = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] else {
      throw Failure(description: "no draft in the store")
    }
    return draft
  }
}

/// What is in a store.
struct Stock: Equatable {
  var integrity: String
  var records: Int
  var drafts: Int
}

struct Failure: Error, CustomStringConvertible {
  let description: String
}
