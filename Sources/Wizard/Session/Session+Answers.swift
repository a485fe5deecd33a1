import Messages
public import Records
import Reference
import Rules

extension Session {
  // MARK: - A text that is typed

  /// A person changed the text of a field and goes on typing.
  public mutating func typed(_ text: String, in field: Field) {
    if isKept(field) { return tellKept(field) }
    // In place: the accessor would copy all answers.
    draft.answers[field] = text
    saving.answerChanged()
    if customerHint != nil { customerHint = nil }
    var status = self[status: field]
    status.edited(findings(of: field, Normaliser.normalised(text, for: field, in: context)))
    // Written only where it changes: the picture still holds the statuses as they were, and would force a copy.
    if status != self[status: field] { self[status: field] = status }
    offerRest(of: text, in: field)
  }

  /// Ends the typing in a field: its value is put in its normal form and checked.
  public mutating func left(_ field: Field) -> [Effect] {
    let phase = self[status: field].phase
    guard phase == .editing || phase == .fix else { return [] }
    normalise(field)
    if field == .registrationID, dropPersonalNumber() { return saveIfNeeded() }
    judge(field)
    offerTexts()
    if customerHint != nil { customerHint = nil }
    // The draft is safe before anything is looked up.
    return saveIfNeeded() + findCustomers(field) + (field == .postalCode ? findCity() : [])
  }

  private mutating func normalise(_ field: Field) {
    answers[field] = Normaliser.normalised(onlyArea(field) ?? answers[field], for: field, in: context)
  }

  /// Checks a field that was typed in, and the fields that look at it.
  private mutating func judge(_ field: Field) {
    let value = answers[field]
    let findings = value.isEmpty && self[status: field].phase == .editing ? [] : findings(of: field, value)
    self[status: field].left(isEmpty: value.isEmpty, findings)
    recheckDependents(of: field)
    carryOn(from: field)
  }

  /// The area that the typed text begins, where it begins only one.
  private func onlyArea(_ field: Field) -> String? {
    guard field == .state, let plan = PostalPlan.plan(answers[.country]), plan.area(answers[.state]) == nil else {
      return nil
    }
    let typed = Folding.words(answers[.state])
    guard !typed.isEmpty else { return nil }
    let found = plan.areas.filter { Folding.matches(typed, Folding.words("\($0.key) \($0.name) \($0.latinName)")) }
    return found.count == 1 ? found[0].stored : nil
  }

  // MARK: - A value at once

  /// Gives a field a value, as lists, choices and ticks do, and a reader of one question a line.
  public mutating func answer(_ field: Field, _ value: String) -> [Effect] {
    if isKept(field) {
      tellKept(field)
      return []
    }
    put(value, in: field)
    refreshOutline()
    offerTexts()
    // A name and a number are looked for within the country.
    return (field == .country ? findCustomers(.companyName, .registrationID) : []) + saveIfNeeded()
  }

  /// Writes a value that is chosen and not typed, and checks it and what looks at it.
  private mutating func put(_ value: String, in field: Field) {
    answers[field] = value
    self[status: field].isTouched = true
    saving.answerChanged()
    check(field)
    // What was no number of this country may be a person's of another.
    if field == .country { _ = dropPersonalNumber() }
    recheckDependents(of: field)
  }

  /// Answers several fields as if each had been typed or chosen and left, with one save.
  mutating func fill(_ given: [(field: Field, value: String)]) -> [Effect] {
    for (field, value) in given where !isKept(field) {
      if field.definition.control.isText {
        typed(value, in: field)
        normalise(field)
        judge(field)
      } else {
        put(value, in: field)
      }
    }
    refreshOutline()
    offerTexts()
    customerHint = nil
    return saveIfNeeded() + findAllCustomers() + findCity()
  }

  /// The values that a choice offers this customer, as they are stored, in the order drawn.
  public func choices(of field: Field) -> [String] {
    field.definition.control.choices?.offered(in: answers[.country], toVisitor: isVisitor) ?? []
  }

  // MARK: - Checking

  /// What the rules say of a value of a field: one error, or the warnings.
  func findings(of field: Field, _ value: String) -> [Finding] {
    checker.findings(for: field, value: value, context: context)
  }

  /// Runs the rules of a field and sets its state.
  public mutating func check(_ field: Field) {
    if field == .additionalResellers || field == .subscriptions { return checkElements() }
    self[status: field].checked(findings(of: field, answers[field]), isEmpty: answers[field].isEmpty)
  }

  /// Runs the rules of the two lists.
  public mutating func checkElements() {
    elementFindings = [:]
    for problem in checker.elementProblems(in: answers) {
      if elementFindings[problem.path] == nil { elementFindings[problem.path] = problem.finding }
    }
    for field in RecordChecker.dependents(of: .subscriptions) where self[status: field].phase.isShown { check(field) }
  }

  /// Whether anything that was checked is to be changed or looked at once more.
  var hasFindings: Bool {
    !elementFindings.isEmpty || Field.single.contains { [.check, .fix].contains(self[status: $0].phase) }
  }

