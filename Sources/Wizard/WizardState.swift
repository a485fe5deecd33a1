import Messages
import Records
import Rules
import Text

/// The wizard: the session, its pages side by side, and the overlays on them.
///
/// A page changes itself and the session; only the wizard goes from page to page.
public struct WizardState: Sendable {
  /// The customer that is being added.
  public var session: Session
  /// The page that is open.
  public internal(set) var page = Page.accountDetails
  /// The Account details page.
  public var account = AccountPage()
  /// The Subscriptions page.
  public var subscriptions = SubscriptionsPage()
  /// The Review page.
  public var review = ReviewPage()
  /// The Submit page.
  public var submit = SubmitPage()
  /// The page after Submit.
  public var receipt = ReceiptPage()
  /// The overlays on the open page.
  public var overlays = OverlayStack()
  /// Set when the wizard is left for what it was opened from.
  public internal(set) var closing: Closing?
  /// Whether Back on the first page leads to the Customers page.
  public let hasCustomersPage: Bool
  /// Whether the draft may be written to a file that the person names; a kiosk offers none.
  public let offersFiles: Bool
  /// Where a resumed draft was left, until everything that stood there is known again or a key is pressed.
  var positionToRestore: DraftPosition?
  /// Whether the way on was asked for before the lists were read, without which the page cannot be checked; any key
  /// gives it up.
  var isNextWaiting = false
  /// The code that a person at a kiosk was told already.
  var toldCode = ""

  /// The wizard on its first page; `begin`, `resume` or `prefill` follows.
  public init(_ session: Session, hasCustomersPage: Bool, offersFiles: Bool = true) {
    self.session = session
    self.hasCustomersPage = hasCustomersPage
    self.offersFiles = offersFiles
  }

  /// Begins a new customer.
  public mutating func begin() {
    session.begin()
    // The partner's country is the answer nearly always: the first thing to type is the name.
    account.enter(session.answers[.country].isEmpty ? nil : .field(.companyName), &session)
  }

  /// How the wizard was left.
  public struct Closing: Sendable, Hashable {
    /// How the program ends where there is no Customers page; `nil` where another customer follows.
    var departure: Departure?
    /// What the Customers page says.
    var notice: Notice?
  }

  /// Fits the pages to a window of a size.
  mutating func fit(_ size: ScreenSize) {
    account.columns = size.formColumns
    subscriptions.windowRows = size.rows
    if page == .subscriptions { subscriptions.findMissingOffers(session) }
  }

  // MARK: - The open page

  /// Lets something happen on the open page: the one switch that chooses it.
  mutating func onPage(_ event: PageEvent) -> Step {
    switch page {
    case .accountDetails: account.handle(event, &session)
    case .subscriptions: subscriptions.handle(event, &session)
    case .review: review.handle(event, &session)
    case .submit: submit.handle(event, &session)
    case .receipt: receipt.handle(event, &session)
    }
  }

  /// Where the person is on the open page.
  public var place: Place {
    get {
      switch page {
      case .accountDetails: account.place
      case .subscriptions: subscriptions.place
      case .review: review.place
      case .submit: submit.place
      case .receipt: receipt.place
      }
    }
    set {
      switch page {
      case .accountDetails: account.place = newValue
      case .subscriptions: subscriptions.place = newValue
      case .review: review.place = newValue
      case .submit: submit.place = newValue
      case .receipt: receipt.place = newValue
      }
    }
  }

  /// The same with nothing on the open page in focus: that is in what lies over it.
  public var withoutFocus: WizardState {
    var wizard = self
    wizard.place.focus = .elsewhere
    return wizard
  }

  /// Everything on the open page that can be in focus, in the order of Tab.
  public var focuses: [Focus] {
    switch page {
    case .accountDetails: account.focuses(session)
    case .subscriptions: subscriptions.focuses(session)
    case .review: review.focuses(session)
    case .submit: submit.focuses(session)
    case .receipt: receipt.focuses(session)
    }
  }

  /// Whether a text is in focus, into which characters go.
  var takesText: Bool {
    switch page {
    case .accountDetails: account.editedText(session) != nil
    case .subscriptions: subscriptions.editedText(session) != nil
    case .review, .submit, .receipt: false
    }
  }

  /// The row of keys: what works here and now, the likeliest first where not all fit.
  public var keyHints: [KeyHint] {
    overlays.top?.keyHints ?? pageKeyHints
  }

  /// The keys of the thing in focus, whatever lies over the page.
  public var pageKeyHints: [KeyHint] {
    // The way to the next problem is shown where there is one.
    hintsOfPage.filter { $0.name != .command(.nextProblem) || session.hasFindings }
  }

  /// The keys that help names: an agent's are all that the page knows.
  public var helpKeyHints: [KeyHint] { session.kiosk == nil ? hintsOfPage : pageKeyHints }

  private var hintsOfPage: [KeyHint] {
    switch page {
    case .accountDetails: account.hints(session)
    case .subscriptions: subscriptions.hints(session)
    case .review: review.hints(session)
    case .submit: submit.hints(session)
    case .receipt: receipt.hints(session)
    }
  }

