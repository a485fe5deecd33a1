import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("What visitors may put into the store")
struct FloodTests {
  /// So many seconds after noon.
  private func moment(_ seconds: Int) -> String {
    let clock = [12 + seconds / 3_600, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "2026-11-22T" + clock.joined(separator: ":") + "Z"
  }

  /// A session of the kiosk at a place; every one opens the store anew.
  private func session(
    _ folder: StoreFolder, _ origin: String = "ssh 192.0.2.7", _ change: (inout FloodLimits) -> Void = { _ in }
  ) throws -> KioskStore {
    var limits = FloodLimits()
    change(&limits)
    return try KioskStore(
      path: folder.store, actor: Actor(login: Draft.visitor, origin: origin), limits: limits,
      folder: folder.path + "/state", patience: StorePatience())
  }

  private func visitors(_ number: Int, _ name: String = "Contoso") -> Draft {
    let letters = Array("23456789ABCDEFGHJKMNPRSTUVWXYZ")
    let code = [number / 900, number / 30 % 30, number % 30].map { String(letters[$0]) }.joined()
    return .visitors(code: "AAAAA" + code, changing: [.companyName: name])
  }

  private func handIn(_ draft: Draft, _ store: KioskStore, _ at: String) throws -> String {
    try store.handIn(draft, language: "nl", at: at, year: 2026) { () throws(RecordProblems) in draft.answers }.reference
  }

  private func rows(_ folder: StoreFolder, _ table: String) throws -> Int? {
    try Int(
      ShortCommand("/usr/bin/sqlite3", [folder.store, "SELECT count(*) FROM \(table)"], environment: [:])
        .output.trimmingCharacters(in: .newlines))
  }

  @Test("Twenty applications an hour from one place, sixty from all, however often the kiosk is started")
  func applications() throws {
    let folder = try StoreFolder()
    var taken = 0
    for origin in ["tty1", "ssh 192.0.2.7", "ssh 2001:db8:1:2::/64"] {
      for number in 0..<20 {
        #expect(try handIn(visitors(taken), session(folder, origin), moment(number)).isEmpty == false)
        taken += 1
      }
      #expect(throws: StoreError.tooManyApplications) {
        try handIn(visitors(taken), session(folder, origin), moment(20))
      }
    }
    #expect(throws: StoreError.tooManyApplications) { try handIn(visitors(taken), session(folder, "tty9"), moment(20)) }
    // What was handed in before gets its number again, beyond the limit too.
    let draft = visitors(taken)
    #expect(throws: StoreError.tooManyApplications) { try handIn(draft, session(folder, "tty1"), moment(3_599)) }
    #expect(try handIn(draft, session(folder, "tty1"), moment(3_601)) == "A-2026-000061")
    #expect(try handIn(draft, session(folder, "tty9"), moment(3_601)) == "A-2026-000061")
    // Where the clock went back nothing was handed in yet.
    #expect(try handIn(visitors(99), session(folder, "tty1"), "2026-11-21T00:00:00Z") == "A-2026-000062")
  }

  @Test("A refused handing in leaves the draft and its code")
  func refused() throws {
    let folder = try StoreFolder()
    let store = try session(folder) { $0.applicationsOfOrigin = 1 }
    #expect(try handIn(visitors(1), store, moment(0)) == "A-2026-000001")
    let draft = visitors(2)
    try store.save(draft, at: moment(1))
    #expect(throws: StoreError.tooManyApplications) { try handIn(draft, store, moment(2)) }
    #expect(try store.goOn(code: draft.code, answer: nil, at: moment(3)).taking == .taken(draft))
  }

  @Test("Thirty new drafts an hour from one place; saves of one that is there are free, and other places are served")
  func drafts() throws {
    let folder = try StoreFolder()
    let first = visitors(0)
    for number in 0..<30 {
      try session(folder).save(number == 0 ? first : visitors(number), at: moment(number * 60))
    }
    let late = visitors(30)
    #expect(throws: StoreError.tooManyDrafts) { try session(folder).save(late, at: moment(1_800)) }
    #expect(try rows(folder, "draft") == 30)
    try session(folder, "tty1").save(visitors(31), at: moment(1_800))
    let store = try session(folder)
    _ = try store.goOn(code: first.code, answer: nil, at: moment(1_800))
    for number in 0..<40 { try store.save(first, at: moment(1_800 + number)) }
    // Whoever goes on typing is tried again: an hour after the first one there is room.
    #expect(throws: StoreError.tooManyDrafts) { try session(folder).save(late, at: moment(3_599)) }
    try session(folder).save(late, at: moment(3_600))
    #expect(throws: StoreError.tooManyDrafts) { try session(folder).save(visitors(32), at: moment(3_600)) }
    // A draft that was discarded was begun all the same.
    try session(folder).discardDraft(code: late.code, at: moment(3_600))
    #expect(throws: StoreError.tooManyDrafts) { try session(folder).save(visitors(32), at: moment(3_601)) }
    // Counts go once they are older than an hour.
    try session(folder).save(visitors(33), at: "2026-11-22T18:00:00Z")
    #expect(try rows(folder, "draft_minute") == 1)
    let done = try folder.open().expire(at: "2026-11-24T18:00:00Z", codesBefore: "2026-11-23T18:00:00Z")
    #expect(done.draftRows == 1 && done.codeRows == 0)
    #expect(try folder.open().verify().faults == [])
  }

