public import Records
import Reference
import Rules
import Text

extension WizardState {
  /// The text under the caret was changed by a person.
  mutating func textChanged() {
    switch focus {
    case .field(let field):
      answers[field] = editor.text
      touched()
      if told != nil { told = nil }
      if !self[status: field].isTouched { self[status: field].isTouched = true }
      if self[status: field].phase == .fix {
        // Once an error shows, every key checks again, so that it goes the moment it is mended.
        let findings = findings(of: field, Normaliser.normalised(editor.text, for: field, in: context))
        if findings.first?.severity == .error {
          self[status: field].findings = findings
          return
        }
      }
      // Written only where it changes: the picture still holds the statuses as they were, and would force a copy.
      if self[status: field].phase != .editing { self[status: field].phase = .editing }
      if !self[status: field].findings.isEmpty { self[status: field].findings = [] }
    case .offerSearch:
      offerSearch = editor
      refreshOffers()
      searched()
    case .line(let index, .quantity): quantityTyped(at: index)
    default: break
    }
  }

  /// The text in a field's box: what is being edited, or the answer as people read it.
  public func text(in field: Field) -> String {
    focus == .field(field) ? editor.text : Normaliser.shown(answers[field], for: field)
  }

  /// Something was answered: the draft is no longer what the store has.
  mutating func touched() {
    draftState = draftState == .failed || draftState == .changedSinceFailed ? .changedSinceFailed : .unsaved
    unsavedKeys += 1
  }

  /// Something was typed to find something by: no answer, but it is there again after a drop.
  mutating func searched() {
    if draftState == .saved { draftState = .unsaved }
  }

  /// Ends the editing of the thing in focus: its value is put in its normal form and checked.
  mutating func leave() -> [Effect] {
    switch focus {
    case .field(let field) where Control.of(field).isText: leaveText(field)
    case .line(let index, .quantity): leaveQuantity(at: index)
    default: []
    }
  }

  private mutating func leaveText(_ field: Field) -> [Effect] {
    let phase = self[status: field].phase
    guard phase == .editing || phase == .fix else { return [] }
    let before = answers[field]
    answers[field] = Normaliser.normalised(before, for: field, in: context)
    if answers[field].isEmpty, phase == .editing {
      self[status: field].phase = .untouched
    } else {
      check(field)
    }
    recheckDependents(of: field)
    carryContactOver(from: field)
    if told != nil { told = nil }
    return findCustomers(field) + saveIfNeeded()
  }

  /// Gives a field a value at once, as lists, choices and ticks do.
  mutating func choose(_ value: String, for field: Field) -> [Effect] {
    answers[field] = value
    self[status: field].isTouched = true
    touched()
    check(field)
    recheckDependents(of: field)
    refreshOutline()
    // A name and a number are looked for within the country.
    return (field == .country ? findCustomers(.companyName, .registrationID) : []) + saveIfNeeded()
  }

  func findings(of field: Field, _ value: String) -> [Finding] {
    checker.findings(for: field, value: value, context: context)
  }

  /// Runs the rules of a field and sets its state; an empty field without an error is untouched.
  mutating func check(_ field: Field) {
    if field == .additionalResellers || field == .subscriptions { return checkElements() }
    set(findings(of: field, answers[field]), of: field)
  }

  private mutating func set(_ findings: [Finding], of field: Field) {
    self[status: field].findings = findings
    self[status: field].phase =
      if findings.contains(where: { $0.severity == .error }) {
        .fix
      } else if !findings.isEmpty {
        .check
      } else {
        answers[field].isEmpty ? .untouched : .ok
      }
  }

  /// Runs the rules of the two lists.
  mutating func checkElements() {
    elementFindings = [:]
    for problem in checker.elementProblems(in: answers) {
      if elementFindings[problem.path] == nil { elementFindings[problem.path] = problem.finding }
    }
  }

  /// Fields whose rules look at this one are checked again, if they have shown a state.
  mutating func recheckDependents(of field: Field) {
    if field == .country { followCountry() }
    if field == .agreementAcceptance, answers[field] == "partnerAttested" { prefillAgreementPerson() }
    for dependent in RecordChecker.dependents(of: field) {
      if dependent == .additionalResellers || dependent == .subscriptions {
        checkElements()
      } else if [.ok, .check, .fix].contains(self[status: dependent].phase) {
        check(dependent)
      }
    }
  }

  /// The language follows the country until a person has chosen one that the country has.
  private mutating func followCountry() {
    let cultures = Countries.country(answers[.country])?.cultures ?? []
    if !cultures.contains(answers[.culture]) || !self[status: .culture].isTouched {
      answers[.culture] = cultures.first ?? ""
      self[status: .culture] = FieldStatus(phase: answers[.culture].isEmpty ? .untouched : .ok)
    }
  }

  private static let contactToAgreement: [(Field, Field)] = Form.all.compactMap { definition in
    definition.prefill.map { ($0, definition.field) }
  }

  /// Whoever accepted the agreement is the contact, until the person says otherwise.
  private mutating func prefillAgreementPerson() {
    for (contact, person) in Self.contactToAgreement { carryOver(from: contact, to: person) }
  }

  private mutating func carryContactOver(from field: Field) {
    guard answers[.agreementAcceptance] == "partnerAttested",
      let pair = Self.contactToAgreement.first(where: { $0.0 == field })
    else { return }
    carryOver(from: pair.0, to: pair.1)
  }

  private mutating func carryOver(from contact: Field, to person: Field) {
    guard !self[status: person].isTouched else { return }
    answers[person] = answers[contact]
    if !answers[person].isEmpty { check(person) }
  }

  /// Fields that every new customer begins with: the partner's country, no qualification, the country's language.
  public mutating func begin() {
    let market = environment.partner.country
    if findings(of: .country, market).allSatisfy({ $0.severity != .error }) { answers[.country] = market }
    answers[.qualification] = "none"
    followCountry()
    check(.country)
    if answers[.country].isEmpty { self[status: .country] = FieldStatus() }
    check(.qualification)
    refreshOutline()
  }

  /// Puts in answers that were given beforehand; each is checked as if it had been typed and left.
  public mutating func prefill(_ given: Answers) {
    for field in Field.single where !given[field].isEmpty {
      answers[field] = given[field]
      self[status: field].isTouched = true
    }
    answers.additionalResellers = given.additionalResellers
    answers.subscriptions = given.subscriptions
    if given[.culture].isEmpty { followCountry() }
    for field in Field.single where !given[field].isEmpty { check(field) }
    checkElements()
    touched()
    refreshOutline()
    loadEditor()
  }

  /// The state of every field that was shown when the draft was left.
  ///
  /// What was still being typed in the focused field is not judged; other answers were given by default.
  mutating func restoreStatuses(_ resumed: Draft) {
    let visited = Set(resumed.visited)
    for field in Field.allCases {
      if visited.contains(field) {
        self[status: field].isTouched = !answers[field].isEmpty
        check(field)
      } else if answers[field].isEmpty {
        continue
      } else if resumed.position.focus == Focus.field(field).name, Control.of(field).isText {
        self[status: field] = FieldStatus(phase: .editing, isTouched: true)
      } else {
        check(field)
      }
    }
  }
}
