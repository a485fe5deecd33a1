import Messages
import Records
import Screens
import Terminal
import Wizard

/// One run of the interactive program: waits for what happens, lets the state change, draws it, has the effects run.
///
/// It decides nothing: the program ends when the reducer says so, and every effect is answered by the runner alone.
final class AppSession {
  private let terminal: any TerminalPort
  private let runner: EffectRunner
  private var state: FrontdeskState
  /// What effects answered, in order.
  private var pending: [Action] = []
  private var end: AppEnd?
  private let memory = DrawingMemory()

  init(runner: EffectRunner, terminal: any TerminalPort, startsInWizard: Bool) {
    self.runner = runner
    self.terminal = terminal
    state = FrontdeskState(
      setting: runner.setup.setting, size: terminal.size, hasFunctionKeys: terminal.hasFunctionKeys,
      today: SystemClock.today, hasCustomersPage: !startsInWizard)
  }

  /// Runs until the person leaves.
  func run(_ start: WizardStart) -> AppEnd {
    do throws(AppFailure) {
      try begin(start)
    } catch {
      return .failed(error)
    }
    settle()
    runner.beginStoreCheck()
    while end == nil {
      apply(nextAction)
      settle()
    }
    runner.closeStore()
    return end ?? .finished(reference: nil)
  }

  /// Shows the first page, and only then opens the store and reads the lists.
  private func begin(_ start: WizardStart) throws(AppFailure) {
    let isNewWizard = state.customers == nil && start.code == nil
    let effects = isNewWizard ? react(to: runner.newDraft(start.answers)) : []
    draw()
    try runner.openStore()
    pending.append(try runner.loadLists())
    if let code = start.code { pending.append(try runner.resume(code)) }
    perform(effects)
    pending += runner.checkClock()
    if state.customers != nil { perform([.loadCustomers(query: "")]) }
  }

  /// Waits for one thing to happen.
  private var nextAction: Action {
    let patience = state.wakeAt().map { Int(max(0, $0 - SystemClock.milliseconds)) }
    return switch terminal.nextEvent(timeoutMilliseconds: patience) {
    case .input(.key(let key)): .keyPressed(key)
    case .input(.paste(let text)): .pasted(text)
    case .resized(let size): .resized(size)
    case .signal(.hangUp), .signal(.terminate), .signal(.interrupt), .endOfInput: .sessionEnded
    case .timeout: .timePassed
    }
  }

  /// Lets the state change, shows it, and only then does what takes time.
  private func apply(_ action: Action) {
    let effects = react(to: action)
    if !effects.contains(where: \.isDeparture) { draw() }
    perform(effects)
  }

  private func react(to action: Action) -> [Effect] {
    reduce(into: &state, action, at: SystemClock.milliseconds)
  }

  /// Applies what effects answered until nothing is left.
  private func settle() {
    while !pending.isEmpty, end == nil { apply(pending.removeFirst()) }
    if let finding = runner.storeCheckFinding() { apply(finding) }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects where end == nil {
      switch effect {
      case .leave(let departure): end = AppEnd(departure, lastReference: state.lastReference)
      case .redrawScreen: terminal.redraw()
      case .saveDraft, .discardDraft, .releaseDraft, .removeDraftFile, .takeDraft, .keepAsNewDraft, .writeDraftFile,
        .findCustomers, .findLastCustomer, .submit, .loadCustomers, .openRecord, .openDraft, .makeDraft,
        .startRelationship, .saveRelationship:
        pending += runner.answers(to: effect)
      }
    }
  }

  private func draw() {
    let picture = Self.picture(of: &state, memory)
    terminal.show(picture.canvas, changed: picture.changedRows)
    if let top = picture.scroll, top != state.scroll() { _ = react(to: .scrolled(top)) }
  }

  /// Held for the time of drawing, not copied: the state is large, and this is on the way of every key.
  private static func picture(of state: inout FrontdeskState, _ memory: DrawingMemory) -> Picture {
    ScreenWriter.draw(state, memory: memory)
  }
}

extension Effect {
  fileprivate var isDeparture: Bool { if case .leave = self { true } else { false } }
}