  /// Runs every rule, sets the state of every field that is asked, and gives all problems.
  public mutating func checkEverything() -> [Problem] {
    let problems = checker.problems(in: answers)
    checkElements()
    let context = self.context
    for field in Field.single where RecordChecker.isAsked(field, in: context) {
      let findings = problems.filter { $0.path == .field(field) }.map(\.finding)
      self[status: field].checked(findings, isEmpty: answers[field].isEmpty)
    }
    return problems
  }

  /// Shows the state of a field whose problem was found from another page.
  public mutating func show(_ problem: Problem) {
    guard let field = problem.path.field else { return }
    check(field)
    if case .field = problem.path { self[status: field].findings = [problem.finding] }
    if problem.severity == .error { self[status: field].phase = .fix }
  }

  /// Whether the customer must answer a field that is empty.
  public func isMissing(_ field: Field) -> Bool {
    answers[field].isEmpty && RecordChecker.isRequired(field, in: context)
  }

  /// Checks the fields whose rules look at this one again, if they show a state.
  private mutating func recheckDependents(of field: Field) {
    if field == .country { followCountry() }
    if field == .agreementAcceptance, answers[field] == "partnerAttested" { carryContact() }
    for dependent in RecordChecker.dependents(of: field) {
      if dependent == .additionalResellers || dependent == .subscriptions {
        checkElements()
      } else if self[status: dependent].phase.isShown {
        check(dependent)
      }
    }
  }

  // MARK: - Answers that follow others

  /// The language follows the country until a person has chosen one that the country has.
  ///
  /// Where a country has several, it is the language of the interface if that is one of them, or else it is asked.
  private mutating func followCountry() {
    let cultures = Countries.country(answers[.country])?.cultures ?? []
    if !cultures.contains(answers[.culture]) || !self[status: .culture].isTouched {
      answers[.culture] = preset(of: cultures)
      self[status: .culture] = FieldStatus(phase: answers[.culture].isEmpty ? .untouched : .ok)
    }
  }

  /// English of the United States is offered everywhere; it is a language of the United States and of Canada.
  private func preset(of cultures: [String]) -> String {
    let own = cultures.filter { $0 != "en-US" || ["CA", "US"].contains(answers[.country]) }
    if own.count <= 1 { return own.first ?? cultures.first ?? "" }
    return own.first { $0.hasPrefix(language.rawValue + "-") } ?? ""
  }

  // MARK: - Beginnings

  /// Gives a new customer the answers it begins with: the partner's country, no qualification, the country's language.
  public mutating func begin() {
    let market = environment.partner.country
    if findings(of: .country, market).allSatisfy({ $0.severity != .error }) { answers[.country] = market }
    answers[.qualification] = "none"
    if isVisitor { giveVisitorsAnswers() }
    followCountry()
    check(.country)
    if answers[.country].isEmpty { self[status: .country] = FieldStatus() }
    check(.qualification)
    refreshOutline()
  }

  /// What every visitor answers alike, without being asked.
  private mutating func giveVisitorsAnswers() {
    for definition in Form.all {
      if case .given(let answer) = definition.visitor { answers[definition.field] = answer }
    }
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
    findWhoAgreed()
    saving.answerChanged()
    refreshOutline()
    offerTexts()
  }

  /// Goes on with a draft: every field that showed its state when the draft was left shows it again.
  ///
  /// What was still being typed in the focused field is not judged; other answers were given by default.
  public mutating func resume(_ resumed: Draft) {
    draft = resumed
    saving.state = .saved
    let visited = Set(resumed.visited)
    for field in Field.allCases {
      if visited.contains(field) {
        self[status: field].isTouched = !answers[field].isEmpty
        check(field)
      } else if answers[field].isEmpty {
        continue
      } else if resumed.position.focus == Focus.field(field).name, field.definition.control.isText {
        self[status: field] = FieldStatus(phase: .editing, isTouched: true)
      } else {
        check(field)
      }
    }
    // A draft of an earlier version may hold one; that it goes is not told twice.
    if dropPersonalNumber() { notice = nil }
    checkElements()
    findWhoAgreed()
    refreshOutline()
    offerTexts()
  }

  /// The fields that show their state again after a resume: they were finished, or *Next* asked for them.
  public var visited: [Field] {
    Field.allCases.filter { field in
      let status = self[status: field]
      if status.phase == .fix { return true }
      return status.isTouched && status.phase != .editing && !(status.phase == .untouched && answers[field].isEmpty)
    }
  }

  /// Marks what an update from Review changed, and ends it; gives what it was.
  mutating func endUpdate() -> ReviewUpdate? {
    guard let done = update else { return nil }
    for field in Field.single where answers[field] != done.before[field] { changed.insert(field) }
    if answers.additionalResellers != done.before.additionalResellers { changed.insert(.additionalResellers) }
    if answers.subscriptions != done.before.subscriptions { changed.insert(.subscriptions) }
    update = nil
    return done
  }
}