  /// Shows the open page with a thing in focus.
  mutating func enter(_ target: Focus?) {
    switch page {
    case .accountDetails: account.enter(target, &session)
    case .subscriptions: subscriptions.enter(target, &session)
    case .review: review.enter(target, &session)
    case .submit: submit.enter(target, &session)
    case .receipt: receipt.enter(target, &session)
    }
  }

  /// Brings the open page up to the session, with the same thing in focus.
  mutating func refresh() {
    switch page {
    case .accountDetails: account.refresh(&session)
    case .subscriptions: subscriptions.refresh(&session)
    case .review: review.refresh(&session)
    case .submit: submit.refresh(&session)
    case .receipt: receipt.refresh(&session)
    }
  }

  /// Goes to another thing of the open page.
  mutating func focus(on target: Focus) -> [Effect] {
    switch page {
    case .accountDetails: account.focus(on: target, &session)
    case .subscriptions: subscriptions.focus(on: target, &session)
    case .review: review.focus(on: target, &session)
    case .submit: submit.focus(on: target, &session)
    case .receipt: receipt.focus(on: target, &session)
    }
  }

  /// Ends the editing of the thing in focus.
  mutating func endEditing() -> [Effect] {
    switch page {
    case .accountDetails: account.endEditing(&session)
    case .subscriptions: subscriptions.endEditing(&session)
    case .review: review.endEditing(&session)
    case .submit: submit.endEditing(&session)
    case .receipt: receipt.endEditing(&session)
    }
  }

  // MARK: - Keys

  /// What a key does: an open overlay takes it, or the open page.
  mutating func handle(_ key: Key) -> [Effect] {
    session.notice = nil
    if positionToRestore != nil { positionToRestore = nil }
    session.saving.keyPressed()
    isNextWaiting = false
    if let outcome = overlays.handle(key) { return stamped(handle(outcome)) }
    if case .character(let character) = key { return stamped(perform(onPage(.typed(character)))) }
    guard let command = KeyBindings.command(for: key) else { return [] }
    return stamped(run(command))
  }

  /// Keys that mean the same on every page, then those of the page.
  private mutating func run(_ command: Command) -> [Effect] {
    if isWayOn(command), !session.lookups.areListsLoaded {
      isNextWaiting = true
      session.notice = Notice("notice/reading-lists")
      return endEditing()
    }
    let isReceipt = page == .receipt
    switch command {
    case .help: overlays.open(.help(TextOverlay(helpSubject)))
    case .saveAndLeave: return isReceipt ? [] : saveAndLeave()
    case .cancel: return isReceipt || askAboutWait() ? [] : cancel()
    case .redraw: return [.redrawScreen]
    case .inert: break
    case .next, .previous, .activate, .up, .down, .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown,
      .escape, .back, .nextProblem, .suggest, .sameAsLast, .main, .deleteBackward, .deleteForward, .deleteToEnd,
      .deleteToStart, .deleteWord:
      return perform(onPage(.command(command)))
    }
    return []
  }

  /// Whether a command leads to the next page, or submits.
  private func isWayOn(_ command: Command) -> Bool {
    guard page != .receipt else { return false }
    return command == .main || command == .activate && [.button(.next), .button(.submit)].contains(place.focus)
  }

  private var helpSubject: TextOverlay.Subject {
    if case .field(let field) = place.focus { return .field(field) }
    return .page(page)
  }

  /// Text that was pasted: one line of it goes in where text goes, and nothing in it presses a key.
  mutating func paste(_ pasted: String) -> [Effect] {
    let text = PasteText(pasted)
    positionToRestore = nil
    if let offer = offer(pasted) { return take(offer) }
    guard let isTaken = overlays.paste(text) else { return stamped(perform(onPage(.pasted(text)))) }
    if !isTaken { session.notice = Notice("notice/paste-in-text") }
    return []
  }

  /// What a key on an overlay comes to.
  private mutating func handle(_ outcome: OverlayOutcome) -> [Effect] {
    switch outcome {
    case .stays: return []
    case .closes:
      if overlays.top == nil { session.saving.questionClosed() }
      return []
    case .filtered:
      session.saving.searchChanged()
      return []
    case .answers(let answer): return handle(answer)
    case .passes(.main):
      overlays.closeAll()
      return run(.main)
    case .passes(.help):
      overlays.open(.help(TextOverlay(.page(page))))
      return []
    case .passes(let command): return run(command)
    }
  }

  private mutating func handle(_ answer: OverlayAnswer) -> [Effect] {
    switch answer {
    case .item:
      overlays.closeAll()
      return perform(onPage(.answered(answer)))
    case .problem(let problem): return go(to: problem)
    case .choice(let subject, let choice): return self.answer(subject, choice)
    case .file(_, let path): return [.writeDraftFile(session.draft, path: path)]
    case .act: return []
    }
  }

  mutating func press(_ command: Command) -> [Effect] { perform(onPage(.command(command))) }
}
