import Records
import Rules
import Text

/// Enter, F10 and their twins do nothing for so many milliseconds after a page change, so that one press too many goes
/// on from no page unseen.
private let pressPause: Int64 = 250

/// The same before a record is submitted.
private let submitPause: Int64 = 500

/// Every key does nothing for so many milliseconds once a kiosk shows a code or a receipt, which it shows only once.
private let clearingPause: Int64 = 1000

/// The one place where state changes.
///
/// - Parameter now: milliseconds of a clock that never goes back.
public func reduce(into state: inout FrontdeskState, _ action: Action, at now: Int64) -> [Effect] {
  // The session is idle from its beginning.
  if state.now == 0 { state.lastInputAt = now }
  state.now = now
  let surface = state.surface()
  if case .keyPressed(let key) = action {
    if let effects = state.idleEffects(of: key) {
      state.noteSubmission(at: now)
      return effects
    }
    if presses(key, &state), state.isTooEarly(at: now) {
      state.pressRefusedAt = now
      return []
    }
    state.lastInputAt = now
    let effects = state.handle(key)
    if state.surface() != surface { state.pageChangedAt = now }
    state.noteSubmission(at: now)
    return effects
  }
  let question = state.question
  let effects = state.handle(action, at: now)
  state.noteSubmission(at: now)
  // A question that comes up by itself must not be answered by what was being typed.
  let isNewPage = surface != nil && state.surface() != surface
  if isNewPage || state.question != nil && state.question != question { state.pageChangedAt = now }
  return effects
}

/// Whether a key presses what is chosen or goes on: Enter, F10 and its twin, and Space where buttons are asked about.
private func presses(_ key: Key, _ state: inout FrontdeskState) -> Bool {
  // A page that clears itself shows what is shown once only.
  if state.isClearingPage() { return true }
  if key == .character(" ") { return state.question != nil }
  if case .character = key { return false }
  return key == .enter || KeyBindings.command(for: key) == .main
}

extension FrontdeskState {
  /// Whether the page has only just come. A key that is held down stays refused while it repeats.
  fileprivate mutating func isTooEarly(at now: Int64) -> Bool {
    if pageChangedAt == .min { return false }
    let isSubmit = relationship == nil && wizard?.page == .submit && wizard?.overlays.top == nil
    let pause = isClearingPage() ? clearingPause : isSubmit ? submitPause : pressPause
    if now &- pageChangedAt < pause { return true }
    return pressRefusedAt >= pageChangedAt && now &- pressRefusedAt < pressPause
  }
}

extension FrontdeskState {
  /// What a key does on whatever is on top.
  fileprivate mutating func handle(_ key: Key) -> [Effect] {
    guard size.isEnough else { return handleUnseen(key) }
    // A character with Alt is text where one types, and elsewhere no key; where something is open over the page, Escape
    // was probably pressed before it.
    if case .alt(let character) = key {
      if overlay != nil { return handle(.escape) }
      return takesText ? handle(.character(character)) : []
    }
    if relationship != nil {
      let effects = relationship?.handle(key, columns: size.columns) ?? []
      return effects + closeRelationship()
    }
    if let effects = wizard?.handle(key) { return effects + closeWizard() }
    if kiosk != nil { return handleKiosk(key) }
    return start?.handle(key) ?? customers?.handle(key) ?? []
  }

  /// Whether a character goes into a text here and now. The pages of a kiosk have no letter that does anything else.
  private var takesText: Bool {
    if let relationship { return relationship.takesText }
    if let wizard { return wizard.takesText }
    return kiosk != nil || start == nil && customers?.focus == .search
  }

  /// A key while the window is too small: the picture says that only one leaves.
  private mutating func handleUnseen(_ key: Key) -> [Effect] {
    guard KeyBindings.command(for: key) == .saveAndLeave, relationship == nil else { return [] }
    guard wizard != nil, wizard?.page != .receipt else { return kiosk == nil ? [.leave(.finished)] : [] }
    return (wizard?.saveAndLeaveUnseen() ?? []) + closeWizard()
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if let effects = idleEffects(of: nil) { return effects }
    lastInputAt = now
    guard size.isEnough else { return [] }
    if relationship != nil {
      relationship?.paste(text)
      return []
    }
    if wizard == nil, kiosk != nil {
      kiosk?.paste(PasteText(text))
      return []
    }
    return wizard?.paste(text) ?? customers?.paste(text) ?? []
  }

  /// The effects of what happened to the wizard, and of its end where that ended it.
  private mutating func closing(_ effects: [Effect]?) -> [Effect] { (effects ?? []) + closeWizard() }

