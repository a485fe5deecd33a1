import Records
import Rules
import Text

/// The Review page: every answer, what is wrong with it, and the way to change it.
public struct ReviewPage: PageState {
  /// Where the person is on the page.
  public internal(set) var place = Place(.button(.next))
  /// The answers as Review shows them.
  public internal(set) var entries: [ReviewEntry] = []
  /// The customers who may be the one that is being added.
  public private(set) var foundCustomers: [FoundCustomer] = []
  /// What all the rules found, warnings included.
  private var problems: [Problem] = []

  /// Review shows no more than these: a name that more customers share says little.
  private static let mostFoundCustomers = 3

  let buttons: [WizardButton] = [.next, .back]
  let initialFocus: Focus? = .button(.next)

  func content(_ session: Session) -> [Focus] {
    var all: [Focus] = []
    for section in session.reviewSections {
      all.append(.sectionUpdate(section))
      for index in entries.indices where entries[index].section == section {
        all.append(.answer(index))
        if showsCustomers(below: index) { all += foundCustomers.map { .existingCustomer($0.customer.reference) } }
      }
    }
    return all
  }

  /// Whether the rows of customers who may be there already follow an entry: they stand at the end of the contact.
  public func showsCustomers(below index: Int) -> Bool { entries[index].target == .field(.culture) }

  func phase(at focus: Focus, _ session: Session) -> FieldPhase {
    switch focus {
    case .existingCustomer(let reference):
      FieldPhase(of: foundCustomers.first { $0.customer.reference == reference }?.finding)
    case .answer(let index): FieldPhase(of: entries.indices.contains(index) ? entries[index].finding : nil)
    case .field, .additionalReseller, .offerSearch, .line, .offer, .sectionUpdate, .button: .untouched
    }
  }

  // MARK: - What it shows

  /// Runs every rule and makes the entries again.
  mutating func refresh(_ session: inout Session) {
    problems = session.checker.problems(in: session.answers)
    foundCustomers = Self.foundCustomers(in: problems, session)
    var entries = ReviewWriter(session).entries
    for index in entries.indices {
      entries[index].finding =
        problems.first { entries[index].shows($0.path) && !hasRowOfItsOwn($0) }?.finding
      entries[index].isChanged = entries[index].field.map { session.isChanged($0) } ?? false
    }
    self.entries = entries
    if case .existingCustomer = place.focus, customerInFocus == nil { place.focus = .button(.next) }
  }

  /// One row for each customer that the problems name, the surest first.
  private static func foundCustomers(in problems: [Problem], _ session: Session) -> [FoundCustomer] {
    func rank(_ problem: Problem) -> Int {
      Session.customerRules.firstIndex(of: problem.finding.rule) ?? Session.customerRules.count
    }
    var found: [FoundCustomer] = []
    for problem in problems.filter({ Session.isOfCustomer($0.finding) }).sorted(by: { rank($0) < rank($1) }) {
      guard case .field(let field) = problem.path, let customer = session.customer(of: problem.finding, at: field),
        !found.contains(where: { $0.customer.reference == customer.reference })
      else { continue }
      found.append(FoundCustomer(customer: customer, finding: problem.finding))
    }
    return Array(found.prefix(mostFoundCustomers))
  }

  /// Whether a customer's row tells a warning, so that no answer needs to.
  private func hasRowOfItsOwn(_ problem: Problem) -> Bool {
    Session.isOfCustomer(problem.finding) && problem.severity == .warning
      && foundCustomers.contains { $0.finding.names == problem.finding.names }
  }

  /// The customer in focus, which Enter and F4 show.
  public var customerInFocus: CustomerMatch? {
    guard case .existingCustomer(let reference) = place.focus else { return nil }
    return foundCustomers.first { $0.customer.reference == reference }?.customer
  }

  /// The entry at that place; the last one where an update took so many away.
  mutating func enter(_ target: Focus?, _ session: inout Session) {
    refresh(&session)
    var target = target
    if case .answer(let index) = target { target = .answer(min(index, entries.count - 1)) }
    let all = focuses(session)
    place = Place(target.flatMap { all.contains($0) ? $0 : nil } ?? .button(.next))
  }

