import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing
import Text
import Wizard

@testable import frontdesk

@Suite("What the Customers page is given, and what is written of it")
struct CustomerListTests {
  private let desk: Desk
  private let runner: EffectRunner

  init() throws {
    desk = try Desk()
    runner = EffectRunner(setup: desk.setup)
    _ = try runner.begin()
    let kept = draft("6f9619ff-8b86-4d01-b42d-00cf4fc964f2", code: "M4TX", [.email: "wil@half.example"])
    let handedIn = draft(
      "6f9619ff-8b86-4d01-b42d-00cf4fc964f3", code: "K7R2M4XP", owner: Draft.visitor,
      [.companyName: "Bakkerij Jansen B.V.", .email: "info@bakkerij.example", .phone: "+31207654321"])
    _ = runner.answers(to: .submit(draft("6f9619ff-8b86-4d01-b42d-00cf4fc964f1", code: "K7M2", [:])))
    _ = runner.answers(to: .saveDraft(kept))
    let request = RelationshipRequest(
      id: "6f9619ff-8b86-4d01-b42d-00cf4fc964f4", customerName: "Fietsenhandel Zuid", email: "inkoop@zuid.example",
      country: "BE", link: "https://example.com/?a=1", text: "Dear customer\n\nhttps://example.com/?a=1\n\nRegards")
    _ = runner.answers(to: .saveRelationship(request))
    let store = try desk.store()
    defer { store.close() }
    _ = try store.handIn(handedIn, language: "nl", at: SystemClock.utc, year: SystemClock.year(of: SystemClock.utc)) {
      () throws(RecordProblems) in handedIn.answers
    }
  }

  private func draft(
    _ id: String, code: String, owner: String = "j.devries", _ changes: [Field: String]
  ) -> Draft {
    Draft(
      id: id, code: code, submission: "submission-" + id, owner: owner,
      answers: ExampleRecord.answers(changing: changes))
  }

  private func page(_ query: String) throws -> CustomersPage {
    guard case .customersLoaded(let page)? = runner.answers(to: .loadCustomers(query: query)).first else {
      throw Failure()
    }
    return page
  }

  private struct Failure: Error {}

  @Test(
    "F8, F19: every section is searched alike, and what is found is counted",
    arguments: [
      ("", ["application", "draft", "record", "request"]), ("zuid", ["request"]), ("inkoop@zuid", ["request"]),
      ("belgium", ["request"]), ("request", ["request"]), ("wil@half", ["draft"]), ("m4tx", ["draft"]),
      ("020 765 4321", ["application"]), ("info@bakkerij.example", ["application"]),
      ("van der meer", ["draft", "record"]), ("netherlands", ["application", "draft", "record"]),
      ("(020) 1234567", ["draft", "record"]), ("a-20", ["application"]), ("zzz", []), ("--", []),
    ])
  func search(query: String, expected: [String]) throws {
    let page = try page(query)
    #expect(page.rows.map(\.kind.name) == expected)
    #expect(page.found == expected.count && page.all == 4)
    #expect((page.waiting, page.drafts, page.total, page.requests) == (1, 1, 1, 1))
    #expect(page.rows.filter { $0.kind.name == "record" }.allSatisfy { $0.city == "Amsterdam" })
    // The same again, from what is remembered of the application.
    #expect(try self.page(query) == page)
  }

  @Test("F19: a request is opened as it was kept, and its page has the address of the record")
  func requests() throws {
    guard case .requestOpened(1, let text)? = runner.answers(to: .openRequest(number: 1)).first else { throw Failure() }
    #expect(text.contains("\n\nhttps://example.com/?a=1\n\n"))
    let record = try #require(try page("").rows.first { $0.kind.name == "record" })
    let opened = runner.answers(to: .startRelationship(reference: record.kind.id, name: record.name, country: "NL"))
    guard case .relationshipOpened(let state)? = opened.first else { throw Failure() }
    #expect(state.text(of: .email).text == "sanne@vandermeerfietsen.nl" && !state.isChanged)
  }

  @Test("A record and a request are written as text and as JSON, and no file is written over")
  func files() throws {
    let reference = try #require(try page("").rows.first { $0.kind.name == "record" }).kind.id
    func written(_ thing: StoredThing, asText: Bool, _ name: String) throws -> String {
      let path = desk.folder.path(name)
      let first = runner.answers(to: .exportStored(thing, asText: asText, path: path))
      guard case .fileWritten(path)? = first.first else { throw Failure() }
      guard case .fileRefused? = runner.answers(to: .exportStored(thing, asText: asText, path: path)).first else {
        throw Failure()
      }
      return try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    }
    let text = try written(.record(reference: reference), asText: true, "record.txt")
    #expect(text.hasPrefix(reference) && text.contains("Van der Meer Fietsen B.V."))
    let json = try written(.record(reference: reference), asText: false, "record.json")
    #expect(json.hasPrefix(#"{"country":"NL""#) && json.contains(#""saved":{"reference":"\#(reference)""#))
    #expect(try written(.request(number: 1), asText: true, "r.txt").hasPrefix("Dear customer\n\nhttps://"))
    #expect(try written(.request(number: 1), asText: false, "r.json").hasPrefix(#"{"number":1,"#))
    let gone = runner.answers(to: .exportStored(.record(reference: "C-2020-000001"), asText: true, path: "x"))
    guard case .fileRefused? = gone.first else { throw Failure() }
  }
}

extension CustomerRow.Kind {
  fileprivate var name: String {
    switch self {
    case .application: "application"
    case .draft: "draft"
    case .record: "record"
    case .request: "request"
    }
  }
}
