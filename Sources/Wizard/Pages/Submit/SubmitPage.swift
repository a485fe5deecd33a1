import Messages
import Text

/// The Submit page: what is saved, and what happens next.
public struct SubmitPage: PageState {
  /// Where the person is on the page.
  public internal(set) var place = Place(.button(.submit))
  /// The things on Review that want a second look, from top to bottom.
  private var notices: [Focus] = []

  let buttons: [WizardButton] = [.submit, .back]
  let initialFocus: Focus? = .button(.submit)

  /// How many answers want a second look.
  public var noticeCount: Int { notices.count }

  func content(_ session: Session) -> [Focus] { notices.isEmpty ? [] : [.button(.secondLook)] }

  func phase(at focus: Focus, _ session: Session) -> FieldPhase {
    focus == .button(.secondLook) ? .check : .untouched
  }

  /// Asks Review what it would mark.
  mutating func refresh(_ session: inout Session) {
    var review = ReviewPage()
    review.refresh(&session)
    notices = review.content(session).filter { review.phase(at: $0, session) == .check }
    if place.focus == .button(.secondLook), notices.isEmpty { place.focus = .button(.submit) }
  }

  mutating func typed(_ character: Character, _ session: inout Session) -> Step {
    character == " " ? activate(&session) : refuseText(&session)
  }

  mutating func run(_ command: Command, _ session: inout Session) -> Step {
    if let effects = scrolled(by: command, &session) { return Step(effects) }
    switch command {
    case .activate: return activate(&session)
    case .main: return submit(&session)
    case .back, .escape: return back(session)
    case .suggest: session.notice = Notice("notice/no-suggestion")
    case .sameAsLast: session.notice = Notice("notice/never-same")
    case .next, .previous, .up, .down, .left, .right, .pageUp, .pageDown, .nextProblem, .wordLeft, .wordRight, .home,
      .end, .help, .saveAndLeave, .cancel, .redraw, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart,
      .deleteWord, .inert:
      break
    }
    return .none
  }

  private func activate(_ session: inout Session) -> Step {
    if place.focus == .button(.secondLook), !session.saving.isSubmitting { return Step(.go(.review, notices.first)) }
    return place.focus == .button(.back) ? back(session) : submit(&session)
  }

  /// Hands the record to the store, once.
  func submit(_ session: inout Session) -> Step {
    guard !session.saving.isSubmitting else { return .none }
    session.notice = Notice(session.isCorrection ? "correction/saving" : "notice/submitting")
    return Step([session.submit()])
  }

  /// While the record is on its way there is no way back, but the wait can be given up.
  private func back(_ session: Session) -> Step {
    guard session.saving.isSubmitting else { return Step(.go(.review)) }
    return session.saving.isStopping ? .none : .open(.question(QuestionOverlay(.storeBusy)))
  }

  func hints(_ session: Session) -> [KeyHint] {
    [
      KeyHint(.next, "does/next-button"),
      KeyHint(.activate, place.focus == .button(.secondLook) ? "does/show" : "does/press"),
    ]
      + (notices.isEmpty ? [] : [KeyHint(.nextProblem, "does/next-notice")]) + [
        KeyHint(.help, "does/help"), KeyHint(.saveAndLeave, "does/save"), KeyHint(.back, "does/back"),
        KeyHint(.cancel, "does/cancel"),
        KeyHint(.main, session.isCorrection ? "does/correct" : "does/submit"),
      ]
  }
}
