/// Whether the draft is safe.
public enum DraftState: Sendable, Hashable {
  /// Nothing has been answered yet.
  case none
  case unsaved
  /// Saved while a person types: shown as unsaved until the person rests, or the corner would flicker.
  case savedWhileTyping
  case saved
  /// The last save failed.
  case failed
  /// The last save gave up waiting for another program; it is tried again when the person rests.
  case busy
  /// Changed since the last save failed: shown as not saved, and tried again when the person rests.
  case changedSinceFailed
}

/// How far the draft is saved, and what waits for that.
public struct Saving: Sendable, Hashable {
  /// Keys after which a draft is saved although the person goes on typing.
  static let keysBetweenSaves = 20

  /// How far the draft is saved, as the corner of the page shows it.
  public var state = DraftState.none
  /// What ends once the store has answered.
  public internal(set) var ending = Ending.none
  /// Whether another session has taken the draft over: it is not saved here any more.
  public internal(set) var isMoved = false
  /// The private file that holds the draft since the store could not be written.
  var file: String?
  /// Keys since the draft was last handed to the store.
  private(set) var unsavedKeys = 0
  /// Whether the store has been handed the draft and has not answered.
  private(set) var isUnderWay = false
  /// Whether something changed since the draft was last handed to the store.
  private var hasChanged = false
  /// Whether the person has asked to wait no longer for the submission.
  var isStopping = false
  /// Whether the session ends by itself, because nobody has pressed a key for too long.
  var isIdle = false
  /// Whether the save that is under way was made because of so many keys.
  private var isSavingWhileTyping = false

  /// Whether nobody has answered anything: there is nothing to keep.
  public var isUntouched: Bool { state == .none }

  /// Whether a person answered something that is not saved.
  var hasUnsavedAnswers: Bool {
    switch state {
    case .unsaved, .failed, .changedSinceFailed, .busy: true
    case .none, .saved, .savedWhileTyping: false
    }
  }

  /// Whether the last save failed, and no file has what it was to keep.
  var isKeptNowhere: Bool { [.failed, .changedSinceFailed].contains(state) && file == nil }

  /// Whether what is not saved is with the store already, which has not answered.
  private var isAwaited: Bool { isUnderWay && !hasChanged }

  /// Whether something ends once the store has answered.
  public var isEnding: Bool { if case .saving = ending { true } else { false } }

  /// Whether the record is on its way to the store.
  public var isSubmitting: Bool { ending == .saving(.submit) }

  /// Whether a second without a key has something to do.
  var isWaitingForRest: Bool {
    switch state {
    case .savedWhileTyping: true
    case .unsaved, .changedSinceFailed, .busy: !isAwaited
    case .none, .saved, .failed: false
    }
  }

  /// The draft was read from a private file, which goes once the store has it.
  public mutating func keeps(inFile path: String?) { file = path }

  /// An answer changed: the store does not have it yet.
  mutating func answerChanged() {
    switch state {
    case .failed, .changedSinceFailed: state = .changedSinceFailed
    case .busy: break
    case .none, .unsaved, .saved, .savedWhileTyping: state = .unsaved
    }
    unsavedKeys += 1
    hasChanged = true
  }

  /// The text of a search changed: it is no answer, but it is there again when the draft is resumed.
  mutating func searchChanged() {
    if state == .saved { state = .unsaved }
    hasChanged = true
  }

  /// Whether it is time to save, at a moment when the person does not type.
  mutating func isDue() -> Bool {
    if state == .savedWhileTyping { state = .saved }
    return hasUnsavedAnswers && !isMoved && !isAwaited
  }

  /// Whether so many keys came since the last save that the draft is saved while the person types.
  mutating func isDueWhileTyping() -> Bool { unsavedKeys >= Self.keysBetweenSaves && !isMoved }

  /// The draft is handed to the store.
  mutating func begun(whileTyping: Bool = false) {
    unsavedKeys = 0
    hasChanged = false
    isUnderWay = true
    isSavingWhileTyping = whileTyping
  }

  /// The store has the draft, as it was when it was handed over.
  mutating func succeeded() {
    isUnderWay = false
    if hasUnsavedAnswers { state = hasChanged ? .unsaved : isSavingWhileTyping ? .savedWhileTyping : .saved }
    file = nil
  }

  /// The store does not have the draft; `isBusy` where another program kept it from it.
  mutating func failed(isBusy: Bool) {
    isUnderWay = false
    state = isBusy ? .busy : hasChanged ? .changedSinceFailed : .failed
  }

  /// The person carries on: what was to end does not, and the answer of the store is no longer what is known of the
  /// draft.
  mutating func questionClosed() {
    if case .asking = ending { ending = .none }
  }

  /// A key gives up the wait for an ending, but not for a submission, which the store may have already, nor for the end
  /// of a session that no person can go on with.
  mutating func keyPressed() {
    switch ending {
    case .saving(.leave), .saving(.close): ending = .none
    case .none, .saving(.submit), .saving(.interrupt), .saving(.idle), .asking: break
    }
  }
}

/// What ends once the draft, or the record, is saved.
///
/// Each save gets exactly one answer of the store; the reducer ends something only after that.
public enum Ending: Sendable, Hashable {
  case none
  case saving(Goal)
  /// The store refused; the person is asked what to do.
  case asking(NotKept)

  /// What is to end.
  public enum Goal: Sendable, Hashable {
    /// The program, because the person asked for it.
    case leave
    /// The wizard, for the Customers page behind it.
    case close
    /// The draft: it becomes a record.
    case submit
    /// The program, because the line dropped or the process was asked to end: nothing can be asked any more.
    case interrupt
    /// The session, because nobody has pressed a key for too long.
    case idle
  }
}

/// What is said when something that was to end could not be saved.
public struct NotKept: Sendable, Hashable {
  /// Where the answers are now.
  public enum Place: Sendable, Hashable {
    /// In a private file of the program's own.
    case file(String)
    /// In the store, as they were last saved.
    case store
    case memory
  }

  /// The words of the store.
  public var reason: Notice
  /// Where the answers are, which the question says.
  public var place: Place
  var goal: Ending.Goal
  /// Whether the person may name a file of their own.
  var offersFile: Bool

  /// Whether it was the record that could not be saved, not the draft.
  public var isOfRecord: Bool { goal == .submit }
}
