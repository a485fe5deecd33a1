import Messages
public import Records
import Rules

/// Saving the draft, and what waits for it.
///
/// The draft in these effects does not say yet where the person is: `WizardState` adds that before an effect leaves it.
extension Session {
  /// The effect that saves the draft, where there is something new in it.
  public mutating func saveIfNeeded() -> [Effect] { saving.isDue() ? [save()] : [] }

  /// The effect that saves the draft after so many keys, if it is time.
  mutating func saveWhileTyping() -> [Effect] {
    guard saving.isDueWhileTyping() else { return [] }
    saving.begun(whileTyping: true)
    return [.saveDraft(draft)]
  }

  /// The effect that saves the draft as it stands.
  mutating func save() -> Effect {
    saving.begun()
    return .saveDraft(draft)
  }

  /// The effect that saves the draft, after which something ends.
  public mutating func save(toEnd goal: Ending.Goal) -> Effect {
    saving.ending = .saving(goal)
    return save()
  }

  /// The store has the draft, perhaps under another code; gives what was to end after that.
  public mutating func draftSaved(_ id: String, code: String?) -> (goal: Ending.Goal?, effects: [Effect]) {
    guard id == draft.id, !saving.isMoved else { return (nil, []) }
    if let code { draft.code = code }
    // The store has what the file has, and more.
    let effects: [Effect] = saving.file == nil ? [] : [.removeDraftFile(id: id)]
    saving.succeeded()
    guard case .saving(let goal) = saving.ending, goal != .submit else { return (nil, effects) }
    saving.ending = .none
    return (goal, effects)
  }

  /// The draft is not in the store; `file` is the private file that holds it instead, if there is one.
  ///
  /// Gives what was to end after the save, and now does not.
  public mutating func draftNotSaved(_ reason: Notice, file: String?) -> Ending.Goal? {
    saving.file = file ?? saving.file
    saving.failed(isBusy: reason.isBusy)
    guard !saving.isMoved, case .saving(let goal) = saving.ending, goal != .submit else {
      // That another program is busy is said in the corner: it passes.
      if !reason.isBusy { notice = reason }
      return nil
    }
    return goal
  }

  /// What the person is asked where something was to end and the store refused.
  mutating func notKept(_ reason: Notice, goal: Ending.Goal, file: String?, offersFile: Bool) -> NotKept {
    saving.file = file ?? saving.file
    let isSaved = saving.state == .saved
    if !isSaved { saving.failed(isBusy: false) }
    notice = nil
    let notKept = NotKept(
      reason: reason, place: file.map { .file($0) } ?? (isSaved ? .store : .memory), goal: goal,
      offersFile: offersFile)
    saving.ending = .asking(notKept)
    return notKept
  }

  /// The effect that makes a record of the draft, or at a kiosk an application, after which the session ends.
  public mutating func submit() -> Effect {
    saving.ending = .saving(.submit)
    return isVisitor ? .handIn(draft, language: language.rawValue) : .submit(draft)
  }

  /// The store did not take the record or the draft, so what was to end does not.
  public mutating func endNothing() {
    saving.ending = .none
    saving.isStopping = false
  }

  /// The person stopped waiting for the store, and it does not have the record: the draft is saved again at the next rest.
  mutating func submissionStopped(file: String?) {
    saving.file = file ?? saving.file
    endNothing()
    if saving.state != .saved { saving.failed(isBusy: true) }
    notice = Notice("notice/submission-stopped", ["code": draft.code])
  }

  /// Another session has the draft: nothing is saved here before the person has said what becomes of it.
  public mutating func draftTaken() {
    saving.isMoved = true
    saving.ending = .none
    saving.state = .failed
    notice = nil
  }

  /// What stands here goes on as a draft of its own.
  public mutating func draftRenewed(_ identity: DraftIdentity) -> Effect {
    draft.id = identity.id
    draft.code = identity.code
    draft.submission = identity.submission
    // The application is the other draft's to finish.
    draft.application = nil
    saving.isMoved = false
    saving.state = .unsaved
    notice = Notice("notice/draft-renewed", ["code": identity.code])
    return save()
  }

