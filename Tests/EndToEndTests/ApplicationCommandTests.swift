import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("frontdesk applications")
struct ApplicationCommandTests {
  private let home: Home
  init() throws { home = try Home() }

  private static let handedInAt = "2026-11-22T10:14:00Z"

  /// Hands in two applications; the second is open with J. de Vries, whose session has ended.
  private func fill() throws {
    try FileManager.default.createDirectory(
      atPath: home.folder.path("data/frontdesk"), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let store = try CustomerStore(path: home.store, access: .readWrite, actor: Actor(login: "kiosk", origin: "tty1"))
    defer { store.close() }
    for (code, name) in [("K7R2M4XA", "Van der Meer Fietsen B.V."), ("K7R2M4XB", "Rijwielhandel Zuid B.V.")] {
      let draft = Draft(
        id: RandomID.uuid(), code: code, submission: RandomID.uuid(), owner: Draft.visitor,
        answers: ExampleRecord.answers(changing: [.companyName: name, .agreementDate: ""]))
      _ = try store.handIn(draft, language: "nl", at: Self.handedInAt, year: 2026) { () throws(RecordProblems) in
        draft.answers
      }
    }
    _ = try store.openApplication(
      reference: "A-2026-000002", owner: "j.devries", id: RandomID.uuid(), code: "AAAA", submission: RandomID.uuid(),
      at: "2026-11-22T11:00:00Z", force: false)
  }

  @Test("are quiet where there is no store yet, and make none")
  func noStore() throws {
    #expect(try home.run(["applications", "list"]).output == "")
    for command in ["show", "discard"] {
      let run = try home.run(["applications", command, "A-2026-000001"])
      #expect(run.status == 66 && run.messages.contains("There is no application A-2026-000001"))
    }
    #expect(!FileManager.default.fileExists(atPath: home.store))
  }

  @Test("list what waits and what is open, newest first")
  func list() throws {
    try fill()
    let table = try home.run(["applications", "list"], environment: ["TZ": "UTC"])
    #expect(table.lines.count == 2)
    #expect(table.lines.first?.hasPrefix("A-2026-000002  Rijwielhandel Zuid B.V.  ") == true)
    #expect(table.lines.first?.hasSuffix("  NL  2026-11-22 10:14  with j.devries") == true)
    #expect(table.lines.last?.hasSuffix("  NL  2026-11-22 10:14  waiting") == true)
    let dutch = try home.run(["--lang", "nl", "applications", "list"], environment: ["TZ": "UTC"])
    #expect(dutch.lines.map { $0.suffix(13) } == [" bij j.devries", " 10:14  wacht"].map { $0.suffix(13) })
    let json = try home.run(["applications", "list", "--json"])
    let first = try JSON(String(json.lines.first ?? ""))
    #expect(first["reference"]?.text == "A-2026-000002" && first["state"]?.text == "open")
    #expect(first["openedBy"]?.text == "j.devries" && first["name"]?.text == "Rijwielhandel Zuid B.V.")
    #expect(json.lines.last?.hasPrefix(#"{"reference":"A-2026-000001","id":""#) == true)
    #expect(
      json.lines.last?.hasSuffix(
        #""at":"2026-11-22T10:14:00Z","language":"nl","state":"waiting","openedBy":"","#
          + #""name":"Van der Meer Fietsen B.V.","country":"NL"}"#) == true)
  }

  @Test("show the answers, and as a record which check reads as one with something missing")
  func show() throws {
    try fill()
    let shown = try home.run(["applications", "show", "a-2026-000001"], environment: ["TZ": "UTC"])
    #expect(shown.lines.first == "A-2026-000001, handed in on 22 November 2026 at 10:14, waiting")
    #expect(shown.output.contains("Van der Meer Fietsen B.V.") && shown.output.contains("Account details"))
    let json = try home.run(["applications", "show", "A-2026-000001", "--json"])
    #expect(json.output.hasPrefix(#"{"application":{"reference":"A-2026-000001","id":""#))
    let check = try home.run(["check", "--json"], input: json.output)
    #expect(check.status == 1)
    #expect(check.output.contains(#""agreement.date""#) && !check.output.contains("record/unknown-key"))
    let row = "application.reference,country\nA-2026-000001,NL\n"
    #expect(try !home.run(["check", "--format", "csv", "--json"], input: row).output.contains("unknown-key"))
  }

  @Test("discard one for good, with its draft")
  func discard() throws {
    try fill()
    for reference in ["A-2026-000001", "a-2026-000002"] {
      let run = try home.run(["applications", "discard", reference])
      #expect(run.status == 0 && run.messages == "Application \(reference.uppercased()) is discarded.\n")
      #expect(try home.run(["applications", "discard", reference]).status == 66)
    }
    #expect(try home.run(["applications", "list"]).output == "")
    #expect(try home.stock().drafts == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: home.store)).range(of: Data("Rijwielhandel".utf8)) == nil)
    let history = try home.run(["customers", "history", "A-2026-000002"])
    #expect(history.lines.count == 4)
    for words in [
      "handed in the application: Country or region", "opened the application", "discarded the application",
    ] {
      #expect(history.output.contains(words), "\(words)")
    }
    let verify = try home.run(["verify"])
    #expect(verify.output.hasSuffix(" is sound: 0 records, 0 drafts, 0 applications.\n"))
  }

  @Test("one that is open in another terminal is not discarded")
  func open() throws {
    try fill()
    let store = try CustomerStore(path: home.store, access: .readWrite, actor: Fixtures.actor)
    defer { store.close() }
    _ = try store.openApplication(
      reference: "A-2026-000001", owner: "j.devries", id: RandomID.uuid(), code: "BBBB", submission: RandomID.uuid(),
      at: "2026-11-22T11:00:00Z", force: false)
    let run = try home.run(["applications", "discard", "A-2026-000001"])
    #expect(run.status == 75 && run.messages.contains("open in another terminal"))
    #expect(try home.run(["verify", "--json"]).output.contains(#""applications":2,"faults":[]"#))
  }

  @Test(
    "are for roles that may add customers",
    arguments: [["list"], ["show", "A-2026-000001"], ["discard", "A-2026-000001"]])
  func roles(arguments: [String]) throws {
    try fill()
    for (role, status) in [("viewer", 77), ("salesAgent", 0)] {
      let file = try home.folder.write("roles.yaml", "operators: {\"*\": \(role)}\n")
      let run = try home.run(["--config", file, "applications"] + arguments)
      #expect(run.status == status)
      if status != 0 { #expect(run.output == "" && run.messages.contains("Your role may look at customers")) }
    }
    let reseller = try home.folder.write("reseller.yaml", "partner: {type: indirectReseller}\n")
    #expect(try home.run(["--config", reseller, "applications"] + arguments).status == 77)
  }

  @Test("A record that comes from one says so")
  func record() throws {
    try fill()
    let store = try CustomerStore(path: home.store, access: .readWrite, actor: Fixtures.actor)
    let opened = try store.openApplication(
      reference: "A-2026-000001", owner: "j.devries", id: RandomID.uuid(), code: "BBBB", submission: RandomID.uuid(),
      at: "2026-11-22T11:00:00Z", force: false)
    guard case .taken(var draft) = opened else { throw Failure(description: "not opened: \(opened)") }
    draft.answers[.agreementDate] = "2026-11-20"
    _ = try store.submit(draft, by: "j.devries", at: SavedRecord.stampTime, year: 2026, rules: "1") {
      _ throws(RecordProblems) in
      try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
    store.close()
    let shown = try home.run(["customers", "show", "C-2026-000001"], environment: ["TZ": "UTC"])
    #expect(shown.lines.dropFirst().first == "From application A-2026-000001, handed in on 22 November 2026 at 10:14")
    let json = try home.run(["customers", "show", "C-2026-000001", "--json"])
    #expect(json.output.contains(#","application":{"reference":"A-2026-000001","at":"2026-11-22T10:14:00Z"}}}"#))
    let elsewhere = ["check", "--store", home.folder.path("none.sqlite")]
    #expect(try home.run(elsewhere, input: json.output).status == 0)
    let history = try home.run(["customers", "history", "C-2026-000001"])
    #expect(history.output.contains("handed in the application") && history.output.contains("kiosk (tty1)"))
    #expect(history.output.contains("submitted the record: Phone, Accepted on\n"))
  }
}