  // MARK: - Keys

  mutating func typed(_ character: Character, _ session: inout Session) -> Step {
    character == " " ? activate(&session) : refuseText(&session)
  }

  mutating func run(_ command: Command, _ session: inout Session) -> Step {
    // A button is seen whatever the body shows: the answers out of sight are read without leaving it.
    if case .button = place.focus, [.pageUp, .pageDown].contains(command),
      let effects = scrolled(by: command, &session)
    {
      return Step(effects)
    }
    if case .button = place.focus, command == .down {
      return Step(focus(on: content(session).first { if case .answer = $0 { true } else { false } }, &session))
    }
    if let effects = moved(by: command, &session) { return Step(effects) }
    switch command {
    case .left: return Step(moveAlongButtons(by: -1, &session))
    case .right: return Step(moveAlongButtons(by: 1, &session))
    case .activate: return activate(&session)
    case .main: return main(&session)
    case .home: return Step(focus(on: content(session).first, &session))
    case .end: return Step(focus(on: content(session).last, &session))
    case .back, .escape: return Step(.go(session.page(before: .review)))
    case .suggest:
      if let customerInFocus { return .ask(about: customerInFocus, &session) }
      session.notice = Notice("notice/no-suggestion")
    case .sameAsLast: session.notice = Notice("notice/never-same")
    case .next, .previous, .up, .down, .pageUp, .pageDown, .nextProblem, .wordLeft, .wordRight, .help, .saveAndLeave,
      .cancel, .redraw, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord, .inert:
      break
    }
    return .none
  }

  private mutating func activate(_ session: inout Session) -> Step {
    switch place.focus {
    case .sectionUpdate(let section): return Step(.update(section.page, nil, nil))
    case .answer(let index):
      guard entries.indices.contains(index) else { return .none }
      let entry = entries[index]
      guard entry.isAsked else {
        session.notice = Notice("notice/not-asked")
        return .none
      }
      if let field = entry.field, session.isKept(field) {
        session.tellKept(field)
        return .none
      }
      return Step(.update(entry.section.page, entry.target, entry.field))
    case .existingCustomer: return customerInFocus.map { Step.ask(about: $0, &session) } ?? .none
    case .button(.back): return Step(.go(session.page(before: .review)))
    case .button: return main(&session)
    case .field, .additionalReseller, .offerSearch, .line, .offer: return .none
    }
  }

  /// *Next*: what would be refused is listed.
  private mutating func main(_ session: inout Session) -> Step {
    refresh(&session)
    let errors = session.withoutRepeats(problems).filter { $0.severity == .error }
    guard errors.isEmpty else {
      return Step(.open(.summary(SummaryOverlay(session.outline.inOrderOfPage(errors)))))
    }
    if let original = session.original, session.answers == original {
      session.notice = Notice("correction/nothing-changed")
      return .none
    }
    return Step(.go(.submit))
  }

  // MARK: - The row of keys

  func hints(_ session: Session) -> [KeyHint] {
    focusHints + [KeyHint(.help, "does/help"), KeyHint(.nextProblem, "does/next-notice")]
      + (session.kiosk == nil ? [] : [KeyHint(.saveAndLeave, "does/save")])
      + KeyHint.leaving(isUpdate: session.update != nil)
  }

  private var focusHints: [KeyHint] {
    switch place.focus {
    case .answer: [KeyHint(words: "key/up-down", "does/answer"), KeyHint(.activate, "does/change")]
    case .sectionUpdate: [KeyHint(words: "key/up-down", "does/answer"), KeyHint(.activate, "does/update")]
    case .existingCustomer: [KeyHint(words: "key/up-down", "does/answer"), KeyHint(.activate, "does/show")]
    case .button: [KeyHint(.activate, "does/press")]
    case .field, .additionalReseller, .offerSearch, .line, .offer: []
    }
  }
}

extension ReviewWriter {
  /// A writer for the customer that is being added.
  public init(_ session: Session) {
    self.init(
      answers: session.answers, messages: session.messages, catalog: session.lookups.catalog,
      resellers: session.lookups.resellers, environment: session.environment)
  }
}
