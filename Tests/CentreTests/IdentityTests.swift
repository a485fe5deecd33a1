import Fleet
import Foundation
import Glibc
import Records
import Store
import TestSupport
import Testing

@Suite(
  "A store that is not the one the centre knows", .enabled(if: PostgresCluster.isUsable, "\(PostgresCluster.missing)"))
struct IdentityTests {
  let centre: PostgresCluster
  let branch: Branch

  init() throws {
    centre = try .centre()
    branch = try Branch("AMS", at: centre)
  }

  @Test("A store restored from an older copy is told apart, whether it went on or not")
  func refusesRestoredStore() throws {
    for _ in 0..<3 { try branch.save() }
    let copy = try branch.copied()
    for _ in 0..<4 { try branch.save() }
    try branch.run(.push)
    try branch.restore(copy)
    let shorter = try branch.run(.push)
    #expect(shorter.status == 74 && shorter.failure?.kind == .diverged, "\(shorter.line)")
    for _ in 0..<6 { try branch.save() }
    let longer = try branch.run(.push)
    #expect(longer.status == 74 && longer.failure?.kind == .diverged)
  }

  @Test("A restored store joins again: what it lost is named and kept, what it has comes again, no reference twice")
  func rejoins() throws {
    for _ in 0..<3 { try branch.save() }
    let copy = try branch.copied()
    let lost = try (0..<2).map { _ in try branch.save().reference }
    try branch.run(.push)
    let before = try branch.id()
    try branch.restore(copy)
    let run = try branch.run(.rejoin)
    #expect(run.status == 0, "\(run.line)")
    #expect(run["beyond"] == .array(lost.map { .text($0) }))
    #expect(run["before"]?.text == Enrolment.dashed(before))
    let former = try branch.opened { try Outbox($0).formerStore() }
    #expect(former?.store == before)
    #expect(try branch.run(.push).failure?.kind == .unknownStore)
    try branch.enrol(at: centre, replaced: former)
    let next = try branch.save()
    #expect(!lost.contains(next.reference))
    #expect(try branch.run(.push).status == 0)
    #expect(try centre.faults(of: branch, isAll: true) == [])
    // What the store has stands there once; what it lost stands under the former identity.
    #expect(try centre.sql("SELECT reference FROM frontdesk.lookup ORDER BY reference").count == 6)
    let kept = try centre.sql(
      "SELECT reference FROM frontdesk.lookup JOIN frontdesk.store USING (store) WHERE site = 'AMS.1' ORDER BY reference"
    )
    #expect(kept == lost)
  }

  @Test("A copy that is used beside the original is told apart")
  func refusesCopiedStore() throws {
    try branch.save()
    let other = try Branch("AMS", at: centre, enrolled: false)
    try other.restore(try branch.copied())
    try branch.save()
    try other.save()
    #expect(try branch.run(.push).status == 0)
    let run = try other.run(.push)
    #expect(run.status == 74 && run.failure?.kind == .diverged, "\(run.line)")
    #expect(try centre.faults(of: branch, isAll: true) == [])
    try other.run(.rejoin)
    #expect(try other.id() != branch.id())
  }

  @Test("A host that calls itself by another name than the centre")
  func refusesOtherSite() throws {
    branch.setting = FleetSetting(service: "frontdesk", site: SiteName("RTM")!)
    let run = try branch.run(.push)
    #expect(
      run.status == 74 && run.failure?.kind == .otherSite && run.failure?.arguments["found"] == "AMS", "\(run.line)")
  }

  @Test("A moved store is the same store")
  func takesMovedStore() throws {
    try branch.save()
    try branch.run(.push)
    let other = try Branch("AMS", at: centre, enrolled: false)
    try other.restore(try branch.copied())
    try other.save()
    #expect(try other.run(.push).status == 0)
    #expect(try centre.faults(of: other, isAll: true) == [])
  }

  @Test("A store that was never admitted, one whose identity was given up, and a login of another host")
  func refusesStrangers() throws {
    let stranger = try Branch("UTR", at: centre, enrolled: false)
    try centre.sql("CREATE ROLE frontdesk_utr LOGIN IN ROLE frontdesk_host")
    #expect(try stranger.run(.push).failure?.kind == .unknownStore)
    branch.service["user"] = "frontdesk_utr"
    let foreign = try branch.run(.push)
    #expect(foreign.status == 77 && foreign.failure?.kind == .role, "\(foreign.line)")
    branch.service["user"] = branch.login
    try centre.sql("UPDATE frontdesk.store SET retired = now()")
    let retired = try branch.run(.push)
    #expect(retired.status == 74 && retired.failure?.kind == .retired)
  }
}

extension Branch {
  /// The octets of the store; nobody has it open.
  func copied() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: store)) }

  /// Puts an older copy, or another host's, into the store's place.
  func restore(_ copy: Data) throws {
    try copy.write(to: URL(fileURLWithPath: store))
    chmod(store, 0o600)
  }
}
