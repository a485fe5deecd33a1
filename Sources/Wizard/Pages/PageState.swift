import Records
public import Rules
import Text

/// A page of the wizard: its state, its keys, and what it does with an answer.
///
/// `WizardState` holds each page and the session side by side and hands both to the page; one switch over `Page` chooses.
protocol PageState: Sendable {
  var place: Place { get set }
  /// The buttons of the page, from left to right.
  var buttons: [WizardButton] { get }
  /// What is in focus when the page is opened; `nil` for the first thing on it.
  var initialFocus: Focus? { get }

  /// The things above the buttons that can be in focus, in the order of Tab.
  func content(_ session: Session) -> [Focus]
  /// What stands at a thing: `.fix`, `.check`, or something harmless.
  func phase(at focus: Focus, _ session: Session) -> FieldPhase
  /// The keys that work here and now, the likeliest first where not all fit.
  func hints(_ session: Session) -> [KeyHint]

  /// Brings the page up to the session, before it is shown.
  mutating func refresh(_ session: inout Session)
  /// The text of the thing in focus; `nil` where it is no text.
  func editedText(_ session: Session) -> TextEditor?
  /// Ends the editing of the thing in focus: its value is put in its normal form and checked.
  mutating func endEditing(_ session: inout Session) -> [Effect]

  mutating func run(_ command: Command, _ session: inout Session) -> Step
  mutating func typed(_ character: Character, _ session: inout Session) -> Step
  mutating func pasted(_ text: PasteText, _ session: inout Session) -> Step
  mutating func answered(_ answer: OverlayAnswer, _ session: inout Session) -> Step
}

extension PageState {
  mutating func handle(_ event: PageEvent, _ session: inout Session) -> Step {
    switch event {
    case .command(let command): run(command, &session)
    case .typed(let character): typed(character, &session)
    case .pasted(let text): pasted(text, &session)
    case .answered(let answer): answered(answer, &session)
    }
  }

  /// Everything that can be in focus, in the order of Tab.
  func focuses(_ session: Session) -> [Focus] { content(session) + buttons.map { .button($0) } }

  // MARK: - Usual answers

  func phase(at focus: Focus, _ session: Session) -> FieldPhase { .untouched }
  mutating func refresh(_ session: inout Session) {}
  func editedText(_ session: Session) -> TextEditor? { nil }
  mutating func endEditing(_ session: inout Session) -> [Effect] { [] }
  mutating func answered(_ answer: OverlayAnswer, _ session: inout Session) -> Step { .none }

  mutating func pasted(_ text: PasteText, _ session: inout Session) -> Step {
    session.notice = Notice("notice/paste-in-text")
    return .none
  }

  /// Says that what was typed goes nowhere; nothing else comes of it.
  func refuseText(_ session: inout Session) -> Step {
    session.notice = Notice("notice/no-text-here")
    return .none
  }

  // MARK: - Focus

  /// Shows the page with a thing in focus; the page's own choice where none is named or it is not there.
  mutating func enter(_ target: Focus?, _ session: inout Session) {
    refresh(&session)
    let all = focuses(session)
    place = Place(target.flatMap { all.contains($0) ? $0 : nil } ?? initialFocus ?? all.first ?? .button(.next))
    loadEditor(session)
  }

  /// Puts the text of the thing in focus under the caret.
  mutating func loadEditor(_ session: Session) {
    place.isFresh = false
    place.option = nil
    place.editor = editedText(session) ?? TextEditor()
    if case .line(_, .quantity) = place.focus { place.isFresh = true }
  }

  /// Leaves what is in focus and goes to another thing of the page.
  mutating func focus(on target: Focus?, _ session: inout Session) -> [Effect] {
    guard let target, target != place.focus else { return [] }
    let effects = endEditing(&session)
    place.focus = target
    loadEditor(session)
    return effects
  }

  mutating func moveFocus(by step: Int, _ session: inout Session) -> [Effect] {
    let all = focuses(session)
    guard let here = all.firstIndex(of: place.focus) else { return focus(on: all.first, &session) }
    return all.indices.contains(here + step) ? focus(on: all[here + step], &session) : []
  }

