import Records
import Rules

/// Opening the wizard: for a new customer, a draft, a correction.
extension FrontdeskState {
  /// A wizard about a draft, to be begun or resumed.
  private func newWizard(_ draft: Draft) -> WizardState {
    var wizard = WizardState(
      Session(setting, draft: draft, today: today, lookups: lists ?? WizardLookups()),
      hasCustomersPage: customers != nil, offersFiles: setting.offersFiles)
    wizard.fit(size)
    return wizard
  }

  private mutating func open(_ wizard: WizardState) -> [Effect] {
    start = nil
    if kiosk != nil { kiosk = KioskState() }
    self.wizard = wizard
    return wizard.session.findAllCustomers() + (kiosk == nil ? [.findLastCustomer] : [])
  }

  mutating func begin(_ identity: DraftIdentity, _ answers: Answers?, today: CalendarDate) -> [Effect] {
    self.today = today
    var wizard = newWizard(
      Draft(
        id: identity.id, code: identity.code, submission: identity.submission, owner: setting.operatorLogin))
    wizard.begin()
    if let answers {
      wizard.prefill(answers)
      if answers == answers.forCustomerLikeThis { wizard.session.notice = Notice("notice/taken-over") }
    }
    return open(wizard)
  }

  mutating func resume(
    _ draft: Draft, today: CalendarDate, file: String?, handedIn: LocalMoment?, before: Answers?, tenant: LinkedTenant?
  ) -> [Effect] {
    // Somebody has begun to type, or has left the page for a code: what was found is not theirs to see.
    let isTyping = wizard?.session.saving.isUntouched == false
    if kiosk == nil ? isTyping : !looksFor(draft) { return [.releaseDraft(id: draft.id)] }
    self.today = today
    let kept = draft.keeping(before, for: tenant)
    var wizard = newWizard(kept.draft)
    wizard.session.original = before
    wizard.session.tenant = tenant
    wizard.resume(kept.draft)
    if tenant != nil {
      wizard.session.notice = Notice(kept.isChanged ? "correction/linked-meanwhile" : "correction/linked-resumed")
    }
    if let handedIn, draft.visited.isEmpty { wizard.tellMissing(handedIn: handedIn, today: today) }
    wizard.session.saving.file = file
    return open(wizard)
  }

  /// Begins the correction of a record on Review, where each of its answers is one key away; one whose tenant is made is
  /// asked about first.
  mutating func correct(_ draft: Draft, today: CalendarDate, tenant: LinkedTenant?) -> [Effect] {
    if wizard != nil { return [] }
    self.today = today
    var wizard = newWizard(draft)
    wizard.session.original = draft.answers
    wizard.session.tenant = tenant
    wizard.resume(draft)
    wizard.session.saving = Saving()
    if let tenant {
      wizard.overlays.open(.question(QuestionOverlay(.correctLinked(tenant))))
    } else {
      wizard.session.notice = Notice("correction/begun")
    }
    return open(wizard)
  }

  /// The draft was asked for, and is a record already.
  mutating func show(_ receipt: Receipt, of draft: Draft, today: CalendarDate) {
    self.today = today
    var wizard = newWizard(draft)
    wizard.resume(draft)
    _ = wizard.submitted(receipt)
    wizard.session.notice = Notice("notice/saved-already", ["reference": receipt.stamp.reference])
    lastReference = receipt.stamp.reference
    start = nil
    self.wizard = wizard
  }
}
