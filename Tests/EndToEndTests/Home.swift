import Foundation
import TestSupport

/// A home of its own for one test: no other test, and nothing of the tester's own, is seen by the program.
final class Home {
  let folder: CommandFolder
  /// The store where the program keeps it by itself.
  let store: String

  init() throws {
    folder = try CommandFolder()
    store = folder.path("data/frontdesk/customers.sqlite")
  }

  var environment: [String: String] { folder.environment }

  /// Runs the program without a terminal and waits for its end.
  func run(_ arguments: [String], input: String = "", environment: [String: String] = [:]) throws -> CommandRun {
    try CommandRun(arguments, input: Data(input.utf8), environment: environment, in: folder)
  }

  /// What the `sqlite3` program answers: one line for each row.
  @discardableResult
  func sqlite(_ statement: String, in file: String? = nil) throws -> [String] {
    let arguments = ["-cmd", ".timeout 20000", file ?? store, statement]
    let command = try ShortCommand("/usr/bin/sqlite3", arguments, environment: environment)
    guard command.code == 0 else { throw Failure(description: "sqlite3: " + command.output) }
    return command.output.split(separator: "\n").map(String.init)
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
  func draft() throws -> JSON { try JSON(sqlite("SELECT body FROM draft").first ?? "") }
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
