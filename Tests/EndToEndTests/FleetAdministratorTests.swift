import Foundation
import TestSupport
import Testing

@Suite("frontdesk fleet, for who looks after the centre")
struct FleetAdministratorTests {
  @Test("status shows the hosts in columns, and what is asked")
  func status() throws {
    let host = try FleetHost()
    let run = try host.run("fleet", "status", environment: ["TZ": "UTC"])
    #expect(run.status == 0 && run.messages.isEmpty)
    let rows = run.lines
    #expect(rows.first == "AMS: entries not sent yet: 3; schema of the centre: 1")
    #expect(rows.contains("Site   Last seen         Entries  State"))
    #expect(rows.contains("RTM    2026-11-20 07:00  1207"))
    #expect(rows.contains("UTR    never"))
    #expect(rows.contains("AMS.1  2026-10-01 00:00  9        given up"))
    #expect(!run.output.contains("row-level") && !run.output.contains("Asked"))
    try host.answer(
      """
      {"site":"AMS","store":"2f","schema":1,"lag":0,"skew":0.1,"rowSecurity":false,"hosts":[],"requests":[{"site":"AMS",\
      "reference":"C-2026-000042","askedAt":"2026-11-20T07:00:00Z","askedBy":"RTM"}],"lastPull":null}
      """)
    let other = try host.run("fleet", "status", environment: ["TZ": "UTC"]).output
    #expect(other.contains("The centre has no row-level security") && other.contains("Nothing has been fetched"))
    #expect(other.contains("Site  Reference      Asked             By\nAMS   C-2026-000042  2026-11-20 07:00  RTM\n"))
  }

  @Test("erase is for the roles that may erase, and not for what is this host's own")
  func erase() throws {
    let host = try FleetHost(role: "adminAgent")
    let run = try host.run("fleet", "erase", "RTM/C-2026-000042")
    #expect(run.status == 0 && run.messages.contains("The site RTM is asked to erase C-2026-000042."))
    #expect(run.messages.contains("takes that from AMS"))
    #expect(try host.run("fleet", "erase", "AMS.1/C-2026-000042").status == 0)
    let own = try host.run("fleet", "erase", "AMS/C-2026-000042")
    #expect(own.status == 64 && own.messages.contains("frontdesk customers erase C-2026-000042"))
    for text in [
      "RTM", "C-2026-000042", "RTM/A-2026-000042", "RTM/C-2026-42", "R M/C-2026-000042", "RTM/C-2026-000042/",
    ] {
      let run = try host.run("fleet", "erase", text)
      #expect(run.status == 64 && run.messages.contains("such as AMS/C-2026-000042"), "\(text)")
    }
    try host.configure("operators: {\"*\": salesAgent}\nfleet: {site: AMS}\n")
    #expect(try host.run("fleet", "erase", "RTM/C-2026-000042").status == 77)
  }

  @Test("rejoin says what it would do, and does it with --yes; for a global admin alone")
  func rejoin() throws {
    let host = try FleetHost()
    let asked = try host.run("fleet", "rejoin")
    #expect(asked.status == 64 && asked.messages.contains(host.home.store) && asked.messages.contains("--yes"))
    #expect(!host.isThere("asked"))
    let run = try host.run("fleet", "rejoin", "--yes")
    #expect(run.status == 0 && run.messages.contains("00000000-0000-4000-8000-000000000002 (before: "))
    #expect(run.messages.contains("frontdesk fleet enrol --site AMS"))
    #expect(run.lines == ["The centre has 2 records that this store does not have:", "C-2026-000007", "C-2026-000009"])
    try host.configure("operators: {\"*\": adminAgent}\nfleet: {site: AMS}\n")
    #expect(try host.run("fleet", "rejoin", "--yes").status == 77)
  }

  @Test("schema prints SQL, also where there is no centre yet")
  func schema() throws {
    let host = try FleetHost(role: "viewer", fleet: "{}", hasProgram: false)
    let run = try host.run("fleet", "schema")
    #expect(run.status == 0 && run.messages.isEmpty && run.output.contains("CREATE TABLE frontdesk.trail"))
    let newest = try host.run("fleet", "schema", "--from", "1")
    #expect(newest.status == 0 && !newest.output.contains("CREATE TABLE frontdesk.trail"))
    for number in ["0", "99"] { #expect(try host.run("fleet", "schema", "--from", number).status == 64) }
  }

  @Test("enrol prints SQL with the identity of the store, for a global admin alone")
  func enrol() throws {
    let host = try FleetHost(fleet: "{}", hasProgram: false)
    let none = try host.run("fleet", "enrol", "--site", "AMS")
    #expect(none.status == 66 && none.messages.contains(host.home.store))
    let store = ["FRONTDESK_STORE": try SavedRecord.store(in: host.home.folder)]
    let run = try host.run("fleet", "enrol", "--site", "AMS", "--region", "Noord-Holland; 'x'", environment: store)
    #expect(run.status == 0 && run.messages.isEmpty)
    let number = try #require(
      try host.home.sqlite(
        "SELECT value FROM meta WHERE key = 'store'", in: store["FRONTDESK_STORE"]
      ).first)
    #expect(run.output.replacingOccurrences(of: "-", with: "").contains(number))
    #expect(run.output.contains("\"frontdesk_ams\"") && run.output.contains("'Noord-Holland; ''x'''"))
    let named = try host.run("fleet", "enrol", "--site", "AMS", "--login", "ams.1", environment: store)
    #expect(named.output.contains("\"ams.1\""))
    for arguments in [
      ["--site", "ams"], ["--site", "AMS.1"], ["--site", "AMS", "--login", "a b"], ["--site", "AMS", "--login", ""],
    ] {
      #expect(try host.run(["fleet", "enrol"] + arguments, environment: store).status == 64, "\(arguments)")
    }
    try host.configure("operators: {\"*\": adminAgent}\n")
    let refused = try host.run("fleet", "enrol", "--site", "AMS", environment: store)
    #expect(refused.status == 77 && refused.output.isEmpty && refused.messages.contains("global admin"))
  }
}
