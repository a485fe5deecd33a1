import Records
import Rules

/// Leaving, and what becomes of the draft: nothing ends before the store has answered.
extension WizardState {
  // MARK: - What a person asks for

  /// Saves the draft and ends the program after that, with the resume code on the terminal.
  mutating func saveAndLeave() -> [Effect] {
    // What is typed here must not go over what the other session has: it becomes a draft of its own.
    if session.saving.isMoved { return [.keepAsNewDraft(session.draft)] }
    if askAboutWait() { return [] }
    _ = endEditing()
    return [session.save(toEnd: .leave)]
  }

  /// F9 asks what becomes of the answers; a form without any is just left.
  mutating func cancel() -> [Effect] {
    guard session.saving.isUntouched else {
      overlays.open(.question(QuestionOverlay(.cancel)))
      return []
    }
    closing = Closing(departure: .finished, notice: nil)
    return []
  }

  /// The same in a window that is too small to ask anything: a file that holds the draft already is good enough.
  mutating func saveAndLeaveUnseen() -> [Effect] {
    if case .asking(let notKept) = session.saving.ending, case .file(let path) = notKept.place {
      return [.leave(.draftInFile(path: path, code: session.draft.code))]
    }
    return stamped(saveAndLeave())
  }

  /// Goes back to the Customers page once the draft is saved.
  mutating func close() -> [Effect] {
    _ = endEditing()
    guard session.saving.hasUnsavedAnswers else {
      closing = Closing(departure: .finished, notice: session.saving.state == .none ? nil : draftKept)
      return []
    }
    return [session.save(toEnd: .close)]
  }

  private var draftKept: Notice { Notice("notice/draft-kept", ["code": session.draft.code]) }

  /// The line dropped or the process is asked to end: what stands in the fields is saved as it was typed, to the caret.
  mutating func sessionEnded() -> [Effect] {
    if session.saving.isMoved { return [.leave(.draftMoved(code: session.draft.code))] }
    guard page != .receipt, session.saving.state != .none else { return [.leave(.finished)] }
    return stamped([session.save(toEnd: .interrupt)])
  }

  // MARK: - What the store answers

  mutating func draftSaved(_ id: String, code: String?) -> [Effect] {
    let (goal, effects) = session.draftSaved(id, code: code)
    switch goal {
    // Who leaves knows the code; who was cut off is asked about the draft the next time.
    case .leave:
      return effects + [.releaseDraft(id: session.draft.id), .leave(.draftKept(code: session.draft.code))]
    case .interrupt: return effects + [.leave(.draftKept(code: session.draft.code))]
    case .close: closing = Closing(departure: .finished, notice: draftKept)
    case .submit, nil: break
    }
    return effects
  }

  mutating func draftNotSaved(_ reason: Notice, file: String?) -> [Effect] {
    guard let goal = session.draftNotSaved(reason, file: file) else { return [] }
    if goal == .interrupt {
      let code = session.draft.code
      return [.leave(file.map { .draftInFile(path: $0, code: code) } ?? .draftLost(reason))]
    }
    ask(reason, goal, file: file)
    return []
  }

  /// The record could not be saved: nothing ends, the person is asked, and told where the answers are.
  mutating func submissionFailed(_ reason: Notice, file: String?) -> [Effect] {
    if case .question(let question)? = overlays.top, question.subject == .storeBusy { overlays.closeAll() }
    guard !session.saving.isMoved else {
      session.notice = reason
      return []
    }
    // The program is asked to end: the draft, which is saved after this, says how.
    if session.saving.ending == .saving(.interrupt) { return [] }
    if session.saving.isStopping, reason.isBusy {
      session.submissionStopped(file: file)
      return []
    }
    session.saving.isStopping = false
    ask(reason, .submit, file: file)
    return []
  }

  // MARK: - Waiting for the store

  /// Asks whether to wait on while the record is on its way to the store; `false` where it is not.
  mutating func askAboutWait() -> Bool {
    guard session.saving.isSubmitting else { return false }
    if overlays.top == nil, !session.saving.isStopping { overlays.open(.question(QuestionOverlay(.storeBusy))) }
    return true
  }

  private mutating func answerWait(_ choice: QuestionOverlay.Choice) -> [Effect] {
    overlays.closeAll()
    guard session.saving.isSubmitting else { return [] }
    guard choice == .stopWaiting else {
      session.notice = Notice("notice/waiting-for-store")
      return []
    }
    session.saving.isStopping = true
    session.notice = Notice("notice/stopping")
    return [.stopSubmission]
  }

  private mutating func ask(_ reason: Notice, _ goal: Ending.Goal, file: String?) {
    let notKept = session.notKept(reason, goal: goal, file: file, offersFile: offersFiles)
    overlays.open(.question(QuestionOverlay(.notKept(notKept))))
  }

  /// A draft that an ended session left open is asked about once; who has begun to answer already is only told of it.
  mutating func draftLeft(code: String, name: String, at moment: LocalMoment) {
    if session.saving.isUntouched, overlays.top == nil {
      overlays.open(.question(QuestionOverlay(.draftLeft(code: code, name: name, at: moment))))
    } else {
      session.notice = Notice("notice/draft-left", ["code": code, "time": moment.clock])
    }
  }

