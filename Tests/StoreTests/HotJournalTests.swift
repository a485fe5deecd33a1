import Foundation
import Records
import SQLite
import Store
import Testing

@Suite("A transaction that was cut off")
struct HotJournalTests {
  @Test("is rolled back at the next opening", arguments: [Access.readWrite, .readOnly])
  func rolledBack(access: Access) throws {
    let folder = try cutOff(after: "")
    let store = try folder.open(access)
    #expect(try store.count(matching: "") == 3)
    #expect(try store.record(reference: "C-2026-000003")?.answers[.companyName] == "Van der Meer Fietsen B.V.")
    #expect(try store.quickCheck() == [])
  }

  @Test(
    "of another or a newer program stays for that program",
    arguments: [
      ("PRAGMA application_id = 99", StoreError.notOurs), ("PRAGMA user_version = 9", .newer(found: 9, supported: 8)),
    ],
    [Access.readWrite, .readOnly])
  func untouched(change: (String, StoreError), access: Access) throws {
    let folder = try cutOff(after: change.0)
    let before = try folder.contents()
    #expect(throws: change.1) { try folder.open(access) }
    #expect(try folder.contents() == before)
  }

  @Test("while the store was being made leaves an empty one")
  func beginning() throws {
    let folder = try StoreFolder()
    try copyInTransaction(from: StoreFolder(), to: folder)
    #expect(try folder.open().submit(.example()).reference == "C-2026-000001")
  }

  @Test(
    "between its first steps leaves a store that is finished at the next opening",
    arguments: [Access.readWrite, .readOnly])
  func firstSteps(access: Access) throws {
    let folder = try StoreFolder()
    try folder.execute(
      "PRAGMA application_id = 1180988267; CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
    #expect(try folder.open(access).count(matching: "") == 0)
  }

  /// A store of three records, copied in the middle of a large transaction: file half-written, journal hot.
  private func cutOff(after change: String) throws -> StoreFolder {
    let live = try StoreFolder()
    let store = try live.open()
    for _ in 0..<3 { try store.submit(.example()) }
    store.close()
    if !change.isEmpty { try live.execute(change) }
    let folder = try StoreFolder()
    try copyInTransaction(from: live, to: folder)
    return folder
  }

  private func copyInTransaction(from live: StoreFolder, to folder: StoreFolder) throws {
    if !FileManager.default.fileExists(atPath: live.store) { try Data().write(to: URL(fileURLWithPath: live.store)) }
    let db = try Connection(path: live.store, mode: .readWrite, wait: BusyWait())
    try db.execute("PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN IMMEDIATE")
    try db.execute("CREATE TABLE bulk (text TEXT)")
    for _ in 0..<200 { try db.run("INSERT INTO bulk VALUES (hex(randomblob(3000)))") }
    if try db.exists("SELECT 1 FROM sqlite_schema WHERE name = 'record'") { try db.run("DELETE FROM record") }
    for name in ["customers.sqlite", "customers.sqlite-journal"] {
      try FileManager.default.copyItem(atPath: live.path + "/" + name, toPath: folder.path + "/" + name)
    }
    try db.run("ROLLBACK")
    db.close()
    #expect(try folder.contents()["customers.sqlite-journal"]?.isEmpty == false)
  }
}
