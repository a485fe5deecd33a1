import Foundation
import Records
import TestSupport
import Testing

@Suite("frontdesk customers link")
struct LinkCommandTests {
  private let home: Home
  private let reference = "C-2026-000001"
  private let tenant = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
  private let other = "00112233-4455-6677-8899-aabbccddeeff"

  /// A store with the example as C-2026-000001.
  init() throws {
    home = try Home()
    let file = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    try #require(try home.run(["import", file]).status == 0)
  }

  private func link(_ arguments: String...) throws -> CommandRun { try home.run(["customers", "link"] + arguments) }

  private func shown() throws -> String {
    try #require(try home.run(["customers", "show", reference, "--json"]).lines.first)
  }

  @Test("The tenant stands in show and in exports, the history names who noted it, and no id")
  func links() throws {
    let run = try link("c-2026-000001", tenant.uppercased())
    #expect(run.status == 0 && run.messages == "The tenant of \(reference) is noted: \(tenant).\n")
    let saved = try #require(try JSON(shown())["saved"])
    #expect(saved["tenant"]?["id"]?.text == tenant && saved["tenant"]?["by"]?.text == saved["by"]?.text)
    #expect(saved["tenant"]?["at"]?.text?.hasSuffix("Z") == true)
    // Behind what the record comes from, before what it costs.
    let keys = try shown().components(separatedBy: "\"saved\":")[1]
    let order = try #require(keys.range(of: "\"order\""))
    let place = try #require(keys.range(of: "\"tenant\":{\"id\":\"\(tenant)\",\"at\":\""))
    #expect(place.lowerBound < order.lowerBound)
    #expect(try home.run(["customers", "show", reference]).output.contains("Tenant \(tenant), noted on "))
    let history = try home.run(["customers", "history", reference, "--json"]).lines
    #expect(history.last?.contains("recordLinked") == true && !history.joined().contains(tenant))
    #expect(try home.run(["customers", "history", reference]).output.contains("noted the tenant"))
    #expect(try home.run(["customers", "export", "--format", "jsonl"]).output == shown() + "\n")
    #expect(try home.run(["verify"]).status == 0)
  }