  /// Another session has the draft.
  mutating func draftTaken(at moment: LocalMoment?) -> [Effect] {
    let isInterrupted = session.saving.ending == .saving(.interrupt)
    session.draftTaken()
    if isInterrupted { return [.leave(.draftMoved(code: session.draft.code))] }
    overlays.open(.question(QuestionOverlay(.draftMoved(code: session.draft.code, at: moment))))
    return []
  }

  /// What stands here has an identity of its own, under which it is saved.
  mutating func draftRenewed(_ identity: DraftIdentity) -> [Effect] {
    overlays.closeAll()
    return stamped([session.draftRenewed(identity)])
  }

  mutating func submitted(_ receipt: Receipt) -> [Effect] {
    let isInterrupted = session.saving.ending == .saving(.interrupt)
    let effects = session.submitted()
    if isInterrupted { return effects + [.leave(.finished)] }
    overlays.closeAll()
    self.receipt.receipt = receipt
    page = .receipt
    enter(nil)
    return effects
  }

  /// The rules were run again at the store, and something no longer passes.
  mutating func submissionRefused(_ problems: [Problem]) {
    guard session.saving.isSubmitting else { return }
    session.saving.ending = .none
    session.saving.isStopping = false
    overlays.closeAll()
    overlays.open(.summary(SummaryOverlay(session.outline.inOrderOfPage(problems))))
  }

  mutating func notSubmitted(_ reason: Notice) {
    guard session.saving.isSubmitting else { return }
    session.saving.ending = .none
    session.saving.isStopping = false
    overlays.closeAll()
    session.notice = reason
  }

  // MARK: - Answers to questions

  mutating func answer(_ subject: QuestionOverlay.Subject, _ choice: QuestionOverlay.Choice) -> [Effect] {
    switch subject {
    case .existingCustomer(let customer, _): return answer(customer, choice)
    case .domainTaken(let customer, let free):
      guard choice == .useFree, let free else { return answer(customer, choice) }
      overlays.closeAll()
      return account.take(free, for: .domainPrefix, &session)
    case .draftMoved: return answerMoved(choice)
    case .draftLeft(let code, _, _):
      overlays.closeAll()
      return [choice == .goOnWithDraft ? .openDraft(code: code) : .releaseAbandonedDraft(code: code)]
    case .notKept(let notKept): return answer(notKept, choice)
    case .storeBusy: return answerWait(choice)
    case .cancel:
      overlays.closeAll()
      if choice == .keepDraft { return saveAndLeave() }
      return choice == .discard ? discard() : []
    case .noSubscriptions:
      overlays.closeAll()
      return choice == .goOn ? go(to: .review) : []
    case .draftWritten(let path):
      overlays.closeAll()
      session.saving.ending = .none
      return choice == .leave ? [.leave(.draftInFile(path: path, code: session.draft.code))] : []
    case .discardDraft, .leaveRequest, .draftInUse:
      overlays.closeAll()
      return []
    }
  }

  private mutating func discard() -> [Effect] {
    let file: [Effect] = session.saving.file == nil ? [] : [.removeDraftFile(id: session.draft.id)]
    session.saving = Saving()
    closing = Closing(departure: .discarded, notice: Notice("notice/discarded"))
    return [.discardDraft(code: session.draft.code)] + file
  }

  /// What is done about a customer who may be there already; the question waits behind the record.
  private mutating func answer(_ customer: KnownCustomer, _ choice: QuestionOverlay.Choice) -> [Effect] {
    if choice == .showRecord { return [.openRecord(reference: customer.reference)] }
    overlays.closeAll()
    guard choice == .requestRelationship else { return [] }
    let effects = endEditing()
    if page == .accountDetails { account.loadEditor(session) }
    return effects + [
      .startRelationship(reference: customer.reference, name: customer.name, country: customer.country)
    ]
  }

  /// The question stays until the draft has its new identity.
  private mutating func answerMoved(_ choice: QuestionOverlay.Choice) -> [Effect] {
    guard choice == .leave else { return [.keepAsNewDraft(session.draft)] }
    overlays.closeAll()
    session.saving.state = .none
    closing = Closing(
      departure: .draftMoved(code: session.draft.code),
      notice: Notice("notice/draft-moved", ["code": session.draft.code])
    )
    return []
  }

  private mutating func answer(_ notKept: NotKept, _ choice: QuestionOverlay.Choice) -> [Effect] {
    if choice == .saveToFile {
      overlays.open(.file(FileOverlay(path: "~/draft-\(session.draft.code).json")))
      return []
    }
    if choice == .leave, case .file(let path) = notKept.place {
      return [.leave(.draftInFile(path: path, code: session.draft.code))]
    }
    overlays.closeAll()
    session.saving.ending = .none
    guard choice == .tryAgain else { return [] }
    switch notKept.goal {
    case .leave, .interrupt: return saveAndLeave()
    case .close: return close()
    case .submit: return page == .submit ? press(.main) : session.saveIfNeeded()
    }
  }

  /// The draft stands in a file that the person named.
  mutating func draftFileWritten(_ path: String) {
    session.notice = nil
    overlays.open(.question(QuestionOverlay(.draftWritten(path: path))))
  }
}

extension Effect {
  var isSaving: Bool { if case .saveDraft = self { true } else { false } }
}
