import Messages
import Records
import Screens
import Store
import Terminal
import Wizard

/// One run of the interactive program: waits for what happens, lets the state change, draws it, has the effects run.
///
/// It decides nothing: the program ends when the reducer says so. It never waits for the store either: a worker has it,
/// and its answers come like keys do.
final class AppSession {
  /// Up to so many milliseconds the poll alone keeps the time.
  private static let shortTime: Int64 = 2_000

  /// How long a key that searches may stay unseen until what it finds can be shown with it, in milliseconds: most answers
  /// come within one, and one picture is half the work of two.
  private static let searchTime: Int64 = 5

  /// How long the worker may take to keep the draft, once the program is asked to end, in milliseconds.
  static let timeToEnd = 700

  private let terminal: any TerminalPort
  private let worker: StoreWorker
  private let setup: Setup
  private var state: FrontdeskState
  private var end: AppEnd?
  /// When the draft is to be kept without the worker, in milliseconds of the clock; set when the program is asked to end.
  private var overdueAt: Int64?
  /// When the picture that waits for what a search finds is drawn without it, in milliseconds of the clock; `nil` while
  /// none waits.
  private var drawingAt: Int64?
  private var memory = DrawingMemory()
  /// Whether a session has ended, of which free memory may still hold something.
  private var hasForgotten = false
  private let alarm = Alarm()
  private let log: EventLog?
  /// What was noted last of what is shown.
  private var notedPage: PageName?

  init(setup: Setup, worker: StoreWorker, terminal: any TerminalPort, startsInWizard: Bool) {
    self.setup = setup
    self.worker = worker
    self.terminal = terminal
    log = setup.log
    state = FrontdeskState(
      setting: setup.setting, size: terminal.size, hasFunctionKeys: terminal.hasFunctionKeys,
      today: SystemClock.today, hasCustomersPage: !startsInWizard)
  }

  /// Runs until the person leaves.
  func run(_ start: WizardStart) -> AppEnd {
    begin(start)
    while end == nil {
      step()
      guard hasForgotten else { continue }
      hasForgotten = false
      Confinement.wipeFreeMemory()
    }
    // What was asked for last is done before the program ends, but not at any price once the line is gone.
    worker.end(milliseconds: overdueAt == nil ? StorePatience.usual : Self.timeToEnd)
    return end ?? .finished(reference: nil)
  }

  /// Shows the first page, and only then has the store opened and the lists read.
  private func begin(_ start: WizardStart) {
    let isNewWizard = state.customers == nil && state.kiosk == nil && start.code == nil
    let effects = isNewWizard ? react(to: .newDraft(start.answers, isAtKiosk: false)) : []
    draw()
    if let log { log.note("first-picture") }
    worker.hand(.begin)
    if let code = start.code { worker.hand(.resume(code)) }
    perform(effects)
    if isNewWizard, start.answers == nil { worker.hand(.findAbandonedDraft) }
    worker.hand(.checkClock)
    if let customers = state.customers { perform([customers.question]) }
    // A kiosk starts no other process.
    if state.kiosk == nil { worker.hand(.beginStoreCheck) }
  }

  /// Waits for one thing to happen, and does it.
  @inline(never)
  private func step() {
    let now = SystemClock.milliseconds
    let moment = min(state.wakeAt() ?? .max, overdueAt ?? .max, drawingAt ?? .max)
    let patience = moment == .max ? nil : Int(max(0, moment - now))
    // A short time cannot be slept through by more than itself.
    if moment != .max, moment - now > Self.shortTime { alarm.wake(by: moment) }
    let event = terminal.nextEvent(timeoutMilliseconds: patience, wake: worker.wake, alarm: alarm.descriptor)
    alarm.clear(at: SystemClock.milliseconds)
    if let log { log.note(event) }
    switch event {
    case .input(.key(let key)):
      apply(.keyPressed(key))
      if case .character(_) = key, state.isTextRefused() { terminal.dropTypedText() }
    case .input(.paste(let text)): apply(.pasted(text))
    case .input(.notUTF8): apply(.bytesDropped)
    case .resized(let size): apply(.resized(size))
    case .signal(.hangUp), .signal(.terminate), .signal(.interrupt), .endOfInput: askToEnd()
    case .woken: takeAnswers()
    case .timeout where drawingAt.map { SystemClock.milliseconds >= $0 } == true: draw()
    case .timeout:
      guard let overdueAt, SystemClock.milliseconds >= overdueAt else { return apply(.timePassed) }
      takeAnswers()
      if end == nil { endWithoutStore() }
    }
  }

  private func takeAnswers() {
    for answer in worker.takeAnswers() where end == nil {
      switch answer {
      case .actions(let actions): for action in actions where end == nil { apply(action) }
      case .failed(let failure): end = .failed(failure.keeping(keptFile, Messages(setup.language)))
      }
    }
  }

  // MARK: - The end

  private func askToEnd() {
    if overdueAt == nil {
      overdueAt = SystemClock.milliseconds + Int64(Self.timeToEnd)
      worker.limitWaits(milliseconds: Self.timeToEnd)
    }
    apply(.sessionEnded)
  }

