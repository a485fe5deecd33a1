import Messages
import Records
import Store
import Terminal
import Wizard

extension EffectRunner {
  // MARK: - Saving

  /// Saves a draft: `draftSaved`, `draftTaken` or `draftNotSaved`, and nothing else.
  func save(_ draft: Draft) -> Action {
    var kept = draft
    while true {
      do throws(StoreError) {
        try openedStore().save(kept, at: SystemClock.utc)
        if !setup.isKiosk { CrashGuard.say(words.text("app/crashed-draft", ["code": kept.code])) }
        // The store has what the file has, and more.
        if fileDraft == kept.id { removeFile(of: kept.id) }
        return .draftSaved(id: kept.id, code: kept.code == draft.code ? nil : kept.code)
      } catch {
        if error == .takenOver { return draftTaken(draft) }
        if error == .erased { return draftErased(draft) }
        guard error == .codeTaken else {
          let reason = setup.reason(error)
          return .draftNotSaved(key: reason.key, arguments: reason.arguments, file: keepInFile(draft))
        }
        // Another draft has the code: this one gets a new one.
        kept.code = Identity.resumeCode(isAtKiosk: setup.isKiosk)
      }
    }
  }

  func removeFile(of id: String) {
    _ = try? files.remove(id: id)
    if fileDraft == id { fileDraft = nil }
  }

  /// Another session has the draft; the answer says when it saved it last, if that can be found.
  func draftTaken(_ draft: Draft) -> Action {
    let saved = (try? store?.drafts(owner: setup.operatorLogin))?.first { $0.id == draft.id }
    return .draftTaken(at: saved.map { SystemClock.local($0.updatedAt) })
  }

  /// The draft was erased with all that was kept of a person: no file of it stays either.
  private func draftErased(_ draft: Draft) -> Action {
    removeFile(of: draft.id)
    return .draftErased
  }

  /// The store cannot be written: the draft goes into a private file of its own, whose path this gives.
  func keepInFile(_ draft: Draft) -> String? {
    guard (try? files.write(draft)) != nil else { return nil }
    fileDraft = draft.id
    return files.path(id: draft.id)
  }

  func discard(_ code: String) -> [Action] {
    onStore { store throws(StoreError) in
      try store.discardDraft(code: code, owner: setup.operatorLogin, at: SystemClock.utc)
      guard setup.isKiosk else { return [] }
      // That nothing is kept is said only where no file holds it either.
      return try draftInFile(code) == nil ? [.draftDiscarded] : [.storeFailed(key: "kiosk/desk", arguments: [:])]
    }
  }

  // MARK: - Going on

  /// Opens a draft by its code, or says why not; from a living session it is only taken where `force` says so.
  func openDraft(_ code: String, force: Bool) -> [Action] {
    onStore { store throws(StoreError) in
      switch try take(code, from: store, force: force) {
      case .taken(let draft): [try opened(draft, in: store)]
      case .open(let since): [.draftInUse(code: code, since: SystemClock.local(since))]
      case .submitted(let record): [receipt(of: record, code: code)]
      case .none: [.storeFailed(key: "app/no-draft", arguments: ["code": code])]
      }
    }
  }

  /// A draft to be gone on with; one that corrects a record with that record's answers.
  private func opened(_ draft: Draft, file: String? = nil, in store: CustomerStore) throws(StoreError) -> Action {
    guard let mark = draft.corrects else { return .opened(draft, file: file) }
    guard let record = try store.record(reference: mark.reference) else { throw .erased }
    return .draftOpened(
      draft, today: SystemClock.today, file: file, before: record.answers, tenant: record.stamp.tenant?.shown)
  }

  private func take(_ code: String, from store: CustomerStore, force: Bool) throws(StoreError) -> DraftTaking {
    try store.takeDraft(
      code: code, owner: setup.operatorLogin, at: SystemClock.utc,
      submittedSince: SystemClock.utc(daysAgo: setup.draftDays), force: force)
  }

  /// The line dropped before the receipt was seen: it is shown now.
  private func receipt(of record: StoredRecord, code: String) -> Action {
    let draft = Draft(
      id: RandomID.uuid(), code: code, submission: record.stamp.submission, owner: setup.operatorLogin,
      answers: record.answers)
    return .receiptFound(receipt(of: record.stamp), draft, today: SystemClock.today)
  }

  func receipt(of stamp: SavedStamp) -> Receipt {
    Receipt(
      stamp: stamp, saved: SystemClock.local(stamp.corrected?.at ?? stamp.at), place: setup.storePath,
      handedIn: stamp.application.map { SystemClock.local($0.at) })
  }

  /// `add --resume`: the draft in the store, or one that could only be kept in a file of its own when it was left.
  func resume(_ typed: String) throws(AppFailure) -> [Action] {
    let unknown = AppFailure(message: words.text("app/no-draft", ["code": typed]), status: ExitStatus.noInput)
    guard let code = ResumeCode.normalised(typed) else { throw unknown }
    do throws(StoreError) {
      patience.set(milliseconds: StorePatience.usual)
      let store = try openedStore()
      let file = try draftInFile(code)
      switch try take(code, from: store, force: false) {
      // A file is newer than the store: it was written because the store could not be.
      case .taken(let draft) where file?.id != draft.id: return [try opened(draft, in: store)]
      case .taken, .none:
        if let file { return [try opened(file, file: files.path(id: file.id), in: store)] }
      case .open(let since): return [.draftInUse(code: code, since: SystemClock.local(since))]
      case .submitted(let record): return [receipt(of: record, code: code)]
      }
    } catch {
      throw failure(error)
    }
    throw unknown
  }

  /// A draft that a session which ended left open, to be asked about.
  func findAbandonedDraft() -> [Action] {
    guard let store, let draft = try? store.abandonedDraft(owner: setup.operatorLogin) else { return [] }
    return [.draftLeft(code: draft.code, name: draft.companyName, at: SystemClock.local(draft.updatedAt))]
  }

  func draftInFile(_ code: String) throws(StoreError) -> Draft? {
    try files.draft(code: code, owner: setup.operatorLogin)
  }

  /// Reports a clock that stands before what the store holds, and removes what is too old.
  func checkClock() -> [Action] {
    guard let store, let newest = try? store.newestMoment() else { return [] }
    tidy()
    guard SystemClock.isBehind(newest), !setup.isKiosk else { return [] }
    return [.storeFailed(key: "store/clock-behind", arguments: ["path": setup.storePath, "moment": newest])]
  }

  func tidy() {
    guard let store = try? openedStore(),
      (try? store.tidy(keeping: setup.retention, files: files, at: SystemClock.utc)) != nil
    else { return }
    tidiedAt = SystemClock.milliseconds
  }
}
