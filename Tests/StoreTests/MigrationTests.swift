import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("A store of an earlier release")
struct MigrationTests {
  /// A store as a program of an earlier format wrote it, with one draft of root.
  struct Earlier: Sendable, CustomTestStringConvertible {
    var format: Int
    var records: Int
    var code: String
    var draftsName: String
    var firstAct: TrailAct
    /// Applications that wait.
    var applications = 0

    var testDescription: String { "format \(format)" }
    var file: URL {
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Fixtures/format-\(format).sqlite")
    }
    var references: [String] { (1...records).reversed().map { "C-2026-00000\($0)" } }
  }

  static let earlier = [
    Earlier(
      format: 1, records: 3, code: "JAAH", draftsName: "Łódź Rowery Sp. z o.o.", firstAct: .recordSubmitted),
    Earlier(
      format: 2, records: 1, code: "9A6B", draftsName: "Rijwielhandel Jansen", firstAct: .recordImported),
    // Also a visitor's draft, one application and two wrong codes.
    Earlier(
      format: 3, records: 1, code: "969K", draftsName: "Rijwielhandel Jansen", firstAct: .recordImported,
      applications: 1),
    Earlier(
      format: 4, records: 1, code: "XP5U", draftsName: "Rijwielhandel Jansen", firstAct: .recordImported,
      applications: 1),
    Earlier(
      format: 5, records: 1, code: "XP5U", draftsName: "Rijwielhandel Jansen", firstAct: .recordImported,
      applications: 1),
    Earlier(
      format: 6, records: 1, code: "XP5U", draftsName: "Rijwielhandel Jansen", firstAct: .recordImported,
      applications: 1),
    Earlier(
      format: 7, records: 1, code: "XP5U", draftsName: "Rijwielhandel Jansen", firstAct: .recordImported,
      applications: 1),
  ]

  private func folder(_ earlier: Earlier) throws -> StoreFolder {
    let folder = try StoreFolder()
    try FileManager.default.copyItem(at: earlier.file, to: URL(fileURLWithPath: folder.store))
    return folder
  }

  private func check(_ folder: StoreFolder, _ earlier: Earlier) throws {
    let store = try folder.open()
    #expect(try store.verify().faults == [])
    #expect(try store.verify().records == earlier.records)
    for text in ["meer fiets", "netherl", "nederland c-2026"] {
      #expect(try store.records(matching: text, limit: 9).map(\.reference) == earlier.references, "\(text)")
    }
    #expect(try store.draft(code: earlier.code, owner: "root")?.answers[.companyName] == earlier.draftsName)
    #expect(try store.history(reference: "C-2026-000001").map(\.act) == [earlier.firstAct])
    #expect(try store.customers(.name("VAN DER MEER FIETSEN", country: "NL")).count == earlier.records)
    #expect(try store.record(reference: "C-2026-000001")?.stamp.application == nil)
    let taken = try store.takeDraft(
      code: earlier.code, owner: "root", at: "2026-11-25T00:00:00Z", submittedSince: "2026-11-25T00:00:00Z",
      force: false)
    guard case .taken(let draft) = taken else {
      Issue.record("the draft is not there: \(taken)")
      return
    }
    try store.save(draft, at: "2026-11-25T00:00:00Z")
    #expect(try store.submit(.example()).reference == "C-2026-00000\(earlier.records + 1)")
    #expect(try store.handIn(.visitors()).reference == "A-2026-00000\(earlier.applications + 1)")
    store.close()
  }

  @Test("opens with everything in it, and again", arguments: earlier)
  func opens(earlier: Earlier) throws {
    let folder = try folder(earlier)
    try check(folder, earlier)
    let store = try folder.open()
    #expect(try store.count(matching: "") == earlier.records + 1)
    #expect(try store.verify().faults == [])
    #expect(try store.verify().applications == earlier.applications + 1)
  }

  @Test("claims no step of another program once it is of this format, and neither does a new one", arguments: earlier)
  func marks(earlier: Earlier) throws {
    for folder in [try folder(earlier), try StoreFolder()] {
      try folder.open().close()
      let sql = "PRAGMA user_version; SELECT count(*) FROM sqlite_master WHERE name = 'grdb_migrations'"
      #expect(try ShortCommand("/usr/bin/sqlite3", [folder.store, sql], environment: [:]).output == "8\n0\n")
    }
  }

