import Foundation
import TestSupport
import Testing

@Suite("frontdesk backup, verify, export, erase and history")
struct CareCommandsTests {
  private let home: Home
  init() throws { home = try Home() }

  private func fill(_ count: Int = 3) throws {
    let file = try home.folder.write("records.jsonl", ImportTests.records(1...count).joined(separator: "\n"))
    #expect(try home.run(["import", file]).status == 0)
  }

  private func reference(_ number: Int) throws -> String {
    try home.sqlite("SELECT reference FROM record ORDER BY number")[number - 1]
  }

  @Test("A backup is a sound store, which other programs can read, and takes no file's place unasked")
  func backup() throws {
    try fill()
    let copy = home.folder.path("copy.sqlite")
    #expect(try home.run(["backup", copy]).status == 0)
    #expect(try home.sqlite("PRAGMA integrity_check", in: copy) == ["ok"])
    #expect(try home.sqlite("SELECT count(*) FROM record", in: copy) == ["3"])
    #expect(try home.run(["backup", copy]).status == 73)
    #expect(try home.run(["backup", copy, "--replace"]).status == 0)
    #expect(try home.run(["backup", home.store, "--replace"]).status == 73)
    #expect(try home.run(["--store", copy, "customers", "list"]).lines.count == 3)
    #expect(try home.run(["--store", home.folder.path("none.sqlite"), "backup", copy]).status == 66)
  }

  @Test("A store that does not fit together is reported, with status 74")
  func verify() throws {
    try fill()
    #expect(try home.run(["verify"]).status == 0)
    #expect(try home.run(["verify", "--quick"]).output == "")
    try home.sqlite("DELETE FROM customer_words WHERE rowid = 2")
    let run = try home.run(["verify", "--json"])
    #expect(run.status == 74)
    #expect(run.output.contains(#""faults":["search-index"]"#))
    let told = try home.run(["verify"])
    #expect(told.output == "The search finds not just the records that are there.\n" && told.status == 74)
    try home.sqlite(
      "DROP TRIGGER record_is_corrected; UPDATE record SET body = replace(body, 'Rijwiel', 'Rij') WHERE number = 1")
    #expect(try home.run(["verify"]).output.contains("Record \(try reference(1)) does not read as it was saved."))
  }

  @Test("A look is noted in the store, and a file that --store names is left as it is")
  func lookNoted() throws {
    try fill()
    let looks = "SELECT count(*) FROM meta WHERE key = 'looked through'"
    #expect(try home.run(["verify", "--quick", "--store", home.store]).status == 0)
    #expect(try home.sqlite(looks) == ["0"])
    #expect(try home.run(["verify", "--quick"]).status == 0)
    #expect(try home.run(["verify"]).status == 0)
    #expect(try home.sqlite(looks) == ["2"])
  }

  @Test("An export stands in its file whole or not at all, and never in the place of a store in use")
  func export() throws {
    try fill()
    let file = try home.folder.write("out.csv", "older")
    #expect(try home.run(["customers", "export", "--format", "csv", "--output", file]).status == 0)
    let rows = try ShortCommand(
      "/usr/bin/python3",
      [
        "-c",
        """
        import csv, sys
        rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline="")))
        print(len(rows), rows[2]["company.name"], rows[2]["contact.phone"], rows[0]["subscriptions[0].quantity"])
        print(any(cell.lstrip()[:1] in tuple("=+-@") and cell for row in rows for cell in row.values()))
        """, file,
      ], environment: home.environment)
    #expect(rows.output == "3 Rijwielhandel 3 Zuid B.V. '+31201234567 5\nFalse\n")
    for part in ["", "-journal", ".lock"] {
      #expect(try home.run(["customers", "export", "--output", home.store + part]).status == 73)
    }
    #expect(try home.run(["customers", "export", "--output", home.folder.path("no/such/folder.csv")]).status == 73)
    #expect(try home.stock().records == 3)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.url.path)
    #expect(!names.contains { $0.contains(".new-") })
  }

  @Test("Erasing asks for --yes, is for two roles, and leaves the history")
  func erase() throws {
    try fill()
    let reference = try self.reference(2)
    #expect(try home.run(["customers", "erase", reference]).status == 64)
    for role in ["salesAgent", "userManagementAdmin", "viewer"] {
      let file = try home.folder.write("roles.yaml", "operators: {\"*\": \(role)}\n")
      #expect(try home.run(["--config", file, "customers", "erase", reference, "--yes"]).status == 77)
    }
    #expect(try home.run(["customers", "erase", reference, "--yes"]).status == 0)
    let shown = try home.run(["customers", "show", reference])
    #expect(shown.status == 66 && shown.messages.contains("erased by"))
    #expect(try home.run(["customers", "erase", reference, "--yes"]).status == 66)
    let history = try home.run(["customers", "history", reference, "--json"])
    #expect(history.lines.count == 2 && history.output.contains(#""act":"recordErased""#))
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.store)).range(of: Data("rijwielen2".utf8)) == nil)
    #expect(try home.run(["verify"]).status == 0)
  }

  @Test("A history tells who, from where and which fields, and nothing that was answered")
  func history() throws {
    try fill(1)
    let run = try home.run(
      ["customers", "history", try reference(1)], environment: ["SSH_CONNECTION": "192.0.2.7 1 2 3"])
    #expect(run.output.contains("imported the record: Country or region, Qualification, Legal name"))
    #expect(!run.output.contains("Rijwiel"))
    #expect(try home.run(["customers", "history", "C-2026-999999"]).status == 66)
  }

  @Test("Old drafts are discarded by age, and those of others stay")
  func age() throws {
    try fill(1)
    for (code, owner, at) in [
      ("AAAA", NSUserName(), "2020-01-01T00:00:00Z"), ("BBBB", NSUserName(), "2099-01-01T00:00:00Z"),
      ("CCCC", "other", "2020-01-01T00:00:00Z"),
    ] {
      try home.sqlite(
        """
        INSERT INTO draft (id, code, submission, owner, name, country, page, created_at, updated_at, body)
        VALUES ('\(code)', '\(code)', '\(code)', '\(owner)', '', '', 0, '\(at)', '\(at)', '{}')
        """)
    }
    #expect(try home.run(["drafts", "discard", "--older-than", "14"]).messages == "1 draft is removed.\n")
    #expect(try home.sqlite("SELECT code FROM draft ORDER BY code") == ["BBBB", "CCCC"])
    #expect(try home.run(["drafts", "discard"]).status == 64)
    #expect(try home.run(["drafts", "discard", "BBBB", "--older-than", "1"]).status == 64)
  }
}
