import Records
import Store
import TestSupport
import Testing

@Suite("A draft and its session")
struct SessionTests {
  private let now = "2026-11-22T12:00:00Z"

  @Test("An open draft is only taken from a living session by force, and that session learns it")
  func living() throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    let second = try folder.open()
    let draft = Draft.example()
    try first.save(draft, at: now)
    #expect(try second.take(draft) == .open(since: now))
    #expect(try second.take(draft, force: true) == .taken(draft))
    #expect(throws: StoreError.takenOver) { try first.save(draft, at: now) }
    #expect(throws: StoreError.takenOver) { try first.submit(draft) }
    try second.save(draft, at: now)
    #expect(try second.submit(draft).reference == "C-2026-000001")
    // Whoever submits after that finds the record.
    #expect(try first.submit(draft).reference == "C-2026-000001")
    #expect(try first.count(matching: "") == 1)
  }

  @Test("A draft of a session that has ended is taken without a question, in any case of its code")
  func dead() throws {
    let folder = try StoreFolder()
    let draft = Draft.example()
    do {
      let store = try folder.open()
      try store.save(draft, at: now)
      store.close()
    }
    let store = try folder.open()
    let taken = try store.takeDraft(
      code: "k7q2", owner: draft.owner, at: now, submittedSince: now, force: false)
    #expect(taken == .taken(draft))
    #expect(try store.take(draft) == .taken(draft))
  }

  @Test("A draft that was given back is taken without a question")
  func released() throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    let second = try folder.open()
    let draft = Draft.example()
    try first.save(draft, at: now)
    try first.releaseDraft(id: draft.id)
    #expect(try second.take(draft) == .taken(draft))
    try first.releaseDraft(id: draft.id)
    #expect(throws: StoreError.takenOver) { try first.save(draft, at: now) }
  }

  @Test("Another operator does not get it, and it cannot be discarded while it is open")
  func others() throws {
    let folder = try StoreFolder()
    let first = try folder.open()
    let second = try folder.open()
    let draft = Draft.example()
    try first.save(draft, at: now)
    let asked = try second.takeDraft(
      code: draft.code, owner: "somebody.else", at: now, submittedSince: now, force: true)
    #expect(asked == .none)
    #expect(throws: StoreError.takenOver) { try second.discardDraft(code: draft.code, owner: nil, at: now) }
    #expect(try second.discardDrafts(savedBefore: "2027-01-01T00:00:00Z", owner: nil, at: now) == 0)
    try first.releaseDraft(id: draft.id)
    #expect(try second.discardDraft(code: draft.code, owner: draft.owner, at: now))
  }

  @Test("A draft that was submitted gives its record, for as long as drafts are kept")
  func submitted() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    try store.save(draft, at: now)
    let stamp = try store.submit(draft)
    let again = try folder.open()
    guard case .submitted(let record) = try again.take(draft) else {
      Issue.record("the record is not found by the draft's code")
      return
    }
    #expect(record.stamp == stamp)
    #expect(try again.take(draft, submittedSince: "2026-12-01T00:00:00Z") == .none)
  }

  @Test("Old drafts go, young ones and those of others stay, and the trail says so")
  func ageing() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    for (code, owner, at) in [
      ("AAAA", "a", "2026-11-01T00:00:00Z"), ("BBBB", "a", "2026-11-08T00:00:00Z"),
      ("CCCC", "b", "2026-11-01T00:00:00Z"),
    ] {
      let draft = Draft.example(code: code, owner: owner)
      try store.save(draft, at: at)
      try store.releaseDraft(id: draft.id)
    }
    #expect(try store.discardDrafts(savedBefore: "2026-11-08T00:00:00Z", owner: "a", at: now) == 1)
    #expect(try store.drafts(owner: nil).map(\.code) == ["BBBB", "CCCC"])
    #expect(try store.discardDrafts(savedBefore: "2026-11-08T00:00:00Z", owner: nil, at: now) == 1)
  }
}
