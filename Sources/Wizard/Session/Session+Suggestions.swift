import Catalog
public import Records
import Reference
public import Rules
import Text

extension Session {
  /// A value that would pass: what a rule found, the domain made from the name, or today.
  public func suggestion(for field: Field) -> String? {
    if let found = self[status: field].findings.lazy.compactMap(\.suggestion).first { return found }
    let made = field.definition.suggest?(answers, environment.today).first { isSound($0, for: field) }
    return made ?? offeredText(for: field)
  }

  /// Whether a value passes the rules of a field, and nobody is known to have the domain that it is.
  private func isSound(_ value: String, for field: Field) -> Bool {
    !findings(of: field, value).contains { finding in
      finding.severity == .error || field == .domainPrefix && finding.rule == Self.elsewhere
    }
  }

  /// Why there is nothing to suggest.
  public func noSuggestion(for field: Field) -> Notice {
    guard field == .domainPrefix else { return Notice("notice/no-suggestion") }
    return Notice(answers[.companyName].isEmpty ? "notice/name-first" : "notice/name-has-no-letters")
  }

  /// F7: gives a field the answer that the last customer has, or says why not.
  mutating func answerAsLast(_ field: Field?) -> [Effect] {
    if kiosk != nil { return [] }
    guard let field, field.definition.reuse == .fromLastCustomer else {
      let isAttestation = field.map { [.agreement, .confirmations].contains($0.definition.section) } ?? false
      notice = Notice(isAttestation ? "notice/never-same.attestation" : "notice/never-same")
      return []
    }
    guard let lastCustomer else {
      notice = Notice("notice/no-last-customer")
      return []
    }
    guard !lastCustomer[field].isEmpty else {
      notice = Notice("notice/last-has-none", ["name": nameOfLastCustomer])
      return []
    }
    return answer(field, lastCustomer[field])
  }

  /// Whether F7 would change the answer of a field.
  func canAnswerAsLast(_ field: Field) -> Bool {
    guard kiosk == nil, field.definition.reuse == .fromLastCustomer, let last = lastCustomer?[field] else {
      return false
    }
    return !last.isEmpty && last != answers[field]
  }

  /// The last customer's name, as short as the row of keys needs it.
  var nameOfLastCustomer: String {
    ColumnWidth.cut(ColumnWidth.drawable(lastCustomer?[.companyName] ?? ""), to: 20)
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
  public func title(ofOffer id: String) -> String { lookups.title(ofOffer: id, in: answers[.country]) ?? id }

  /// What the rules want to know of an offer for this customer; `nil` where the list does not have it.
  public func facts(ofOffer id: String) -> OfferFacts? { lookups.offer(id, in: answers[.country]) }
}

/// Texts that stand in a field before they are an answer: Tab and Right put them in.
extension Session {
  /// The text that can be put into a field as it stands now, whole; `nil` where there is none.
  public func offeredText(for field: Field) -> String? {
    guard let text = offered[field] else { return nil }
    let answer = answers[field]
    return answer.isEmpty || EmailSuggestion.isBegun(answer) && text.hasPrefix(answer) ? text : nil
  }

  /// Whether the person types something else than what was offered, and has not left the field since.
  public func isTypedOverOffer(_ field: Field) -> Bool {
    offered[field] != nil && self[status: field].phase == .editing && offeredText(for: field) == nil
  }

  /// Whether Tab takes what is offered: a question that must be answered, so that who goes through the form with Tab
  /// alone answers none that may stay empty.
  public func takesOffered(_ field: Field) -> Bool {
    offeredText(for: field) != nil && !outline.optional.contains(field)
  }

  /// Finds what can be put into empty fields, once the person has left what it is made from; for a field in which a person
  /// was typing when the draft was left, what was offered before that.
  mutating func offerTexts() {
    for definition in Form.all where definition.control.isTypedText {
      let field = definition.field
      let answer = answers[field]
      let isTyped = self[status: field].phase == .editing
      if let complete = definition.complete {
        let at = isTyped ? answer.firstIndex(of: "@").map { answer.index(after: $0) } : nil
        offer(complete(String(answer[..<(at ?? answer.endIndex)]), answers), in: field)
      }
      guard let suggest = definition.suggest else { continue }
      offer(answer.isEmpty || isTyped ? suggest(answers, environment.today) : [], in: field)
    }
    offerCity()
  }

  private var postalPlace: PostalPlace {
    PostalPlace(country: answers[.country], postalCode: answers[.postalCode])
  }

  private mutating func offerCity() {
    if self[status: .city].phase == .editing { return }
    let isKnown = answers[.city].isEmpty && knownCity?.place == postalPlace
    offer([isKnown ? knownCity?.city ?? "" : ""].filter { !$0.isEmpty }, in: .city)
  }

  /// Asks the store for the city of the postal code, where it is not answered; at a kiosk nothing comes from other
  /// customers.
  public mutating func findCity() -> [Effect] {
    let place = postalPlace
    guard kiosk == nil, answers[.city].isEmpty, !place.postalCode.isEmpty, knownCity?.place != place,
      self[status: .postalCode].phase != .fix
    else { return [] }
    knownCity = (place, "")
    return [.findCity(place)]
  }

  /// The store knows the city; a late answer about another postal code changes nothing.
  public mutating func cityFound(_ city: String, of place: PostalPlace) {
    guard knownCity?.place == place else { return }
    knownCity = (place, city)
    offerCity()
  }

  /// Finds the rest of what is begun in a field.
  mutating func offerRest(of text: String, in field: Field) {
    guard let complete = field.definition.complete else { return }
    let whole = complete(text, answers)
    if !whole.isEmpty { offer(whole, in: field) }
  }

  /// The first value that passes the rules of the field.
  private mutating func offer(_ values: [String], in field: Field) {
    let found = values.first { isSound($0, for: field) }
    if offered[field] != found { offered[field] = found }
  }
}

extension Control {
  /// Whether it is text that is no date: a day is never offered.
  fileprivate var isTypedText: Bool {
    switch self {
    case .text: true
    case .date, .list, .choice, .tick, .adder: false
    }
  }
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
  public mutating func setAgreedByContact(_ isContact: Bool) -> [Effect] {
    isAgreedByContact = isContact
    if isContact { carryContact() }
    saving.answerChanged()
    refreshOutline()
    return saveIfNeeded()
  }

  /// Shows the question that somebody goes to, where the one line stands for it.
  public mutating func reveal(_ field: Field) {
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

  /// What is wrong on Account details, from the top of the page to its bottom; sets the state of every field.
  public mutating func accountErrors() -> [Problem] {
    let errors = withoutRepeats(checkEverything()).filter {
      $0.path.field != .subscriptions && $0.severity == .error
    }
    return outline.inOrderOfPage(errors)
  }

  /// What is wrong with the order.
  public mutating func orderErrors() -> [Problem] {
    checkElements()
    return checker.problems(of: .subscriptions, in: answers).filter { $0.severity == .error }
  }

  /// Problems without those of the person that are the contact's, where one line says that it is the same.
  public func withoutRepeats(_ problems: [Problem]) -> [Problem] {
    problems.filter { problem in
      guard case .field(let field) = problem.path, isSaidByLine(field),
        let source = Self.prefills.first(where: { $0.target == field })?.source
      else { return true }
      return !problems.contains { $0.path == .field(source) && $0.finding.rule == problem.finding.rule }
    }
  }
}
