import Foundation
import Records
import Store
import TestSupport
import Testing

@Suite("What is kept for a time only")
struct ExpiryTests {
  private let now = "2026-12-31T00:00:00Z"

  @Test("Drafts of operators and of visitors have limits of their own, and open ones stay")
  func drafts() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let other = try folder.open()
    for (code, owner, at, isOpen) in [
      ("AAAA", "a", "2026-12-01", false), ("BBBB", "a", "2026-12-20", false), ("CCCC", "a", "2026-12-01", true),
      ("K7R2M4XA", Draft.visitor, "2026-12-20", false), ("K7R2M4XB", Draft.visitor, "2026-12-30", false),
      ("K7R2M4XC", Draft.visitor, "2026-12-20", true),
    ] {
      let draft = Draft.example(code: code, owner: owner)
      try other.save(draft, at: at + "T00:00:00Z")
      if !isOpen { try other.releaseDraft(id: draft.id) }
    }
    #expect(try store.discardDrafts(savedBefore: "2026-11-01T00:00:00Z", owner: nil, at: now) == 0)
    let done = try store.expire(
      at: now, draftsBefore: "2026-12-17T00:00:00Z", visitorDraftsBefore: "2026-12-28T00:00:00Z")
    #expect(done.drafts == 1 && done.visitorDrafts == 1)
    #expect(Set(try store.drafts(owner: nil).map(\.code)) == ["BBBB", "CCCC", "K7R2M4XB", "K7R2M4XC"])
    // The limit of operators' drafts is none for visitors'.
    #expect(try store.discardDrafts(savedBefore: "2027-01-01T00:00:00Z", owner: nil, at: now) == 1)
    #expect(Set(try store.drafts(owner: nil).map(\.code)) == ["CCCC", "K7R2M4XB", "K7R2M4XC"])
  }

  private struct Kept: Sendable, CustomTestStringConvertible {
    enum Draft: Sendable { case none, left, open }
    var testDescription: String { "\(at), draft \(draft)" }
    var at: String
    var draft: Draft
    var isRemoved: Bool
    var acts: [TrailAct]
  }

  private static let kept = [
    Kept(at: "2026-12-10", draft: .none, isRemoved: false, acts: []),
    Kept(at: "2026-11-30", draft: .none, isRemoved: true, acts: [.applicationExpired]),
    Kept(at: "2026-11-30", draft: .left, isRemoved: false, acts: []),
    Kept(at: "2026-11-30", draft: .open, isRemoved: false, acts: []),
    Kept(at: "2026-10-30", draft: .left, isRemoved: true, acts: [.draftExpired, .applicationExpired]),
    Kept(at: "2026-10-30", draft: .open, isRemoved: true, acts: [.applicationExpired]),
  ]

  @Test("An application that nobody finishes goes after a month, any after two", arguments: kept)
  private func applications(kept: Kept) throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let other = try folder.open()
    let reference = try store.handIn(.visitors(), at: kept.at + "T00:00:00Z").reference
    if kept.draft != .none {
      let draft = try other.openApplication(reference, at: "2026-12-30T00:00:00Z").draft
      if kept.draft == .left { try other.releaseDraft(id: draft.id) }
    }
    let before = try store.history(reference: reference).count
    let done = try store.expire(
      at: now, applicationsBefore: "2026-12-01T00:00:00Z", openApplicationsBefore: "2026-11-01T00:00:00Z")
    #expect(done.applications == (kept.isRemoved ? 1 : 0))
    #expect(try store.applications().isEmpty == kept.isRemoved)
    #expect(try store.history(reference: reference).dropFirst(before).map(\.act) == kept.acts)
    #expect(try store.drafts(owner: nil).count == (kept.acts.contains(.draftExpired) || kept.draft == .none ? 0 : 1))
    #expect(try store.verify().faults == [])
  }

  @Test("A draft that outlives its application still becomes a record that says where it comes from")
  func outlived() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let reference = try store.handIn(.visitors()).reference
    var draft = try store.openApplication(reference).draft
    #expect(try store.expire(at: now, openApplicationsBefore: "2026-12-01T00:00:00Z").applications == 1)
    draft = draft.finished
    try store.save(draft, at: now)
    #expect(try store.verify().faults == [])
    #expect(try store.submit(draft).application?.reference == reference)
    #expect(try store.verify().faults == [])
  }

  @Test("An application whose draft is too old waits again")
  func returned() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let reference = try store.handIn(.visitors()).reference
    try store.releaseDraft(id: try store.openApplication(reference).draft.id)
    #expect(try store.expire(at: now, draftsBefore: "2026-12-17T00:00:00Z").drafts == 1)
    #expect(try store.application(reference: reference)?.state == .waiting)
    #expect(try store.history(reference: reference).suffix(2).map(\.act) == [.draftExpired, .applicationReturned])
    #expect(try store.verify().faults == [])
  }

  @Test("A code is forgotten, what was handed in is not, and no answer stays in the file")
  func bytes() throws {
    let folder = try StoreFolder()
    let store = try folder.kiosk()
    let draft = Draft.visitors(changing: [.companyName: "Verborgen Onderneming B.V."])
    try store.save(draft, at: "2026-11-22T10:00:00Z")
    try store.handIn(draft)
    let second = Draft.visitors(code: "K7R2M4XB", changing: [.companyName: "Verborgen Onderneming B.V."])
    try store.save(second, at: "2026-11-22T10:00:00Z")
    try store.releaseDraft(id: second.id)
    _ = try store.goOn(code: "AAAAAAAA", answer: nil, owner: Draft.visitor, at: "2026-11-22T10:00:00Z")
    let done = try store.expire(
      at: now, visitorDraftsBefore: now, applicationsBefore: now, handedInBefore: now, codesBefore: now)
    #expect(done.visitorDrafts == 1 && done.applications == 1 && done.codes == 1 && done.codeRows == 2)
    #expect(
      try store.expire(at: now, visitorDraftsBefore: now, applicationsBefore: now, handedInBefore: now) == Expiry())
    #expect(try store.goOn(code: draft.code, answer: nil, owner: Draft.visitor, at: now) == .wrong(wait: 0))
    #expect(try store.handIn(draft, at: now).reference == "A-2026-000001")
    #expect(try store.applications() == [])
    #expect(try store.verify().faults == [])
    store.close()
    #expect(try folder.contents().values.allSatisfy { $0.range(of: Data("Verborgen".utf8)) == nil })
  }

  @Test("Where there is nothing old the store is not written")
  func untouched() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.handIn(.visitors())
    try store.save(.example(), at: now)
    #expect(try folder.open(.readOnly).expire(at: now) == Expiry())
    #expect(throws: StoreError.readOnly) {
      try folder.open(.readOnly).expire(at: now, applicationsBefore: now)
    }
  }
}

extension CustomerStore {
  private static let longAgo = "2000-01-01T00:00:00Z"

  /// Removes what is older than the moments that are given.
  func expire(
    at: String, draftsBefore: String = longAgo, visitorDraftsBefore: String = longAgo,
    applicationsBefore: String = longAgo, openApplicationsBefore: String = longAgo, handedInBefore: String = longAgo,
    codesBefore: String = longAgo, _: Void = ()
  ) throws -> Expiry {
    try expire(
      at: at, draftsBefore: draftsBefore, visitorDraftsBefore: visitorDraftsBefore,
      applicationsBefore: applicationsBefore, openApplicationsBefore: openApplicationsBefore,
      handedInBefore: handedInBefore, codesBefore: codesBefore)
  }
}
