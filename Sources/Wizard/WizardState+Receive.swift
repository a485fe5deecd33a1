import Records
import Rules

extension WizardState {
  /// Answers of effects, and what happens around the terminal.
  mutating func receive(_ action: Action) -> [Effect] {
    switch action {
    case .rested: return saveIfNeeded()
    case .sessionEnded:
      _ = leave()
      guard page != .receipt else { return [.leave(.finished)] }
      guard draftState != .none else { return [.leave(.finished)] }
      return [save(), .leave(.draftKept(code: draft.code))]
    case .listsLoaded(let catalog, let resellers):
      lookups.catalog = catalog
      lookups.resellers = resellers
      lookups.areListsLoaded = true
      listsArrived()
    case .holdersFound(let prefix, let holders):
      lookups.knownCustomers[.domainPrefix(prefix)] = holders
      if answers[.domainPrefix] == prefix, self[status: .domainPrefix].phase != .editing { check(.domainPrefix) }
    case .lastCustomerFound(let answers): lastCustomer = answers
    case .draftSaved(let id): if id == draft.id, draftState == .unsaved || draftState == .failed { draftSaved() }
    case .draftNotSaved(let key, let arguments):
      draftState = .failed
      notice = Notice(key, arguments)
    case .submitted(let receipt): submitted(receipt)
    case .notSubmitted(let key, let arguments):
      isSubmitting = false
      notice = Notice(key, arguments)
    case .submissionRefused(let problems):
      isSubmitting = false
      overlay = .summary(SummaryOverlay(outline.inOrderOfPage(problems)))
    default: break
    }
    return []
  }

  private mutating func draftSaved() { draftState = isSavingWhileTyping ? .savedWhileTyping : .saved }

  /// Names and obstacles that waited for the lists.
  private mutating func listsArrived() {
    checkElements()
    if [.ok, .check, .fix].contains(self[status: .reseller].phase) { check(.reseller) }
    if page == .subscriptions { refreshOffers() }
    if page == .review { refreshReview() }
  }

  private mutating func submitted(_ receipt: Receipt) {
    isSubmitting = false
    self.receipt = receipt
    draftState = .none
    page = .receipt
    focus = .button(.done)
    notice = nil
    scroll = 0
  }

  mutating func scrolled(to top: Int) {
    if case .list(var list) = overlay {
      list.scroll = top
      overlay = .list(list)
    } else if case .help(var text) = overlay {
      text.scroll = top
      overlay = .help(text)
    } else if case .record(var text) = overlay {
      text.scroll = top
      overlay = .record(text)
    } else if case .question = overlay {
      // The page under a question stays where it was.
    } else {
      scroll = top
    }
  }

  /// Text that was pasted: one line of it goes in where text goes, and nothing in it presses a key.
  mutating func paste(_ pasted: String) -> [Effect] {
    let text = PasteText(pasted)
    if case .list(var list) = overlay {
      if list.filter.insert(text.text) { list.refilter() }
      overlay = .list(list)
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
      notice = text.notice
      return []
    }
    if isFresh { editor = TextEditor() }
    guard editor.insert(text.text) else {
      notice = Notice("notice/too-much-text")
      return []
    }
    textChanged()
    notice = text.notice
    return saveIfNeeded()
  }
}
