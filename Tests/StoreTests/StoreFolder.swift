import Foundation
import Records
import Store
import TestSupport

/// A folder of its own for one test, removed when nobody holds it any more: hold it as long as a store in it is open.
struct StoreFolder {
  private let folder: CommandFolder
  var path: String { folder.url.path }
  var store: String { path + "/customers.sqlite" }

  init() throws { folder = try CommandFolder() }

  func open(_ access: Access = .readWrite, as actor: Actor = Fixtures.actor) throws(StoreError) -> CustomerStore {
    try CustomerStore(path: store, access: access, actor: actor)
  }

  /// Opens the store as the kiosk that stands at a place.
  func kiosk(_ origin: String = "ssh 192.0.2.7") throws(StoreError) -> CustomerStore {
    try open(as: Actor(login: "kiosk", origin: origin))
  }

  /// What is in the folder: names and bytes, lock files aside.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) where !name.hasSuffix(".lock") {
      contents[name] = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }
    return contents
  }

  func mode(_ file: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// Runs SQL on the closed store with SQLite's own shell, as any other program would; throws what the shell says.
  func execute(_ sql: String, in file: String? = nil) throws {
    let run = try CommandRun(program: "/usr/bin/sqlite3", ["-bail", "-batch", file ?? store, sql], in: CommandFolder())
    if run.status != 0 { throw ShellFailure(words: run.messages) }
  }

  struct ShellFailure: Error { var words: String }
}

extension Draft {
  /// A draft of the example record with single answers changed.
  static func example(
    code: String = "K7Q2", owner: String = "j.devries", changing changes: [Field: String] = [:]
  ) -> Draft {
    Draft(
      id: RandomID.uuid(), code: code, submission: RandomID.uuid(), owner: owner,
      answers: ExampleRecord.answers(changing: changes))
  }
}

extension CustomerStore {
  /// Asks for a draft by its code, as its owner.
  func take(_ draft: Draft, force: Bool = false, submittedSince: String = "2026-11-01T00:00:00Z") throws -> DraftTaking
  {
    try takeDraft(
      code: draft.code, owner: draft.owner, at: "2026-11-22T12:30:00Z", submittedSince: submittedSince, force: force)
  }

  /// Submits the draft's answers, which must be without errors.
  @discardableResult
  func submit(_ draft: Draft, by: String = "j.devries", year: Int = 2026) throws -> SavedStamp {
    try submit(draft, by: by, at: "\(year)-11-22T13:02:11Z", year: year, rules: "1") { _ throws(RecordProblems) in
      try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
  }
}
