import Catalog
import Messages
import Records
import Rules
import Store
import Wizard

/// Does what an agent's session asks for.
///
/// It keeps nothing of the customer that is being added; of what waits for an agent, what the search looks for.
final class EffectRunner: JobRunner {
  let setup: Setup
  let words: Messages
  /// Opened after the first frame.
  private(set) var store: CustomerStore?
  var storedResellers: [Reseller] { store.flatMap { try? StoredLists($0).resellers() } ?? [] }
  var tidiedAt: Int64?
  var lists = WizardLookups()
  /// The look through the store, while it goes on.
  var storeCheck: StoreCheck?
  var isCheckingStore: Bool { storeCheck != nil }
  let patience: StorePatience
  var fileDraft: String?
  let customerList: CustomerList
  /// What is known of other hosts, where the configuration lets it be asked.
  private(set) lazy var otherHosts = OtherHosts(setup)

  /// How long work waits for other programs, in milliseconds: what a person waits for, and what can be tried again.
  enum Wait {
    static let opening = 2_000
    static let draft = 200
    static let lookUp = 200
    static let page = 1_000
  }

  init(setup: Setup, patience: StorePatience = StorePatience()) {
    self.setup = setup
    self.patience = patience
    words = Messages(setup.language)
    customerList = CustomerList(setup: setup, words: words)
  }

  func answers(to effect: Effect) -> [Action] {
    // Of another customer an agent at a kiosk sees reference and name at most, whatever the pages ask for.
    if setup.isKiosk, effect.readsOtherCustomers { return [] }
    patience.set(milliseconds: effect.wait(isAtKiosk: setup.isKiosk))
    switch effect {
    case .saveDraft(let draft): return [save(draft)]
    case .discardDraft(let code): return discard(code)
    case .releaseDraft(let id): try? openedStore().releaseDraft(id: id)
    case .releaseAbandonedDraft(let code):
      try? openedStore().releaseAbandoned(code: code, owner: setup.operatorLogin)
    case .removeDraftFile(let id): removeFile(of: id)
    case .openDraft(let code): return openDraft(code, force: false)
    case .takeDraft(let code): return openDraft(code, force: true)
    case .writeDraftFile(let draft, let path): return [writeDraftFile(draft, to: path)]
    case .findCustomers(let questions): return questions.flatMap { findCustomers($0) }
    case .findLastCustomer: return findLastCustomer()
    case .findCity(let place): return findCity(place)
    case .submit(let draft): return [submit(draft)]
    case .openApplication(let reference, let isTaking): return openApplication(reference, isTaking: isTaking)
    case .discardApplication(let reference): return discardApplication(reference)
    case .goOn(let code, let answer): return [goOn(code, answer)]
    case .forgetSession: forgetSession()
    case .loadCustomers(let query, let limit): return loadCustomers(query, limit: limit)
    case .openRecord(let reference): return openRecord(reference)
    case .correctRecord(let reference): return correctRecord(reference)
    case .openRequest(let number): return openRequest(number)
    case .exportStored(let thing, let asText, let path): return export(thing, asText: asText, to: path)
    case .startRelationship(let reference, let name, let country):
      return [.relationshipOpened(relationship(reference: reference, name: name, country: country))]
    case .saveRelationship(let request): return save(request)
    // These are a visitor's, or the loop's.
    case .handIn, .redrawScreen, .leave, .stopSubmission, .makeDraft, .makeDraftLike, .keepAsNewDraft: break
    }
    return []
  }

  // MARK: - Beginnings

  func openStore() throws(StoreError) { _ = try openedStore() }

  func prepareFiles() { files.prepare() }

  /// The store; opened now where another program kept it from being opened before.
  func openedStore() throws(StoreError) -> CustomerStore {
    if let store { return store }
    let opened = try CustomerStore(path: setup.storePath, access: .readWrite, actor: setup.actor, patience: patience)
    store = opened
    return opened
  }

  func closeStore() { store?.close() }

  func dropStore() {
    store?.close()
    store = nil
  }

  // MARK: - For all effects

  /// The private files of drafts that the store could not take.
  var files: EmergencyDraft { setup.draftFiles }

  /// Runs a piece of work on the store; a failure is an answer too.
  ///
  /// - Parameter isInBackground: true for a look-up that the wizard makes by itself and repeats later: no message says
  ///   that the store is in use.
  func onStore(
    isInBackground: Bool = false, _ work: (CustomerStore) throws(StoreError) -> [Action]
  ) -> [Action] {
    do throws(StoreError) {
      return try work(openedStore())
    } catch {
      if isInBackground, error == .locked { return [] }
      let reason = setup.reason(error)
      return [.storeFailed(key: reason.key, arguments: reason.arguments)]
    }
  }
}

extension Effect {
  /// Whether it shows more of a customer in the store than its reference and its name.
  fileprivate var readsOtherCustomers: Bool {
    switch self {
    case .findLastCustomer, .findCity, .loadCustomers, .openRecord, .correctRecord, .openRequest, .exportStored,
      .startRelationship,
      .saveRelationship, .openApplication,
      .discardApplication:
      true
    case .saveDraft, .discardDraft, .releaseDraft, .releaseAbandonedDraft, .removeDraftFile, .openDraft, .takeDraft,
      .writeDraftFile, .findCustomers, .submit, .handIn, .goOn, .forgetSession, .redrawScreen, .leave, .stopSubmission,
      .makeDraft, .makeDraftLike, .keepAsNewDraft:
      false
    }
  }

  /// How long its work waits for other programs, in milliseconds.
  func wait(isAtKiosk: Bool) -> Int {
    switch self {
    case .submit, .handIn: StorePatience.usual
    case .saveDraft, .releaseDraft, .releaseAbandonedDraft: EffectRunner.Wait.draft
    case .findCustomers, .findLastCustomer, .findCity: EffectRunner.Wait.lookUp
    // A visitor cannot do it again later.
    case .discardDraft: isAtKiosk ? StorePatience.usual : EffectRunner.Wait.page
    case .openApplication, .discardApplication, .goOn, .forgetSession, .removeDraftFile, .openDraft,
      .takeDraft, .writeDraftFile, .loadCustomers, .openRecord, .correctRecord, .openRequest,
      .exportStored, .startRelationship, .saveRelationship, .redrawScreen, .leave, .stopSubmission, .makeDraft,
      .makeDraftLike, .keepAsNewDraft:
      EffectRunner.Wait.page
    }
  }
}

extension Setup {
  /// Reads the catalogue and the resellers, without which the program cannot go on.
  func readLists(_ stored: [Reseller], _ words: Messages) throws(AppFailure) -> WizardLookups {
    do throws(SetupError) {
      let (catalog, resellers) = try lists(stored: stored)
      return WizardLookups(catalog: catalog, resellers: resellers)
    } catch {
      throw AppFailure(message: error.text(words), status: ExitStatus.configuration)
    }
  }
}
