import Records
import Rules
import Text

extension WizardState {
  /// Saves the draft and ends; the resume code is told. Where it cannot be saved, nothing ends.
  mutating func saveAndLeave() -> [Effect] {
    // What is typed here must not go over what the other session has: it becomes a draft of its own.
    if isMoved { return keepAsOwn() }
    _ = leave()
    attempt = .leave
    return [save(), .leave(.draftKept(code: draft.code))]
  }

  /// The same in a window that is too small to ask anything: a file that holds the draft already is good enough.
  mutating func saveAndLeaveUnseen() -> [Effect] {
    if let place = asked?.notKept?.place, case .file(let path) = place {
      return [.leave(.draftInFile(path: path, code: draft.code))]
    }
    return saveAndLeave()
  }

  /// Goes back to the Customers page once the draft is saved.
  mutating func close() -> [Effect] {
    _ = leave()
    guard hasUnsavedAnswers else {
      return closed(draftState == .none ? nil : Notice("notice/draft-kept", ["code": draft.code]))
    }
    attempt = .close
    return [save()]
  }

  /// The wizard's part is over; the Customers page says the words.
  private mutating func closed(_ words: Notice?) -> [Effect] {
    isClosed = true
    farewell = words
    return [.leave(.finished)]
  }

  /// The store has the draft.
  mutating func draftSaved(_ id: String) -> [Effect] {
    guard id == draft.id, !isMoved else { return [] }
    if hasUnsavedAnswers { draftState = isSavingWhileTyping ? .savedWhileTyping : .saved }
    guard attempt == .close else { return [] }
    attempt = nil
    return closed(Notice("notice/draft-kept", ["code": draft.code]))
  }

  /// Nothing ends: the person is asked, and told where the answers are.
  mutating func draftNotKept(_ reason: Notice, file: String?) {
    let tried = attempt ?? asked?.notKept?.attempt ?? .leave
    attempt = nil
    isSubmitting = false
    if isMoved {
      notice = reason
      return
    }
    let isSaved = draftState == .saved
    if !isSaved { draftState = .failed }
    notice = nil
    questionBehind = nil
    overlay = .question(
      QuestionOverlay(
        .notKept(
          NotKept(
            reason: reason, place: file.map { .file($0) } ?? (isSaved ? .store : .memory), attempt: tried,
            offersFile: offersFiles))))
  }

  private var asked: QuestionOverlay.Subject? {
    if case .question(let question) = overlay { return question.subject }
    return questionBehind?.subject
  }

  /// Another session has the draft now: nothing is saved here before the person has said what becomes of it.
  mutating func draftTaken(at moment: LocalMoment?) {
    isMoved = true
    attempt = nil
    isSubmitting = false
    draftState = .failed
    notice = nil
    questionBehind = nil
    overlay = .question(QuestionOverlay(.draftMoved(code: draft.code, at: moment)))
  }

  /// What stands here goes on as a draft of its own.
  mutating func draftRenewed(id: String, code: String, submission: String) -> [Effect] {
    draft.id = id
    draft.code = code
    draft.submission = submission
    isMoved = false
    overlay = nil
    draftState = .unsaved
    notice = Notice("notice/draft-renewed", ["code": code])
    return [save()]
  }

  /// The draft was asked for, and is a record already.
  mutating func receiptFound(_ receipt: Receipt) {
    submitted(receipt)
    notice = Notice("notice/saved-already", ["reference": receipt.stamp.reference])
  }

  // MARK: - Answers to questions

  /// The question stays until the draft has its new identity.
  private mutating func keepAsOwn() -> [Effect] {
    updateDraft()
    return [.keepAsNewDraft(draft)]
  }

  mutating func answerMoved(_ choice: QuestionOverlay.Choice) -> [Effect] {
    guard choice == .leave else { return keepAsOwn() }
    overlay = nil
    isClosed = true
    farewell = Notice("notice/draft-moved", ["code": draft.code])
    draftState = .none
    return [.leave(.draftMoved(code: draft.code))]
  }

  mutating func answerNotKept(_ notKept: NotKept, _ choice: QuestionOverlay.Choice) -> [Effect] {
    switch choice {
    case .saveToFile:
      if case .question(let question) = overlay { questionBehind = question }
      overlay = .file(FileOverlay(path: "~/draft-\(draft.code).json"))
      return []
    case .leave:
      guard case .file(let path) = notKept.place else { return [] }
      return [.leave(.draftInFile(path: path, code: draft.code))]
    case .tryAgain:
      overlay = nil
      switch notKept.attempt {
      case .leave: return saveAndLeave()
      case .close: return close()
      case .submit: return page == .submit ? main() : saveIfNeeded()
      }
    default:
      overlay = nil
      return []
    }
  }

  // MARK: - A file that the person names

  /// Keys while the name of a file is typed.
  mutating func handle(_ key: Key, in file: FileOverlay) -> [Effect] {
    var file = file
    if case .character(let character) = key {
      guard Self.isAllowed(character) else { return [] }
      return put(file.insert(String(character)))
    }
    switch KeyBindings.command(for: key) {
    case .activate, .main:
      guard !file.path.isEmpty else { return [] }
      updateDraft()
      return [.writeDraftFile(draft, path: file.path.text)]
    case .escape, .back, .cancel:
      overlay = questionBehind.map { .question($0) }
      questionBehind = nil
    case .redraw: return [.redrawScreen]
    case let command?:
      if file.path.edit(command) { file.refusal = nil }
      overlay = .file(file)
    case nil: break
    }
    return []
  }

  private mutating func put(_ file: FileOverlay) -> [Effect] {
    overlay = .file(file)
    return []
  }

  mutating func fileWritten(_ path: String) {
    questionBehind = nil
    notice = nil
    overlay = .question(QuestionOverlay(.draftWritten(path: path)))
  }

  mutating func fileRefused(_ reason: String) {
    guard case .file(var file) = overlay else { return }
    file.refusal = reason
    overlay = .file(file)
  }
}
