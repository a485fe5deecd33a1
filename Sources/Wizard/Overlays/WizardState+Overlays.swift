import Records
import Rules

extension WizardState {
  /// Keys while the list of problems is open.
  mutating func handle(_ key: Key, in summary: SummaryOverlay) -> [Effect] {
    var summary = summary
    if case .character(let character) = key {
      guard let digit = character.wholeNumberValue, character.isASCII, digit >= 1, digit <= summary.problems.count
      else { return [] }
      return go(toProblem: summary.problems[digit - 1])
    }
    let last = summary.problems.count - 1
    switch KeyBindings.command(for: key) {
    case .up, .previous: summary.selected = max(0, summary.selected - 1)
    case .down, .next: summary.selected = min(last, summary.selected + 1)
    case .pageUp, .home: summary.selected = 0
    case .pageDown, .end: summary.selected = last
    case .activate:
      return summary.problems.indices.contains(summary.selected)
        ? go(toProblem: summary.problems[summary.selected]) : []
    case .nextProblem: return summary.problems.first.map { go(toProblem: $0) } ?? []
    case .escape, .back:
      overlay = nil
      return []
    case .main:
      overlay = nil
      return main()
    case .help:
      overlay = .help(TextOverlay(.page(page)))
      return []
    case .cancel:
      overlay = .question(QuestionOverlay(.cancel))
      return []
    case .saveAndLeave: return saveAndLeave()
    case .redraw: return [.redrawScreen]
    default: return []
    }
    overlay = .summary(summary)
    return []
  }

  /// Goes to the answer that a problem is about, on whichever page it is.
  private mutating func go(toProblem problem: Problem) -> [Effect] {
    let target: Focus
    switch problem.path {
    case .field(let field): target = .field(field)
    case .additionalReseller(let index): target = .additionalReseller(index)
    case .subscription(let index, let part): target = .line(index, part.linePart)
    case .other: target = .field(.country)
    }
    let page: Page = problem.path.field == .subscriptions ? .subscriptions : .accountDetails
    if page == self.page {
      overlay = nil
      return focus(on: target)
    }
    let effects = update(page, focus: target, field: nil)
    checkShown(problem)
    return effects
  }

  /// Shows the state of a field whose problem was found from another page.
  private mutating func checkShown(_ problem: Problem) {
    guard let field = problem.path.field else { return }
    check(field)
    if case .field = problem.path { self[status: field].findings = [problem.finding] }
    if problem.severity == .error { self[status: field].phase = .fix }
  }

  /// Keys while help or a record is read.
  mutating func handle(_ key: Key, in text: TextOverlay) -> [Effect] {
    guard text.closes(on: key) else {
      if KeyBindings.command(for: key) == .redraw { return [.redrawScreen] }
      _ = overlay?.scrolled(to: max(0, text.scroll + TextOverlay.step(of: key)))
      return []
    }
    overlay = questionBehind.map { .question($0) }
    questionBehind = nil
    return []
  }

  /// Keys while a question is asked.
  mutating func handle(_ key: Key, in question: QuestionOverlay) -> [Effect] {
    switch question.handled(key) {
    case .stays(let changed):
      overlay = .question(changed)
      return []
    case .closes:
      overlay = nil
      return []
    case .answers(let choice): return answer(question.subject, choice)
    }
  }

  private mutating func answer(_ subject: QuestionOverlay.Subject, _ choice: QuestionOverlay.Choice) -> [Effect] {
    switch subject {
    case .existingCustomer(let customer, _): return answer(customer, choice)
    case .draftMoved: return answerMoved(choice)
    case .notKept(let notKept): return answerNotKept(notKept, choice)
    default: overlay = nil
    }
    switch (subject, choice) {
    case (.cancel, .keepDraft): return saveAndLeave()
    case (.cancel, .discard):
      isClosed = true
      farewell = Notice("notice/discarded")
      draftState = .none
      return [.discardDraft(code: draft.code), .leave(.discarded)]
    case (.noSubscriptions, .goOn): return go(to: .review)
    case (.draftWritten(let path), .leave): return [.leave(.draftInFile(path: path, code: draft.code))]
    default: return []
    }
  }

  /// What is done about a customer who may be there already; the question waits behind the record.
  private mutating func answer(_ customer: KnownCustomer, _ choice: QuestionOverlay.Choice) -> [Effect] {
    switch choice {
    case .showRecord: return [.openRecord(reference: customer.reference)]
    case .requestRelationship:
      overlay = nil
      let effects = leave()
      loadEditor()
      return effects + [
        .startRelationship(reference: customer.reference, name: customer.name, country: customer.country)
      ]
    default:
      overlay = nil
      return []
    }
  }

  /// A record that was asked for lies over the question that asked.
  mutating func recordOpened(_ record: TextOverlay) {
    if case .question(let question) = overlay { questionBehind = question }
    overlay = .record(record)
  }
}

extension SubscriptionPart {
  var linePart: LinePart {
    switch self {
    case .offer: .tick
    case .quantity: .quantity
    case .billing: .billing
    case .term: .term
    }
  }
}

extension TextOverlay {
  func closes(on key: Key) -> Bool {
    switch KeyBindings.command(for: key) {
    case .escape, .back, .help, .activate, .cancel: true
    default: key == .character("q") || key == .character("Q")
    }
  }

  /// How many rows a key moves the text; drawing keeps it within bounds.
  static func step(of key: Key) -> Int {
    switch KeyBindings.command(for: key) {
    case .up, .previous: -1
    case .down, .next: 1
    case .pageUp: -10
    case .pageDown: 10
    case .home: -10_000
    case .end: 10_000
    default: key == .character(" ") ? 10 : 0
    }
  }
}

extension QuestionOverlay {
  enum Outcome {
    case stays(QuestionOverlay)
    case closes
    case answers(Choice)
  }

  /// Left, Right and Tab choose a button, Enter and Space press it, Esc closes.
  func handled(_ key: Key) -> Outcome {
    var changed = self
    switch KeyBindings.command(for: key) {
    case .left, .previous, .up: changed.selected = max(0, selected - 1)
    case .right, .next, .down: changed.selected = min(choices.count - 1, selected + 1)
    case .activate: return choices.indices.contains(selected) ? .answers(choices[selected]) : .closes
    case .escape, .back: return canBeClosed ? .closes : .stays(self)
    default:
      if key == .character(" "), choices.indices.contains(selected) { return .answers(choices[selected]) }
    }
    return .stays(changed)
  }
}
