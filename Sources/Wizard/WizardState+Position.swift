public import Records
import Rules
import Text

/// Where the person is: kept with each draft, and found again when it is resumed.
extension WizardState {
  /// The effects with every draft in them as it is seen now: place, caret, which fields show their state.
  ///
  /// The draft is saved once, with the place the person went to, not the one they left.
  mutating func stamped(_ effects: [Effect]) -> [Effect] {
    guard effects.contains(where: \.holdsDraft) else { return effects }
    let here = positionToRestore ?? position
    return session.stamped(effects, at: here)
  }

  private var position: DraftPosition {
    let place = self.place
    var position = DraftPosition(
      page: min(page.rawValue, Page.submit.rawValue), focus: place.focus.name, caret: place.editor.caret,
      scroll: place.scroll)
    position.text = typedText
    position.search = subscriptions.search.text
    if case .list(let list) = overlays.top {
      position.list = DraftList(
        filter: list.filter.text, caret: list.filter.caret, selected: list.selectedItem?.value ?? "",
        scroll: list.scroll)
    }
    position.review = session.update.map { DraftReview(focus: $0.focus.name, before: $0.before, field: $0.field) }
    position.changed = Field.allCases.filter { session.changed.contains($0) }
    return position
  }

  /// The text under the caret where the answer alone would not bring it back: typed, and not left yet.
  private var typedText: String? {
    if case .line(_, .quantity) = place.focus { return place.isFresh ? nil : place.editor.text }
    guard page == .accountDetails, let field = account.textField else { return nil }
    let text = place.editor.text
    return text == Normaliser.shown(session.answers[field], for: field) ? nil : text
  }

  // MARK: - Going on

  /// Goes on with a draft where it was left.
  public mutating func resume(_ draft: Draft) {
    session.resume(draft)
    toldCode = draft.code
    restore(draft.position)
  }

  /// What a visitor left to the agent is marked when the application is opened for the first time.
  mutating func tellMissing(handedIn moment: LocalMoment, today: CalendarDate) {
    let missing = session.checkEverything().count { $0.severity == .error }
    let time = session.messages.time(moment, today: today)
    session.notice =
      missing == 0
      ? Notice("notice/application", ["time": time])
      : Notice("notice/application-missing", ["time": time], count: missing)
  }

  /// Begins with answers that were given beforehand.
  public mutating func prefill(_ given: Answers) {
    session.prefill(given)
    account.loadEditor(session)
  }

  /// Goes where a draft was left, as far as what stood there is known yet; the rest is tried again later.
  private mutating func restore(_ position: DraftPosition) {
    page = Page(rawValue: position.page) ?? .accountDetails
    subscriptions.search = TextEditor(position.search)
    session.changed = FieldSet(position.changed)
    session.update = position.review.map {
      ReviewUpdate(focus: Focus(name: $0.focus) ?? .button(.next), before: $0.before, field: $0.field)
    }
    refresh()
    let all = focuses
    let target = Focus(name: position.focus)
    let isFound = target.map { all.contains($0) } ?? false
    enter((isFound ? target : nil) ?? all.first)
    place.scroll = max(0, position.scroll)
    overlays.closeAll()
    if isFound { restoreText(position) }
    if isFound, let list = position.list { restore(list) }
    let isThere =
      isFound && position.list?.selected == self.position.list?.selected && session.lookups.areListsLoaded
    positionToRestore = isThere || target == nil ? nil : position
  }

  /// Tries again once more is known.
  mutating func restorePosition() {
    if let positionToRestore { restore(positionToRestore) }
  }

  private mutating func restoreText(_ position: DraftPosition) {
    if place.focus == .offerSearch {
      subscriptions.search = TextEditor(position.search, caret: position.caret)
      place.editor = subscriptions.search
    } else if case .line(_, .quantity) = place.focus {
      guard let text = position.text else { return }
      place.editor = TextEditor(text, caret: position.caret)
      place.isFresh = false
      unjudgeTypedQuantity()
    } else if page == .accountDetails, account.textField != nil {
      place.editor = TextEditor(position.text ?? place.editor.text, caret: position.caret)
    }
  }

  /// Takes the error away from a quantity that is still being typed.
  mutating func unjudgeTypedQuantity() {
    guard case .line(let index, .quantity) = place.focus, !place.isFresh else { return }
    session.elementFindings[.subscription(index, .quantity)] = nil
  }

  private mutating func restore(_ kept: DraftList) {
    let target: ListOverlay.Target
    switch place.focus {
    case .field(.additionalResellers): target = .additionalReseller(nil)
    case .field(let field) where field.definition.control.list != nil || field == .state: target = .field(field)
    case .additionalReseller(let index): target = .additionalReseller(index)
    case .field, .offerSearch, .line, .offer, .sectionUpdate, .answer, .existingCustomer, .button: return
    }
    guard let list = session.list(target) else { return }
    overlays.open(.list(list))
    overlays.changeList { list in
      list.filter = TextEditor(kept.filter, caret: kept.caret)
      if !kept.filter.isEmpty { list.refilter() }
      list.select(list.matches.firstIndex { list.items[$0].value == kept.selected } ?? list.selected)
      list.scroll = kept.scroll
    }
  }
}
