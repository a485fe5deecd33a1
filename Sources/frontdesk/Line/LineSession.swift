import Glibc
import LineMode
import Messages
import Records
import Store
import Terminal
import Wizard

/// One run of line mode: takes lines, has the effects done, and waits for their answers before the next question is asked.
///
/// So a script of lines gets the same questions however fast it is. Signals are heeded meanwhile.
final class LineSession {
  /// Octets of the longest line that is taken.
  private static let longestLine = 4096

  private let setup: Setup
  fileprivate let words: Messages
  fileprivate let log: EventLog?
  private let worker: StoreWorker
  private let signals: EndSignals
  fileprivate var wizard: LineWizard
  private var reader = LineReader(descriptor: STDIN_FILENO, maximumLength: longestLine)
  private let isInteractive = isatty(STDIN_FILENO) == 1
  fileprivate var failure: AppFailure?
  /// When the draft is to be kept without the worker, in milliseconds of the clock; set when the process is asked to end.
  private var overdueAt: Int64?
  private var lastLineAt = SystemClock.milliseconds
  /// Whether nobody typed a line for too long.
  fileprivate var isIdle = false
  /// Whether what was written last waits for an answer in the same line.
  private var isPrompted = false

  init(setup: Setup, worker: StoreWorker, signals: EndSignals) {
    self.setup = setup
    self.worker = worker
    self.signals = signals
    words = Messages(setup.language)
    log = setup.log
    let identity = DraftIdentity.random(isAtKiosk: false)
    wizard = LineWizard(
      setup.setting,
      draft: Draft(
        id: identity.id, code: identity.code, submission: identity.submission, owner: setup.operatorLogin),
      today: SystemClock.today, isInteractive: isInteractive)
  }

  /// Runs until the record is saved or the person leaves; the exit status.
  func run(_ start: WizardStart) -> Int32 {
    worker.hand(.begin)
    waitForStore()
    if failure == nil, wizard.end == nil { begin(start) }
    while failure == nil, wizard.end == nil {
      if worker.isBusy {
        waitForStore()
      } else if wizard.wantsLine {
        takeLine()
      } else {
        perform(wizard.settled())
        write()
      }
    }
    write()
    worker.end(milliseconds: overdueAt == nil ? StorePatience.usual : AppSession.timeToEnd)
    return farewell()
  }

  private func begin(_ start: WizardStart) {
    if let code = start.code {
      worker.hand(.resume(code))
    } else {
      perform(wizard.begin(start.answers))
      if start.answers == nil { worker.hand(.findAbandonedDraft) }
    }
    worker.hand(.checkClock)
  }

  // MARK: - Lines

  private func takeLine() {
    guard reader.isReady || wait(for: STDIN_FILENO, until: idleAt) == .ready else { return }
    lastLineAt = SystemClock.milliseconds
    let reading: LineReader.Reading
    do throws(SystemFailure) { reading = try reader.read() } catch { return endInput() }
    switch reading {
    case .unfinished: return
    case .end: return endInput()
    // What the end of the input cut off is no answer.
    case .line(let octets) where reader.isUnterminated:
      endPrompt()
      if !reader.isBlank(octets) { StandardError.say(words.text("line/cut-off")) }
      return endInput()
    case .line(let octets): take(octets)
    }
  }

  private func take(_ octets: [UInt8]) {
    // The person's own Enter has ended the line on a terminal.
    if isInteractive { isPrompted = false }
    endPrompt()
    if let log { log.note("line", ("octets", .number(octets.count))) }
    if octets.count > Self.longestLine {
      wizard.refuseLine("line/too-long")
    } else if let line = Self.text(octets) {
      perform(wizard.answer(line, number: reader.number))
    } else {
      wizard.refuseLine("app/not-utf-8")
    }
    write()
  }

  private static func text(_ octets: [UInt8]) -> String? {
    if let text = String(validating: octets, as: UTF8.self) { return text }
    guard InputEncoding.isLatin1 else { return nil }
    return String(String.UnicodeScalarView(octets.map { Unicode.Scalar($0) }))
  }

  private func endInput() {
    if let log { log.note("end-of-input") }
    perform(wizard.inputEnded())
  }

  private var idleAt: Int64? {
    let seconds = setup.setting.idleSeconds
    return seconds == 0 ? nil : lastLineAt + Int64(seconds) * 1000
  }

