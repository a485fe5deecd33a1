import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("A store of an earlier release")
struct MigrationTests {
  /// Written by the program whose format was 1: three records, and the draft of root with the code JAAH.
  private static let first = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/format-1.sqlite")

  private func folder() throws -> StoreFolder {
    let folder = try StoreFolder()
    try FileManager.default.copyItem(at: Self.first, to: URL(fileURLWithPath: folder.store))
    return folder
  }

  private func check(_ folder: StoreFolder) throws {
    let store = try folder.open()
    #expect(try store.verify().faults == [])
    #expect(try store.verify().records == 3)
    #expect(
      try store.records(matching: "meer fiets", limit: 9).map(\.reference)
        == ["C-2026-000003", "C-2026-000002", "C-2026-000001"])
    #expect(try store.draft(code: "JAAH", owner: "root")?.answers[.companyName] == "Łódź Rowery Sp. z o.o.")
    #expect(try store.history(reference: "C-2026-000002").map(\.act) == [.recordSubmitted])
    #expect(try store.customers(.name("VAN DER MEER FIETSEN", country: "NL")).count == 3)
    let taken = try store.takeDraft(
      code: "JAAH", owner: "root", at: "2026-11-25T00:00:00Z", submittedSince: "2026-11-25T00:00:00Z", force: false)
    guard case .taken(let draft) = taken else {
      Issue.record("the draft is not there: \(taken)")
      return
    }
    try store.save(draft, at: "2026-11-25T00:00:00Z")
    #expect(try store.submit(.example()).reference == "C-2026-000004")
    store.close()
  }

  @Test("opens with everything in it, and again")
  func opens() throws {
    let folder = try folder()
    try check(folder)
    #expect(try folder.open().count(matching: "") == 4)
  }

  @Test("S9: with a step that this program does not know it is refused, and stays as it is")
  func unknownStep() throws {
    let folder = try folder()
    let insert = "INSERT INTO grdb_migrations (identifier) VALUES ('9 of another program')"
    #expect(try ShortCommand("/usr/bin/sqlite3", [folder.store, insert], environment: [:]).code == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.store))
    #expect(throws: StoreError.self) { try folder.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.store)) == before)
  }

  @Test("is only read by a command that reads, but for the new form")
  func reading() throws {
    let folder = try folder()
    let store = try folder.open(.readOnly)
    #expect(try store.count(matching: "") == 3)
    #expect(try store.customers(.name("Van der Meer Fietsen", country: "NL")).count == 3)
  }

  @Test("is whole after a kill at any write while it is brought into the new form")
  func killed() throws {
    var kills = 0
    for number in stride(from: 1, through: 200, by: 3) {
      let folder = try folder()
      let lines = try Probe.killed(atWrite: number, "submit", folder.store, "0")
      // What it acknowledged after the migration is there too; the draft and the three records always.
      let acknowledged = lines.filter { $0.hasPrefix("R ") }.count
      let store = try folder.open()
      #expect(try store.verify().faults == [])
      #expect(try store.count(matching: "") >= 3 + acknowledged)
      #expect(try store.draft(code: "JAAH", owner: "root") != nil)
      store.close()
      kills += 1
      if acknowledged > 0 { break }
    }
    #expect(kills > 5)
  }
}
