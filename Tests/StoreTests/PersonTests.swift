import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("What is kept of a person")
struct PersonTests {
  private static let email = "Sanne@VanDerMeerFietsen.nl"
  private let at = "2026-11-23T09:00:00Z"

  private func person() throws -> ComparedEmail { try #require(ComparedEmail(Self.email)) }
  private func files(_ folder: StoreFolder) -> EmergencyDraft {
    EmergencyDraft(folder: folder.path + "/state", store: folder.store)
  }

  @Test(
    "is found by the address, whatever its case and the form of its domain",
    arguments: [
      ("sanne@vandermeerfietsen.nl", "SANNE@vandermeerFietsen.NL", true), ("a@bücher.de", "A@xn--bcher-kva.de", true),
      ("sanne@vandermeerfietsen.nl", "sanne@fietsen.nl", false), ("sanne@a.nl", "joanne@a.nl", false),
      ("sanne+x@a.nl", "sanne@a.nl", false), ("sanne@a.nl", "sanne@a.nl.", true), ("sanne@a.nl", "", false),
    ] as [(String, String, Bool)])
  func addresses(first: String, second: String, isSame: Bool) throws {
    #expect(try #require(ComparedEmail(first)).matches(second) == isSame)
  }

  @Test(
    "is found in a text only where the address stands whole",
    arguments: [
      ("To: Sanne@A.nl.", true), ("<sanne@a.nl>", true), ("josanne@a.nl", false), ("sanne@a.nl.eu", false),
      ("sanne@a.nlx", false), ("x.sanne@a.nl", false), ("", false), ("ends with sanne@a.nl", true),
    ] as [(String, Bool)])
  func texts(text: String, stands: Bool) throws {
    #expect(try #require(ComparedEmail("sanne@a.nl")).stands(in: text) == stands)
  }

  @Test("What is no address is none", arguments: ["", "sanne", "@a.nl", "sanne@"])
  func none(text: String) { #expect(ComparedEmail(text) == nil) }

  @Test("An open draft goes too: its next save, submission and handing in say so, and bring nothing back")
  func openDrafts() throws {
    let folder = try StoreFolder()
    let session = try folder.kiosk()
    let draft = Draft.visitors()
    try session.save(draft, at: at)
    let agent = try folder.open()
    let own = Draft.example(code: "BBBB")
    try agent.save(own, at: at)
    let places = try folder.open().erase(person(), files: files(folder), at: at)
    #expect(places.map(\.kind) == [.draft, .draft] && places.allSatisfy { $0.isOpen && $0.isOwn })
    #expect(throws: StoreError.erased) { try session.save(draft, at: at) }
    #expect(throws: StoreError.erased) { try session.handIn(draft, at: at) }
    #expect(throws: StoreError.erased) { try agent.submit(own) }
    // A file that turns up later is not gone on with either.
    #expect(
      try session.goOn(code: draft.code, answer: nil, owner: Draft.visitor, kept: draft, at: at) == .wrong(wait: 0))
    #expect(try agent.drafts(owner: nil) == [])
    #expect(try agent.verify().faults == [])
    #expect(throws: (any Error).self) { try folder.execute("DELETE FROM erased_draft") }
  }

  @Test("What was typed and not left yet counts, and what an update from Review changes")
  func typed() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    var typed = Draft.example(code: "AAAA", changing: [.email: "", .agreementEmail: ""])
    typed.position.text = "SANNE@vandermeerfietsen.nl"
    var updated = Draft.example(code: "BBBB", changing: [.email: "", .agreementEmail: ""])
    updated.position.review = DraftReview(focus: "", before: ExampleRecord.answers, field: nil)
    let other = Draft.example(code: "CCCC", changing: [.email: "piet@a.nl", .agreementEmail: ""])
    for draft in [typed, updated, other] {
      try store.save(draft, at: at)
      try store.releaseDraft(id: draft.id)
    }
    #expect(try store.places(of: person(), files: files(folder)).map(\.name) == ["AAAA", "BBBB"])
    #expect(try store.erase(person(), files: files(folder), at: at).map(\.isOpen) == [false, false])
    #expect(try store.drafts(owner: nil).map(\.code) == ["CCCC"])
  }

  @Test("Another person's record that names this one for the agreement stays, and is told")
  func agreement() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example(changing: [.email: "piet@vandermeerfietsen.nl"])
    let reference = try store.submit(draft).reference
    let found = try store.erase(person(), files: files(folder), at: at)
    #expect(found.map(\.name) == [reference] && found.map(\.isOwn) == [false])
    #expect(try store.record(reference: reference) != nil)
  }

  @Test("An application goes with the draft that finishes it; a draft alone gives another's application back")
  func applications() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let own = try store.handIn(.visitors()).reference
    var draft = try store.openApplication(own).draft
    draft.answers[.email] = "piet@a.nl"
    draft.answers[.agreementEmail] = ""
    try store.save(draft, at: at)
    let others = try store.handIn(.visitors(code: "K7R2M4XB", changing: [.email: "piet@a.nl", .agreementEmail: ""]))
    var second = try store.openApplication(others.reference, code: "BBBB").draft
    second.answers[.email] = Self.email
    try store.save(second, at: at)
    let found = try store.erase(person(), files: files(folder), at: at)
    #expect(found.map(\.kind) == [.application, .draft, .draft])
    #expect(try store.applications().map(\.reference) == [others.reference])
    #expect(try store.application(reference: others.reference)?.state == .waiting)
    #expect(try store.drafts(owner: nil) == [] && store.verify().faults == [])
    #expect(try store.history(reference: own).suffix(2).map(\.act) == [.applicationErased, .draftErased])
    #expect(try store.goOn(code: "K7R2M4XP", answer: nil, owner: Draft.visitor, at: at) == .wrong(wait: 0))
    // A late second handing in makes no second one.
    #expect(throws: StoreError.erased) { try store.submit(draft.finished) }
  }

  @Test("What is damaged is found by the address in it")
  func damaged() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    let draft = Draft.example(code: "AAAA")
    try store.save(draft, at: at)
    try store.releaseDraft(id: draft.id)
    store.close()
    try folder.execute("UPDATE draft SET body = substr(body, 1, length(body) - 40)")
    let again = try folder.open()
    #expect(try again.erase(person(), files: files(folder), at: at).map(\.content) == [.unreadable])
    #expect(try again.drafts(owner: nil) == [])
  }
}