  @Test("An export is checked and imported elsewhere, where the customer has no tenant", arguments: ["jsonl", "csv"])
  func elsewhere(format: String) throws {
    #expect(try link(reference, tenant).status == 0)
    let text = try home.run(["customers", "export", "--format", format]).output
    #expect(text.contains(tenant))
    if format == "csv" { #expect(text.contains("saved.tenant.id,saved.tenant.at,saved.tenant.by")) }
    let export = try home.folder.write("export.\(format)", text)
    let store = ["FRONTDESK_STORE": home.folder.path("elsewhere.sqlite")]
    #expect(try home.run(["check", export], environment: store).status == 0)
    #expect(try home.run(["import", export], environment: store).status == 0)
    let json = try home.run(["customers", "show", reference, "--json"], environment: store).output
    #expect(json.contains("\"saved\"") && !json.contains("tenant"))
  }

  @Test("The same id again changes nothing; another one is refused with the date, and taken with --replace")
  func replaces() throws {
    #expect(try link(reference, tenant).status == 0)
    let before = try shown()
    let same = try link(reference, tenant.uppercased())
    #expect(same.status == 0 && same.messages.contains("has this tenant already") && same.output.isEmpty)
    let refused = try link(reference, other)
    #expect(refused.status == 1 && refused.messages.contains("has another tenant, which "))
    #expect(refused.messages.contains(" noted on ") && refused.messages.contains("--replace"))
    #expect(try shown() == before)
    let replaced = try link(reference, other, "--replace", "--json")
    #expect(replaced.status == 0 && replaced.messages.contains("is now \(other)"))
    #expect(try replaced.output == shown() + "\n")
    #expect(try JSON(shown())["saved"]?["tenant"]?["id"]?.text == other)
    let history = try home.run(["customers", "history", reference, "--json"]).lines
    #expect(history.count { $0.contains("recordLinked") } == 2)
  }

  @Test("A tenant that another record has is refused, naming that")
  func taken() throws {
    let second = ExampleRecord.line
      .replacingOccurrences(of: "Van der Meer Fietsen B.V.", with: "Contoso Rijwielen B.V.")
      .replacingOccurrences(of: "vandermeerfietsen", with: "contosorijwielen")
      .replacingOccurrences(of: "12345678", with: "12345679")
    let file = try home.folder.write("second.jsonl", second + "\n")
    #expect(try home.run(["import", file]).status == 0)
    #expect(try link(reference, tenant).status == 0)
    let run = try link("C-2026-000002", tenant, "--replace")
    #expect(run.status == 1 && run.messages.contains("\(reference) has this tenant already"))
  }

  @Test(
    "What is no GUID is wrong usage, with what one looks like",
    arguments: [
      "contoso.onmicrosoft.com", "6f9619ff8b864d01b42d00cf4fc964ff", "{6f9619ff-8b86-4d01-b42d-00cf4fc964ff}",
    ])
  func malformed(_ text: String) throws {
    let run = try link(reference, text)
    #expect(run.status == 64 && run.messages.contains("such as 6f9619ff-8b86-4d01-b42d-00cf4fc964ff"))
    #expect(try !shown().contains("tenant"))
  }

  @Test("No such record, an erased one, no right to: 66, 66, 77")
  func others() throws {
    #expect(try link("C-2026-000009", tenant).status == 66)
    let configuration = try home.folder.write(
      "config.yaml",
      "partner: {name: Contoso, country: NL, markets: all, type: indirectProvider}\noperators: {\"*\": userManagementAdmin}\n"
    )
    let run = try link(reference, tenant, "--config", configuration)
    #expect(run.status == 77 && run.messages.contains("may not correct"))
    #expect(try home.run(["customers", "erase", reference, "--yes"]).status == 0)
    let erased = try link(reference, tenant)
    #expect(erased.status == 66 && erased.messages.contains("erased"))
  }

  /// What is changed in the file of a correction, and what is named.
  private static let changes: [(from: String, to: String, named: String)] = [
    ("\"vandermeerfietsen\"", "\"anders\"", "Domain"),
    ("\"country\":\"NL\"", "\"country\":\"BE\"", "Country or region"),
  ]

  @Test(
    "A correction from a file leaves domain and country as they are; the rest it changes", arguments: changes.indices)
  func corrections(_ place: Int) throws {
    let change = Self.changes[place]
    #expect(try link(reference, tenant).status == 0)
    let before = try shown()
    let file = try home.folder.write("changed.json", before.replacingOccurrences(of: change.from, with: change.to))
    let run = try home.run(["customers", "correct", reference, file])
    #expect(
      run.status == 1 && run.messages.contains(change.named) && run.messages.contains("Microsoft"), "\(run.messages)")
    #expect(try shown() == before)
    let sound = try home.folder.write("sound.json", before.replacingOccurrences(of: "Amsterdam", with: "Utrecht"))
    #expect(try home.run(["customers", "correct", reference, sound]).status == 0)
    let after = try JSON(shown())
    #expect(after["address"]?["city"]?.text == "Utrecht" && after["saved"]?["tenant"]?["id"]?.text == tenant)
    #expect(try home.run(["verify"]).status == 0)
  }

  @Test("In the wizard the record names the tenant; Correct asks first, and one linked meanwhile is told when saved")
  func wizard() throws {
    let clerk = try Clerk(home, [])
    try clerk.see(reference)
    try clerk.press("Down", "Enter")
    try clerk.see("C Correct")
    try clerk.press("c")
    try clerk.see("Correct \(reference)")
    for _ in 0..<3 { try clerk.press("Down") }
    try clerk.look()
    try clerk.press("Enter")
    try clerk.see("Back to Review")
    try clerk.press("C-u")
    try clerk.type("anders")
    try clerk.seeTyped("anders")
    try clerk.press("F10")
    try clerk.see("Step 3 of 4")
    #expect(try link(reference, tenant).status == 0)
    try clerk.press("F10")
    try clerk.see("Save correction")
    try clerk.press("F10")
    try clerk.see("made at Microsoft meanwhile")
    try clerk.see("vandermeerfietsen")
    try clerk.insist("F9", until: "Stop correcting")
    try clerk.look()
    try clerk.press("Left")
    try clerk.seeFocused("Discard")
    try clerk.press("Enter")
    try clerk.see("The draft is discarded")
    try clerk.insist("Enter", until: "C Correct")
    try clerk.insist("End", until: tenant)
    try clerk.look()
    try clerk.press("c")
    try clerk.see("Made at Microsoft already")
    try clerk.look()
    try clerk.press("Escape")
    try clerk.miss("Made at Microsoft already")
    try clerk.see("Add customer")
  }
}
