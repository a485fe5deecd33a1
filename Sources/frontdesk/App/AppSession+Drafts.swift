import Messages
import Records
import Store
import Terminal
import Wizard

extension AppSession {
  // MARK: - Saving

  func save(_ draft: Draft) {
    guard let store else { return }
    do throws(StoreError) {
      try store.save(draft, at: SystemClock.utc)
      heldDraft = draft.id
      if keptInFile != nil { removeFile(of: draft) }
      failure = nil
      CrashGuard.say(words.text("app/crashed-draft", ["code": draft.code]))
      answer(.draftSaved(id: draft.id))
    } catch {
      switch error {
      case .codeTaken: saveUnderAnotherCode(draft)
      case .takenOver: tellTaken(draft)
      default: notSaved(draft, error)
      }
    }
  }

  private func saveUnderAnotherCode(_ draft: Draft) {
    var draft = draft
    draft.code = Identity.resumeCode()
    state.wizard?.draft.code = draft.code
    save(draft)
  }

  /// Another session has the draft; when it saved it last is told if it can be found.
  func tellTaken(_ draft: Draft) {
    let saved = (try? store?.drafts(owner: setup.operatorLogin))?.first { $0.id == draft.id }
    answer(.draftTaken(at: saved.map { SystemClock.local($0.updatedAt) }))
  }

  /// The store cannot be written: the draft goes into a private file of its own, whose path this gives.
  @discardableResult
  func keepInFile(_ draft: Draft, _ error: StoreError) -> String? {
    failure = error
    let files = EmergencyDraft(folder: setup.stateFolder)
    keptInFile = (try? files.write(draft)).map { files.path(id: draft.id) }
    return keptInFile
  }

  private func notSaved(_ draft: Draft, _ error: StoreError) {
    let file = keepInFile(draft, error)
    let arguments = error.filling(path: setup.storePath)
    // Where something was to end with the saving, the person is asked instead.
    if state.wizard?.isWaitingToEnd == true {
      answer(.draftNotKept(key: error.key, arguments: arguments, file: file))
    } else {
      answer(.draftNotSaved(key: error.key, arguments: arguments))
    }
  }

  /// The store has the draft again, so the file is of no use any more.
  func removeFile(of draft: Draft) {
    _ = try? EmergencyDraft(folder: setup.stateFolder).remove(id: draft.id)
    keptInFile = nil
  }

  /// Gives what stands in the wizard an identity of its own, under which the wizard saves it.
  func renewDraft() {
    answer(.draftRenewed(id: Identity.uuid(), code: Identity.resumeCode(), submission: Identity.uuid()))
  }

  /// The answers as a record, in a file that the person named.
  func writeDraftFile(_ draft: Draft, to path: String) {
    let path = UserFolders.absolute(path)
    do throws(StoreError) {
      let file = try NewFile(path: path)
      try file.write(Array((RecordWriter.line(of: draft.answers) + "\n").utf8))
      try file.finish(replacing: false)
      answer(.draftFileWritten(path: path))
    } catch {
      let key = error == .missing ? "cli/no-folder" : error.key
      answer(.draftFileRefused(reason: words.text(key, error.filling(path: path).merging(["file": path]) { $1 })))
    }
  }

  func discard(_ code: String) {
    _ = onStore { store throws(StoreError) in
      try store.discardDraft(code: code, owner: setup.operatorLogin, at: SystemClock.utc)
    }
    heldDraft = nil
    if let draft = state.wizard?.draft, draft.code == code, keptInFile != nil { removeFile(of: draft) }
  }

  /// Gives a draft back that is no longer in the wizard, so that another terminal gets it without a question.
  func releaseDraft() {
    guard let held = heldDraft, held != state.wizard?.draft.id else { return }
    heldDraft = nil
    try? store?.releaseDraft(id: held)
  }

  // MARK: - Going on

  /// Opens a draft by its code, or says why not; from a living session it is only taken where `force` says so.
  func openDraft(_ code: String, force: Bool) {
    guard let taking = onStore({ store throws(StoreError) in try take(code, from: store, force: force) }) else {
      return
    }
    switch taking {
    case .taken(let draft): begin(draft)
    case .open(let since): answer(.draftInUse(code: code, since: SystemClock.local(since)))
    case .submitted(let record): openReceipt(of: record, code: code)
    case .none: answer(.storeFailed(key: "app/no-draft", arguments: ["code": code]))
    }
  }

  private func take(_ code: String, from store: CustomerStore, force: Bool) throws(StoreError) -> DraftTaking {
    try store.takeDraft(
      code: code, owner: setup.operatorLogin, at: SystemClock.utc,
      submittedSince: SystemClock.utc(daysAgo: setup.draftDays), force: force)
  }

  /// The line dropped before the receipt was seen: it is shown now.
  private func openReceipt(of record: StoredRecord, code: String) {
    let draft = Draft(
      id: Identity.uuid(), code: code, submission: record.stamp.submission, owner: setup.operatorLogin,
      answers: record.answers)
    lastReference = record.stamp.reference
    answer(.receiptFound(receipt(of: record.stamp), wizard(for: draft, isNew: false)))
  }

  func receipt(of stamp: SavedStamp) -> Receipt {
    Receipt(stamp: stamp, saved: SystemClock.local(stamp.at), place: setup.storePath)
  }

  /// `add --resume`: the draft in the store, or one that could only be kept in a file of its own when it was left.
  func resume(_ typed: String) {
    guard let store, let code = ResumeCode.normalised(typed) else { return refuse(typed) }
    do throws(StoreError) {
      let file = try fileDraft(code)
      switch try take(code, from: store, force: false) {
      // A file is newer than the store: it was written because the store could not be.
      case .taken(let draft) where file?.id != draft.id: begin(draft)
      case .taken, .none:
        guard let file else { return refuse(typed) }
        keptInFile = EmergencyDraft(folder: setup.stateFolder).path(id: file.id)
        begin(file)
      case .open(let since): answer(.draftInUse(code: code, since: SystemClock.local(since)))
      case .submitted(let record): openReceipt(of: record, code: code)
      }
    } catch {
      end = .failed(message: words.text(of: error, path: setup.storePath), status: ExitStatus.of(error))
    }
  }

  private func begin(_ draft: Draft) {
    heldDraft = draft.id
    open(wizard(for: draft, isNew: false))
  }

  private func refuse(_ typed: String) {
    end = .failed(message: words.text("app/no-draft", ["code": typed]), status: ExitStatus.noInput)
  }

  private func fileDraft(_ code: String) throws(StoreError) -> Draft? {
    let files = EmergencyDraft(folder: setup.stateFolder)
    for id in try files.ids() {
      if let draft = try files.read(id: id), draft.code == code, draft.owner == setup.operatorLogin { return draft }
    }
    return nil
  }

  /// Removes drafts that are too old, but not on the word of a clock alone: one that has jumped ahead is found by
  /// everything in the store being old, and then nothing is removed before something new is in it. One that stands
  /// before what the store holds is told.
  func heedTheClock() {
    let limit = SystemClock.utc(daysAgo: setup.draftDays)
    guard let store, let newest = try? store.newestMoment() else { return }
    if SystemClock.isBehind(newest) {
      answer(.storeFailed(key: "store/clock-behind", arguments: ["path": setup.storePath, "moment": newest]))
    }
    if newest >= limit { _ = try? store.discardDrafts(savedBefore: limit, owner: nil, at: SystemClock.utc) }
  }
}
