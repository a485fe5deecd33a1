import Foundation
import TestSupport
import Testing

@Suite("frontdesk customers export --format partner-center, and frontdesk explain")
struct CallsExportTests {
  private let home: Home

  init() throws {
    home = try Home()
    let file = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    try #require(try home.run(["import", file]).status == 0)
  }

  private func export(_ arguments: String...) throws -> CommandRun {
    try home.run(["customers", "export", "--format", "partner-center"] + arguments)
  }

  @Test("prints a line for each record, with its steps and holes")
  func lines() throws {
    let run = try export()
    #expect(run.status == 0 && run.lines.count == 1)
    let json = try JSON(run.output)
    #expect(json["record"]?.text == "C-2026-000001")
    #expect(json["steps"]?.elements.compactMap { $0["purpose"]?.text }.last == "checkout")
    #expect(json["holes"]?.elements.count == 4)
  }

  @Test("--steps says the same for people, in their language")
  func steps() throws {
    let english = try export("--steps", "C-2026-000001").output
    #expect(english.hasPrefix("C-2026-000001  Van der Meer Fietsen B.V.\n\n1. Is the domain free?\n"))
    #expect(english.contains("   POST https://api.partnercenter.microsoft.com/v1/customers\n   {\n     \"enableGDAP"))
    #expect(english.contains("   {cart-id}: id in the answer to step 6\n"))
    #expect(try export("--steps", "--lang", "nl").output.contains("3. De klant maken"))
  }

  @Test("takes only what goes together, with words")
  func wrong() throws {
    #expect(try export("--steps", "--script", "curl").status == 64)
    #expect(try export("--script", "curl").messages.contains("--output"))
    #expect(try home.run(["customers", "export", "--steps"]).messages.contains("--format partner-center"))
    #expect(try export("C-2026-000009").status == 66)
    #expect(try home.run(["customers", "export", "C-2026-000001"]).lines.count == 1)
    let open = home.folder.path("open")
    try FileManager.default.createDirectory(atPath: open, withIntermediateDirectories: true)
    #expect(try export("--script", "curl", "-o", open).status == 73)
  }

  @Test("A record whose reseller has no tenant in any list is told and left out of the script, with 1")
  func noTenant() throws {
    let line = ExampleRecord.line.replacingOccurrences(of: "4847383", with: "7777777")
      .replacingOccurrences(of: "vandermeerfietsen\"", with: "anders\"")
      .replacingOccurrences(of: "12345678", with: "87654321")
    #expect(try home.run(["import", home.folder.write("other.jsonl", line + "\n")]).status == 0)
    let run = try export("--script", "curl", "-o", home.folder.path("calls"))
    #expect(run.status == 1)
    #expect(run.messages.contains("C-2026-000002 is left out") && run.messages.contains("7777777"))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.path("calls"))
    #expect(names.sorted() == ["C-2026-000001", "create-customers"])
    #expect(try export("C-2026-000002").output.contains(#"{"name":"reseller-tenant-id","reseller":"7777777"}"#))
  }

  @Test("What a correction takes out of a record is taken out of the folder too")
  func takenOut() throws {
    let folder = home.folder.path("calls")
    #expect(try export("--script", "curl", "-o", folder).status == 0)
    let before = try FileManager.default.contentsOfDirectory(atPath: folder + "/C-2026-000001")
    #expect(before.sorted() == ["address.json", "agreement.json", "calls.json", "cart.json", "customer.json"])
    let json = try home.run(["customers", "show", "C-2026-000001", "--json"]).output
    let start = try #require(json.range(of: #""subscriptions":["#))
    let end = try #require(json.range(of: "]", range: start.upperBound..<json.endIndex))
    let changed = json.replacingCharacters(in: start.upperBound..<end.lowerBound, with: "")
    let file = try home.folder.write("changed.json", changed)
    #expect(try home.run(["customers", "correct", "C-2026-000001", file]).status == 0)
    #expect(try export("--script", "curl", "-o", folder).status == 0)
    #expect(!FileManager.default.fileExists(atPath: folder + "/C-2026-000001/cart.json"))
  }

  @Test("The script is one that bash takes, and says how it is used", arguments: ["en", "nl"])
  func sound(language: String) throws {
    let folder = home.folder.path("calls")
    #expect(try export("--script", "curl", "-o", folder, "--lang", language).status == 0)
    #expect(try ShortCommand("/bin/bash", ["-n", folder + "/create-customers"]).code == 0)
    let help = try ShortCommand("/bin/bash", [folder + "/create-customers", "--help"])
    #expect(help.code == 0 && help.output.contains("--credentials"))
  }

  @Test("explain says what a code means, for which fields, and which are near to one that is not known")
  func explain() throws {
    let known = try home.run(["explain", "600049"])
    #expect(known.status == 0)
    #expect(known.lines.first?.hasPrefix("The registration ID is missing") == true)
    #expect(known.lines.contains("Fields: Company ID (company.registrationID)"))
    let unknown = try home.run(["explain", "600048"])
    #expect(unknown.status == 66 && unknown.messages.contains("600049"))
    #expect(try home.run(["explain", "no code"]).status == 66)
    let json = try JSON(home.run(["explain", "900275", "--json", "--lang", "nl"]).output)
    #expect(json["code"]?.number == 900275 && json["fields"]?.elements.first?.text == "subscriptions[0].quantity")
    #expect(json["meaning"]?.text?.contains("licenties") == true)
  }
}