  /// The record is in the store, so there is no draft any more; gives the effects that follow.
  public mutating func submitted() -> [Effect] {
    let effects: [Effect] = saving.file == nil ? [] : [.removeDraftFile(id: draft.id)]
    saving = Saving()
    notice = nil
    return effects
  }
}

/// The number of a person is not kept of a visitor: neither in an answer that is left, nor in a draft while it is typed.
extension Session {
  /// What a text in the field of the registration ID is called, where a visitor has put the number of a person there.
  ///
  /// What the rules take as the number of a company is none: sole traders of some countries have no other.
  private func personalNumber(_ text: String) -> String? {
    isVisitor && !text.isEmpty ? context.personalNumber(text) : nil
  }

  /// Empties the field where the number of a person stands in it, and says what it was taken for; whether it did.
  mutating func dropPersonalNumber() -> Bool {
    guard let name = personalNumber(answers[.registrationID]) else { return false }
    answers[.registrationID] = ""
    self[status: .registrationID] = FieldStatus()
    saving.answerChanged()
    notice = name.isEmpty ? Notice("kiosk/personal-number") : Notice("kiosk/personal-number.named", ["taken": name])
    return true
  }

  /// Whether the message says that a number was not kept: the person stays to read it.
  var isToldOfPersonalNumber: Bool { notice?.key.hasPrefix("kiosk/personal-number") == true }

  /// The draft as it may be saved: a number that is being typed is not in it once it is a person's.
  public var draftToKeep: Draft {
    guard isVisitor else { return draft }
    let isTyped = draft.position.focus == Focus.field(.registrationID).name
    let typed = isTyped ? draft.position.text ?? "" : ""
    guard personalNumber(draft.answers[.registrationID]) != nil || personalNumber(typed) != nil else { return draft }
    var kept = draft
    kept.answers[.registrationID] = ""
    if isTyped {
      kept.position.text = nil
      kept.position.caret = 0
    }
    return kept
  }
}

extension Notice {
  /// Whether it says that another program held the store for too long.
  var isBusy: Bool { key == "store/locked" }
}

extension Session {
  /// The effects with every draft in them as it stands now: the place, and which fields show their state; saved once.
  public mutating func stamped(_ effects: [Effect], at position: DraftPosition) -> [Effect] {
    guard effects.contains(where: \.holdsDraft) else { return effects }
    draft.position = position
    draft.visited = visited
    let draft = draftToKeep
    var stamped: [Effect] = []
    for effect in effects where !(effect.isSaving && stamped.contains(where: \.isSaving)) {
      stamped.append(effect.holding(draft))
    }
    return stamped
  }
}

extension Effect {
  /// Whether the effect takes the draft as it stands now.
  var holdsDraft: Bool {
    switch self {
    case .saveDraft, .keepAsNewDraft, .writeDraftFile, .submit, .handIn: true
    case .discardDraft, .takeDraft, .releaseDraft, .releaseAbandonedDraft, .removeDraftFile, .findCustomers,
      .findLastCustomer, .findCity, .loadCustomers,
      .openRecord, .correctRecord, .openRequest, .exportStored, .openDraft, .openApplication, .discardApplication,
      .goOn,
      .forgetSession, .redrawScreen,
      .stopSubmission, .makeDraft, .makeDraftLike, .startRelationship, .saveRelationship,
      .leave:
      false
    }
  }

  /// The same with another draft; itself where it holds none.
  fileprivate func holding(_ draft: Draft) -> Effect {
    switch self {
    case .saveDraft: .saveDraft(draft)
    case .keepAsNewDraft: .keepAsNewDraft(draft)
    case .writeDraftFile(_, let path): .writeDraftFile(draft, path: path)
    case .submit: .submit(draft)
    case .handIn(_, let language): .handIn(draft, language: language)
    case .discardDraft, .takeDraft, .releaseDraft, .releaseAbandonedDraft, .removeDraftFile, .findCustomers,
      .findLastCustomer, .findCity, .loadCustomers,
      .openRecord, .correctRecord, .openRequest, .exportStored, .openDraft, .openApplication, .discardApplication,
      .goOn,
      .forgetSession, .redrawScreen,
      .stopSubmission, .makeDraft, .makeDraftLike, .startRelationship, .saveRelationship,
      .leave:
      self
    }
  }
}
