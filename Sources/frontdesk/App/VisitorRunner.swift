import Catalog
import Messages
import Records
import Rules
import Store
import Wizard

/// Does what a visitor's session at a kiosk asks for.
///
/// It holds nothing by which a record, the trail or another visitor's draft could be read: see ``KioskStore``.
final class VisitorRunner: JobRunner {
  let setup: Setup
  private let actor: Actor
  let patience: StorePatience
  private let files: KioskFiles
  private var store: KioskStore?
  /// A visitor chooses no reseller.
  var storedResellers: [Reseller] { [] }
  var lists = WizardLookups()
  var tidiedAt: Int64?
  var fileDraft: String?

  /// - Parameter actor: in whose name and from where; the setup's where none is given.
  init(setup: Setup, actor: Actor? = nil, patience: StorePatience = StorePatience()) {
    self.setup = setup
    self.actor = actor ?? setup.actor
    self.patience = patience
    files = KioskFiles(folder: setup.stateFolder, store: setup.storePath, limits: setup.limits)
  }

  func answers(to effect: Effect) -> [Action] {
    patience.set(milliseconds: effect.wait(isAtKiosk: true))
    switch effect {
    case .saveDraft(let draft): return [save(draft)]
    case .discardDraft(let code): return discard(code)
    case .releaseDraft(let id): try? openedStore().releaseDraft(id: id)
    case .removeDraftFile(let id): removeFile(of: id)
    case .handIn(let draft, let language): return [handIn(draft, language)]
    case .goOn(let code, let answer): return [goOn(code, answer)]
    case .forgetSession: forgetSession()
    // These are an agent's, or the loop's.
    case .releaseAbandonedDraft, .openDraft, .takeDraft, .writeDraftFile, .findCustomers, .findLastCustomer, .findCity,
      .submit,
      .openApplication, .discardApplication, .loadCustomers, .openRecord, .correctRecord, .openRequest, .exportStored,
      .startRelationship, .saveRelationship,
      .redrawScreen, .leave, .stopSubmission, .makeDraft, .makeDraftLike, .keepAsNewDraft:
      break
    }
    return []
  }

  // MARK: - Beginnings

  func openStore() throws(StoreError) { _ = try openedStore() }

  func prepareFiles() { files.prepare() }

  private func openedStore() throws(StoreError) -> KioskStore {
    if let store { return store }
    let opened = try KioskStore(
      path: setup.storePath, actor: actor, limits: setup.limits, folder: setup.stateFolder, patience: patience)
    store = opened
    return opened
  }

  func checkClock() -> [Action] {
    tidy()
    return []
  }

  // A visitor has no list of drafts, and a kiosk starts no other process.
  func resume(_: String) -> [Action] { [] }
  func findAbandonedDraft() -> [Action] { [] }
  func beginStoreCheck() {}
  var isCheckingStore: Bool { false }
  func storeCheckFinding() -> Action? { nil }

  func tidy() {
    guard (try? openedStore().tidy(keeping: setup.retention, at: SystemClock.utc)) != nil else { return }
    tidiedAt = SystemClock.milliseconds
  }

  func closeStore() { store?.close() }

  func dropStore() {
    store?.close()
    store = nil
  }

  // MARK: - Drafts

  private func save(_ draft: Draft) -> Action {
    var kept = draft
    while true {
      do throws(StoreError) {
        try openedStore().save(kept, at: SystemClock.utc)
        // The store has what the file has, and more.
        if fileDraft == kept.id { removeFile(of: kept.id) }
        return .draftSaved(id: kept.id, code: kept.code == draft.code ? nil : kept.code)
      } catch {
        guard error == .codeTaken else { return notSaved(draft, error) }
        // Another draft has the code: this one gets a new one.
        kept.code = Identity.resumeCode(isAtKiosk: true)
      }
    }
  }

