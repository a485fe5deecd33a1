import Catalog
import Messages
import Store
import Wizard

/// What the worker's thread does its jobs with: it owns the store and the lists, and answers each effect with actions.
///
/// An agent's is ``EffectRunner``, a visitor's at a kiosk ``VisitorRunner``.
protocol JobRunner: AnyObject {
  var setup: Setup { get }
  /// How long the work waits for other programs.
  var patience: StorePatience { get }
  /// The catalogue and the resellers, once they are read.
  var lists: WizardLookups { get set }
  /// The resellers that the open store has; none where none are asked for.
  var storedResellers: [Reseller] { get }
  /// Opens the store where it is not open; makes it where there is none.
  func openStore() throws(StoreError)
  /// Makes the place of drafts that the store cannot take.
  func prepareFiles()
  /// The draft with a code, for `add --resume`.
  func resume(_ code: String) throws(AppFailure) -> [Action]
  /// Reports a clock that stands before what the store holds, and removes what is too old.
  func checkClock() -> [Action]
  /// A draft that a session which ended left open, to be asked about.
  func findAbandonedDraft() -> [Action]
  /// Does one thing; what came of it, in order.
  ///
  /// A save of a draft, a submission and a handing in get exactly one answer each.
  func answers(to effect: Effect) -> [Action]
  /// Begins to look the store through, where that is due.
  func beginStoreCheck()
  /// Whether the look through the store goes on.
  var isCheckingStore: Bool { get }
  /// What the look found, once it has ended; asked when something happens anyhow, so it wakes the program for nothing.
  func storeCheckFinding() -> Action?

  /// The draft that stands in a private file because the store could not be written.
  var fileDraft: String? { get set }
  /// When what is too old was looked for last, in milliseconds of `SystemClock`.
  var tidiedAt: Int64? { get set }
  /// Removes what was kept long enough, and notes when.
  func tidy()
  /// Closes the connection, with all that it holds of a session; the next piece of work opens another.
  func dropStore()
  func closeStore()
}

extension JobRunner {
  /// Opens the store, without which nothing could be kept, and reads the lists.
  func begin() throws(AppFailure) -> [Action] {
    patience.set(milliseconds: EffectRunner.Wait.opening)
    do throws(StoreError) {
      try openStore()
      StoreMark(setup).set()
    } catch {
      // Another program has it: it is tried again with each piece of work.
      if error != .locked { throw failure(error) }
    }
    prepareFiles()
    lists = try setup.readLists(storedResellers, Messages(setup.language))
    return [.listsLoaded(lists.catalog, lists.resellers)]
  }

  /// An error of the store without which the program cannot go on.
  func failure(_ error: StoreError) -> AppFailure {
    AppFailure(
      message: Messages(setup.language).text(of: error, path: setup.storePath), status: ExitStatus.of(error))
  }

  /// A session at a kiosk has ended: at most once an hour what is too old goes, and the connection, with what SQLite keeps
  /// of its answers, is closed.
  func forgetSession() {
    fileDraft = nil
    tidyHourly()
    dropStore()
  }

  private func tidyHourly() {
    let hour: Int64 = 3_600_000
    if let tidiedAt, SystemClock.milliseconds - tidiedAt < hour { return }
    tidy()
  }
}

extension Setup {
  /// What is told of an error of the store: at a kiosk no path and no reason, but where to turn to.
  func reason(_ error: StoreError) -> (key: String, arguments: [String: String]) {
    if isKiosk, error != .locked { return ("kiosk/desk", [:]) }
    return (error.key, error.filling(path: storePath))
  }
}