  private mutating func draftNotSaved(_ reason: Notice, file: String?) -> [Effect] {
    lastSaveFailedAt = now
    defer { staysAfterAll() }
    return closing(wizard?.draftNotSaved(reason, file: file))
  }

  private mutating func resized(to size: ScreenSize) -> [Effect] {
    self.size = size
    wizard?.fit(size)
    return [.redrawScreen] + (customers?.fit(size) ?? [])
  }

  private mutating func tellOfBytes() {
    if !isToldOfBytes { tell(Notice("app/not-utf-8")) }
    isToldOfBytes = true
  }

  /// What happens; every action has its line here.
  fileprivate mutating func handle(_ action: Action, at now: Int64) -> [Effect] {
    switch action {
    case .keyPressed(let key): return handle(key)
    case .pasted(let text): return paste(text)
    case .resized(let size): return resized(to: size)
    case .scrolled(let top): scrolled(to: top)
    case .bytesDropped: tellOfBytes()
    case .timePassed: return timePassed(at: now)
    case .sessionEnded: return wizard?.sessionEnded() ?? [.leave(.finished)]
    case .listsLoaded(let catalog, let resellers):
      return listsLoaded(WizardLookups(catalog: catalog, resellers: resellers))
    case .customersFound(let question, let found): wizard?.customersFound(question, found)
    case .customersElsewhereFound(let question, let found): wizard?.customersElsewhereFound(question, found)
    case .lastCustomerFound(let answers, let usual): wizard?.lastCustomerFound(answers, usual)
    case .cityFound(let place, let city): wizard?.session.cityFound(city, of: place)
    case .customersLoaded(let page): customersLoaded(page)
    case .recordOpened(let name, let entries, let saved, let by, let answers, let change, let tenant):
      opened(.record(title: name, entries: entries, saved: saved, by: by, corrected: change, tenant: tenant), answers)
    case .requestOpened(let number, let text): opened(.invitation(number: number, text: text), Answers())
    case .draftMade(let identity, let today, let answers): return begin(identity, answers, today: today)
    case .draftOpened(let draft, let today, let file, let handedIn, let before, let tenant):
      return resume(draft, today: today, file: file, handedIn: handedIn, before: before, tenant: tenant)
    case .correctionMade(let draft, let today, let tenant): return correct(draft, today: today, tenant: tenant)
    case .correctedMeanwhile(let by, let mark, let answers, let tenant):
      return closing(wizard?.correctedMeanwhile(by: by, mark, answers, tenant))
    case .receiptFound(let receipt, let draft, let today): show(receipt, of: draft, today: today)
    case .draftInUse(let code, let since): ask(QuestionOverlay(.draftInUse(code: code, since: since)))
    case .draftLeft(let code, let name, let moment): wizard?.draftLeft(code: code, name: name, at: moment)
    case .draftSaved(let id, let code): return closing(wizard?.draftSaved(id, code: code))
    case .draftNotSaved(let key, let arguments, let file): return draftNotSaved(Notice(key, arguments), file: file)
    case .draftTaken(let moment): return closing(wizard?.draftTaken(at: moment))
    case .draftErased: return closing(wizard?.draftErased())
    case .draftRenewed(let identity): return wizard?.draftRenewed(identity) ?? []
    case .fileWritten(let path): fileWritten(path)
    case .fileRefused(let reason): fileRefused(reason)
    case .submitted(let receipt): return submitted(receipt)
    case .handedIn(let receipt): return handedIn(receipt)
    case .codeAnswered(let answer, let code): codeAnswered(answer, to: code)
    case .ofDraft(let id, let action): return wizard?.session.draft.id == id ? handle(action, at: now) : []
    case .draftDiscarded: if wizard == nil, kiosk?.page == .start { kiosk?.notice = Notice("kiosk/nothing-kept") }
    case .applicationInUse(let reference, let login, let since):
      ask(QuestionOverlay(.applicationInUse(reference: reference, by: login, since: since)))
    case .notSubmitted(let key, let arguments): return closing(wizard?.notSubmitted(Notice(key, arguments)))
    case .submissionFailed(let key, let arguments, let file):
      return closing(wizard?.submissionFailed(Notice(key, arguments), file: file))
    case .submissionRefused(let problems): return closing(wizard?.submissionRefused(problems))
    case .relationshipOpened(let page): open(page)
    case .relationshipSaved(let number): relationship?.saved(number)
    case .storeFailed(let key, let arguments): storeFailed(Notice(key, arguments))
    }
    return []
  }
}
