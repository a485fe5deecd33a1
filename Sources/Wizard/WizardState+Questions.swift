import Records
import Rules

/// What an answer to a question comes to.
extension WizardState {
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
    case .pasted(let offer):
      overlays.closeAll()
      return answer(offer, choice)
    case .cancel:
      overlays.closeAll()
      if choice == .keepDraft { return saveAndLeave() }
      return choice == .discard ? discard() : []
    case .correctLinked:
      overlays.closeAll()
      guard choice == .correctIt else { return cancel() }
      session.notice = Notice("correction/begun")
      return []
    case .noSubscriptions:
      overlays.closeAll()
      return choice == .goOn ? go(to: .review) : []
    case .takeOut(let line, _):
      overlays.closeAll()
      return choice == .takeOut ? subscriptions.remove(line, &session) : []
    case .draftWritten(let path):
      overlays.closeAll()
      session.saving.ending = .none
      return choice == .leave ? [.leave(.draftInFile(path: path, code: session.draft.code))] : []
    case .customerElsewhere, .discardDraft, .leaveRequest, .draftInUse, .discardApplication, .applicationInUse:
      overlays.closeAll()
      return []
    }
  }

  private mutating func discard() -> [Effect] {
    // At a kiosk a save that is under way may make a file yet.
    let hasFile = session.kiosk != nil || session.saving.file != nil
    let file: [Effect] = hasFile ? [.removeDraftFile(id: session.draft.id)] : []
    session.saving = Saving()
    closing = Closing(
      departure: .discarded, notice: .discarded(application: session.draft.application?.reference ?? ""))
    // Last what says that nothing is kept.
    return file + [.discardDraft(code: session.draft.code)]
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
      return leave(.draftInFile(path: path, code: session.draft.code))
    }
    overlays.closeAll()
    session.saving.ending = .none
    guard choice == .tryAgain else { return [] }
    switch notKept.goal {
    case .leave, .interrupt, .idle: return saveAndLeave()
    case .close: return close()
    case .submit: return page == .submit ? press(.main) : session.saveIfNeeded()
    }
  }

  /// The draft stands in a file that the person named.
  mutating func fileWritten(_ path: String) {
    session.notice = nil
    overlays.open(.question(QuestionOverlay(.draftWritten(path: path))))
  }
}
