import Catalog
public import Records
import Reference
public import Rules

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

/// Who accepted the agreement: the contact, which one line says, or a person of whom four questions are asked.
extension Session {
  /// The fields whose answer is put into another one, and that one.
  private static let prefills: [(source: Field, target: Field)] = Form.all.compactMap { definition in
    definition.prefill.map { ($0, definition.field) }
  }

  /// Whether the one line stands for a question, which is not shown then.
  public func isSaidByLine(_ field: Field) -> Bool {
    isAgreedByContact && Self.prefills.contains { $0.target == field }
  }

  /// The line was ticked or not: the four answers are the contact's, or they are asked, and begin as they are.
  mutating func setAgreedByContact(_ isContact: Bool) -> [Effect] {
    isAgreedByContact = isContact
    if isContact { carryContact() }
    saving.answerChanged()
    refreshOutline()
    return saveIfNeeded()
  }

  /// Shows the question that somebody goes to, where the one line stands for it.
  mutating func reveal(_ field: Field) {
    guard isSaidByLine(field) else { return }
    isAgreedByContact = false
    refreshOutline()
  }

  /// Looks at answers that were given elsewhere.
  mutating func findWhoAgreed() {
    isAgreedByContact =
      answers[.agreementAcceptance] != "partnerAttested"
      || Self.prefills.allSatisfy { answers[$0.source] == answers[$0.target] }
  }

  /// Puts the contact's answers in the place of the person's.
  mutating func carryContact() {
    for (source, target) in Self.prefills { carry(from: source, to: target) }
  }

  /// An answer of the contact is the person's too, until somebody says otherwise.
  mutating func carryOn(from field: Field) {
    guard answers[.agreementAcceptance] == "partnerAttested",
      let pair = Self.prefills.first(where: { $0.source == field })
    else { return }
    carry(from: pair.source, to: pair.target)
  }

  private mutating func carry(from contact: Field, to person: Field) {
    guard isAgreedByContact || !self[status: person].isTouched else { return }
    answers[person] = answers[contact]
    self[status: person] = FieldStatus()
    if !answers[person].isEmpty { check(person) }
  }

  // MARK: - What is wrong

  /// What is wrong with the contact only as the person who accepted, which the line shows.
  public var lineFinding: Finding? {
    guard isAgreedByContact else { return nil }
    for (source, target) in Self.prefills where [.fix, .check].contains(self[status: target].phase) {
      let known = self[status: source].findings.map(\.rule)
      if let finding = self[status: target].findings.first(where: { !known.contains($0.rule) }) { return finding }
    }
    return nil
  }

  /// Problems without those of the person that are the contact's, where one line says that it is the same.
  func withoutRepeats(_ problems: [Problem]) -> [Problem] {
    problems.filter { problem in
      guard case .field(let field) = problem.path, isSaidByLine(field),
        let source = Self.prefills.first(where: { $0.target == field })?.source
      else { return true }
      return !problems.contains { $0.path == .field(source) && $0.finding.rule == problem.finding.rule }
    }
  }
}
