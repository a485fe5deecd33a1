import Messages
import Records
import Rules
import Store
import Wizard

/// Does what the state asked for: it owns the store and the lists, and answers each effect with actions.
///
/// It keeps nothing of the customer that is being added.
final class EffectRunner {
  let setup: Setup
  let words: Messages
  /// Opened after the first frame.
  private(set) var store: CustomerStore?
  /// The catalogue and the resellers, once they are read.
  private(set) var lists = WizardLookups()
  /// The look through the store, while it goes on.
  var storeCheck: StoreCheck?

  init(setup: Setup) {
    self.setup = setup
    words = Messages(setup.language)
  }

  /// Does one thing; what came of it, in order.
  ///
  /// A save of a draft and a submission get exactly one answer each.
  func answers(to effect: Effect) -> [Action] {
    switch effect {
    case .saveDraft(let draft): return save(draft).map { [$0] } ?? []
    case .discardDraft(let code): return discard(code)
    case .releaseDraft(let id): try? store?.releaseDraft(id: id)
    case .removeDraftFile(let id): _ = try? files.remove(id: id)
    case .openDraft(let code): return openDraft(code, force: false)
    case .takeDraft(let code): return openDraft(code, force: true)
    case .keepAsNewDraft: return [.draftRenewed(newIdentity)]
    case .writeDraftFile(let draft, let path): return [writeDraftFile(draft, to: path)]
    case .findCustomers(let questions): return questions.flatMap { findCustomers($0) }
    case .findLastCustomer: return findLastCustomer()
    case .submit(let draft): return submit(draft).map { [$0] } ?? []
    case .loadCustomers(let query): return loadCustomers(query)
    case .openRecord(let reference): return openRecord(reference)
    case .makeDraft: return [newDraft(nil)]
    case .startRelationship(let reference, let name, let country):
      return [.relationshipOpened(relationship(reference: reference, name: name, country: country))]
    case .saveRelationship(let request): return save(request)
    // These two are the terminal's.
    case .redrawScreen, .leave: break
    }
    return []
  }

  // MARK: - Beginnings

  /// Opens the store; without it nothing could be kept.
  func openStore() throws(AppFailure) {
    do throws(StoreError) {
      store = try CustomerStore(path: setup.storePath, access: .readWrite, actor: setup.actor)
    } catch {
      throw failure(error)
    }
  }

  func closeStore() { store?.close() }

  /// Reads the catalogue and the resellers.
  func loadLists() throws(AppFailure) -> Action {
    do throws(SetupError) {
      let (catalog, resellers) = try setup.lists()
      lists = WizardLookups(catalog: catalog, resellers: resellers)
      return .listsLoaded(catalog, resellers)
    } catch {
      throw AppFailure(message: error.text(words), status: ExitStatus.configuration)
    }
  }

  /// A new customer, perhaps with answers that were given beforehand.
  func newDraft(_ answers: Answers?) -> Action { .draftMade(newIdentity, today: SystemClock.today, answers: answers) }

  private var newIdentity: DraftIdentity {
    DraftIdentity(id: RandomID.uuid(), code: Identity.resumeCode(), submission: RandomID.uuid())
  }

  // MARK: - For all effects

  /// The private files of drafts that the store could not take.
  var files: EmergencyDraft { EmergencyDraft(folder: setup.stateFolder) }

  /// Runs a piece of work on the store; a failure is an answer too.
  func onStore(_ work: (CustomerStore) throws(StoreError) -> [Action]) -> [Action] {
    guard let store else { return [] }
    do throws(StoreError) { return try work(store) } catch {
      return [.storeFailed(key: error.key, arguments: error.filling(path: setup.storePath))]
    }
  }

  func failure(_ error: StoreError) -> AppFailure {
    AppFailure(message: words.text(of: error, path: setup.storePath), status: ExitStatus.of(error))
  }
}
