public import Rules

/// A question with buttons; the first of `choices` is drawn leftmost.
public struct QuestionOverlay: Sendable, Hashable {
  /// What is asked, with what the question names.
  public enum Subject: Sendable, Hashable {
    case cancel
    /// A record is to be corrected whose tenant is made at Microsoft already.
    case correctLinked(LinkedTenant)
    case noSubscriptions
    /// A chosen offer is to go: its place in the order, and its title.
    case takeOut(line: Int, title: String)
    /// `application` is the one that the draft finishes, and which waits again; empty where it finishes none.
    case discardDraft(code: String, application: String, corrects: String = "")
    /// What a visitor handed in is to go; `name` is the customer's, `holder` who has it open (empty where nobody has).
    case discardApplication(reference: String, name: String, holder: String)
    /// What a visitor handed in is open in another living session.
    case applicationInUse(reference: String, by: String, since: LocalMoment)
    /// The page of a request is to be left with something changed on it.
    case leaveRequest
    case existingCustomer(KnownCustomer, canRequest: Bool)
    /// The customer of another host, of which nothing more can be read here.
    case customerElsewhere(CustomerElsewhere)
    /// Another company has the domain; one that is free, where there is one.
    case domainTaken(KnownCustomer, free: String?)
    /// The draft that was asked for is open in another living session.
    case draftInUse(code: String, since: LocalMoment)
    /// A draft is kept that a session which ended left open.
    case draftLeft(code: String, name: String, at: LocalMoment)
    /// Another session has taken this draft over.
    case draftMoved(code: String, at: LocalMoment?)
    case notKept(NotKept)
    /// The record waits for a store that another program has.
    case storeBusy
    /// The draft stands in a file that the person named.
    case draftWritten(path: String)
    /// Several answers were read in a pasted text.
    case pasted(PastedOffer)
  }

  /// An answer; its raw value names the words of the button.
  public enum Choice: String, Sendable, Hashable {
    case keepDraft
    case discard
    case correctIt
    case leaveAsItIs
    case takeOut
    case carryOn
    case goOn
    case stay
    case showRecord
    case useFree
    case requestRelationship
    case takeOver
    case goOnWithDraft
    case beginAnew
    case leaveIt
    case keepOwn
    case tryAgain
    case saveToFile
    case leave
    case saveRequest
    case leaveUnsaved
    case waitOn
    case stopWaiting
    case fillIn
    case firstLine
  }

  /// What is asked.
  public var subject: Subject
  /// The answers as buttons, from left to right.
  public var choices: [Choice]
  /// The place of the marked button in `choices`.
  public var selected: Int
  /// The first row shown of a text that may be longer than the window; `nil` where the text is short.
  public var scroll: Int?

  /// The question with its safest answer marked.
  public init(_ subject: Subject) {
    self.subject = subject
    selected = 0
    switch subject {
    case .cancel:
      choices = [.keepDraft, .discard, .carryOn]
      selected = 2
    case .correctLinked: choices = [.correctIt, .leaveAsItIs]
    case .noSubscriptions:
      choices = [.goOn, .stay]
      selected = 1
    case .takeOut:
      choices = [.takeOut, .stay]
      selected = 1
    case .discardDraft, .discardApplication:
      choices = [.discard, .stay]
      selected = 1
    case .leaveRequest:
      choices = [.saveRequest, .leaveUnsaved, .carryOn]
      selected = 2
    case .existingCustomer(_, let canRequest):
      choices = canRequest ? [.showRecord, .requestRelationship, .carryOn] : [.showRecord, .carryOn]
    case .customerElsewhere: choices = [.carryOn]
    case .domainTaken(_, let free):
      choices = free == nil ? [.showRecord, .carryOn] : [.useFree, .showRecord, .carryOn]
    case .draftInUse, .applicationInUse:
      choices = [.takeOver, .leaveIt]
      selected = 1
    case .draftLeft: choices = [.goOnWithDraft, .beginAnew]
    case .draftMoved: choices = [.keepOwn, .leave]
    case .notKept(let notKept):
      choices = [.tryAgain] + (notKept.offersFile ? [.saveToFile] : []) + [.carryOn]
      if case .file = notKept.place { choices.append(.leave) }
    case .storeBusy: choices = [.waitOn, .stopWaiting]
    case .draftWritten: choices = [.leave, .carryOn]
    case .pasted(let offer):
      choices = [.fillIn, offer.isInText ? .firstLine : .stay]
      scroll = 0
    }
  }

  /// Whether Esc closes it; a question that has to be answered stays.
  public var canBeClosed: Bool { if case .draftMoved = subject { false } else { true } }

  var keyHints: [KeyHint] {
    [KeyHint(words: "key/left-right", "does/choose"), KeyHint(.activate, "does/press")]
      + (canBeClosed ? [KeyHint(.escape, "does/close")] : [])
  }

  /// Left, Right and Tab choose a button, Enter and Space press it, Esc closes.
  mutating func handle(_ key: Key) -> OverlayOutcome {
    if key == .character(" ") { return pressed }
    guard let command = KeyBindings.command(for: key) else { return .stays }
    if let top = scroll, let rows = Self.steps[command] {
      scroll = max(0, top + rows)
      return .stays
    }
    if [.left, .previous, .up].contains(command) { selected = max(0, selected - 1) }
    if [.right, .next, .down].contains(command) { selected = min(choices.count - 1, selected + 1) }
    if command == .activate { return pressed }
    if [.escape, .back].contains(command), canBeClosed {
      // Who closes it has not said yes.
      if case .correctLinked = subject { return .answers(.choice(subject, .leaveAsItIs)) }
      return .closes
    }
    return .stays
  }

  /// The keys that move a text that scrolls, and by how many rows; drawing keeps it within bounds.
  private static let steps: [Command: Int] = [
    .up: -1, .down: 1, .pageUp: -5, .pageDown: 5, .home: -10_000, .end: 10_000,
  ]

  private var pressed: OverlayOutcome {
    choices.indices.contains(selected) ? .answers(.choice(subject, choices[selected])) : .stays
  }
}
