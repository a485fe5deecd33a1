public import Records

extension WizardState {
  /// Keys after which a draft is saved even while somebody goes on typing.
  static let keysBetweenSaves = 20

  /// The effect that saves the draft, where there is something new in it.
  mutating func saveIfNeeded() -> [Effect] {
    if draftState == .savedWhileTyping { draftState = .saved }
    guard hasUnsavedAnswers, !isMoved, page != .receipt else { return [] }
    return [save()]
  }

  /// The effect that saves the draft after so many keys, if it is time.
  mutating func saveWhileTyping() -> [Effect] {
    guard unsavedKeys >= Self.keysBetweenSaves, !isMoved else { return [] }
    let effect = save()
    isSavingWhileTyping = true
    return [effect]
  }

  /// The effect that saves the draft as it stands.
  mutating func save() -> Effect {
    updateDraft()
    return .saveDraft(draft)
  }

  /// The same effects, with the draft saved once and as it stands now: where the person went, not what was left.
  mutating func placed(_ effects: [Effect]) -> [Effect] {
    guard let place = effects.firstIndex(where: \.isSaving) else { return effects }
    updateDraft()
    var placed = effects.filter { !$0.isSaving }
    placed.insert(.saveDraft(draft), at: min(place, placed.count))
    return placed
  }

  /// Brings the draft up to what is seen: place, caret, and which fields show their state.
  mutating func updateDraft() {
    unsavedKeys = 0
    isSavingWhileTyping = false
    draft.position = awaited ?? position
    draft.visited = Field.allCases.filter { isVisited($0) }
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
    restore(resumed.position)
  }
}

extension Effect {
  fileprivate var isSaving: Bool { if case .saveDraft = self { true } else { false } }
}