  @Test("Operators' drafts are not counted, and a visitor's session saves no operator's")
  func operators() throws {
    let folder = try StoreFolder()
    let store = try folder.kiosk()
    for number in 0..<40 { try store.save(.example(code: visitors(number).code), at: moment(0)) }
    try session(folder).save(visitors(50), at: moment(0))
    #expect(throws: StoreError.notOwner) { try session(folder).save(.example(), at: moment(0)) }
  }

  @Test("Beyond the number that is kept the oldest goes that nobody has open, and no byte of it stays")
  func number() throws {
    let folder = try StoreFolder()
    let few: (inout FloodLimits) -> Void = { $0.keptDrafts = 3 }
    let open = try session(folder, "tty1", few)
    let oldest = visitors(0, "Alleroudste")
    try open.save(oldest, at: moment(0))
    let touched = visitors(1)
    let left = try session(folder, "tty2", few)
    for (number, draft) in [touched, visitors(2, "Tweede"), visitors(3, "Derde")].enumerated() {
      try left.save(draft, at: moment(10 + number))
      try left.releaseDraft(id: draft.id)
      if number == 1 {
        try left.save(touched, at: moment(15))
        try left.releaseDraft(id: touched.id)
      }
    }
    let store = try folder.open()
    #expect(Set(try store.drafts(owner: Draft.visitor).map(\.companyName)) == ["Alleroudste", "Contoso", "Derde"])
    #expect(try store.verify().faults == [])
    store.close()
    #expect(try folder.contents().values.allSatisfy { $0.range(of: Data("Tweede".utf8)) == nil })
    // All that are kept are open: a further one waits, and what is there stays.
    let others = [try session(folder, "tty3", few), try session(folder, "tty4", few)]
    _ = try others[0].goOn(code: touched.code, answer: "van der Meer", at: moment(30))
    _ = try others[1].goOn(code: visitors(3).code, answer: "van der Meer", at: moment(30))
    #expect(throws: StoreError.tooManyDrafts) { try session(folder, "tty5", few).save(visitors(4), at: moment(31)) }
    #expect(try rows(folder, "draft") == 3)
    withExtendedLifetime((open, others)) {}
  }

  @Test("Beyond the bytes that are kept the oldest goes too, when a draft grows as well")
  func bytes() throws {
    let folder = try StoreFolder()
    let store = try session(folder) { $0.keptMebibytes = 1 }
    let long = String(repeating: "a", count: 60_000)
    for number in 0..<20 {
      let draft = visitors(number, long)
      try store.save(draft, at: moment(number))
      try store.releaseDraft(id: draft.id)
    }
    #expect(try rows(folder, "draft") == 17)
    var small = visitors(20)
    try store.save(small, at: moment(20))
    #expect(try rows(folder, "draft") == 18)
    small.answers[.companyName] = long
    try store.save(small, at: moment(21))
    #expect(try rows(folder, "draft") == 17)
    #expect(try rows(folder, "draft WHERE size <> length(CAST(body AS BLOB))") == 0)
  }

  @Test("Files of visitors' drafts are no more than drafts that are kept, and are found again by their code alone")
  func files() throws {
    let folder = try StoreFolder()
    var limits = FloodLimits()
    limits.keptDrafts = 2
    let files = KioskFiles(folder: folder.path + "/state", store: folder.store, limits: limits)
    let drafts = (0..<3).map { visitors($0) }
    #expect(files.write(drafts[0]) != nil && files.write(drafts[1]) != nil && files.write(drafts[2]) == nil)
    #expect(files.write(drafts[0]) != nil)
    let found = try session(folder).goOn(code: drafts[1].code, answer: "van der Meer", at: moment(0))
    #expect(found.taking == .taken(drafts[1]) && found.file == folder.path + "/state/draft-\(drafts[1].id)")
    #expect(try session(folder).goOn(code: drafts[2].code, answer: nil, at: moment(0)).taking == .wrong(wait: 0))
  }
}
