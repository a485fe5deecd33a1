import Foundation
import Rules
import Store
import TestSupport
import Testing

@Suite("What is known of other hosts")
struct FleetReplicaTests {
  @Test(
    "stands beside the store",
    arguments: [
      ("/srv/frontdesk/customers.sqlite", "/srv/frontdesk/fleet.sqlite"), ("customers.sqlite", "fleet.sqlite"),
      ("/customers.sqlite", "/fleet.sqlite"),
    ])
  func place(store: String, replica: String) { #expect(FleetReplica.path(besideStore: store) == replica) }

  @Test("is private, and has the settings of the store")
  func settings() throws {
    let folder = try StoreFolder()
    let settings = try folder.openReplica().liveSettings()
    #expect(settings == (try folder.open().liveSettings()))
    #expect(settings.journalMode == "truncate" && settings.secureDelete == 1 && !settings.trustedSchema)
    #expect(try folder.mode(folder.replica) == 0o600 && folder.mode(folder.replica + ".lock") == 0o600)
  }

  @Test("is made by who fills it alone, and never written by who reads it")
  func readers() throws {
    let folder = try StoreFolder()
    #expect(throws: StoreError.missing) { try folder.openReplica(.readOnly) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    try folder.openReplica().close()
    let reader = try folder.openReplica(.readOnly)
    #expect(throws: StoreError.readOnly) { try reader.clear() }
    #expect(try reader.count() == 0 && reader.lastPull() == nil && reader.stores() == [])
  }

  @Test("is refused where it is a store, newer, or damaged; a store is no replica either")
  func refused() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    #expect(throws: StoreError.notOurs) { try FleetReplica(path: folder.store, access: .readWrite) }
    try folder.openReplica().close()
    #expect(throws: StoreError.notOurs) {
      try CustomerStore(path: folder.replica, access: .readWrite, actor: Fixtures.actor)
    }
    try folder.execute("PRAGMA user_version = 2", in: folder.replica)
    #expect(throws: StoreError.newer(found: 2, supported: 1)) { try folder.openReplica() }
    try Data("hello\n".utf8).write(to: URL(fileURLWithPath: folder.replica))
    for access in [Access.readWrite, .readOnly] {
      #expect(throws: StoreError.notOurs) { try folder.openReplica(access) }
    }
  }

  @Test("that is a link or open to all is not used")
  func places() throws {
    let folder = try StoreFolder()
    try folder.openReplica().close()
    chmod(folder.replica, 0o666)
    #expect(throws: StoreError.pathRefused(.writableByAll)) { try folder.openReplica(.readOnly) }
    try FileManager.default.removeItem(atPath: folder.replica)
    try FileManager.default.createSymbolicLink(atPath: folder.replica, withDestinationPath: folder.store)
    #expect(throws: StoreError.pathRefused(.link)) { try folder.openReplica() }
  }

  @Test("keeps stores, customers and the moment of the last pull")
  func kept() throws {
    let folder = try StoreFolder()
    let replica = try folder.openReplica()
    try replica.prepare(ownStore: "a", countries: ["NL", "BE"])
    try replica.take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    try replica.take([], erased: [], of: Replicas.rotterdam)
    try replica.notePull(at: Replicas.now, skewMilliseconds: 12)
    #expect(try replica.count() == 1 && replica.lastPull() == Replicas.now)
    #expect(try replica.stores() == [Replicas.amsterdam, Replicas.rotterdam])
    try replica.prepare(ownStore: "a", countries: ["BE", "NL"])
    #expect(try replica.count() == 1)
    try replica.forget(store: Replicas.rotterdam.store)
    #expect(try replica.stores() == [Replicas.amsterdam])
    var later = Replicas.amsterdam
    (later.cursor, later.seenAt, later.isRetired) = (41, Replicas.now, true)
    try replica.take([], erased: ["C-2026-000017"], of: later)
    #expect(try replica.stores() == [later] && replica.count() == 0)
  }

  @Test(
    "is forgotten where it was filled for another store or other countries",
    arguments: [("b", ["NL"]), ("a", ["NL", "BE"]), ("a", [])])
  func prepared(ownStore: String, countries: [String]) throws {
    let folder = try StoreFolder()
    let replica = try filled(folder)
    try replica.prepare(ownStore: ownStore, countries: countries)
    try expectEmpty(replica)
  }

  @Test("is forgotten on demand, and filled for the same store still")
  func cleared() throws {
    let folder = try StoreFolder()
    let replica = try filled(folder)
    try replica.clear()
    try expectEmpty(replica)
    try replica.take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    try replica.prepare(ownStore: "a", countries: ["NL"])
    #expect(try replica.count() == 1)
  }

  private func filled(_ folder: StoreFolder) throws -> FleetReplica {
    let replica = try folder.openReplica()
    try replica.prepare(ownStore: "a", countries: ["NL"])
    try replica.take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    try replica.notePull(at: Replicas.now, skewMilliseconds: 0)
    try replica.setEraseRequests([
      EraseRequest(reference: "C-2026-000001", askedAt: Replicas.now, askedBy: "RTM")
    ])
    return replica
  }

  private func expectEmpty(_ replica: FleetReplica) throws {
    #expect(try replica.count() == 0 && replica.stores() == [] && replica.lastPull() == nil)
    #expect(try replica.eraseRequests() == [])
  }

  @Test("forgets a store with all its customers, and leaves no byte of them")
  func forgotten() throws {
    let folder = try StoreFolder()
    let replica = try folder.openReplica()
    try replica.take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    try replica.take([Replicas.customer(3)], erased: [], of: Replicas.rotterdam)
    try replica.forget(store: Replicas.amsterdam.store)
    #expect(try replica.names(.domainPrefix("vandermeerfietsen")) == ["RTM/C-2026-000003"])
    try replica.forget(store: Replicas.rotterdam.store)
    replica.close()
    let bytes = try #require(try folder.contents()["fleet.sqlite"])
    #expect(bytes.range(of: Data("vandermeer".utf8)) == nil)
  }

  @Test("is read as it is now where another file took its place")
  func replaced() throws {
    let folder = try StoreFolder()
    try folder.openReplica().close()
    let reader = try folder.openReplica(.readOnly)
    #expect(try reader.count() == 0)
    try FileManager.default.removeItem(atPath: folder.replica)
    #expect(throws: StoreError.moved) { try reader.count() }
    try folder.openReplica().take([Replicas.customer()], erased: [], of: Replicas.amsterdam)
    #expect(try reader.count() == 1)
    try FileManager.default.removeItem(atPath: folder.replica)
    try folder.openReplica().close()
    #expect(try reader.count() == 0)
  }

  @Test("keeps the requests of others, the oldest first, those of before no longer")
  func requests() throws {
    let folder = try StoreFolder()
    let replica = try folder.openReplica()
    let early = EraseRequest(reference: "C-2026-000002", askedAt: "2026-11-20T12:00:00Z", askedBy: "AMS.1")
    let late = EraseRequest(reference: "C-2026-000001", askedAt: "2026-11-21T12:00:00Z", askedBy: "RTM")
    try replica.setEraseRequests([late, early])
    #expect(try replica.eraseRequests() == [early, late])
    try replica.setEraseRequests([late])
    #expect(try replica.eraseRequests() == [late])
  }
}
