import Fleet
import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite(
  "Both ways, and what others ask to have erased", .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct SyncTests {
  let centre: PostgresCluster
  let here: Branch
  let there: Branch

  init() throws {
    centre = try .centre()
    here = try Branch("AMS", at: centre)
    there = try Branch("RTM", at: centre)
  }

  @Test("A second run within the time between two ends at once, unless it is asked for now")
  func waitsBetweenRuns() throws {
    try here.save()
    let first = try here.run(.sync(now: false))
    #expect(first["push", "records"]?.integer == 1 && first["skipped"] == .boolean(false), "\(first.line)")
    try here.save()
    // It asks nobody: the centre may be gone.
    centre.stop()
    let second = try here.run(.sync(now: false))
    #expect(second.status == 0 && second["skipped"] == .boolean(true))
    #expect(try here.run(.sync(now: true)).status == 75)
    try centre.start()
    #expect(try here.run(.sync(now: true))["push", "records"]?.integer == 1)
    here.setting.every = 0
    #expect(try here.run(.sync(now: false))["skipped"] == .boolean(false))
  }

  @Test("A request to erase is carried out where the asking site is trusted, and waits where it is not")
  func erasesOnRequest() throws {
    let saved = try there.save()
    try there.run(.sync(now: true))
    try here.run(.sync(now: true))
    #expect(try here.known() == [saved.reference])
    let asked = try here.run(.erase(site: SiteName("RTM")!, reference: saved.reference))
    #expect(asked.status == 0, "\(asked.line)")
    let waiting = try there.run(.sync(now: true))
    #expect(waiting["erasures"] == .array([]))
    #expect(try there.opened { try Outbox($0).recordID(reference: saved.reference) } != nil)
    #expect(try there.requests().map(\.askedBy) == ["AMS"])
    there.setting.eraseFrom = [SiteName("AMS")!]
    #expect(try there.run(.sync(now: true))["erasures"] == .array([.text(saved.reference)]))
    #expect(try there.requests().isEmpty)
    #expect(try centre.faults(of: there, isAll: true) == [])
    #expect(try there.sqlite("SELECT operator FROM trail WHERE act = 'recordErased'") == ["fleet:AMS"])
    try here.run(.sync(now: true))
    #expect(try here.known().isEmpty)
  }

  @Test("At most ten a day are erased on request")
  func limitsErasures() throws {
    let saved = try (0..<13).map { _ in try there.save().reference }
    there.setting.eraseFrom = [SiteName("AMS")!]
    try there.run(.sync(now: true))
    for reference in saved { try here.run(.erase(site: SiteName("RTM")!, reference: reference)) }
    guard case .array(let erased)? = try there.run(.sync(now: true))["erasures"] else { return }
    #expect(erased.count == 10)
    #expect(try there.run(.sync(now: true))["erasures"] == .array([]))
    #expect(try there.requests().count == 3)
    #expect(try there.names().count == 3)
  }

  @Test("The site that asks is taken from the login, and nobody asks in another's name")
  func takesAskerFromLogin() throws {
    let saved = try there.save()
    try there.run(.sync(now: true))
    let other = try Branch("UTR", at: centre)
    let (owner, asker) = (Enrolment.dashed(try there.id()), Enrolment.dashed(try other.id()))
    let forged = try centre.psql(
      [
        "-c",
        "INSERT INTO frontdesk.erase_request (store, reference, asked_by) VALUES ('\(owner)', '\(saved.reference)', '\(asker)')",
      ],
      login: here.login)
    #expect(forged.code != 0 && forged.output.contains("row-level security"))
  }

  @Test("What is not there, and what is one's own")
  func refusesWrongRequests() throws {
    try there.save()
    try there.run(.sync(now: true))
    let cases: [(site: String, reference: String, kind: SyncFailure.Kind, status: Int)] = [
      ("UTR", "C-2026-000001", .unknownSite, 66), ("RTM", "C-2026-000009", .unknownReference, 66),
      ("AMS", "C-2026-000001", .ownReference, 64),
    ]
    for wrong in cases {
      let run = try here.run(.erase(site: SiteName(wrong.site)!, reference: wrong.reference))
      #expect(run.failure?.kind == wrong.kind && run.status == wrong.status, "\(run.line)")
    }
  }

  @Test("Status: who is there, since when, how far behind, who asks for what")
  func tellsStatus() throws {
    let saved = try there.save()
    try there.run(.sync(now: true))
    try here.run(.erase(site: SiteName("RTM")!, reference: saved.reference))
    try here.save()
    let status = try here.run(.status)
    #expect(status["site"]?.text == "AMS" && status["rowSecurity"] == .boolean(true) && status["schema"]?.integer == 1)
    #expect(status["lag"]?.integer == Int(try here.opened { try Outbox($0).lastEntry() }))
    guard case .array(let hosts)? = status["hosts"], case .array(let requests)? = status["requests"] else { return }
    #expect(hosts.map { $0["site"]?.text } == ["RTM", "AMS"], "\(status.line)")
    #expect(requests.map { $0["reference"]?.text } == [saved.reference])
    try centre.sql("ALTER TABLE frontdesk.record DISABLE ROW LEVEL SECURITY")
    #expect(try here.run(.status)["rowSecurity"] == .boolean(false))
  }
}

extension Branch {
  /// What other hosts ask this one to erase, as it was told last.
  func requests() throws -> [EraseRequest] {
    let replica = try FleetReplica(path: FleetReplica.path(besideStore: store), access: .readOnly)
    defer { replica.close() }
    return try replica.eraseRequests()
  }
}
