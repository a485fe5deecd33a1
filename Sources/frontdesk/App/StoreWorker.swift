import CWorker
import Glibc
import Messages
import Records
import Store
import Synchronization
import Terminal
import Wizard

/// The thread that owns the store and reads the lists: the loop hands it jobs and takes answers, and never waits.
///
/// Jobs are done in the order in which they are handed over, and each is answered once. Of several saves of the draft
/// that wait only the newest is done, and only the newest is answered.
final class StoreWorker: Sendable {
  /// What can be asked for.
  enum Job: Sendable {
    /// Opens the store and reads the lists.
    case begin
    /// The draft with a code, for `add --resume`.
    case resume(String)
    case checkClock
    /// Looks for a draft that an ended session left open.
    case findAbandonedDraft
    case beginStoreCheck
    case effect(Effect)
  }

  /// What came of a job.
  enum Answer: Sendable {
    case actions([Action])
    /// Without it the program cannot go on.
    case failed(AppFailure)
  }

  /// A job that was handed over. It is a class because an array keeps the bytes of a structure that was removed from it.
  private final class Entry: Sendable {
    let job: Job
    /// Counts the jobs.
    let number: Int

    init(_ job: Job, number: Int) {
      self.job = job
      self.number = number
    }

    var isSearch: Bool { if case .effect(.loadCustomers) = job { true } else { false } }
    var isSubmission: Bool {
      switch job {
      case .effect(.submit), .effect(.handIn): true
      default: false
      }
    }

    var isForgetting: Bool { if case .effect(.forgetSession) = job { true } else { false } }
    var isSave: Bool { if case .effect(.saveDraft) = job { true } else { false } }

    /// The draft whose saving, submission or handing in this is.
    var draft: Draft? {
      switch job {
      case .effect(.saveDraft(let draft)), .effect(.submit(let draft)), .effect(.handIn(let draft, _)): draft
      default: nil
      }
    }

    /// The answer for the draft it is about alone: the wizard may show another one by then.
    func addressed(_ answer: Answer) -> Answer {
      guard let id = draft?.id, case .actions(let actions) = answer else { return answer }
      return .actions(actions.map { .ofDraft(id: id, $0) })
    }
  }

  private struct State: Sendable {
    var jobs: [Entry] = []
    var current: Entry?
    /// The job and its answer; no job for what the look through the store found.
    var answers: [(entry: Entry?, answer: Answer)] = []
    var handed = 0
    var newestSave = 0
    /// The job with the newest draft that was handed over, until its answer is taken: the emergency file is made of it.
    var newestDraft: Entry?
    var isSubmissionStopped = false
    var isEnding = false
  }

  /// How often the worker asks whether the look through the store has ended, in milliseconds.
  private static let lookInterval = 100

  private let setup: Setup
  private let state = Mutex(State())
  private let jobs: Waker
  private let answers: Waker
  private let ended: Waker
  private let patience = StorePatience()

  /// Starts the thread.
  init(setup: Setup) throws(SystemFailure) {
    self.setup = setup
    jobs = try Waker()
    answers = try Waker()
    ended = try Waker()
    try start()
  }

  /// Starts the thread; where that fails, says why, and there is none.
  static func started(_ setup: Setup, saying words: Messages) -> StoreWorker? {
    do throws(SystemFailure) { return try StoreWorker(setup: setup) } catch {
      StandardError.say(words.text("cli/system", ["reason": words.text(of: error)]))
      return nil
    }
  }

  // MARK: - For the loop

  /// Can be read while there are answers.
  var wake: CInt { answers.descriptor }

  /// Whether a job is not done or an answer not taken.
  var isBusy: Bool {
    state.withLock { $0.current != nil || !$0.jobs.isEmpty || !$0.answers.isEmpty }
  }

  /// Adds a job at the end.
  func hand(_ job: Job) {
    state.withLock { state in
      state.handed += 1
      let entry = Entry(job, number: state.handed)
      switch job {
      case .effect(.saveDraft):
        state.newestSave = state.handed
        state.newestDraft = entry
        state.jobs.removeAll(where: \.isSave)
      case .effect(.loadCustomers): state.jobs.removeAll(where: \.isSearch)
      case .effect(.submit), .effect(.handIn):
        state.newestDraft = entry
        state.isSubmissionStopped = false
      case .begin, .resume, .checkClock, .findAbandonedDraft, .beginStoreCheck, .effect: break
      }
      state.jobs.append(entry)
    }
    jobs.wake()
  }

