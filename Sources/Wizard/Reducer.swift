public import Messages
public import Rules
import Text

/// The whole program's state: the Customers page, the wizard, or the wizard opened from the page.
public struct FrontdeskState: Sendable {
  public var size: ScreenSize
  public var customers: CustomersState?
  public var wizard: WizardState?
  /// The page for a request to an existing customer; it lies over the other two.
  public var relationship: RelationshipState?
  /// A question about the draft that was asked for, while there is neither of these.
  public var welcome: WelcomeState?
  /// Milliseconds of a clock that never goes back, when the page last changed.
  var pageChangedAt: Int64 = .min
  /// The local date when the program began, to say a time without its day; `nil` where nobody asks.
  public var today: CalendarDate?
  public let language: Language
  public let partnerName: String
  /// Whether this is the embedded demonstration partner, which the Customers page says.
  public let isDemonstration: Bool
  /// Whether the terminal has F-keys; where it has none, their twins are named.
  public let hasFunctionKeys: Bool

  public init(
    size: ScreenSize, language: Language, partnerName: String, isDemonstration: Bool, hasFunctionKeys: Bool = true,
    customers: CustomersState?, wizard: WizardState?
  ) {
    self.size = size
    self.language = language
    self.partnerName = partnerName
    self.isDemonstration = isDemonstration
    self.hasFunctionKeys = hasFunctionKeys
    self.customers = customers
    self.wizard = wizard
  }

  /// Whether something was typed that is not saved yet, or not yet said to be: the runner then tells of a second without a key.
  public var isWaitingToSave: Bool {
    switch wizard?.draftState {
    case .unsaved, .savedWhileTyping, .changedSinceFailed: true
    case nil, .some(.none), .saved, .failed: false
    }
  }
}

/// Enter does nothing for so long after a page change, so that one press too many presses no button unseen.
private let enterPause: Int64 = 250

/// The one place where state changes.
///
/// - Parameter now: milliseconds of a clock that never goes back.
public func reduce(into state: inout FrontdeskState, _ action: Action, at now: Int64) -> [Effect] {
  switch action {
  case .resized(let size):
    state.size = size
    return [.redrawScreen]
  case .keyPressed(let key):
    if now &- state.pageChangedAt < enterPause, state.pageChangedAt != .min, presses(key, state) { return [] }
    let before = state.pageName
    let effects = handle(key, &state)
    if state.pageName != before { state.pageChangedAt = now }
    return effects
  case .pasted(let text): return onPage(&state, now) { paste(text, &$0) }
  case .scrolled(let top):
    state.scrolled(to: top)
    return []
  case .customersLoaded: return state.customers?.receive(action) ?? []
  case .recordOpened: return state.wizard?.receive(action) ?? state.customers?.receive(action) ?? []
  case .wizardOpened(let wizard):
    state.welcome = nil
    state.wizard = wizard
    state.pageChangedAt = now
    return state.wizard?.findAllCustomers() ?? []
  case .receiptFound(let receipt, let wizard):
    state.welcome = nil
    state.wizard = wizard
    state.wizard?.receiptFound(receipt)
    state.pageChangedAt = now
    return []
  case .draftInUse(let code, let since):
    state.ask(QuestionOverlay(.draftInUse(code: code, since: since)))
    state.pageChangedAt = now
    return []
  case .storeFailed(let key, let arguments):
    if state.relationship != nil {
      state.relationship?.receive(action)
    } else {
      state.tell(Notice(key, arguments))
    }
    return []
  case .relationshipOpened(let page): return onPage(&state, now) { $0.open(page) }
  case .relationshipSaved: return onPage(&state, now) { $0.relationshipSaved(action) }
  case .sessionEnded where state.wizard == nil: return [.leave(.finished)]
  case .draftNotKept, .draftTaken, .draftFileWritten:
    // A question that comes by itself must not be answered by what was being typed.
    state.pageChangedAt = now
    return state.wizard?.receive(action) ?? []
  default: return onPage(&state, now) { leaveWizard($0.wizard?.receive(action) ?? [], &$0) }
  }
}

