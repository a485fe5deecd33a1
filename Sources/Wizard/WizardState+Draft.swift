public import Records

extension WizardState {
  /// Keys after which a draft is saved even while somebody goes on typing.
  static let keysBetweenSaves = 20

  /// The effect that saves the draft, where there is something new in it.
  mutating func saveIfNeeded() -> [Effect] {
    if draftState == .savedWhileTyping { draftState = .saved }
    guard hasUnsavedAnswers, page != .receipt else { return [] }
    return [save()]
  }

  /// The effect that saves the draft after so many keys, if it is time.
  mutating func saveWhileTyping() -> [Effect] {
    guard unsavedKeys >= Self.keysBetweenSaves else { return [] }
    let effect = save()
    isSavingWhileTyping = true
    return [effect]
  }

  /// The effect that saves the draft as it stands.
  mutating func save() -> Effect {
    unsavedKeys = 0
    isSavingWhileTyping = false
    draft.position = DraftPosition(
      page: min(page.rawValue, Page.submit.rawValue), focus: focus.name, caret: editor.caret, scroll: scroll)
    draft.visited = Field.allCases.filter { isVisited($0) }
    return .saveDraft(draft)
  }

  /// Whether the field shows its state again after a resume: it was finished, or Next asked for it.
  private func isVisited(_ field: Field) -> Bool {
    let status = self[status: field]
    if status.phase == .fix { return true }
    return status.isTouched && status.phase != .editing && !(status.phase == .untouched && answers[field].isEmpty)
  }

  /// Goes on with a draft where it was left.
  public mutating func resume(_ resumed: Draft) {
    draft = resumed
    draftState = .saved
    restoreStatuses(resumed)
    checkElements()
    refreshOutline()
    page = Page(rawValue: resumed.position.page) ?? .accountDetails
    if page == .subscriptions { refreshOffers() }
    if page == .review { refreshReview() }
    let all = focuses
    focus = all.first { $0.name == resumed.position.focus } ?? all.first ?? .button(.next)
    scroll = max(0, resumed.position.scroll)
    loadEditor(caret: resumed.position.caret)
  }
}
