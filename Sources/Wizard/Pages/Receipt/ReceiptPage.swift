import Records
import Text

/// What is shown after Submit: the reference, and the ways on.
public struct ReceiptPage: PageState {
  /// Where the person is on the page.
  public internal(set) var place = Place(.button(.done))
  /// The receipt of the record that was saved; `nil` before Submit.
  public internal(set) var receipt: Receipt?

  /// Done, Add another, Show the record.
  public let buttons: [WizardButton] = [.done, .addAnother, .showRecord]
  let initialFocus: Focus? = .button(.done)

  func content(_ session: Session) -> [Focus] { [] }

  /// The letters that the row of keys names, and Space on the buttons.
  mutating func typed(_ character: Character, _ session: inout Session) -> Step {
    switch character {
    case " ": activate(session)
    case "a", "A": press(.addAnother, session)
    case "n", "N": Step(.finish(.anotherLike))
    case "p", "P": press(.showRecord, session)
    default: refuseText(&session)
    }
  }

  mutating func run(_ command: Command, _ session: inout Session) -> Step {
    if let effects = scrolled(by: command, &session) { return Step(effects) }
    switch command {
    case .activate: return activate(session)
    case .main: return Step(.finish(.none))
    case .suggest: session.notice = Notice("notice/no-suggestion")
    case .sameAsLast: session.notice = Notice("notice/never-same")
    case .next, .previous, .up, .down, .left, .right, .pageUp, .pageDown, .nextProblem, .wordLeft, .wordRight, .home,
      .end, .escape, .back, .help, .saveAndLeave, .cancel, .redraw, .deleteBackward, .deleteForward, .deleteToEnd,
      .deleteToStart, .deleteWord, .inert:
      break
    }
    return .none
  }

  private func activate(_ session: Session) -> Step {
    guard case .button(let button) = place.focus else { return .none }
    return press(button, session)
  }

  private func press(_ button: WizardButton, _ session: Session) -> Step {
    switch button {
    case .addAnother: return Step(.finish(.another))
    case .showRecord:
      guard let receipt else { return .none }
      return .open(
        .record(
          TextOverlay(
            .record(
              title: receipt.stamp.reference,
              entries: ReviewWriter(session).printed(from: receipt.saved.date), saved: receipt.saved,
              by: receipt.stamp.by))))
    case .done, .next, .back, .submit, .secondLook, .sameAsContact: return Step(.finish(.none))
    }
  }

  func hints(_ session: Session) -> [KeyHint] {
    [
      KeyHint(.activate, "does/done"), KeyHint(letter: "A", "does/another"), KeyHint(letter: "N", "does/like"),
      KeyHint(letter: "P", "does/record"), KeyHint(.help, "does/help"),
    ]
  }
}
