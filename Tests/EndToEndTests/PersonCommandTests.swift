import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("frontdesk customers erase --person and show --person")
struct PersonCommandTests {
  private let home: Home
  init() throws { home = try Home() }

  private static let email = "sanne@vandermeerfietsen.nl"
  private static let at = "2026-11-22T10:14:00Z"
  /// What of the person must be in no byte afterwards: address, name and phone.
  private static let traces = [email, "Sanne", "van der Meer", "+31612345678", "Keizersgracht 126"]

  private var files: EmergencyDraft {
    EmergencyDraft(folder: home.folder.path("state/frontdesk"), store: home.store)
  }

  private func draft(_ code: String, owner: String, changing changes: [Field: String] = [:]) -> Draft {
    Draft(
      id: RandomID.uuid(), code: code, submission: RandomID.uuid(), owner: owner,
      answers: ExampleRecord.answers(changing: [.phone: "+31612345678"].merging(changes) { $1 }))
  }

  private func store() throws -> CustomerStore {
    try FileManager.default.createDirectory(
      atPath: home.folder.path("data/frontdesk"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    return try CustomerStore(path: home.store, access: .readWrite, actor: Fixtures.actor)
  }

  /// One person in six places, in different cases, beside another customer.
  private func fill(_ store: CustomerStore) throws {
    try submit(draft("AAAA", owner: "j.devries", changing: [.email: "Sanne@VanDerMeerFietsen.nl"]), store)
    _ = try store.handIn(
      draft("K7R2M4XA", owner: Draft.visitor), language: "nl", at: Self.at, year: 2026
    ) { () throws(RecordProblems) in ExampleRecord.answers(changing: [.phone: "+31612345678"]) }
    for draft in [draft("BBBB", owner: "a.bakker"), draft("K7R2M4XB", owner: Draft.visitor)] {
      try store.save(draft, at: Self.at)
      try store.releaseDraft(id: draft.id)
    }
    _ = try store.save(
      RelationshipRequest(
        id: RandomID.uuid(), customerName: "Elders B.V.", email: "SANNE@vandermeerfietsen.nl", country: "BE",
        link: "https://example.com", text: "Dear Sanne van der Meer, ..."), at: Self.at)
    try files.write(draft("K7R2M4XC", owner: Draft.visitor))
    try submit(
      draft(
        "CCCC", owner: "j.devries",
        changing: [
          .companyName: "Andere Klant B.V.", .email: "piet@andereklant.nl", .agreementEmail: "piet@andereklant.nl",
          .firstName: "Piet", .lastName: "Jansen", .agreementFirstName: "Piet", .agreementLastName: "Jansen",
          .phone: "+31209876543", .addressLine1: "Damrak 1", .domainPrefix: "andereklant", .registrationID: "87654321",
        ]), store)
  }

  private func submit(_ draft: Draft, _ store: CustomerStore) throws {
    _ = try store.submit(draft, by: "j.devries", at: Self.at, year: 2026, rules: "1") { _ throws(RecordProblems) in
      try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
  }

  /// The files below the home in which a text stands in UTF-8, in any case.
  private func filesHolding(_ text: String) throws -> [String] {
    let root = home.folder.url
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.filter { name in
      let url = root.appendingPathComponent(name)
      guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { return false }
      let bytes = try Data(contentsOf: url)
      return String(decoding: bytes, as: UTF8.self).lowercased().contains(text.lowercased())
    }
  }

  @Test("One person in six places is erased by one command, and in no file is a byte of address, name or phone")
  func sixPlaces() throws {
    let store = try store()
    try fill(store)
    // Before, each is found: the search finds what is there.
    for trace in Self.traces { #expect(try !filesHolding(trace).isEmpty, "\(trace)") }
    let asked = try home.run(["customers", "erase", "--person", Self.email])
    #expect(asked.status == 64 && asked.lines.count == 6 && asked.messages.contains("add --yes"))
    let run = try home.run(["customers", "erase", "--person", "SANNE@VanderMeerFietsen.NL", "--yes"])
    #expect(run.status == 0)
    let kinds = [
      "Record C-2026-000001, ", "Application A-2026-000001, ", "Draft BBBB of a.bakker, ", "Draft of a visitor, ",
      "Request 1 ", "Draft of a visitor in the file ",
    ]
    #expect(run.lines.count == kinds.count)
    for (line, kind) in zip(run.lines, kinds) { #expect(line.hasPrefix(kind) && line.hasSuffix(": erased"), "\(line)") }
    #expect(!run.output.contains("K7R2") && run.messages.contains("Not reached: backups"))
    store.close()
    for trace in Self.traces { #expect(try filesHolding(trace) == [], "\(trace)") }
    // The other customer is whole, and so is the store.
    #expect(try home.run(["customers", "show", "C-2026-000002"]).output.contains("Andere Klant B.V."))
    #expect(try home.run(["verify"]).status == 0)
    let again = try home.run(["customers", "erase", "--person", Self.email, "--yes"])
    #expect(again.status == 66 && again.messages == "Nothing is found of \(Self.email).\n")
    // Who erased, and no value.
    let acts = try home.sqlite(
      "SELECT act FROM trail WHERE act LIKE '%Erased' AND operator <> 'tester' ORDER BY number")
    #expect(
      acts == ["recordErased", "applicationErased", "draftErased", "draftErased", "relationshipErased", "draftErased"])
  }

  @Test("The report as JSON names each place, what became of it, and no visitor's code")
  func json() throws {
    let store = try store()
    try fill(store)
    let open = draft("DDDD", owner: "j.devries")
    try store.save(open, at: Self.at)
    let named = draft("EEEE", owner: "j.devries", changing: [.email: "piet@a.nl"])
    try store.save(named, at: Self.at)
    let run = try home.run(["customers", "erase", "--person", Self.email, "--yes", "--json"])
    let lines = try run.lines.map { try JSON(String($0)) }
    #expect(
      lines.map { $0["place"]?.text }
        == ["record", "application", "draft", "draft", "draft", "draft", "request", "file"])
    #expect(lines.map { $0["name"]?.text } == ["C-2026-000001", "A-2026-000001", "BBBB", "", "DDDD", "EEEE", "1", ""])
    #expect(lines.filter { $0["result"]?.text == "erased" }.count == 7 && lines[5]["result"]?.text == "stays")
    #expect(run.lines[4].contains(#""open":true,"result":"erased""#) && lines[4]["id"]?.text == open.id)
    #expect(throws: StoreError.erased) { try store.save(open, at: Self.at) }
    try store.save(named, at: Self.at)
    store.close()
  }

  @Test("show --person shows what is kept and where, and others' drafts to those who may erase")
  func show() throws {
    let store = try store()
    try fill(store)
    store.close()
    let shown = try home.run(["customers", "show", "--person", "Sanne@vandermeerfietsen.nl"])
    #expect(shown.status == 0)
    for words in [
      "Record C-2026-000001, saved ", "Application A-2026-000001", "Draft BBBB of a.bakker", "Request 1 for",
      "Draft of a visitor in the file", "Dear Sanne van der Meer", "sanne@vandermeerfietsen.nl",
    ] {
      #expect(shown.output.contains(words), "\(words)")
    }
    #expect(!shown.output.contains("Andere Klant") && !shown.output.contains("K7R2"))
    let json = try home.run(["customers", "show", "--person", Self.email, "--json"])
    #expect(json.lines.count == 6)
    #expect(try JSON(String(json.lines[0]))["record"]?["contact"]?["lastName"]?.text == "van der Meer")
    #expect(try JSON(String(json.lines[4]))["request"]?["customerName"]?.text == "Elders B.V.")
    for (role, places) in [
      ("viewer", ["record", "request"]), ("salesAgent", ["record", "application", "request"]),
      ("globalAdmin", ["record", "application", "draft", "draft", "request", "file"]),
    ] {
      let file = try home.folder.write("roles.yaml", "operators: {\"*\": \(role)}\n")
      let run = try home.run(["--config", file, "customers", "show", "--person", Self.email, "--json"])
      #expect(try run.lines.map { try JSON(String($0))["place"]?.text ?? "" } == places, "\(role)")
      #expect(run.messages.contains("Drafts of others") == (role != "globalAdmin"))
    }
    #expect(try home.run(["customers", "show", "--person", "nobody@a.nl"]).status == 66)
  }

  @Test("A reference and a person exclude each other, and erasing is for two roles")
  func usage() throws {
    let store = try store()
    try fill(store)
    store.close()
    for command in [["erase", "--yes"], ["show"]] {
      for arguments in [[], ["C-2026-000001", "--person", Self.email]] {
        let run = try home.run(["customers"] + command + arguments)
        #expect(run.status == 64)
        #expect(run.messages == "Give the reference of a record, or --person with an e-mail address.\n")
      }
      let none = try home.run(["customers"] + command + ["--person", "sanne"])
      #expect(none.status == 64 && none.messages == "sanne is no e-mail address.\n")
    }
    for role in ["salesAgent", "userManagementAdmin", "viewer"] {
      let file = try home.folder.write("roles.yaml", "operators: {\"*\": \(role)}\n")
      let run = try home.run(["--config", file, "customers", "erase", "--person", Self.email, "--yes"])
      #expect(run.status == 77 && run.output == "")
    }
    #expect(try home.stock().records == 2)
  }

  @Test("Without a store nothing is found, and none is made")
  func noStore() throws {
    for command in ["erase", "show"] {
      #expect(try home.run(["customers", command, "--person", Self.email]).status == 66)
    }
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  @Test("expire removes what was kept long enough, from the store and from the files, byte for byte")
  func expire() throws {
    #expect(try home.run(["expire"]).status == 66)
    let store = try store()
    try fill(store)
    // Done today, so that the clock is believed.
    try store.save(
      draft("FFFF", owner: "z", changing: [.companyName: "Nieuw B.V."]), at: ISO8601DateFormatter().string(from: Date())
    )
    let file = try #require(try files.ids().first)
    try FileManager.default.setAttributes(
      [.modificationDate: Date().addingTimeInterval(-4 * 86_400)], ofItemAtPath: files.path(id: file))
    try home.sqlite(
      """
      UPDATE draft SET updated_at = '2020-01-01T00:00:00Z', body = replace(body, 'Keizersgracht 126', 'Verborgenkade 7')
      WHERE code <> 'FFFF'; UPDATE application SET handed_in_at = '2020-01-01T00:00:00Z';
      """)
    #expect(try !filesHolding("Verborgenkade").isEmpty)
    let run = try home.run(["expire", "--json"])
    #expect(run.output == #"{"drafts":1,"visitorDrafts":1,"files":1,"applications":1}"# + "\n")
    store.close()
    #expect(try filesHolding("Verborgenkade") == [] && files.ids() == [])
    #expect(try home.run(["expire"]).messages == "0 drafts are removed.\n0 applications are removed.\n")
  }
}
