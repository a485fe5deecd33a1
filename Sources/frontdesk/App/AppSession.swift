import Messages
import Records
import Rules
import Screens
import Store
import Terminal
import Wizard

/// One run of the interactive program: waits for what happens, lets the state change, draws it, does the effects.
final class AppSession {
  let setup: Setup
  let terminal: TerminalDevice
  let words: Messages
  var state: FrontdeskState
  var store: CustomerStore?
  var end: AppEnd?
  /// What effects answered, in order.
  private var pending: [Action] = []
  private let memory = DrawingMemory()
  private var lastKey: Int64 = 0
  /// The lists, once they are read; a second wizard has them at once.
  var knownLookups: WizardLookups?
  /// The reference of the record that was saved last.
  var lastReference: String?
  /// Why the draft could not be saved in the store, and the file that holds it instead.
  var failure: StoreError?
  var keptInFile: String?
  /// The draft that this session has in the store.
  var heldDraft: String?
  /// The look through the store, while it goes on.
  var storeCheck: StoreCheck?
  /// Whether the wizard is all there is, without a Customers page behind it.
  private let isWizardOnly: Bool

  init(setup: Setup, terminal: TerminalDevice, startsInWizard: Bool) {
    self.setup = setup
    self.terminal = terminal
    words = Messages(setup.language)
    isWizardOnly = startsInWizard
    state = FrontdeskState(
      size: terminal.size, language: setup.language, partnerName: setup.profile.name,
      isDemonstration: setup.isDemonstration, hasFunctionKeys: terminal.hasFunctionKeys,
      customers: startsInWizard
        ? nil
        : CustomersState(
          canAdd: setup.role.canAddCustomers, canRequestRelationships: setup.role.canRequestRelationships),
      wizard: nil)
    state.today = SystemClock.today
  }

  /// Runs until the person leaves.
  func run(_ start: WizardStart) -> AppEnd {
    if isWizardOnly, start.code == nil { state.wizard = newWizard(start.answers) }
    draw()
    guard openStore() else { return end ?? .finished(reference: nil) }
    loadLists()
    if let code = start.code { resume(code) } else if isWizardOnly { perform([.findLastCustomer]) }
    if start.answers != nil, let wizard = state.wizard { perform([.findCustomers(wizard.customerQuestions)]) }
    heedTheClock()
    if !isWizardOnly { perform([.loadCustomers(query: "")]) }
    settle()
    beginStoreCheck()
    while end == nil {
      wait()
      settle()
    }
    store?.close()
    return end ?? .finished(reference: nil)
  }

  /// Waits for one thing to happen.
  private func wait() {
    switch terminal.nextEvent(timeoutMilliseconds: patience) {
    case .input(.key(let key)): arrived(.keyPressed(key))
    case .input(.paste(let text)): arrived(.pasted(text))
    case .resized(let size): apply(.resized(size))
    case .signal(.hangUp), .signal(.terminate), .signal(.interrupt), .endOfInput: apply(.sessionEnded)
    case .timeout: apply(.rested)
    }
  }

  private func arrived(_ action: Action) {
    lastKey = SystemClock.milliseconds
    apply(action)
  }

  /// How long to wait for a key: not at all woken while everything is saved.
  private var patience: Int? {
    guard state.isWaitingToSave else { return nil }
    return Int(max(0, 1000 - (SystemClock.milliseconds - lastKey)))
  }

  /// Lets the state change, shows it, and only then does what takes time.
  private func apply(_ action: Action) {
    let effects = reduce(into: &state, action, at: SystemClock.milliseconds)
    if !effects.contains(where: \.isDeparture) { draw() }
    perform(effects)
  }

  /// Applies what effects answered until nothing is left.
  private func settle() {
    while !pending.isEmpty, end == nil {
      apply(pending.removeFirst())
    }
    releaseDraft()
    heedStoreCheck()
  }

  func answer(_ action: Action) { pending.append(action) }

  func draw() {
    let picture = Self.picture(of: &state, memory)
    terminal.show(picture.canvas, changed: picture.changedRows)
    if state.scroll != picture.scroll {
      _ = reduce(into: &state, .scrolled(picture.scroll), at: SystemClock.milliseconds)
    }
  }

  /// Held for the time of drawing, not copied: the state is large, and this is on the way of every key.
  private static func picture(of state: inout FrontdeskState, _ memory: DrawingMemory) -> Picture {
    ScreenWriter.draw(state, memory: memory)
  }

  func redraw() { terminal.redraw() }

  // MARK: - Beginnings

  /// The store is opened after the first frame; without it nothing could be kept, so the program ends with the reason.
  private func openStore() -> Bool {
    do throws(StoreError) {
      store = try CustomerStore(path: setup.storePath, access: .readWrite, actor: setup.actor)
      return true
    } catch {
      end = .failed(message: words.text(of: error, path: setup.storePath), status: ExitStatus.of(error))
      return false
    }
  }

  private func loadLists() {
    guard end == nil else { return }
    do throws(SetupError) {
      let lists = try setup.lists()
      var lookups = WizardLookups()
      lookups.catalog = lists.catalog
      lookups.resellers = lists.resellers
      lookups.areListsLoaded = true
      knownLookups = lookups
      answer(.listsLoaded(lists.catalog, lists.resellers))
    } catch {
      end = .failed(message: error.text(words), status: ExitStatus.configuration)
    }
  }

  func newWizard(_ answers: Answers? = nil) -> WizardState {
    let draft = Draft(
      id: Identity.uuid(), code: Identity.resumeCode(), submission: Identity.uuid(), owner: setup.operatorLogin)
    var wizard = wizard(for: draft, isNew: true)
    if let answers { wizard.prefill(answers) }
    return wizard
  }

  func wizard(for draft: Draft, isNew: Bool) -> WizardState {
    var wizard = WizardState(
      language: setup.language, operatorLogin: setup.operatorLogin, operatorName: setup.operatorName,
      environment: setup.environment(today: SystemClock.today, lookups: WizardLookups()), draft: draft,
      hasCustomersPage: !isWizardOnly)
    if let knownLookups { wizard.lookups = knownLookups }
    if isNew { wizard.begin() } else { wizard.resume(draft) }
    return wizard
  }

}

extension Effect {
  fileprivate var isDeparture: Bool { if case .leave = self { true } else { false } }
}
