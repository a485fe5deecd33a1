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
  /// The draft with the answers that stay as the record has them, once the customer's tenant is made; whether it had others.
  public func keeping(_ saved: Answers?, for tenant: LinkedTenant?) -> (draft: Draft, isChanged: Bool) {
    guard tenant != nil, let saved else { return (self, false) }
    var kept = self
    for field in RecordLink.keptFields { kept.answers.take(field, from: saved) }
    return (kept, !RecordLink.changedFields(answers, since: saved).isEmpty)
  }
}
