import Records
import Store
import TestSupport

extension Draft {
  /// What a visitor fills in: the example without what only the partner can say.
  static func visitors(code: String = "K7R2M4XP", changing changes: [Field: String] = [:]) -> Draft {
    var draft = Draft.example(code: code, owner: Draft.visitor, changing: [.reseller: "", .agreementDate: ""])
    for (field, value) in changes { draft.answers[field] = value }
    draft.answers.additionalResellers = []
    return draft
  }

  /// The same with what the agent adds, so that it passes every rule.
  var finished: Draft {
    var draft = self
    draft.answers[.reseller] = "4847383"
    draft.answers[.agreementDate] = "2026-11-20"
    return draft
  }
}

extension CustomerStore {
  /// Hands a visitor's draft in as it is.
  @discardableResult
  func handIn(_ draft: Draft, at: String = "2026-11-22T10:14:00Z", year: Int = 2026) throws -> HandIn {
    try handIn(draft, language: "nl", at: at, year: year) { () throws(RecordProblems) in draft.answers }
  }

  /// Opens an application with an identity of its own.
  func openApplication(
    _ reference: String, owner: String = "j.devries", code: String = "AAAA", at: String = "2026-11-22T11:00:00Z",
    force: Bool = false
  ) throws -> ApplicationTaking {
    try openApplication(
      reference: reference, owner: owner, id: RandomID.uuid(), code: code, submission: RandomID.uuid(), at: at,
      force: force)
  }
}

extension ApplicationTaking {
  /// The draft that was taken; throws where none was.
  var draft: Draft {
    get throws {
      guard case .taken(let draft) = self else { throw TestFailure("not taken: \(self)") }
      return draft
    }
  }
}

/// What keeps a test from going on.
struct TestFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
