import Records
import Rules
import Text

extension WizardState {
  /// The things on the page that can be in focus, in the order of Tab.
  public var focuses: [Focus] {
    switch page {
    case .accountDetails: outline.items.flatMap(\.focuses) + buttons.map { .button($0) }
    case .subscriptions: orderFocuses + buttons.map { .button($0) }
    case .review: reviewFocuses + buttons.map { .button($0) }
    case .submit, .receipt: buttons.map { .button($0) }
    }
  }

  /// The buttons of the page, from left to right.
  public var buttons: [WizardButton] {
    switch page {
    case .accountDetails: [.next]
    case .subscriptions, .review: [.next, .back]
    case .submit: [.submit, .back]
    case .receipt: [.done, .addAnother, .showRecord]
    }
  }

  /// Whether keys go into a text.
  public var isTextFocused: Bool {
    switch focus {
    case .field(let field): Control.of(field).isText
    case .offerSearch: true
    case .line(_, .quantity): true
    default: false
    }
  }

  mutating func moveFocus(by step: Int) -> [Effect] {
    let all = focuses
    guard let place = all.firstIndex(of: focus) else { return focus(on: all.first) }
    let target = place + step
    guard all.indices.contains(target) else { return [] }
    return focus(on: all[target])
  }

  /// Leaves what is in focus and goes to another thing of the same page.
  mutating func focus(on target: Focus?) -> [Effect] {
    guard let target, target != focus else { return [] }
    let effects = leave()
    focus = target
    loadEditor()
    return placed(effects)
  }

  /// Puts the text of the thing in focus under the caret.
  mutating func loadEditor(caret: Int? = nil) {
    isFresh = false
    switch focus {
    case .field(let field) where Control.of(field).isText:
      editor = TextEditor(Normaliser.shown(answers[field], for: field), caret: caret)
    case .offerSearch: editor = offerSearch
    case .line(let index, .quantity) where answers.subscriptions.indices.contains(index):
      editor = TextEditor(String(answers.subscriptions[index].quantity))
      isFresh = true
    default: editor = TextEditor()
    }
  }

  /// Goes to a page and a thing on it; the first where none is named or it is not there.
  mutating func go(to page: Page, focus target: Focus? = nil) -> [Effect] {
    let effects = leave()
    self.page = page
    overlay = nil
    scroll = 0
    refreshOutline()
    if page == .subscriptions { refreshOffers() }
    if page == .review { refreshReview() }
    draft.position.page = min(page.rawValue, Page.submit.rawValue)
    let all = focuses
    focus = target.flatMap { all.contains($0) ? $0 : nil } ?? initialFocus ?? all.first ?? .button(.next)
    loadEditor()
    return placed(effects + (page == .review ? findAllCustomers() : []) + saveIfNeeded())
  }

  private var initialFocus: Focus? {
    switch page {
    case .accountDetails, .subscriptions: nil
    case .review: .button(.next)
    case .submit: .button(.submit)
    case .receipt: .button(.done)
    }
  }

  /// The next thing on the page with a problem, errors before notices, going round.
  mutating func goToNextProblem() -> [Effect] {
    let effects = leave()
    let all = focuses
    let place = all.firstIndex(of: focus) ?? -1
    let round = all.indices.map { all[(place + 1 + $0) % all.count] }
    let target = round.first { severity(at: $0) == .fix } ?? round.first { severity(at: $0) == .check }
    guard let target else {
      notice = Notice("notice/no-problems")
      return effects
    }
    focus = target
    loadEditor()
    return effects
  }

  /// What stands at a thing: `.fix`, `.check`, or something harmless.
  public func severity(at focus: Focus) -> FieldPhase {
    switch focus {
    case .field(let field): self[status: field].phase
    case .additionalReseller(let index): phase(of: elementFindings[.additionalReseller(index)])
    case .line(let index, let part): phase(of: part.recordPart.flatMap { elementFindings[.subscription(index, $0)] })
    case .existingCustomer(let reference):
      phase(of: foundCustomers.first { $0.customer.reference == reference }?.finding)
    case .answer(let index):
      reviewEntries.indices.contains(index) ? phase(of: reviewEntries[index].finding) : .untouched
    default: .untouched
    }
  }

  private func phase(of finding: Finding?) -> FieldPhase {
    switch finding?.severity {
    case .error: .fix
    case .warning: .check
    case nil: .untouched
    }
  }
}

extension LinePart {
  /// The part of the record's line that problems are told at; the tick stands for the offer itself.
  var recordPart: SubscriptionPart? {
    switch self {
    case .tick: .offer
    case .quantity: .quantity
    case .billing: .billing
    case .term: .term
    }
  }
}
