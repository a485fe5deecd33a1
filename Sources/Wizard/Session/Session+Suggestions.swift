import Catalog
public import Records
import Reference
import Rules

extension Session {
  /// A value that would pass: what a rule found, the domain made from the name, or today.
  func suggestion(for field: Field) -> String? {
    if let found = self[status: field].findings.lazy.compactMap(\.suggestion).first { return found }
    return field.definition.suggest?(answers, environment.today).first { value in
      !findings(of: field, value).contains { $0.severity == .error }
    }
  }

  /// Why there is nothing to suggest.
  func noSuggestion(for field: Field) -> Notice {
    guard field == .domainPrefix else { return Notice("notice/no-suggestion") }
    return Notice(answers[.companyName].isEmpty ? "notice/name-first" : "notice/name-has-no-letters")
  }

  /// F7: gives a field the answer that the last customer has, or says why not.
  mutating func answerAsLast(_ field: Field?) -> [Effect] {
    if kiosk != nil { return [] }
    guard let field, field.definition.reuse == .fromLastCustomer else {
      notice = Notice("notice/never-same")
      return []
    }
    guard let value = lastCustomer?[field], !value.isEmpty else {
      notice = Notice("notice/no-last-customer")
      return []
    }
    return answer(field, value)
  }

  /// What people in the customer's country write in such a field; `nil` where no example helps.
  public func example(of field: Field) -> String? { field.definition.example?(answers[.country]) }

  /// The answer of a text field as people read it: an area that is kept by a code by its name.
  public func shownText(of field: Field) -> String {
    if field == .state, let areaName { return areaName }
    return Normaliser.shown(answers[field], for: field)
  }

  /// The name of the area that was given, where it is kept by a code; `nil` where it is its own name.
  public var areaName: String? { PostalPlan.plan(answers[.country])?.shownName(ofArea: answers[.state]) }

  /// The title of an offer; its id where the catalogue does not have it.
  public func title(ofOffer id: String) -> String { lookups.catalog.offer(id)?.title ?? id }
}