  // MARK: - The store

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      if let log { log.note(effect) }
      if case .keepAsNewDraft = effect {
        receive(.draftRenewed(.random(isAtKiosk: false)))
      } else {
        worker.hand(.effect(effect))
      }
    }
  }

  /// Takes the answers of the worker until it has no work.
  private func waitForStore() {
    while worker.isBusy, failure == nil, wizard.end == nil {
      guard wait(for: worker.wake, until: overdueAt) == .ready else { continue }
      takeAnswers()
      write()
    }
  }

  private func takeAnswers() {
    for answer in worker.takeAnswers() where failure == nil {
      switch answer {
      case .actions(let actions): for action in actions { receive(action) }
      case .failed(let told): failure = told
      }
    }
  }

  private func receive(_ action: Action) {
    if let log { log.note(action) }
    perform(wizard.received(action))
  }

  // MARK: - Waiting

  private enum Waited { case ready, other }

  /// Waits until a descriptor can be read; a signal, or the moment, ends the session.
  private func wait(for descriptor: CInt, until moment: Int64?) -> Waited {
    var awaited = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    let limit = moment.map { Int32(clamping: max(0, $0 - SystemClock.milliseconds)) } ?? -1
    let count = poll(&awaited, nfds_t(awaited.count), limit)
    if awaited[1].revents != 0, signals.next() != nil {
      askToEnd()
      return .other
    }
    if awaited[0].revents != 0 { return .ready }
    if count == 0 { timeIsUp() }
    return .other
  }

  private func askToEnd() {
    if let log { log.note("signal", ("name", .name("asked-to-end"))) }
    if overdueAt == nil {
      overdueAt = SystemClock.milliseconds + Int64(AppSession.timeToEnd)
      worker.limitWaits(milliseconds: AppSession.timeToEnd)
    }
    endInput()
  }

  private func timeIsUp() {
    guard overdueAt != nil else {
      isIdle = true
      return endInput()
    }
    overdueAt = .max
    receive(
      .draftNotSaved(
        key: StoreError.locked.key, arguments: StoreError.locked.filling(path: setup.storePath),
        file: worker.keepUnanswered(in: setup.draftFiles)))
  }

  // MARK: - Writing

  private func write() {
    for piece in wizard.takeOutput() {
      switch piece {
      case .says(let text):
        endPrompt()
        put(text + "\n", STDOUT_FILENO)
      case .asks(let text):
        endPrompt()
        put(text, STDOUT_FILENO)
        isPrompted = true
      case .reason(let text):
        endPrompt()
        StandardError.say(text)
      }
    }
  }

  fileprivate func endPrompt() {
    if isPrompted { put("\n", STDOUT_FILENO) }
    isPrompted = false
  }

  /// Where nobody reads the questions any more there is nobody to answer them.
  private func put(_ text: String, _ descriptor: Int32) {
    do throws(SystemFailure) {
      try FileDescriptor.write(Array(PrintableText.printable(text).utf8), to: descriptor)
    } catch {
      if wizard.end == nil, overdueAt == nil { askToEnd() }
    }
  }
}

extension LineSession {
  /// Says how it ended; the exit status.
  fileprivate func farewell() -> Int32 {
    endPrompt()
    if let log { log.note("end", ("how", .name(failure != nil ? "failed" : (wizard.end ?? .nothingKept).name))) }
    if let failure {
      StandardError.say(failure.message)
      return failure.status
    }
    if isIdle { StandardError.say(words.text("app/idle")) }
    let (message, status) = (wizard.end ?? .nothingKept).farewell(words)
    if let message { setup.sayEnd(message, status) }
    return status
  }
}

extension LineEnd {
  /// What is said at the end, and the exit status: of what can happen on the screen too, the same.
  fileprivate func farewell(_ words: Messages) -> (message: String?, status: Int32) {
    switch self {
    case .saved: (nil, ExitStatus.done)
    case .kept(let code): (words.text("line/kept", ["code": code]), ExitStatus.interrupted)
    case .nothingKept: (words.text("line/nothing-kept"), ExitStatus.interrupted)
    case .untouched(let code): (words.text("line/untouched", ["code": code]), ExitStatus.interrupted)
    case .inFile(let path, let code): AppEnd.left(.draftInFile(path: path, code: code)).farewell(words)
    case .moved(let code): AppEnd.left(.draftMoved(code: code)).farewell(words)
    case .erased: AppEnd.left(.erased).farewell(words)
    case .lost(let reason): AppEnd.left(.draftLost(reason)).farewell(words)
    }
  }
}
