import Catalog
import Messages
import Records
import Rules
import Store
import Terminal
import TestSupport
import Wizard

@testable import frontdesk

/// A place to work for one test: a store and a state folder of its own, and a run of the program on a scripted terminal.
final class Desk {
  let folder: CommandFolder
  let setup: Setup

  init(login: String = "j.devries", isInMemory: Bool = false) throws {
    folder = try CommandFolder(isInMemory: isInMemory)
    setup = Setup(
      profile: DemonstrationPartner.profile, operatorLogin: login, operatorName: "J. de Vries", role: .adminAgent,
      storePath: folder.path("store/customers.sqlite"), draftDays: 14, stateFolder: folder.path("state"),
      language: .english, terminalTheme: .default, severities: [:], isDemonstration: true)
  }

  /// Runs the wizard alone, as `frontdesk add` does.
  func add(_ script: [ScriptedTerminal.Event], start: WizardStart = WizardStart()) throws -> (
    end: AppEnd, terminal: ScriptedTerminal
  ) {
    let terminal = ScriptedTerminal(script)
    let worker = try StoreWorker(setup: setup)
    terminal.isBusy = { worker.isBusy }
    let session = AppSession(setup: setup, worker: worker, terminal: terminal, startsInWizard: true)
    return (session.run(start), terminal)
  }

  /// Runs the Customers page, as `frontdesk` alone does.
  func customers(_ script: (ScriptedTerminal) -> [ScriptedTerminal.Event]) throws -> ScriptedTerminal {
    let terminal = ScriptedTerminal([])
    terminal.add(script(terminal))
    let worker = try StoreWorker(setup: setup)
    terminal.isBusy = { worker.isBusy }
    _ = AppSession(setup: setup, worker: worker, terminal: terminal, startsInWizard: false).run(WizardStart())
    return terminal
  }

  /// Runs a kiosk on this store.
  func kiosk(
    _ script: [ScriptedTerminal.Event], _ change: (inout Setup) -> Void = { _ in },
    prepare: (ScriptedTerminal) -> Void = { _ in }
  ) throws -> (end: AppEnd, terminal: ScriptedTerminal) {
    var setup = self.setup
    setup.isKiosk = true
    change(&setup)
    if setup.kiosk.role == .visitor { setup = setup.ofVisitor }
    let terminal = ScriptedTerminal(script)
    prepare(terminal)
    let worker = try StoreWorker(setup: setup)
    terminal.isBusy = { worker.isBusy }
    let session = AppSession(setup: setup, worker: worker, terminal: terminal, startsInWizard: true)
    return (session.run(WizardStart()), terminal)
  }

  /// Another program that looks at the store.
  func store() throws -> CustomerStore {
    try CustomerStore(path: setup.storePath, access: .readWrite, actor: Fixtures.actor)
  }

  func drafts() throws -> [DraftSummary] {
    let store = try store()
    defer { store.close() }
    return try store.drafts(owner: "j.devries")
  }
}
