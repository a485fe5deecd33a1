import Records
import Store
import Testing

@Suite("Drafts in the store")
struct DraftTests {
  @Test("come back exactly, by their code in any case")
  func roundTrip() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    var draft = Draft.example(changing: [.companyName: "Zoë & Søn \"quoted\" 株式会社"])
    draft.position = DraftPosition(page: 1, focus: "company.name", caret: 3, scroll: 4)
    draft.visited = [.companyName, .country]
    try store.save(draft, at: "2026-11-22T12:00:00Z")
    #expect(try store.draft(code: "k7q2", owner: "j.devries") == draft)
    #expect(try store.draft(code: "K7Q2", owner: nil) == draft)
  }

  @Test("are their owner's only")
  func owner() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    try store.save(draft, at: "2026-11-22T12:00:00Z")
    #expect(try store.draft(code: "K7Q2", owner: "other") == nil)
    #expect(try store.drafts(owner: "other") == [])
    #expect(try !store.discardDraft(code: "K7Q2", owner: "other", at: "2026-11-22T12:00:00Z"))
    var stolen = draft
    stolen.owner = "other"
    #expect(throws: StoreError.notOwner) { try store.save(stolen, at: "2026-11-22T12:00:00Z") }
    #expect(try store.drafts(owner: nil).map(\.owner) == ["j.devries"])
  }

  @Test("are listed newest first, with what was typed last")
  func list() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    var first = Draft.example(code: "AAAA")
    try store.save(first, at: "2026-11-22T12:00:00Z")
    try store.save(.example(code: "BBBB"), at: "2026-11-22T12:00:01Z")
    first.answers[.companyName] = "Renamed"
    first.position.page = 2
    try store.save(first, at: "2026-11-22T12:00:02Z")
    let drafts = try store.drafts(owner: "j.devries")
    #expect(drafts.map(\.code) == ["AAAA", "BBBB"])
    #expect(drafts.first?.companyName == "Renamed" && drafts.first?.country == "NL" && drafts.first?.page == 2)
    #expect(drafts.first?.updatedAt == "2026-11-22T12:00:02Z")
  }

  @Test("never share a code")
  func codes() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.save(.example(code: "AAAA"), at: "2026-11-22T12:00:00Z")
    #expect(throws: StoreError.codeTaken) { try store.save(.example(code: "aaaa"), at: "2026-11-22T12:00:00Z") }
  }

  @Test("are gone once discarded")
  func discard() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example()
    try store.save(draft, at: "2026-11-22T12:00:00Z")
    #expect(try store.discardDraft(code: draft.code, owner: "j.devries", at: "2026-11-22T12:00:00Z"))
    #expect(try !store.discardDraft(code: draft.code, owner: "j.devries", at: "2026-11-22T12:00:00Z"))
    #expect(try store.draft(code: "K7Q2", owner: nil) == nil)
  }
}
