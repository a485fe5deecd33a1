public import Records

/// The correction of a saved record.
extension WizardState {
  /// Somebody else corrected the record since this correction began: what was changed here is put on top of it, and Review
  /// shows the whole once more.
  mutating func correctedMeanwhile(by name: String, _ mark: CorrectionMark, _ answers: Answers) -> [Effect] {
    guard session.saving.isSubmitting else { return [] }
    session.saving.ending = .none
    session.saving.isStopping = false
    session.moveCorrection(to: mark, answers)
    if session.saving.isIdle { return stamped([session.save(toEnd: .idle)]) }
    overlays.closeAll()
    let effects = go(to: .review)
    session.notice = Notice("correction/meanwhile", ["operator": name])
    return stamped(effects)
  }
}

extension Draft {
  /// A draft that corrects a record: its answers, with Review open.
  public static func correcting(_ mark: CorrectionMark, _ answers: Answers, _ identity: DraftIdentity, owner: String)
    -> Draft
  {
    Draft(
      id: identity.id, code: identity.code, submission: identity.submission, owner: owner, answers: answers,
      position: DraftPosition(page: Page.review.rawValue, focus: Focus.answer(0).name),
      visited: Field.allCases, corrects: mark)
  }
}
