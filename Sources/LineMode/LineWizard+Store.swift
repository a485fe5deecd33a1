import Messages
import Records
import Rules
public import Wizard

/// What the store answers, and the ways in which line mode ends.
extension LineWizard {
  // MARK: - Leaving

  /// `.`: the draft is saved, and line mode ends.
  mutating func leave() -> [Effect] {
    next = .waits
    if let opening {
      end = .untouched(code: opening.code)
      return []
    }
    return stamped([session.save(toEnd: .leave)])
  }

  /// There are no more lines, or the process is asked to end: what was answered is saved, and nothing is asked any more.
  public mutating func inputEnded() -> [Effect] {
    wantsLine = false
    next = .waits
    if session.saving.isMoved {
      end = .moved(code: session.draft.code)
      return []
    }
    guard opening == nil, !session.saving.isUntouched else {
      end = end ?? opening.map { .untouched(code: $0.code) } ?? .nothingKept
      return []
    }
    return stamped([session.save(toEnd: .interrupt)])
  }

  // MARK: - Answers of the store

  /// Takes an answer to an effect; gives what follows from it.
  public mutating func received(_ action: Action) -> [Effect] {
    switch action {
    case .ofDraft(let id, let action): return id == session.draft.id ? received(action) : []
    case .listsLoaded(let catalog, let resellers):
      session.listsArrived(WizardLookups(catalog: catalog, resellers: resellers))
    case .customersFound(let question, let found):
      session.customersFound(question, found, typedField: nil, showsHint: false)
    case .customersElsewhereFound(let question, let found):
      session.customersElsewhereFound(question, found, typedField: nil, showsHint: false)
    case .lastCustomerFound(let answers, let usual): _ = session.lastCustomerFound(answers, usual)
    case .cityFound(let place, let city): session.cityFound(city, of: place)
    case .draftOpened(let draft, let today, let file, _, let before, let tenant):
      return resume(draft, today: today, file: file, before: before, of: tenant)
    case .draftInUse(let code, let since): open(.draftInUse(code: code, since: since))
    case .draftLeft(let code, let name, let moment): left(code: code, name: name, at: moment)
    case .draftSaved(let id, let code): return saved(id, code: code)
    case .draftNotSaved(let key, let arguments, let file): return notSaved(Notice(key, arguments), file: file)
    case .draftTaken: return taken()
    case .draftRenewed(let identity): return stamped([renewed(identity)])
    case .draftErased:
      session.endNothing()
      end = .erased
    case .receiptFound(let receipt, _, _):
      give(reason: words.text("notice/saved-already", ["reference": receipt.stamp.reference]))
      return submitted(receipt)
    case .submitted(let receipt): return submitted(receipt)
    case .submissionRefused(let problems): return refused(problems)
    case .submissionFailed(let key, let arguments, let file): return failed(Notice(key, arguments), file: file)
    case .notSubmitted(let key, let arguments): return failed(Notice(key, arguments), file: nil)
    case .correctedMeanwhile(let by, let mark, let answers, let tenant):
      return correctedMeanwhile(by, mark, answers, tenant)
    case .storeFailed(let key, let arguments): give(reason: words.text(key, arguments))
    // These belong to pages that line mode does not have.
    case .keyPressed, .pasted, .resized, .bytesDropped, .scrolled, .timePassed, .sessionEnded, .fileWritten,
      .fileRefused, .draftMade, .correctionMade, .draftDiscarded, .handedIn, .codeAnswered, .applicationInUse,
      .customersLoaded, .recordOpened, .requestOpened, .relationshipOpened, .relationshipSaved:
      break
    }
    return []
  }

  // MARK: - Drafts

  /// Yes or no to what is asked before the first question; anything else asks again.
  mutating func answerOpening(_ input: LineInput) -> [Effect] {
    guard let opening, case .text(let text) = input, let isYes = YesOrNo.read(text) else {
      if input == .help { say(words.text("line/help-opening")) }
      return []
    }
    self.opening = nil
    switch opening {
    case .draftInUse(let code, _):
      if isYes { return [.takeDraft(code: code)] }
      end = .untouched(code: code)
      return []
    case .draftLeft(let code, _, _): return [isYes ? .openDraft(code: code) : .releaseAbandonedDraft(code: code)]
    }
  }

