import Records
import Text

extension WizardState {
  /// Where the person is, so that going on begins exactly there.
  var position: DraftPosition {
    var position = DraftPosition(
      page: min(page.rawValue, Page.submit.rawValue), focus: focus.name, caret: editor.caret, scroll: scroll)
    position.text = typedText
    position.search = offerSearch.text
    if case .list(let list) = overlay {
      position.list = DraftList(
        filter: list.filter.text, caret: list.filter.caret, selected: list.selectedItem?.value ?? "",
        scroll: list.scroll)
    }
    position.review = reviewReturn.map { DraftReview(focus: $0.focus.name, before: $0.before, field: $0.field) }
    position.changed = Field.allCases.filter { changed.contains($0) }
    return position
  }

  /// The text under the caret where the answer alone would not bring it back: typed, and not left yet.
  private var typedText: String? {
    switch focus {
    case .field(let field) where Control.of(field).isText:
      editor.text == Normaliser.shown(answers[field], for: field) ? nil : editor.text
    case .line(_, .quantity): isFresh ? nil : editor.text
    default: nil
    }
  }

  /// Goes where a draft was left, as far as what stood there is known yet; the rest is awaited.
  mutating func restore(_ position: DraftPosition) {
    page = Page(rawValue: position.page) ?? .accountDetails
    offerSearch = TextEditor(position.search)
    changed = FieldSet(position.changed)
    reviewReturn = position.review.map {
      ReviewReturn(focus: Focus(name: $0.focus) ?? .button(.next), before: $0.before, field: $0.field)
    }
    if page == .subscriptions { refreshOffers() }
    if page == .review { refreshReview() }
    let all = focuses
    let target = Focus(name: position.focus)
    focus = target.flatMap { all.contains($0) ? $0 : nil } ?? all.first ?? .button(.next)
    scroll = max(0, position.scroll)
    loadEditor(caret: position.caret)
    if focus == target { restoreText(position) }
    overlay = nil
    if focus == target, let list = position.list { restore(list) }
    let isThere = focus == target && position.list?.selected == self.position.list?.selected && lookups.areListsLoaded
    awaited = isThere || target == nil ? nil : position
  }

  /// Tries again once more is known.
  mutating func restoreAwaited() {
    if let awaited { restore(awaited) }
  }

  private mutating func restoreText(_ position: DraftPosition) {
    if focus == .offerSearch {
      editor = TextEditor(position.search, caret: position.caret)
      offerSearch = editor
    } else if let text = position.text, isTextFocused {
      editor = TextEditor(text, caret: position.caret)
      isFresh = false
      judgeNothingTyped()
    }
  }

  /// A number of licences that is still being typed has no error yet.
  mutating func judgeNothingTyped() {
    guard case .line(let index, .quantity) = focus, !isFresh else { return }
    elementFindings[.subscription(index, .quantity)] = nil
  }

  private mutating func restore(_ kept: DraftList) {
    switch focus {
    case .field(.additionalResellers): openList(.additionalReseller(nil))
    case .field(let field) where Control.of(field).list != nil || field == .state: openList(.field(field))
    case .additionalReseller(let index): openList(.additionalReseller(index))
    default: return
    }
    guard case .list(var list) = overlay else { return }
    list.filter = TextEditor(kept.filter, caret: kept.caret)
    if !kept.filter.isEmpty { list.refilter() }
    list.select(list.matches.firstIndex { list.items[$0].value == kept.selected } ?? list.selected)
    list.scroll = kept.scroll
    overlay = .list(list)
  }
}
