import Records
import Rules
import Text

extension WizardState {
  /// F4: shows the customer that is told of, takes a suggestion that is shown, or opens the list of the field.
  mutating func suggest() -> [Effect] {
    if let customerInFocus { return ask(about: customerInFocus) }
    switch focus {
    case .field(let field): return suggest(for: field)
    case .additionalReseller(let index): openList(.additionalReseller(index))
    case .offer(let id):
      let obstacle = offers.first { $0.id == id }?.obstacle
      notice = obstacle.map { Notice($0.messageKey, $0.arguments) } ?? Notice("notice/can-be-chosen")
    case .line(let index, let part) where part == .billing || part == .term: return cycle(part, at: index, by: 1)
    default: notice = Notice("notice/no-suggestion")
    }
    return []
  }

  private mutating func suggest(for field: Field) -> [Effect] {
    switch Control.of(field) {
    case .list: openList(.field(field))
    case .adder: openList(.additionalReseller(nil))
    case .choice, .tick: notice = Notice("notice/no-suggestion")
    case .text where field == .state && suggestion(for: field) == nil && !areaItems.isEmpty: openList(.field(field))
    case .text, .date:
      guard let suggestion = suggestion(for: field) else {
        notice = Notice(noSuggestion(for: field))
        return []
      }
      editor = TextEditor(suggestion)
      textChanged()
      notice = Notice("notice/suggestion-taken", ["value": suggestion])
      return saveIfNeeded()
    }
    return []
  }

  /// Why there is nothing to suggest.
  private func noSuggestion(for field: Field) -> String {
    guard field == .domainPrefix else { return "notice/no-suggestion" }
    return answers[.companyName].isEmpty ? "notice/name-first" : "notice/name-has-no-letters"
  }

  /// A value that would pass: what a rule found, the domain made from the name, or today.
  func suggestion(for field: Field) -> String? {
    if let found = self[status: field].findings.lazy.compactMap(\.suggestion).first { return found }
    switch field {
    case .domainPrefix: return DomainSuggestion.prefix(from: answers[.companyName])
    case .agreementDate: return environment.today.description
    default: return nil
    }
  }

  /// F7: the answer that the last customer has.
  mutating func sameAsLast() -> [Effect] {
    guard case .field(let field) = focus, field.definition.reuse == .fromLastCustomer else {
      notice = Notice("notice/never-same")
      return []
    }
    guard let value = lastCustomer?[field], !value.isEmpty else {
      notice = Notice("notice/no-last-customer")
      return []
    }
    let effects = choose(value, for: field)
    loadEditor()
    return effects
  }
}
