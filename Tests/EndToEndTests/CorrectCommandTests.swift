import Foundation
import Records
import TestSupport
import Testing

@Suite("frontdesk customers correct")
struct CorrectCommandTests {
  private let home: Home

  /// A store with the example as C-2026-000001.
  init() throws {
    home = try Home()
    let file = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    try #require(try home.run(["import", file]).status == 0)
  }

  private func shown() throws -> String {
    try #require(try home.run(["customers", "show", "C-2026-000001", "--json"]).lines.first)
  }

  private func file(_ change: (String) -> String) throws -> String {
    try home.folder.write("changed.json", change(shown()))
  }

  @Test("An export with answers changed becomes the record; the history names the fields, and no value")
  func corrects() throws {
    let file = try file { $0.replacingOccurrences(of: "Keizersgracht 126", with: "Singel 1") }
    let run = try home.run(["customers", "correct", "c-2026-000001", file])
    #expect(run.status == 0)
    #expect(run.messages == "C-2026-000001 is corrected and is now version 2. Changed: Street and number.\n")
    let record = try JSON(shown())
    #expect(record["address"]?["line1"]?.text == "Singel 1")
    #expect(record["saved"]?["version"]?.number == 2)
    #expect(record["saved"]?["corrected"]?["by"]?.text == record["saved"]?["by"]?.text)
    let history = try home.run(["customers", "history", "C-2026-000001", "--json"]).lines
    #expect(history.last?.contains("recordCorrected") == true && history.last?.contains("address.line1") == true)
    #expect(!history.joined().contains("Singel"))
    let text = try home.run(["customers", "show", "C-2026-000001"]).output
    #expect(text.contains("Corrected on "))
    // What is exported now can be imported elsewhere, and checked.
    let export = try home.folder.write("export.jsonl", shown() + "\n")
    #expect(try home.run(["check", export], environment: ["FRONTDESK_STORE": home.folder.path("none")]).status == 0)
    #expect(try home.run(["verify"]).status == 0)
  }

  @Test("The same file a second time was made of another version: 75, and nothing changes")
  func otherVersion() throws {
    let file = try file { $0.replacingOccurrences(of: "Keizersgracht 126", with: "Singel 1") }
    #expect(try home.run(["customers", "correct", "C-2026-000001", file]).status == 0)
    let before = try shown()
    let again = try home.run(["customers", "correct", "C-2026-000001", file])
    #expect(again.status == 75)
    #expect(again.messages.contains("was corrected meanwhile by"))
    #expect(again.messages.contains("is now version 2; the file comes from version 1"))
    #expect(try shown() == before)
  }

  @Test("A file without what was saved corrects the record as it stands; without a change nothing happens")
  func withoutStamp() throws {
    let same = try home.folder.write("same.json", ExampleRecord.line)
    let run = try home.run(["customers", "correct", "C-2026-000001", same])
    #expect(run.status == 0 && run.messages.contains("stays as it is"))
    #expect(try JSON(shown())["saved"]?["version"]?.number == nil)
    let other = try home.folder.write(
      "other.json", ExampleRecord.line.replacingOccurrences(of: "Amsterdam", with: "Utrecht"))
    let corrected = try home.run(["customers", "correct", "C-2026-000001", other, "--json"])
    #expect(corrected.status == 0)
    #expect(try JSON(#require(corrected.lines.first))["address"]?["city"]?.text == "Utrecht")
  }

  /// What is wrong with a file, the exit status and what is said of it.
  private static let refusals: [(change: @Sendable (String) -> String, status: Int, said: String)] = [
    ({ $0.replacingOccurrences(of: "1015 CW", with: "1015") }, 1, "address.postalCode"),
    ({ $0.replacingOccurrences(of: "\"line1\"", with: "\"lineOne\"") }, 1, "record/unknown-key"),
    ({ _ in "no record" }, 1, "record/syntax"),
    ({ $0.replacingOccurrences(of: "C-2026-000001", with: "C-2026-000007") }, 1, "C-2026-000007, not C-2026-000001"),
    ({ $0.replacingOccurrences(of: "\"submission\"", with: "\"version\":\"x\",\"submission\"") }, 75, "version 0"),
  ]

  @Test("What is wrong with the file is told, and the record stays", arguments: refusals.indices)
  func refuses(_ place: Int) throws {
    let refusal = Self.refusals[place]
    let before = try shown()
    let run = try home.run(["customers", "correct", "C-2026-000001", file(refusal.change)])
    #expect(run.status == refusal.status, "\(run.messages)")
    #expect(run.messages.contains(refusal.said), "\(run.messages)")
    #expect(try shown() == before)
  }

  @Test("No such record, no such file, no right to: 66, 66, 77")
  func others() throws {
    let file = try file { $0 }
    #expect(try home.run(["customers", "correct", "C-2026-000009", file]).status == 66)
    #expect(try home.run(["customers", "correct", "C-2026-000001", "/none/such.json"]).status == 66)
    let configuration = try home.folder.write(
      "config.yaml",
      "partner: {name: Contoso, country: NL, markets: all, type: indirectProvider}\noperators: {\"*\": userManagementAdmin}\n"
    )
    let run = try home.run(["customers", "correct", "C-2026-000001", file, "--config", configuration])
    #expect(run.status == 77 && run.messages.contains("may not correct"))
    #expect(try home.run(["customers", "erase", "C-2026-000001", "--yes"]).status == 0)
    let erased = try home.run(["customers", "correct", "C-2026-000001", file])
    #expect(erased.status == 66 && erased.messages.contains("erased"))
  }

  @Test("Two agents correct one record: who is second sees the other's answers and their own changes, and saves both")
  func twoAgents() throws {
    let first = try Clerk(home, [])
    let second = try Clerk(home, [])
    for clerk in [first, second] {
      try clerk.see("C-2026-000001")
      try clerk.press("Down", "Enter")
      try clerk.see("C Correct")
      try clerk.press("c")
      try clerk.see("Correct C-2026-000001")
    }
    try change(first, rows: 6, to: "Singel 1")
    try change(second, rows: 9, to: "Utrecht")
    try save(first)
    try first.see("Correction saved")
    #expect(try home.run(["drafts", "list"]).output.contains("corrects C-2026-000001"))
    #expect(try home.run(["drafts", "list", "--json"]).output.contains(#""corrects":"C-2026-000001""#))
    try save(second)
    try second.see("has corrected this record meanwhile")
    try second.see("Singel 1")
    try save(second)
    try second.see("version 3")
    let record = try JSON(shown())
    #expect(record["address"]?["line1"]?.text == "Singel 1" && record["address"]?["city"]?.text == "Utrecht")
  }

  /// Changes the answer that many rows below the first of Review.
  private func change(_ clerk: Clerk, rows: Int, to text: String) throws {
    for _ in 0..<rows { try clerk.press("Down") }
    try clerk.look()
    try clerk.press("Enter")
    try clerk.see("Back to Review")
    try clerk.press("C-u")
    try clerk.type(text)
    try clerk.seeTyped(text)
    try clerk.press("F10")
    try clerk.see("Step 3 of 4")
  }

  private func save(_ clerk: Clerk) throws {
    try clerk.press("F10")
    try clerk.see("Save correction")
    try clerk.press("F10")
  }
}