  @Test("A visitor's draft of format 3 is gone on with, and its bytes count")
  func visitors() throws {
    let folder = try folder(Self.earlier[2])
    let store = try folder.kiosk("/dev/pts/0")
    let taking = try store.goOn(
      code: "CDDRYGWY", answer: nil, owner: Draft.visitor, at: "2026-11-26T06:00:00Z")
    guard case .taken(let draft) = taking else {
      Issue.record("the draft is not there: \(taking)")
      return
    }
    #expect(draft.answers[.companyName] == "Halve Onderneming")
    store.close()
    let sql = "SELECT count(*), sum(size = length(CAST(body AS BLOB))) FROM draft WHERE owner = '*visitor'"
    #expect(try ShortCommand("/usr/bin/sqlite3", [folder.store, sql], environment: [:]).output == "1|1\n")
  }

  @Test(
    "S9: with a step that this program does not know it is refused, and stays as it is", arguments: earlier.prefix(2))
  func unknownStep(earlier: Earlier) throws {
    let folder = try folder(earlier)
    let insert = "INSERT INTO grdb_migrations (identifier) VALUES ('9 of another program')"
    #expect(try ShortCommand("/usr/bin/sqlite3", [folder.store, insert], environment: [:]).code == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.store))
    #expect(throws: StoreError.self) { try folder.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.store)) == before)
  }

  @Test("is only read by a command that reads, but for the new form", arguments: earlier)
  func reading(earlier: Earlier) throws {
    let folder = try folder(earlier)
    let store = try folder.open(.readOnly)
    #expect(try store.count(matching: "") == earlier.records)
    #expect(try store.customers(.name("Van der Meer Fietsen", country: "NL")).count == earlier.records)
    #expect(try store.applications().count == earlier.applications)
  }

  /// A store of format 4 with so many copies of its record that their words are made in several pieces.
  private func large(_ count: Int) throws -> StoreFolder {
    let folder = try folder(Self.earlier[3])
    try folder.execute(
      """
      WITH RECURSIVE step(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM step WHERE n < \(count))
      INSERT INTO record (id, reference, submission, saved_at, saved_by, rules, name, name_folded, country,
        registration_id, email_domain, domain_prefix, body)
      SELECT 'id' || n, printf('C-2026-%06d', n), 'submission' || n, saved_at, saved_by, rules, name, name_folded,
        country, registration_id, email_domain, domain_prefix, body
      FROM step, record WHERE number = 1
      """)
    return folder
  }

  @Test("A large one gets its words in pieces; killed between two of them it goes on where it was")
  func killedBetweenPieces() throws {
    let left = "SELECT coalesce((SELECT after FROM words_to_do), -1)"
    var places: Set<String> = []
    for number in [30, 60, 90, 120, 200, 300] {
      let folder = try large(1_200)
      let lines = try Probe.killed(atWrite: number, "submit", folder.store, "1")
      places.insert(try ShortCommand("/usr/bin/sqlite3", [folder.store, left], environment: [:]).output)
      // Who only reads has it finished first, too.
      let store = try folder.open(number == 60 ? .readOnly : .readWrite)
      let acknowledged = lines.filter { $0.hasPrefix("R ") }.count
      #expect(try store.count(matching: "netherlands") >= 1_200 + acknowledged)
      #expect(try store.count(matching: "netherlands") == store.count)
      #expect(try store.records(matching: "c-2026-001200", limit: 9).map(\.number) == [1_200])
      store.close()
      let rest = """
        SELECT count(*) FROM words_to_do; SELECT count(*) FROM sqlite_master WHERE name LIKE 'customer_index%';
        SELECT count(*) = (SELECT count(*) FROM record) FROM customer_words
        """
      #expect(try ShortCommand("/usr/bin/sqlite3", [folder.store, rest], environment: [:]).output == "0\n0\n1\n")
    }
    #expect(!places.isDisjoint(with: ["500\n", "1000\n"]), "\(places)")
  }

  @Test("is whole after a kill at any write while it is brought into the new form", arguments: earlier)
  func killed(earlier: Earlier) throws {
    var kills = 0
    for number in stride(from: 1, through: 200, by: 3) {
      let folder = try folder(earlier)
      let lines = try Probe.killed(atWrite: number, "submit", folder.store, "0")
      // What it acknowledged after the migration is there too; the draft and the records always.
      let acknowledged = lines.filter { $0.hasPrefix("R ") }.count
      let store = try folder.open()
      #expect(try store.verify().faults == [])
      #expect(try store.count(matching: "") >= earlier.records + acknowledged)
      #expect(try store.draft(code: earlier.code, owner: "root") != nil)
      store.close()
      kills += 1
      if acknowledged > 0 { break }
    }
    #expect(kills > 5)
  }
}
