public import Records
public import Text

/// What a kiosk shows while nobody's form is open: the start page, the page for a code, a code that was kept, a receipt.
public struct KioskState: Sendable, Hashable {
  /// The pages of a kiosk beside those of the form.
  public enum Page: Sendable, Hashable {
    case start
    /// A code is typed, to go on with a form.
    case code
    /// The form is kept; its code is shown large.
    case kept(code: String)
    case receipt(KioskReceipt)
    /// The form of a code that was typed has been handed in already.
    case handedIn(reference: String, at: LocalMoment)
  }

  /// The buttons of the start page.
  public enum Button: String, Sendable, Hashable, CaseIterable {
    case start
    case goOn
  }

  /// The page that is shown.
  public var page = Page.start
  /// The button of the start page that is in focus.
  public var focus = Button.start
  /// What is typed on the page for a code.
  public var entry = CodeEntry()
  /// The message that the person reads; the next key removes it.
  public var notice: Notice?
  /// Help, over the start page.
  public var overlays = OverlayStack()
  /// Milliseconds of the reducer's clock at which the page clears itself; `nil` for one that stays.
  var clearsAt: Int64?
  /// Whole seconds until the page clears itself, or until the next code is looked at.
  public internal(set) var secondsLeft = 0

  /// The start page.
  public init() {}

  /// How long a code is shown, in milliseconds.
  static let keptTime: Int64 = 30_000

  /// Shows a page that clears itself.
  mutating func show(_ page: Page, for milliseconds: Int64, at now: Int64) {
    self = KioskState()
    self.page = page
    clearsAt = now + milliseconds
    tick(at: now)
  }

  /// The moment that the page waits for: its end, or the next second of a number that counts down.
  var moment: Int64? {
    guard let end = clearsAt ?? entry.waitsUntil else { return nil }
    return end - Int64(max(0, secondsLeft - 1)) * 1000
  }

  /// Counts the seconds down.
  mutating func tick(at now: Int64) {
    let end = clearsAt ?? entry.waitsUntil ?? now
    secondsLeft = Int(max(0, (end - now + 999) / 1000))
    if clearsAt == nil, secondsLeft == 0 { entry.waitsUntil = nil }
  }

  /// The first row shown of help; 0 on the pages, which do not scroll.
  public var shownScroll: Int { overlays.top?.scroll ?? 0 }

  /// Whether anything differs from the start page as the next visitor is to find it.
  var isTouched: Bool { self != KioskState() }
}

/// What a visitor, or an agent at a kiosk, is shown at the end.
public struct KioskReceipt: Sendable, Hashable {
  /// The number to quote: of the application, or of the record.
  public var reference: String
  /// The address to which somebody writes.
  public var email: String
  /// Whether an agent has the answers to finish; false where the record is saved.
  public var isApplication: Bool

  /// The receipt of what a form became.
  public init(reference: String, email: String, isApplication: Bool) {
    self.reference = reference
    self.email = email
    self.isApplication = isApplication
  }
}

/// What is typed to go on with a form: its code, and one answer where the line comes from another place.
public struct CodeEntry: Sendable, Hashable {
  /// What keys go to.
  public enum Focus: Sendable, Hashable {
    case code
    case answer
    case goOn
    case back
  }

  /// The code as it is typed.
  public internal(set) var code = TextEditor()
  /// The answer that is asked for besides, as it is typed.
  public internal(set) var answer = TextEditor()
  /// The field whose answer is asked for besides; `nil` while none is.
  public internal(set) var question: Field?
  /// What keys go to.
  public internal(set) var focus = Focus.code
  /// Why the last code did not open a form.
  public internal(set) var refusal: Notice?
  /// Whether the store looks for the code.
  public internal(set) var isLooking = false
  /// Milliseconds of the reducer's clock before which no code is looked at.
  var waitsUntil: Int64?

  /// Whether no code is looked at yet, because of wrong ones before.
  public var isWaiting: Bool { waitsUntil != nil }

  /// Everything that can be in focus, in the order of Tab.
  var focuses: [Focus] { question == nil ? [.code, .goOn, .back] : [.code, .answer, .goOn, .back] }
}

/// What came of a code that was typed.
public enum CodeAnswer: Sendable, Hashable {
  /// No code is written like this.
  case malformed
  /// The code comes from another place than the form: this answer is asked for too.
  case asks(Field)
  /// No form has the code, or the answer is another; so many seconds must pass before the next try.
  case wrong(wait: Int)
  /// The code was not looked at; so many seconds must pass.
  case wait(Int)
  /// The form was handed in.
  case handedIn(reference: String, at: LocalMoment)
  /// The store could not be asked.
  case refused
}
