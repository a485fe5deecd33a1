import Messages
public import Records
public import Rules
public import Wizard

/// The wizard of line mode: the session of one customer, and the question that is asked now.
///
/// It is driven from outside: ``answer(_:)`` takes a line, its effects are done and their answers handed to
/// ``received(_:)``, and ``settled()`` goes on once nothing is on its way. What is to be written waits in ``takeOutput()``.
public struct LineWizard: Sendable {
  /// The customer that is being added.
  public internal(set) var session: Session
  /// How line mode ended; `nil` while it goes on.
  public internal(set) var end: LineEnd?
  /// Whether a question has been asked, and a line is waited for.
  public internal(set) var wantsLine = false
  /// Whether a person reads the questions, so that one may be asked that a script of answers does not know.
  public let isInteractive: Bool

  let setting: Setting
  let words: Messages
  var place = LineQuestion.field(.country)
  /// What is asked before the first question.
  var opening: LineOpening?
  /// What stands numbered before the person.
  var finds = LineFinds()
  /// The answers of the file that the form begins with: what it has is not asked.
  var given: Answers?
  /// The answer from Review that is being changed.
  var update: LineQuestion?
  var next = Next.asks
  /// What is said of the last answer, before the next question.
  var acknowledgement = ""
  /// The step whose name was said last.
  var toldPage: Page?
  /// Whether the warning of the answer in place was told: Enter keeps it.
  var isWarned = false
  /// The answers of Review as they were read out last.
  var readOut: [String] = []
  /// Whether the answer is read back as it is kept, since something was left out of it.
  var readsBack = false
  /// The line of a script that is being answered with.
  private var lineNumber: Int?
  /// Whether it was told that drafts cannot be saved.
  var isToldOfFailure = false
  private var output: [LineOutput] = []

  /// What follows once nothing is on its way to the store.
  enum Next: Sendable {
    /// The store says how it goes on.
    case waits
    /// The question in place is asked.
    case asks
    /// The answer in place is looked at: the next question follows, or the same again.
    case judges
  }

  /// A new customer; ``begin(_:)`` follows.
  ///
  /// - Parameter draft: empty, with its identity.
  public init(
    _ setting: Setting, draft: Draft, today: CalendarDate, lookups: WizardLookups = WizardLookups(), isInteractive: Bool
  ) {
    self.setting = setting
    self.isInteractive = isInteractive
    words = Messages(setting.language, keyNames: ["F4": "="])
    session = Session(setting, draft: draft, today: today, lookups: lookups)
  }

  /// Begins a new customer, with answers that were given beforehand: these are not asked again.
  public mutating func begin(_ given: Answers? = nil) -> [Effect] {
    session.begin()
    place = LineQuestions(session).first
    if let given {
      self.given = given
      say(words.text("line/answers-read", count: Field.allCases.count { given.isAnswered($0) }))
      session.prefill(given)
      if !isAsked(place) { place = following(place) ?? .review }
    }
    return session.findAllCustomers() + [.findLastCustomer]
  }

  // MARK: - What is written

  /// What is to be written since it was taken last, in order.
  public mutating func takeOutput() -> [LineOutput] {
    defer { output = [] }
    return output
  }

  mutating func say(_ text: String) { output.append(.says(text)) }
  mutating func prompt(_ text: String) { output.append(.asks(text)) }

  /// Why something was not taken; a script is told where.
  mutating func give(reason text: String) {
    guard !isInteractive, let lineNumber else { return output.append(.reason(text)) }
    let place = ["line": String(lineNumber), "name": promptName, "reason": text]
    output.append(.reason(words.text("line/at", place)))
  }

  /// Says what the session has to say of the last answer.
  mutating func tellNotice() {
    guard let notice = session.notice else { return }
    session.notice = nil
    give(reason: words.text(of: notice))
  }

  // MARK: - Lines

  /// Takes a line that was typed.
  ///
  /// - Parameter number: which line of a script it is.
  public mutating func answer(_ line: String, number: Int? = nil) -> [Effect] {
    wantsLine = false
    next = .asks
    lineNumber = number
    let cleaned = PastedLine(line)
    readsBack = cleaned.droppedCount > 0
    if cleaned.holdsKeys {
      refuse(words.text("line/keys-typed"))
      return []
    }
    if cleaned.droppedCount > 0 {
      give(reason: words.text("notice/characters-dropped", count: cleaned.droppedCount))
    }
    let input = LineInput(cleaned.text)
    if opening != nil, input != .leave { return answerOpening(input) }
    let effects: [Effect]
    switch input {
    case .help:
      for text in LineHelp(session, words).lines(at: place) { say(text) }
      // All of Review is read out again.
      readOut = []
      effects = []
    case .back: effects = back()
    case .clear: effects = clear()
    case .suggest: effects = suggest()
    case .leave: effects = leave()
    case .text(""): effects = finds.isSearched ? keepSearched() : keep()
    case .text(let text):
      if place != .review, LineChange.isTyped(cleaned.text, words) {
        refuse(words.text("line/change-elsewhere"))
        return []
      }
      effects = take(text)
    }
    tellNotice()
    return stamped(effects)
  }

  /// A line was not taken at all; the key of the words that say why.
  public mutating func refuseLine(_ key: String) {
    wantsLine = false
    next = .asks
    refuse(words.text(key))
  }

  /// Goes on once everything that was asked of the store is answered.
  public mutating func settled() -> [Effect] {
    guard end == nil, !wantsLine else { return [] }
    switch next {
    // Also where the store has answered and did not say how it goes on.
    case .waits, .asks:
      ask()
      return []
    case .judges:
      next = .asks
      return stamped(judge())
    }
  }

  /// The effects with the draft as it stands now, and its place.
  mutating func stamped(_ effects: [Effect]) -> [Effect] {
    let page = min(place.page.rawValue, Page.submit.rawValue)
    return session.stamped(effects, at: DraftPosition(page: page, focus: place.focus.name))
  }

  /// Asks the question in place again, in short: what was typed was not taken.
  mutating func repeatQuestion() {
    wantsLine = true
    prompt(promptText)
  }

  /// Says why what was typed was not taken, and asks again.
  mutating func refuse(_ reason: String) {
    give(reason: reason)
    repeatQuestion()
  }
}
