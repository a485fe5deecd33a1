import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("What was kept long enough goes without a restart")
struct RetentionTests {
  private let retention = Retention(drafts: 14, visitorDrafts: 3, applications: 30)

  private func fill(_ folder: StoreFolder, newest: String) throws -> CustomerStore {
    let store = try folder.open()
    for (code, owner, at) in [
      ("AAAA", "a", "2026-11-01"), ("BBBB", "a", "2026-11-12"), ("K7R2M4XA", Draft.visitor, "2026-11-12"),
      ("K7R2M4XB", Draft.visitor, "2026-11-20"),
    ] {
      let draft = Draft.example(code: code, owner: owner)
      try store.save(draft, at: at + "T00:00:00Z")
      try store.releaseDraft(id: draft.id)
    }
    try store.handIn(.visitors(), at: "2026-10-20T00:00:00Z")
    // The newest thing in the store: what tells that the clock is right.
    let draft = Draft.example(code: "ZZZZ", owner: "z")
    try store.save(draft, at: newest)
    try store.releaseDraft(id: draft.id)
    return store
  }

  private struct Clock: Sendable {
    var now: String
    var newest: String
    var left: Set<String>
    var applications: Int
  }

  private static let clocks = [
    // Something was done today: each limit is its days.
    Clock(
      now: "2026-11-22T00:00:00Z", newest: "2026-11-21T23:00:00Z", left: ["BBBB", "K7R2M4XB", "ZZZZ"], applications: 0),
    // Nothing was done for the shortest of the limits: each is twice its days.
    Clock(
      now: "2026-11-24T00:00:00Z", newest: "2026-11-20T00:00:00Z", left: ["AAAA", "BBBB", "K7R2M4XB", "ZZZZ"],
      applications: 1),
    // A clock that is a year ahead keeps nothing for ever.
    Clock(now: "2027-11-24T00:00:00Z", newest: "2026-11-21T00:00:00Z", left: [], applications: 0),
  ]

  @Test("After a jump of the clock the limit is twice the days, not never", arguments: clocks)
  private func jump(clock: Clock) throws {
    let folder = try StoreFolder()
    let store = try fill(folder, newest: clock.newest)
    let files = EmergencyDraft(folder: folder.path + "/state", store: folder.store)
    _ = try store.tidy(keeping: retention, files: files, at: clock.now)
    #expect(Set(try store.drafts(owner: nil).map(\.code)) == clock.left)
    #expect(try store.applications().count == clock.applications)
  }

  @Test("An application that an agent holds open counts on, and goes after twice the days")
  func held() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let other = try folder.open()
    let reference = try store.handIn(.visitors(), at: "2026-10-01T00:00:00Z").reference
    let draft = try other.openApplication(reference, at: "2026-11-20T00:00:00Z").draft
    let files = EmergencyDraft(folder: folder.path + "/state", store: folder.store)
    func tidy(_ day: String) throws -> Int {
      let now = day + "T00:00:01Z"
      try other.save(draft, at: now)
      return try store.tidy(keeping: retention, files: files, at: now).applications
    }
    for day in ["2026-11-21", "2026-11-29"] { #expect(try tidy(day) == 0) }
    #expect(try tidy("2026-12-01") == 1)
    // What the agent has typed stays as a draft of its own.
    #expect(try store.drafts(owner: nil).map(\.application) == [""])
  }

  @Test("Files of drafts go after the same days, those of other stores stay")
  func files() throws {
    let folder = try StoreFolder()
    let state = folder.path + "/state"
    let files = EmergencyDraft(folder: state, store: folder.store)
    let now = Date()
    func age(_ name: String, _ days: Double) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: now.addingTimeInterval(-days * 86_400)], ofItemAtPath: state + "/" + name)
    }
    func write(_ owner: String, _ days: Double, _ files: EmergencyDraft) throws -> String {
      let draft = Draft.example(owner: owner, changing: [.companyName: "Verborgen B.V."])
      try files.write(draft)
      try age("draft-\(draft.id)", days)
      return "draft-\(draft.id)"
    }
    let left = [
      try write("a", 13, files), try write(Draft.visitor, 2, files),
      try write("a", 99, EmergencyDraft(folder: state, store: "/elsewhere.sqlite")),
    ]
    _ = [try write("a", 15, files), try write(Draft.visitor, 4, files)]
    let killed = "draft-0a.new-1f"
    for (name, text) in [(killed, "Verborgen"), ("draft-0b", "no draft"), ("notes", "Verborgen")] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: state + "/" + name))
      try age(name, 20)
    }
    let store = try folder.open()
    try store.save(.example(), at: ISO8601DateFormatter().string(from: now))
    let done = try store.tidy(keeping: retention, files: files, at: ISO8601DateFormatter().string(from: now))
    #expect(done.files == 4)
    #expect(Set(try FileManager.default.contentsOfDirectory(atPath: state)) == Set(left + ["notes"]))
  }
}
