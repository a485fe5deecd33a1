import Rules
import Text

/// What a key on a page of the kiosk comes to.
enum KioskStep: Sendable, Hashable {
  case stays
  case redraws
  /// Another language, so many further in the list.
  case turnsLanguage(Int)
  /// A new form is begun.
  case begins
  /// The code that was typed is looked for.
  case looks
  /// The start page, in the language that the person has chosen.
  case goesBack
  /// The start page, as the next visitor is to find it.
  case restarts
}

extension KioskState {
  mutating func handle(_ key: Key) -> KioskStep {
    notice = nil
    if let outcome = overlays.handle(key) { return outcome == .passes(.redraw) ? .redraws : .stays }
    let command = KeyBindings.command(for: key)
    if command == .redraw { return .redraws }
    switch page {
    case .start: return command.map { onStart($0) } ?? (key == .character(" ") ? pressed : .stays)
    case .code: return onCode(key, command)
    case .kept, .receipt, .handedIn: return onNumber(key, command)
    }
  }

  // MARK: - A number to write down

  /// A stray key leaves the number on the screen.
  private mutating func onNumber(_ key: Key, _ command: Command?) -> KioskStep {
    let isEnd = command.map { [.activate, .main, .escape, .back, .cancel, .saveAndLeave].contains($0) }
    if isEnd ?? (key == .character(" ")) { return .restarts }
    notice = Notice("kiosk/enter-ends")
    return .stays
  }

  // MARK: - Start

  private mutating func onStart(_ command: Command) -> KioskStep {
    switch command {
    case .left: return .turnsLanguage(-1)
    case .right: return .turnsLanguage(1)
    case .next, .down, .previous, .up: focus = focus == .start ? .goOn : .start
    case .activate: return pressed
    case .main: return .begins
    case .help: overlays.open(.help(TextOverlay(.kiosk)))
    case .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .escape, .back, .nextProblem, .saveAndLeave, .suggest,
      .sameAsLast, .cancel, .redraw, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord, .inert:
      break
    }
    return .stays
  }

  private var pressed: KioskStep {
    mutating get {
      if focus == .start { return .begins }
      page = .code
      return .stays
    }
  }

  // MARK: - Code

  private mutating func onCode(_ key: Key, _ command: Command?) -> KioskStep {
    if case .character(let character) = key {
      if character == " ", [.goOn, .back].contains(entry.focus) { return pressedOnCode }
      if TextNormalisation.isAllowed(character) { insert(String(character)) }
      return .stays
    }
    switch command {
    case .activate: return pressedOnCode
    case .main: return .looks
    case .escape, .back, .cancel: return .goesBack
    case .next, .down: move(by: 1)
    case .previous, .up: move(by: -1)
    case .help: overlays.open(.help(TextOverlay(.kioskCode)))
    case let command?: edit(command)
    case nil: break
    }
    return .stays
  }

  private var pressedOnCode: KioskStep { entry.focus == .back ? .goesBack : .looks }

  private mutating func move(by step: Int) {
    let all = entry.focuses
    let place = (all.firstIndex(of: entry.focus) ?? 0) + step
    entry.focus = all[min(max(0, place), all.count - 1)]
  }

  private mutating func edit(_ command: Command) {
    switch entry.focus {
    case .code: if entry.code.edit(command) { entry.codeChanged() }
    case .answer: _ = entry.answer.edit(command)
    case .goOn, .back:
      if command == .left { move(by: -1) }
      if command == .right { move(by: 1) }
    }
  }

  /// Types into the thing in focus; on a button, into the code.
  private mutating func insert(_ text: String) {
    if entry.focus == .answer {
      _ = entry.answer.insert(text)
    } else {
      entry.focus = .code
      if entry.code.count + text.count <= CodeEntry.most, entry.code.insert(text) { entry.codeChanged() }
    }
  }

  /// Pasted text goes where typed text goes.
  mutating func paste(_ text: PasteText) {
    if page == .code, overlays.top == nil { insert(String(text.text.prefix(CodeEntry.most))) }
  }

  // MARK: - The row of keys

  /// The row of keys: what works here and now.
  public func keyHints(hasLanguages: Bool) -> [KeyHint] {
    overlays.top?.keyHints ?? pageKeyHints(hasLanguages: hasLanguages)
  }

  /// The keys of the thing in focus, whatever lies over the page.
  public func pageKeyHints(hasLanguages: Bool) -> [KeyHint] {
    switch page {
    case .start:
      return [KeyHint(.activate, focus == .start ? "does/start" : "does/press"), KeyHint(.next, "does/next-button")]
        + (hasLanguages ? [KeyHint(words: "key/left-right", "does/language")] : []) + [KeyHint(.help, "does/help")]
    case .code:
      return [
        KeyHint(.activate, entry.focus == .back ? "does/back" : "does/go-on"), KeyHint(.next, "does/next-button"),
        KeyHint(.back, "does/back"), KeyHint(.help, "does/help"),
      ]
    case .kept, .receipt, .handedIn: return [KeyHint(.activate, "does/done")]
    }
  }
}

extension CodeEntry {
  /// More characters than a code has, with blanks and hyphens.
  static let most = 16

  /// Another code may belong to a form of which nothing is asked.
  mutating func codeChanged() {
    refusal = nil
    isLooking = false
    question = nil
    answer = TextEditor()
  }
}