  /// The worker did not answer in time: the draft goes into a file of its own, and the state learns that.
  private func endWithoutStore() {
    overdueAt = .max
    apply(
      .draftNotSaved(
        key: StoreError.locked.key, arguments: StoreError.locked.filling(path: setup.storePath), file: keptFile))
    // Nothing that could be lost was open.
    end = end ?? .finished(reference: state.lastReference)
  }

  /// The file that keeps the draft which the worker has not answered for, written now; `nil` where there is no such
  /// draft or no file can be written.
  private var keptFile: String? { worker.keepUnanswered(in: setup.draftFiles) }

  /// A departure that did not wait for the worker: what it has not answered for is kept in a file.
  private func kept(_ departure: Departure) -> Departure {
    guard case .idle = departure, let draft = worker.unansweredDraft, let path = keptFile else { return departure }
    return .draftInFile(path: path, code: draft.code)
  }

  // MARK: - State, picture, effects

  /// Lets the state change, shows it, and only then hands over what takes time. A search is handed over first: its answer
  /// is shown at once with what was typed.
  private func apply(_ action: Action) {
    let effects = react(to: action)
    if effects.contains(.forgetSession), !terminal.releaseOutput() {
      // What stands on the screen cannot be cleared any more: the line ends.
      end = .finished(reference: nil)
      return perform(effects)
    }
    if effects.count == 1, effects[0].isSearch {
      drawingAt = drawingAt ?? SystemClock.milliseconds + Self.searchTime
    } else if !effects.contains(where: \.isDeparture) {
      draw()
    }
    perform(effects)
  }

  private func react(to action: Action) -> [Effect] {
    if let log { log.note(action) }
    let effects = reduce(into: &state, action, at: SystemClock.milliseconds)
    if let log { note(effects, in: log) }
    return effects
  }

  /// Notes what the action led to: another page, and what is asked for.
  private func note(_ effects: [Effect], in log: EventLog) {
    let page = PageName(&state)
    if !page.isSame(as: notedPage) { log.note(page) }
    notedPage = page
    for effect in effects { log.note(effect) }
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects where end == nil || effect.isForTheStore {
      switch effect {
      case .leave(let departure): end = AppEnd(kept(departure), lastReference: state.lastReference)
      case .redrawScreen: terminal.redraw()
      case .stopSubmission: worker.stopSubmission()
      case .forgetSession:
        memory = DrawingMemory()
        terminal.forgetPictures()
        draw()
        worker.hand(.effect(effect))
        hasForgotten = true
      // These need no store, and are seen at once.
      case .makeDraft: apply(.newDraft(nil, isAtKiosk: setup.isKiosk))
      case .makeDraftLike(let answers): apply(.newDraft(answers, isAtKiosk: setup.isKiosk))
      case .keepAsNewDraft: apply(.draftRenewed(.random(isAtKiosk: setup.isKiosk)))
      case .saveDraft, .discardDraft, .releaseDraft, .releaseAbandonedDraft, .removeDraftFile, .takeDraft,
        .writeDraftFile, .findCustomers,
        .findLastCustomer, .findCity, .submit, .handIn, .loadCustomers, .openRecord, .correctRecord, .openRequest,
        .exportStored,
        .openDraft,
        .openApplication,
        .discardApplication, .goOn, .startRelationship, .saveRelationship:
        worker.hand(.effect(effect))
      }
    }
  }

  private func draw() {
    drawingAt = nil
    let picture = Self.picture(of: &state, terminal.look, memory)
    terminal.show(picture.canvas, changed: picture.changedRows)
    if let top = picture.scroll, top != state.scroll() { _ = react(to: .scrolled(top)) }
  }

  /// Held for the time of drawing, not copied: the state is large, and this is on the way of every key.
  private static func picture(of state: inout FrontdeskState, _ look: Look, _ memory: DrawingMemory) -> Picture {
    ScreenWriter.draw(state, look: look, memory: memory)
  }
}

extension Effect {
  /// Whether the store is to do it although the program ends.
  fileprivate var isForTheStore: Bool {
    switch self {
    case .releaseDraft, .discardDraft, .removeDraftFile: true
    default: false
    }
  }
  fileprivate var isDeparture: Bool { if case .leave = self { true } else { false } }
  fileprivate var isSearch: Bool { if case .loadCustomers = self { true } else { false } }
}

extension Action {
  /// A new customer, perhaps with answers that were given beforehand.
  fileprivate static func newDraft(_ answers: Answers?, isAtKiosk: Bool) -> Action {
    .draftMade(.random(isAtKiosk: isAtKiosk), today: SystemClock.today, answers: answers)
  }
}

extension DraftIdentity {
  /// An identity that no other draft has.
  static func random(isAtKiosk: Bool) -> DraftIdentity {
    DraftIdentity(id: RandomID.uuid(), code: Identity.resumeCode(isAtKiosk: isAtKiosk), submission: RandomID.uuid())
  }
}

extension AppFailure {
  /// The same, and where the answers are that were typed before it came.
  fileprivate func keeping(_ file: String?, _ words: Messages) -> AppFailure {
    guard let file else { return self }
    return AppFailure(message: message + "\n" + words.text("question/kept.file", ["path": file]), status: status)
  }
}
