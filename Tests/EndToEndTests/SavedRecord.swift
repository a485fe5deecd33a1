import Records
import Rules
import Store
import TestSupport

/// A store with the example record in it.
enum SavedRecord {
  static let stampTime = "2026-11-22T13:02:11Z"

  /// Makes the store in the folder and gives its path.
  static func store(in folder: CommandFolder) throws -> String {
    let path = folder.path("customers.sqlite")
    let store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    defer { store.close() }
    let record = try CustomerRecord(validating: ExampleRecord.answers, environment: environment)
    let draft = Draft(
      id: "00000000-0000-4000-8000-000000000001", code: "K7R2", submission: "00000000-0000-4000-8000-000000000002",
      owner: "j.devries", answers: ExampleRecord.answers)
    _ = try store.submit(draft, by: "j.devries", at: stampTime, year: 2026, rules: RulesVersion.current) { _ in record }
    return path
  }

  private static var environment: RuleEnvironment { Fixtures.environment }
}
