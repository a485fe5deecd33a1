import Records
import Rules
import Text

extension WizardState {
  /// Answers of effects, and what happens around the terminal.
  mutating func receive(_ action: Action) -> [Effect] {
    switch action {
    case .rested: return saveIfNeeded() + findCustomersWhileTyping()
    case .sessionEnded: return sessionEnded()
    case .listsLoaded(let catalog, let resellers):
      lookups.catalog = catalog
      lookups.resellers = resellers
      lookups.areListsLoaded = true
      listsArrived()
    case .customersFound(let question, let customers): customersFound(question, customers)
    case .lastCustomerFound(let answers): lastCustomer = answers
    case .draftSaved(let id): return draftSaved(id)
    case .draftNotSaved(let key, let arguments):
      draftState = .failed
      notice = Notice(key, arguments)
    case .draftNotKept(let key, let arguments, let file): draftNotKept(Notice(key, arguments), file: file)
    case .draftFileWritten(let path): fileWritten(path)
    case .draftFileRefused(let reason): fileRefused(reason)
    case .draftTaken(let moment): draftTaken(at: moment)
    case .draftRenewed(let id, let code, let submission):
      return draftRenewed(id: id, code: code, submission: submission)
    case .recordOpened(let reference, let entries, let saved, let by):
      recordOpened(TextOverlay(.record(title: reference, entries: entries, saved: saved, by: by)))
    case .submitted(let receipt): submitted(receipt)
    case .notSubmitted(let key, let arguments):
      isSubmitting = false
      attempt = nil
      notice = Notice(key, arguments)
    case .submissionRefused(let problems):
      isSubmitting = false
      attempt = nil
      overlay = .summary(SummaryOverlay(outline.inOrderOfPage(problems)))
    default: break
    }
    return []
  }

  /// Nobody is there any more: what stands in the fields is saved as it was typed, to the caret.
  private mutating func sessionEnded() -> [Effect] {
    if isMoved { return [.leave(.draftMoved(code: draft.code))] }
    guard page != .receipt, draftState != .none else { return [.leave(.finished)] }
    return [save(), .leave(.interrupted(code: draft.code))]
  }

  /// Names and obstacles that waited for the lists.
  private mutating func listsArrived() {
    checkElements()
    if [.ok, .check, .fix].contains(self[status: .reseller].phase) { check(.reseller) }
    if page == .subscriptions { refreshOffers() }
    if page == .review { refreshReview() }
    restoreAwaited()
    judgeNothingTyped()
  }

  mutating func submitted(_ receipt: Receipt) {
    isSubmitting = false
    attempt = nil
    overlay = nil
    questionBehind = nil
    self.receipt = receipt
    draftState = .none
    page = .receipt
    focus = .button(.done)
    notice = nil
    scroll = 0
  }

  mutating func scrolled(to top: Int) {
    if overlay?.scrolled(to: top) != true { scroll = top }
  }

  /// Text that was pasted: one line of it goes in where text goes, and nothing in it presses a key.
  mutating func paste(_ pasted: String) -> [Effect] {
    let text = PasteText(pasted)
    awaited = nil
    if case .list(var list) = overlay {
      if list.filter.insert(text.text) { list.refilter() }
      overlay = .list(list)
      return []
    }
    if case .file(let file) = overlay {
      overlay = .file(file.insert(text.text))
      return []
    }
    guard overlay == nil, isTextFocused else {
      notice = Notice("notice/paste-in-text")
      return []
    }
    if case .line(_, .quantity) = focus,
      !text.text.allSatisfy({ $0.isASCII && $0.isNumber })
        || text.text.count + (isFresh ? 0 : editor.count) > Self.quantityDigits
    {
      notice = Notice("notice/digits-only")
      return []
    }
    guard !text.text.isEmpty else {
      notice = Notice(text)
      return []
    }
    if isFresh { editor = TextEditor() }
    guard editor.insert(text.text) else {
      notice = Notice("notice/too-much-text")
      return []
    }
    textChanged()
    notice = Notice(text)
    return saveIfNeeded()
  }
}
