public import Records

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
