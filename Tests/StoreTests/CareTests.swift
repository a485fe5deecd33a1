import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("Care of the store")
struct CareTests {
  private let now = "2026-11-22T12:00:00Z"

  @Test("Erasing leaves no byte of the customer in any file, but the trail and the reference")
  func erase() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let values: [Field: String] = [
      .companyName: "Zwaluwstaart Verhuizingen", .city: "Quillebroek", .domainPrefix: "zwaluwstaart",
      .email: "odette@zwaluwstaart.nl", .lastName: "Quirijnsen", .addressLine1: "Xanderlaan 7",
    ]
    try store.submit(.example(code: "AAAA"))
    try store.submit(.example(code: "BBBB", changing: values))
    try store.submit(.example(code: "CCCC"))
    #expect(try store.erase(reference: "c-2026-000002", at: now)?.requests == 0)
    #expect(try store.erase(reference: "C-2026-000002", at: now) == nil)
    #expect(try store.record(reference: "C-2026-000002") == nil)
    let erased = try store.erased(reference: "C-2026-000002")
    #expect(erased?.at == now && erased?.by == Fixtures.actor.login)
    #expect(try store.history(reference: "C-2026-000002").map(\.act) == [.recordSubmitted, .recordErased])
    #expect(try store.records(matching: "", limit: 9).map(\.reference) == ["C-2026-000003", "C-2026-000001"])
    #expect(try store.verify().faults == [])
    store.close()
    for (name, bytes) in try folder.contents() {
      for value in ["waluwstaart", "uillebroek", "dette@", "uirijnsen", "anderlaan"] {
        #expect(bytes.range(of: Data(value.utf8)) == nil, "\(value) in \(name)")
      }
    }
  }

  @Test("An erased submission is not saved again, and its reference not given again")
  func erasedStays() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    try store.save(draft, at: now)
    try store.submit(draft)
    _ = try store.erase(reference: "C-2026-000001", at: now)
    #expect(throws: StoreError.erased) { try store.submit(draft) }
    try store.save(draft, at: now)
    #expect(try store.drafts(owner: nil) == [])
    #expect(try store.submit(.example()).reference == "C-2026-000002")
  }

  @Test("The trail tells who, when, from where and which fields, and cannot be changed")
  func trail() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    try store.save(draft, at: now)
    try store.submit(draft)
    let trail = try store.history(reference: "C-2026-000001")
    #expect(trail.map(\.act) == [.draftBegun, .recordSubmitted])
    #expect(trail.allSatisfy { $0.by == Fixtures.actor.login && $0.origin == Fixtures.actor.origin })
    #expect(trail.allSatisfy { $0.draft == draft.id })
    #expect(trail.last?.fields.contains("contact.email") == true)
    #expect(trail.last?.fields.contains("address.line2") == false)
    store.close()
    #expect(throws: (any Error).self) { try folder.execute("UPDATE trail SET operator = 'nobody'") }
    #expect(throws: (any Error).self) { try folder.execute("DELETE FROM trail") }
  }

  @Test("A backup holds everything, is private, and never takes a file's place unasked")
  func backup() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for _ in 0..<3 { try store.submit(.example()) }
    let target = folder.path + "/copy.sqlite"
    let report = try store.backup(to: target, replacing: false)
    #expect(report.records == 3 && report.isSound)
    #expect(try folder.mode(target) == 0o600)
    #expect(throws: StoreError.targetIsBackup) { try store.backup(to: target, replacing: false) }
    try store.submit(.example())
    #expect(try store.backup(to: target, replacing: true).records == 4)
    for part in ["", "-journal", ".lock"] {
      #expect(throws: StoreError.targetInUse) { try store.backup(to: folder.store + part, replacing: true) }
    }
    let other = folder.path + "/other.csv"
    try Data("no backup".utf8).write(to: URL(fileURLWithPath: other))
    #expect(throws: StoreError.targetExists) { try store.backup(to: other, replacing: true) }
    let copy = try CustomerStore(path: target, access: .readWrite, actor: Fixtures.actor)
    #expect(try copy.count(matching: "") == 4)
    // Opened for writing it is a store in use, which no backup replaces.
    #expect(throws: StoreError.targetInUse) { try store.backup(to: target, replacing: true) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains(".new") }
    #expect(names == [])
  }

  @Test("A store that is removed or exchanged while it is open takes nothing more, and no new one is made")
  func moved() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.save(.example(), at: now)
    try FileManager.default.moveItem(atPath: folder.store, toPath: folder.path + "/away.sqlite")
    #expect(throws: StoreError.moved) { try store.submit(.example()) }
    #expect(throws: StoreError.moved) { try store.save(.example(), at: now) }
    #expect(!FileManager.default.fileExists(atPath: folder.store))
    let other = try folder.open()
    try other.submit(.example())
    #expect(throws: StoreError.replaced) { try store.save(.example(), at: now) }
    other.close()
    try FileManager.default.removeItem(atPath: folder.store)
    try FileManager.default.moveItem(atPath: folder.path + "/away.sqlite", toPath: folder.store)
    #expect(try store.submit(.example(code: "ABCD")).reference == "C-2026-000001")
  }

  @Test("A large store is due to be looked through once a day; a small one is whenever it is opened")
  func look() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    #expect(try !store.isLookDue(since: now))
    store.close()
    try folder.execute("INSERT INTO meta (at, key, value) VALUES ('', 'room', hex(randomblob(5000000)))")
    let large = try folder.open()
    #expect(try large.isLookDue(since: now))
    #expect(try large.lastLook() == nil)
    try large.noteLook(at: now)
    #expect(try large.lastLook() == now)
    #expect(try !large.isLookDue(since: now))
    #expect(try large.isLookDue(since: "2026-11-22T12:00:01Z"))
  }

  @Test("Verifying finds what does not fit together")
  func verify() throws {
    let spoilings: [(String, String)] = [
      ("DELETE FROM customer_words WHERE rowid = 1", "search-index"),
      ("DELETE FROM record_name", "name-index"),
      (
        "DROP TRIGGER record_is_corrected; UPDATE record SET body = replace(body, 'Fietsen', 'Auto')",
        "record C-2026-000001"
      ),
      ("DROP TRIGGER trail_is_kept; DELETE FROM trail", "trail"),
      ("UPDATE draft SET body = '{}'", "draft BBBB"),
      ("DROP TRIGGER counter_stays; DELETE FROM counter", "counter"),
    ]
    for (sql, fault) in spoilings {
      let folder = try StoreFolder()
      let store = try folder.open()
      try store.submit(.example(code: "AAAA"))
      try store.save(.example(code: "BBBB"), at: now)
      #expect(try store.verify().faults == [])
      store.close()
      try folder.execute(sql)
      #expect(try folder.open(.readOnly).verify().faults == [fault], "\(sql)")
    }
  }
}