  private func notSaved(_ draft: Draft, _ error: StoreError) -> Action {
    if let end = end(of: draft, error) { return end }
    let reason = setup.reason(error)
    return .draftNotSaved(key: reason.key, arguments: reason.arguments, file: keepInFile(draft, error))
  }

  /// What an error says where the draft is another session's, or no longer there.
  private func end(of draft: Draft, _ error: StoreError) -> Action? {
    if error == .takenOver { return .draftTaken(at: nil) }
    guard error == .erased else { return nil }
    removeFile(of: draft.id)
    return .draftErased
  }

  /// The store cannot be written: the draft goes into a private file. What a limit keeps out of the store goes nowhere
  /// else either, or the limit would be none.
  private func keepInFile(_ draft: Draft, _ error: StoreError) -> String? {
    if [.tooManyDrafts, .tooManyApplications, .draftTooLarge].contains(error) { return nil }
    guard let path = files.write(draft) else { return nil }
    fileDraft = draft.id
    return path
  }

  private func removeFile(of id: String) {
    files.remove(id: id)
    if fileDraft == id { fileDraft = nil }
  }

  private func discard(_ code: String) -> [Action] {
    do throws(StoreError) {
      try openedStore().discardDraft(code: code, at: SystemClock.utc)
      return [.draftDiscarded]
    } catch {
      let reason = setup.reason(error)
      return [.storeFailed(key: reason.key, arguments: reason.arguments)]
    }
  }

  // MARK: - Codes

  private func goOn(_ typed: String, _ answer: String?) -> Action {
    guard let code = ResumeCode.normalisedForKiosk(typed) else { return .codeAnswered(.malformed, code: typed) }
    do throws(StoreError) {
      let found = try openedStore().goOn(code: code, answer: answer, at: SystemClock.utc)
      return .ofCode(found.taking, typed: typed, file: found.file)
    } catch {
      return .codeAnswered(.refused, code: typed)
    }
  }

  // MARK: - Handing in

  /// Makes an application of a visitor's answers, where the rules find no error in what a visitor is asked.
  private func handIn(_ draft: Draft, _ language: String) -> Action {
    let now = SystemClock.utc
    do {
      let environment = setup.environment(today: SystemClock.today, lookups: lists)
      let handedIn = try openedStore().handIn(
        draft, language: language, at: now, year: SystemClock.year(of: now)
      ) { () throws(RecordProblems) in
        try CustomerRecord(validating: draft.answers, environment: environment).answers
      }
      return .handedIn(
        KioskReceipt(reference: handedIn.reference, email: draft.answers[.email], isApplication: true))
    } catch let refusal as RecordProblems {
      return .submissionRefused(refusal.problems.filter { $0.severity == .error })
    } catch {
      return notHandedIn(draft, .from(error))
    }
  }

  private func notHandedIn(_ draft: Draft, _ error: StoreError) -> Action {
    if let end = end(of: draft, error) { return end }
    let reason = setup.reason(error)
    return .submissionFailed(key: reason.key, arguments: reason.arguments, file: keepInFile(draft, error))
  }
}

extension Action {
  /// What a code that was typed comes to; `file` is where a draft was read from that stands in one.
  static func ofCode(_ taking: CodeTaking, typed: String, file: String?) -> Action {
    func answered(_ code: CodeAnswer) -> Action { .codeAnswered(code, code: typed) }
    return switch taking {
    case .taken(let draft): .opened(draft, file: file)
    case .handedIn(let reference, let at): answered(.handedIn(reference: reference, at: SystemClock.local(at)))
    case .asks(let field): answered(.asks(field))
    case .wait(let seconds): answered(.wait(seconds))
    case .wrong(let wait): answered(.wrong(wait: wait))
    }
  }

  /// A draft to go on with; `file` is the private file that it was read from.
  static func opened(_ draft: Draft, file: String? = nil) -> Action {
    .draftOpened(
      draft, today: SystemClock.today, file: file, handedIn: draft.application.map { SystemClock.local($0.at) })
  }
}
