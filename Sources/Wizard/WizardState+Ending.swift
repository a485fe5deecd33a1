import Records
import Rules

/// Leaving, and what becomes of the draft: nothing ends before the store has answered.
extension WizardState {
  // MARK: - What a person asks for

  /// Saves the draft and leaves: to the Customers page, or out of the program, with the resume code on the terminal.
  mutating func saveAndLeave() -> [Effect] {
    // What is typed here must not go over what the other session has: it becomes a draft of its own.
    if session.saving.isMoved { return [.keepAsNewDraft(session.draft)] }
    if askAboutWait() { return [] }
    // Who came from the Customers page goes back there: only its own F3 ends the program.
    if hasCustomersPage { return close() }
    _ = endEditing()
    // At a kiosk a form without an answer needs no code.
    if session.kiosk != nil, session.saving.isUntouched { return cancel() }
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
      return leave(.draftInFile(path: path, code: session.draft.code))
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
    session.saving.isIdle = false
    if session.saving.isMoved { return [.leave(.draftMoved(code: session.draft.code))] }
    guard page != .receipt, session.saving.state != .none else { return [.leave(.finished)] }
    return stamped([session.save(toEnd: .interrupt)])
  }

  /// Nobody sits here any more: what stands in the fields is saved, and the session ends after that. `nil` where there is
  /// nothing to keep.
  mutating func idleEnded() -> [Effect]? {
    guard page != .receipt, session.saving.state != .none else { return nil }
    session.saving.isIdle = true
    // What was typed since another session took the draft is a draft of its own.
    if session.saving.isMoved { return session.kiosk == nil ? stamped([.keepAsNewDraft(session.draft)]) : nil }
    // Its answer comes first: a record that is saved is no draft.
    return session.saving.isSubmitting ? [] : saveIdle()
  }

  private mutating func saveIdle() -> [Effect] { stamped([session.save(toEnd: .idle)]) }

  /// Ends the program, or at a kiosk the session alone.
  mutating func leave(_ departure: Departure) -> [Effect] {
    guard session.kiosk != nil else { return [.leave(departure)] }
    closing = Closing(departure: departure, notice: nil)
    return []
  }

  // MARK: - What the store answers

  mutating func draftSaved(_ id: String, code: String?) -> [Effect] {
    let (goal, effects) = session.draftSaved(id, code: code)
    switch goal {
    // Who leaves knows the code; who was cut off is asked about the draft the next time.
    case .leave: return effects + [.releaseDraft(id: session.draft.id)] + leave(.draftKept(code: session.draft.code))
    case .idle: return effects + [.releaseDraft(id: session.draft.id)] + leave(.idle(code: session.draft.code))
    case .interrupt: return effects + [.leave(.draftKept(code: session.draft.code))]
    case .close: closing = Closing(departure: .finished, notice: draftKept)
    case .submit, nil: tellCode()
    }
    return effects
  }

  /// At a kiosk the code is told once, when the form is saved for the first time and the person rests: the next key
  /// removes what is told.
  mutating func tellCode() {
    guard session.saving.state == .saved else { return }
    guard session.kiosk != nil, toldCode != session.draft.code, overlays.top == nil, session.notice == nil else {
      return
    }
    toldCode = session.draft.code
    session.notice = Notice("kiosk/your-code", ["code": ResumeCode.shown(session.draft.code)])
  }

  mutating func draftNotSaved(_ reason: Notice, file: String?) -> [Effect] {
    guard let goal = session.draftNotSaved(reason, file: file) else { return [] }
    if goal == .interrupt {
      let code = session.draft.code
      return [.leave(file.map { .draftInFile(path: $0, code: code) } ?? .draftLost(reason))]
    }
    if goal == .idle {
      if let file { return leave(idleInFile(file)) }
      // A visitor's answers are not left on the screen; an agent's terminal is the agent's own.
      if session.kiosk != nil { return leave(.draftLost(reason)) }
      session.saving.isIdle = false
      ask(reason, .leave, file: nil)
      return []
    }
    ask(reason, goal, file: file)
    return []
  }

  /// At a kiosk no code and no path is shown when a session has ended by itself.
  private func idleInFile(_ path: String) -> Departure {
    session.kiosk == nil ? .draftInFile(path: path, code: session.draft.code) : .idle(code: nil)
  }

  /// The record could not be saved: nothing ends, the person is asked, and told where the answers are.
  mutating func submissionFailed(_ reason: Notice, file: String?) -> [Effect] {
    if case .question(let question)? = overlays.top, question.subject == .storeBusy { overlays.closeAll() }
    guard !session.saving.isMoved else {
      session.notice = reason
      return []
    }
    if session.saving.isIdle { return saveIdle() }
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

  mutating func answerWait(_ choice: QuestionOverlay.Choice) -> [Effect] {
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
    if session.kiosk != nil || session.saving.isIdle { return leave(.draftMoved(code: session.draft.code)) }
    overlays.open(.question(QuestionOverlay(.draftMoved(code: session.draft.code, at: moment))))
    return []
  }

  /// The draft was erased with all that was kept of a person: what stands here is dropped, and not saved again.
  mutating func draftErased() -> [Effect] {
    let isInterrupted = session.saving.ending == .saving(.interrupt)
    session.saving = Saving()
    overlays.closeAll()
    if isInterrupted { return [.leave(.erased)] }
    closing = Closing(departure: .erased, notice: Notice("notice/erased"))
    return []
  }

  /// What stands here has an identity of its own, under which it is saved.
  mutating func draftRenewed(_ identity: DraftIdentity) -> [Effect] {
    overlays.closeAll()
    let save = session.draftRenewed(identity)
    return session.saving.isIdle ? saveIdle() : stamped([save])
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

  /// Somebody else corrected the record or noted its tenant since this correction began: what was changed here is put on
  /// top of it, and Review shows the whole once more.
  mutating func correctedMeanwhile(
    by name: String?, _ mark: CorrectionMark, _ answers: Answers, _ tenant: LinkedTenant?
  ) -> [Effect] {
    guard session.saving.isSubmitting else { return [] }
    session.endNothing()
    let told = session.moveCorrection(to: mark, answers, by: name, of: tenant)
    if session.saving.isIdle { return stamped([session.save(toEnd: .idle)]) }
    overlays.closeAll()
    let effects = go(to: .review)
    session.notice = told
    return stamped(effects)
  }

  /// The rules were run again at the store, and something no longer passes.
  mutating func submissionRefused(_ problems: [Problem]) -> [Effect] {
    guard session.saving.isSubmitting else { return [] }
    session.endNothing()
    if session.saving.isIdle { return saveIdle() }
    overlays.closeAll()
    overlays.open(.summary(SummaryOverlay(session.outline.inOrderOfPage(problems))))
    return []
  }

  mutating func notSubmitted(_ reason: Notice) -> [Effect] {
    guard session.saving.isSubmitting else { return [] }
    session.endNothing()
    if session.saving.isIdle { return saveIdle() }
    overlays.closeAll()
    session.notice = reason
    return []
  }
}

extension WizardState {
  /// The code or reference under which the Customers page lists what was open here; `nil` where nothing of it is kept.
  var listed: String? {
    if page == .receipt { return receipt.receipt?.stamp.reference }
    return session.saving.state == .none ? session.draft.application?.reference : session.draft.code
  }
}

extension Effect {
  var isSaving: Bool { if case .saveDraft = self { true } else { false } }
}