  /// The answers that came since, in order.
  func takeAnswers() -> [Answer] {
    answers.clear()
    return state.withLock { state in
      let newest = state.newestSave
      let taken = state.answers.filter { $0.entry?.isSave != true || $0.entry?.number == newest }
      state.answers = []
      if let newest = state.newestDraft, taken.contains(where: { $0.entry === newest }) { state.newestDraft = nil }
      return taken.map { $0.entry?.addressed($0.answer) ?? $0.answer }
    }
  }

  /// Gives up the wait of the submission that is under way or comes next; its answer says whether the record was saved.
  func stopSubmission() {
    state.withLock { state in
      state.isSubmissionStopped = true
      if state.current?.isSubmission == true { patience.giveUp() }
    }
  }

  /// From now on no job waits for another program longer than so many milliseconds from now.
  func limitWaits(milliseconds: Int) { patience.limitAll(milliseconds: milliseconds) }

  /// The newest draft that was handed over and has no answer yet.
  var unansweredDraft: Draft? { state.withLock { $0.newestDraft?.draft } }

  /// Writes the draft that has no answer into a private file; `nil` where there is none, or no file can be written.
  func keepUnanswered(in files: EmergencyDraft) -> String? {
    guard let draft = unansweredDraft else { return nil }
    return (try? files.write(draft)).map { files.path(id: draft.id) }
  }

  /// Does what was handed over and closes the store; waits for that no longer than so many milliseconds.
  func end(milliseconds: Int) {
    state.withLock { $0.isEnding = true }
    jobs.wake()
    ended.wait(milliseconds: milliseconds)
  }

  // MARK: - On the thread

  private func start() throws(SystemFailure) {
    worker_share_heap()
    try WorkerThread.start { self.run() }
  }

  private func run() {
    let runner: any JobRunner =
      setup.isOfVisitor
      ? VisitorRunner(setup: setup, patience: patience) : EffectRunner(setup: setup, patience: patience)
    while true {
      guard let entry = next() else {
        if state.withLock({ $0.isEnding && $0.jobs.isEmpty }) { break }
        // The process that looks through the store cannot wake this thread when it ends: it is asked now and then.
        jobs.wait(milliseconds: runner.isCheckingStore ? Self.lookInterval : nil)
        if let finding = runner.storeCheckFinding() {
          state.withLock { $0.answers.append((nil, .actions([finding]))) }
          answers.wake()
        }
        continue
      }
      let isForgetting = entry.isForgetting
      finish(entry, noted(runner, entry.job))
      if isForgetting { Confinement.wipeFreeMemory() }
    }
    runner.closeStore()
    ended.wake()
  }

  private func next() -> Entry? {
    state.withLock { state in
      guard !state.jobs.isEmpty else { return nil }
      let entry = state.jobs.removeFirst()
      state.current = entry
      patience.hopeAgain()
      if entry.isSubmission, state.isSubmissionStopped { patience.giveUp() }
      return entry
    }
  }

  private func finish(_ entry: Entry, _ answer: Answer) {
    state.withLock { state in
      state.current = nil
      state.answers.append((entry, answer))
    }
    answers.wake()
  }

  /// Does a job, and notes in the log what it was and how long it took. Not part of the outermost function of the thread,
  /// on whose stack no answer may stay.
  @inline(never)
  private func noted(_ runner: any JobRunner, _ job: Job) -> Answer {
    guard let log = setup.log else { return Self.answer(of: runner, to: job) }
    let (start, waited) = (SystemClock.milliseconds, patience.waited)
    let answer = Self.answer(of: runner, to: job)
    log.note(job, answer, took: SystemClock.milliseconds - start, waited: patience.waited - waited)
    return answer
  }

  @inline(never)
  private static func answer(of runner: any JobRunner, to job: Job) -> Answer {
    do throws(AppFailure) {
      switch job {
      case .begin: return .actions(try runner.begin())
      case .resume(let code): return .actions(try runner.resume(code))
      case .checkClock: return .actions(runner.checkClock())
      case .findAbandonedDraft: return .actions(runner.findAbandonedDraft())
      case .beginStoreCheck:
        runner.beginStoreCheck()
        return .actions([])
      case .effect(let effect): return .actions(runner.answers(to: effect))
      }
    } catch {
      return .failed(error)
    }
  }
}