/// Whether a key presses what is chosen: Enter, and Space where buttons are asked about.
private func presses(_ key: Key, _ state: FrontdeskState) -> Bool {
  key == .enter || key == .character(" ") && state.isAsking
}

/// Notices when a key led to another page.
private func onPage(
  _ state: inout FrontdeskState, _ now: Int64, _ change: (inout FrontdeskState) -> [Effect]
) -> [Effect] {
  let before = state.pageName
  let effects = change(&state)
  if state.pageName != before { state.pageChangedAt = now }
  return effects
}

extension FrontdeskState {
  fileprivate var pageName: Int {
    if let relationship { return relationship.saved == nil ? -2 : -3 }
    return wizard?.page.rawValue ?? -1
  }

  fileprivate var hasCustomersPage: Bool { if case .some = customers { true } else { false } }

  /// Whether a question is open.
  fileprivate var isAsking: Bool {
    let overlay = relationship?.overlay ?? wizard?.overlay ?? customers?.overlay
    if case .question = overlay { return true }
    return welcome != nil
  }

  /// Puts a question where the draft was asked for.
  fileprivate mutating func ask(_ question: QuestionOverlay) {
    if customers != nil, wizard == nil {
      customers?.overlay = .question(question)
    } else if wizard == nil {
      welcome = WelcomeState(question)
    }
  }
}

private func handle(_ key: Key, _ state: inout FrontdeskState) -> [Effect] {
  guard state.size.isEnough else {
    // The picture says that only this works while the window is too small.
    guard KeyBindings.command(for: key) == .saveAndLeave, state.relationship == nil else { return [] }
    guard let wizard = state.wizard, wizard.page != .receipt else { return [.leave(.finished)] }
    return state.wizard?.saveAndLeaveUnseen() ?? []
  }
  if let effects = state.handleOnRelationship(key) { return effects }
  if let effects = state.wizard?.handle(key) { return leaveWizard(effects, &state) }
  if let effects = state.welcome?.handle(key) { return effects }
  return state.customers?.handle(key) ?? []
}

private func paste(_ text: String, _ state: inout FrontdeskState) -> [Effect] {
  guard state.size.isEnough else { return [] }
  if state.relationship != nil {
    state.relationship?.paste(text)
    return []
  }
  if state.wizard != nil { return state.wizard?.paste(text) ?? [] }
  return state.customers?.paste(text) ?? []
}

/// With a Customers page behind it, the wizard's end leads there instead of out of the program.
private func leaveWizard(_ effects: [Effect], _ state: inout FrontdeskState) -> [Effect] {
  // Asked without a copy: this is on the way of every key.
  guard state.wizard?.isClosed == true, state.hasCustomersPage else { return effects }
  state.customers?.notice = state.wizard?.farewell
  state.wizard = nil
  let query = state.customers?.search.text ?? ""
  return effects.filter { if case .leave = $0 { false } else { true } } + [.loadCustomers(query: query)]
}

extension FrontdeskState {
  fileprivate mutating func scrolled(to top: Int) {
    if relationship != nil {
      relationship?.scrolled(to: top)
    } else if wizard != nil {
      wizard?.scrolled(to: top)
    } else {
      customers?.scrolled(to: top)
    }
  }

  /// The first row shown of what scrolls: an open overlay, or else the page.
  public var scroll: Int { relationship?.shownScroll ?? wizard?.shownScroll ?? customers?.shownScroll ?? 0 }
}

extension RelationshipState {
  fileprivate var shownScroll: Int { overlay?.scroll ?? scroll }
}

extension WizardState {
  fileprivate var shownScroll: Int { overlay?.scroll ?? scroll }
}

extension CustomersState {
  fileprivate var shownScroll: Int { overlay?.scroll ?? scroll }
}

extension Overlay {
  /// The first row shown; `nil` for those over which the page stays where it is.
  fileprivate var scroll: Int? {
    switch self {
    case .list(let list): list.scroll
    case .help(let text), .record(let text): text.scroll
    case .summary, .question, .file: nil
    }
  }
}
