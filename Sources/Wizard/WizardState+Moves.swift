import Records
import Rules

/// Going from page to page.
extension WizardState {
  /// Does what a page wants.
  mutating func perform(_ step: Step) -> [Effect] {
    switch step.move {
    case .stay: return step.effects
    case .open(let overlay):
      overlays.open(overlay)
      return step.effects
    case .go(let page, let focus): return step.effects + go(to: page, focus: focus)
    case .update(let page, let focus, let field): return step.effects + update(page, focus: focus, field: field)
    case .returnToReview: return step.effects + returnToReview()
    case .close: return step.effects + back()
    case .finish(let next):
      finish(addingAnother: next != .none)
      return step.effects + self.effects(of: next)
    }
  }

  /// Goes to a page and a thing on it; the page's own choice where none is named or it is not there.
  mutating func go(to target: Page, focus: Focus? = nil) -> [Effect] {
    let effects = endEditing()
    page = target
    overlays.closeAll()
    if case .field(let field)? = focus { session.reveal(field) }
    session.refreshOutline()
    enter(focus)
    return effects + (page == .review ? session.findAllCustomers() : []) + session.saveIfNeeded()
  }

  /// Opens a section, or one answer of it, to be changed.
  private mutating func update(_ target: Page, focus: Focus?, field: Field?) -> [Effect] {
    let update = ReviewUpdate(focus: place.focus, before: session.answers, field: field)
    let effects = go(to: target, focus: focus)
    session.update = update
    session.notice = Notice(field == nil ? "notice/update-section" : "notice/update-answer")
    return effects
  }

  /// Comes back to Review and marks what changed.
  private mutating func returnToReview() -> [Effect] {
    let effects = endEditing()
    guard let update = session.endUpdate() else { return effects }
    return effects + go(to: .review, focus: update.focus)
  }

  /// Goes to the answer that a problem is about, on whichever page it is.
  mutating func go(to problem: Problem) -> [Effect] {
    let target: Focus
    switch problem.path {
    case .field(let field): target = .field(field)
    case .additionalReseller(let index): target = .additionalReseller(index)
    case .subscription(let index, let part): target = .line(index, part.linePart)
    case .other: target = .field(.country)
    }
    let page: Page = problem.path.field == .subscriptions ? .subscriptions : .accountDetails
    if page == self.page {
      overlays.closeAll()
      if case .field(let field) = target { session.reveal(field) }
      return focus(on: target)
    }
    let effects = update(page, focus: target, field: nil)
    session.show(problem)
    return effects
  }

  /// Back on the first page: to the Customers page once the draft is saved, or the question what to keep.
  private mutating func back() -> [Effect] {
    if session.kiosk != nil { return cancel() }
    guard hasCustomersPage else {
      overlays.open(.question(QuestionOverlay(.cancel)))
      return []
    }
    return close()
  }

  private func effects(of next: Move.Next) -> [Effect] {
    switch next {
    case .none: []
    case .another: [.makeDraft]
    case .anotherLike: [.makeDraftLike(session.answers.forCustomerLikeThis)]
    }
  }

  private mutating func finish(addingAnother: Bool) {
    let saved = receipt.receipt.map {
      Notice(session.isCorrection ? "correction/saved-notice" : "notice/saved", ["reference": $0.stamp.reference])
    }
    closing = Closing(departure: addingAnother ? nil : .finished, notice: addingAnother ? nil : saved)
  }
}