  /// Up and Down: the row above or below; things that share a row count as one.
  mutating func moveRow(by step: Int, _ session: inout Session) -> [Effect] {
    let all = focuses(session)
    guard var there = all.firstIndex(of: place.focus) else { return moveFocus(by: step, &session) }
    repeat { there += step } while all.indices.contains(there) && all[there].isBeside(place.focus)
    guard all.indices.contains(there) else { return [] }
    // Coming from below, a row of chosen offers is entered at its first thing.
    if case .line(let index, _) = all[there] { return focus(on: .line(index, .tick), &session) }
    if case .button(let button) = all[there], buttons.contains(button), let first = buttons.first {
      return focus(on: .button(first), &session)
    }
    return focus(on: all[there], &session)
  }

  mutating func movePage(by direction: Int, _ session: inout Session) -> [Effect] {
    let all = focuses(session)
    guard let here = all.firstIndex(of: place.focus) else { return [] }
    return focus(on: all[min(max(0, here + direction * 8), all.count - 1)], &session)
  }

  /// Left and Right on a button: the button beside it.
  mutating func moveAlongButtons(by step: Int, _ session: inout Session) -> [Effect] {
    guard case .button(let button) = place.focus, let here = buttons.firstIndex(of: button),
      buttons.indices.contains(here + step)
    else { return [] }
    return focus(on: .button(buttons[here + step]), &session)
  }

  /// The next thing on the page with a problem, errors before notices, going round.
  mutating func goToNextProblem(_ session: inout Session) -> [Effect] {
    let effects = endEditing(&session)
    let all = focuses(session)
    let here = all.firstIndex(of: place.focus) ?? -1
    let round = all.indices.map { all[(here + 1 + $0) % all.count] }
    guard
      let target = round.first(where: { phase(at: $0, session) == .fix })
        ?? round.first(where: { phase(at: $0, session) == .check })
    else {
      session.notice = Notice("notice/no-problems")
      return effects
    }
    place.focus = target
    loadEditor(session)
    return effects
  }

  /// Keys that move through a page of things to go to; `nil` for others.
  mutating func moved(by command: Command, _ session: inout Session) -> [Effect]? {
    switch command {
    case .next: moveFocus(by: 1, &session)
    case .previous: moveFocus(by: -1, &session)
    case .up: moveRow(by: -1, &session)
    case .down: moveRow(by: 1, &session)
    case .pageUp: movePage(by: -1, &session)
    case .pageDown: movePage(by: 1, &session)
    case .nextProblem: goToNextProblem(&session)
    case .left, .right, .wordLeft, .wordRight, .home, .end, .activate, .escape, .back, .help, .saveAndLeave, .suggest,
      .sameAsLast, .cancel, .main, .redraw, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord,
      .inert:
      nil
    }
  }

  /// Keys of a page that has nothing to go to but its buttons: Up and Down scroll it; `nil` for others.
  mutating func scrolled(by command: Command, _ session: inout Session) -> [Effect]? {
    switch command {
    case .up: place.scroll = max(0, place.scroll - 1)
    case .down: place.scroll += 1
    case .pageUp: place.scroll = max(0, place.scroll - 8)
    case .pageDown: place.scroll += 8
    case .left: return moveAlongButtons(by: -1, &session)
    case .right: return moveAlongButtons(by: 1, &session)
    case .next, .previous, .nextProblem: return moved(by: command, &session)
    case .wordLeft, .wordRight, .home, .end, .activate, .escape, .back, .help, .saveAndLeave, .suggest, .sameAsLast,
      .cancel, .main, .redraw, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord, .inert:
      return nil
    }
    return []
  }
}

extension Focus {
  /// Whether the thing stands in the same row as another.
  fileprivate func isBeside(_ other: Focus) -> Bool {
    if case .line(let index, _) = self, case .line(let otherIndex, _) = other { return index == otherIndex }
    if case .button = self, case .button = other { return true }
    return false
  }
}

extension FieldPhase {
  /// The phase that a finding alone makes.
  public init(of finding: Finding?) {
    switch finding?.severity {
    case .error: self = .fix
    case .warning: self = .check
    case nil: self = .untouched
    }
  }
}
