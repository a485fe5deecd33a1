import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("The tenant of a saved record")
struct TenantLinkTests {
  private let now = "2026-11-25T10:00:00Z"
  private let later = "2026-11-26T10:00:00Z"
  private let tenant = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
  private let other = "00112233-4455-6677-8899-aabbccddeeff"
  private let reference = "C-2026-000001"

  /// A store with the example as C-2026-000001.
  private func saved(_ folder: StoreFolder) throws -> CustomerStore {
    let store = try folder.open()
    try store.submit(.example())
    return store
  }

  private func note(
    _ store: CustomerStore, _ tenant: String, of reference: String? = nil, replacing: Bool = false, at: String? = nil
  ) throws -> TenantLinks.Outcome {
    try TenantLinks(store).note(tenant, of: reference ?? self.reference, replacing: replacing, at: at ?? now)
  }

  private func link(_ tenant: String, at: String? = nil) -> RecordLink {
    RecordLink(tenantID: tenant, at: at ?? now, by: Fixtures.actor.login)
  }

  private func linkings(_ store: CustomerStore) throws -> Int {
    try store.history(reference: reference).count { $0.act == .recordLinked }
  }

  @Test("is noted in lower case, read with the record, and told in the trail without the id")
  func noted() throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    #expect(try TenantLinks(store).link(reference: reference) == nil)
    #expect(try note(store, tenant.uppercased(), of: "c-2026-000001") == .linked(link(tenant), before: nil))
    #expect(try TenantLinks(store).link(reference: "c-2026-000001") == link(tenant))
    #expect(try store.record(reference: reference)?.stamp.tenant == link(tenant))
    #expect(try store.lastRecord(by: "j.devries")?.stamp.tenant == link(tenant))
    var read: [RecordLink?] = []
    try store.eachRecord { read.append($0.stamp.tenant) }
    #expect(read == [link(tenant)])
    let told = try #require(try store.history(reference: reference).last)
    #expect(told.act == .recordLinked && told.fields == [] && told.by == Fixtures.actor.login && told.at == now)
    #expect(try store.verify().faults == [])
  }

  @Test("that is noted already is not noted again")
  func same() throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    _ = try note(store, tenant)
    for replacing in [false, true] {
      #expect(
        try note(store, tenant.uppercased(), replacing: replacing, at: later) == .sameAlready(link(tenant)))
    }
    #expect(try store.record(reference: reference)?.stamp.tenant == link(tenant))
    #expect(try linkings(store) == 1)
  }

  @Test("takes the place of another one only where that is wanted, which leaves no byte of it")
  func replaced() throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    _ = try note(store, tenant)
    #expect(try note(store, other, at: later) == .otherTenant(link(tenant)))
    #expect(try store.record(reference: reference)?.stamp.tenant == link(tenant))
    #expect(try linkings(store) == 1)
    let replaced = link(other, at: later)
    #expect(try note(store, other, replacing: true, at: later) == .linked(replaced, before: link(tenant)))
    #expect(try store.record(reference: reference)?.stamp.tenant == replaced)
    #expect(try linkings(store) == 2)
    #expect(try store.verify().faults == [])
    store.close()
    #expect(try folder.contents().values.allSatisfy { $0.range(of: Data(tenant.utf8)) == nil })
  }

  @Test("is one record's, whatever is to be replaced; once that is erased it is free")
  func oneRecord() throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    try store.submit(.example())
    _ = try note(store, tenant)
    for replacing in [false, true] {
      #expect(
        try note(store, tenant, of: "C-2026-000002", replacing: replacing) == .otherRecord(reference: reference))
    }
    #expect(try note(store, other, of: "C-2026-000009") == .noRecord)
    #expect(try store.history(reference: "C-2026-000002").contains { $0.act == .recordLinked } == false)
    _ = try store.erase(reference: reference, at: later)
    #expect(try note(store, tenant, of: "C-2026-000002") == .linked(link(tenant), before: nil))
  }

  @Test("goes with its record when that is erased, to the last byte")
  func erased() throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    _ = try note(store, tenant)
    _ = try store.erase(reference: reference, at: later)
    #expect(try TenantLinks(store).link(reference: reference) == nil)
    #expect(try note(store, tenant) == .noRecord)
    #expect(try store.verify().faults == [])
    store.close()
    #expect(try folder.contents().values.allSatisfy { $0.range(of: Data(tenant.utf8)) == nil })
  }

  @Test("is noted by nobody who may only read")
  func reading() throws {
    let folder = try StoreFolder()
    try saved(folder).close()
    let store = try folder.open(.readOnly)
    #expect(throws: StoreError.readOnly) { try note(store, tenant) }
  }

  @Test("A link without its line in the trail is found when the store is looked through")
  func untold() throws {
    let folder = try StoreFolder()
    try saved(folder).close()
    try folder.execute("INSERT INTO link (number, tenant_id, at, operator) VALUES (1, '\(tenant)', '\(now)', 'x')")
    #expect(try folder.open().verify().faults == ["trail"])
  }

  // MARK: - Corrections

  private func draft(_ record: StoredRecord, changing changes: [Field: String]) -> Draft {
    var draft = Draft(
      id: RandomID.uuid(), code: "K7Q2", submission: RandomID.uuid(), owner: "j.devries", answers: record.answers,
      corrects: CorrectionMark(reference: record.stamp.reference, version: record.stamp.version))
    for (field, value) in changes { draft.answers[field] = value }
    return draft
  }

  @discardableResult
  private func correct(_ store: CustomerStore, _ draft: Draft) throws -> SavedStamp {
    let mark = try #require(draft.corrects)
    return try store.correct(draft, mark, by: "m.jansen", at: later, rules: "2") { _ throws(RecordProblems) in
      try CustomerRecord(validating: draft.answers, environment: Fixtures.environment)
    }
  }

  @Test("stays through a correction, whose record is as sound as another")
  func corrected() throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    _ = try note(store, tenant)
    let record = try #require(try store.record(reference: reference))
    let draft = draft(record, changing: [.city: "Utrecht"])
    let stamp = try correct(store, draft)
    #expect(stamp.version == 2 && stamp.tenant == link(tenant))
    #expect(try store.record(reference: reference)?.stamp == stamp)
    #expect(try correct(store, draft) == stamp)
    #expect(try store.verify().faults == [])
  }

  /// What a correction changes, and which of it stays.
  private static let changes: [([Field: String], [Field])] = [
    ([.domainPrefix: "anders"], [.domainPrefix]),
    ([.country: "BE", .postalCode: "1000", .city: "Brussel", .registrationID: "0417497106"], [.country]),
    // What does not fit the other country is not what is wrong first.
    ([.country: "BE"], [.country]),
    ([.country: "BE", .domainPrefix: "anders"], [.country, .domainPrefix]),
  ]

  @Test("that was noted while a correction was open keeps country and domain prefix", arguments: changes.indices)
  func kept(_ place: Int) throws {
    let (changes, fields) = Self.changes[place]
    let folder = try StoreFolder()
    let store = try saved(folder)
    let record = try #require(try store.record(reference: reference))
    let draft = draft(record, changing: changes)
    try store.save(draft, at: now)
    _ = try note(store, tenant)
    #expect(throws: StoreError.linked(at: now, fields: fields)) { try correct(store, draft) }
    let after = try #require(try store.record(reference: reference))
    #expect(after.answers == record.answers && after.stamp.version == 1)
    #expect(try store.drafts(owner: "j.devries").count == 1)
    #expect(try store.history(reference: reference).contains { $0.act == .recordCorrected } == false)
  }

  @Test("keeps them from any program", arguments: ["country = 'BE'", "domain_prefix = 'anders'"])
  func trigger(_ change: String) throws {
    let folder = try StoreFolder()
    let store = try saved(folder)
    try store.submit(.example())
    _ = try note(store, tenant)
    store.close()
    let update =
      "UPDATE record SET version = version + 1, corrected_at = 'x', corrected_by = 'x', \(change) WHERE number ="
    #expect(throws: StoreFolder.ShellFailure.self) { try folder.execute("\(update) 1") }
    try folder.execute("\(update) 2")
  }
}