  /// Goes on with a draft at the question where it was left.
  private mutating func resume(
    _ draft: Draft, today: CalendarDate, file: String?, before: Answers?, of tenant: LinkedTenant?
  ) -> [Effect] {
    let kept = draft.keeping(before, for: tenant)
    session = Session(
      setting, draft: kept.draft, today: today, lookups: session.lookups, correcting: before, of: tenant)
    session.resume(kept.draft)
    session.saving.keeps(inFile: file)
    let questions = LineQuestions(session)
    let left = Focus(name: draft.position.focus).flatMap { questions.question(at: $0) }
    place = draft.position.page >= Page.review.rawValue ? .review : left ?? questions.first
    let name = session.answers[.companyName]
    acknowledgement =
      words.text(name.isEmpty ? "line/draft" : "line/draft-of", ["code": draft.code, "name": name]).asSentence
    if tenant != nil {
      give(reason: words.text(kept.isChanged ? "correction/linked-meanwhile" : "correction/linked-resumed"))
    }
    toldPage = nil
    wantsLine = false
    next = .asks
    return session.findAllCustomers() + [.findLastCustomer]
  }

  private mutating func open(_ opening: LineOpening) {
    self.opening = opening
    next = .asks
  }

  /// A script of answers is not asked what it does not know.
  private mutating func left(code: String, name: String, at moment: LocalMoment) {
    if isInteractive, session.saving.isUntouched {
      open(.draftLeft(code: code, name: name, at: moment))
    } else {
      give(reason: words.text("line/draft-left.hint", ["code": code, "time": moment.clock]))
    }
  }

  private mutating func saved(_ id: String, code: String?) -> [Effect] {
    isToldOfFailure = false
    let (goal, effects) = session.draftSaved(id, code: code)
    switch goal {
    case .leave:
      end = .kept(code: session.draft.code)
      return effects + [.releaseDraft(id: session.draft.id)]
    case .interrupt, .close, .idle: end = .kept(code: session.draft.code)
    case .submit, nil: break
    }
    return effects
  }

  private mutating func notSaved(_ reason: Notice, file: String?) -> [Effect] {
    let goal = session.draftNotSaved(reason, file: file)
    session.notice = nil
    switch goal {
    case .interrupt, .leave, .close, .idle:
      if let file {
        end = .inFile(path: file, code: session.draft.code)
      } else if goal == .interrupt {
        end = .lost(reason)
      } else {
        session.endNothing()
        give(reason: words.text("question/not-kept", ["reason": words.text(of: reason)]))
        next = .asks
      }
    case .submit, nil:
      if !isToldOfFailure { give(reason: words.text("question/not-kept", ["reason": words.text(of: reason)])) }
      isToldOfFailure = true
    }
    return []
  }

  /// Another session has the draft: what was typed here goes on as a draft of its own.
  private mutating func taken() -> [Effect] {
    let isInterrupted = session.saving.ending == .saving(.interrupt)
    session.draftTaken()
    if isInterrupted {
      end = .moved(code: session.draft.code)
      return []
    }
    give(reason: words.text("question/draft-moved"))
    return stamped([.keepAsNewDraft(session.draft)])
  }

  private mutating func renewed(_ identity: DraftIdentity) -> Effect {
    let save = session.draftRenewed(identity)
    tellNotice()
    // An answer that is being looked at still is.
    if next == .waits { next = .asks }
    return save
  }

  // MARK: - Submit

  private mutating func submitted(_ receipt: Receipt) -> [Effect] {
    let effects = session.submitted()
    let key = session.isCorrection ? "correction/saved-notice" : "receipt/message"
    say(words.text(key, ["reference": receipt.stamp.reference]))
    say(words.text("line/place", ["path": receipt.place]))
    if session.answers[.agreementAcceptance] == "customerWillAccept", !session.isCorrection {
      say(words.text("receipt/agreement"))
    }
    end = .saved(reference: receipt.stamp.reference)
    return effects
  }

  /// The rules were run again at the store, and something no longer passes.
  private mutating func refused(_ problems: [Problem]) -> [Effect] {
    guard session.saving.isSubmitting else { return [] }
    session.endNothing()
    place = question(ofFirst: session.outline.inOrderOfPage(problems)) ?? .review
    update = place == .review ? nil : place
    next = .asks
    return []
  }

  private mutating func failed(_ reason: Notice, file: String?) -> [Effect] {
    // The draft, which is saved after this, says how it ends.
    if session.saving.ending == .saving(.interrupt) { return [] }
    session.endNothing()
    give(reason: words.text("question/not-kept.record", ["reason": words.text(of: reason)]))
    if let file { give(reason: words.text("question/kept.file", ["path": file])) }
    next = .asks
    return session.saveIfNeeded()
  }

  private mutating func correctedMeanwhile(
    _ name: String?, _ mark: CorrectionMark, _ answers: Answers, _ tenant: LinkedTenant?
  ) -> [Effect] {
    guard session.saving.isSubmitting else { return [] }
    session.endNothing()
    give(reason: words.text(of: session.moveCorrection(to: mark, answers, by: name, of: tenant)))
    return stamped(go(to: .review))
  }
}
