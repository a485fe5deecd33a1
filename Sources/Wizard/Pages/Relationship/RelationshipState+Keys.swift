import Records
import Rules
import Text

extension RelationshipState {
  /// What a key does.
  ///
  /// - Parameter columns: of the window, which say where the rows of a paragraph end.
  mutating func handle(_ key: Key, columns: Int) -> [Effect] {
    notice = nil
    if let outcome = overlays.handle(key) { return handle(outcome) }
    if case .character(let character) = key { return typed(character) }
    guard let command = KeyBindings.command(for: key) else { return [] }
    let isVertical = command == .up || command == .down
    if !isVertical { goalColumn = nil }
    return saved == nil ? run(command, columns) : runSaved(command)
  }

  private mutating func run(_ command: Command, _ columns: Int) -> [Effect] {
    switch command {
    case .next: moveFocus(by: 1)
    case .previous: moveFocus(by: -1)
    case .up: moveRow(by: -1, columns)
    case .down: moveRow(by: 1, columns)
    case .pageUp: focus(on: .answer(.customerName))
    case .pageDown: focus(on: .button(.saveRequest))
    case .activate: return activate()
    case .main: return save()
    case .back, .escape, .cancel, .saveAndLeave: leave()
    case .help: overlays.open(.help(TextOverlay(.relationship)))
    case .nextProblem: goToNextProblem()
    case .redraw: return [.redrawScreen]
    case .suggest: notice = Notice("notice/no-suggestion")
    case .sameAsLast: notice = Notice("notice/never-same")
    case .inert: break
    case .left, .right: if !moveAlongButtons(by: command == .left ? -1 : 1) { edit(command) }
    case .wordLeft, .wordRight, .home, .end, .deleteBackward, .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord:
      edit(command)
    }
    return []
  }

  /// The request is kept: it is read, or left.
  private mutating func runSaved(_ command: Command) -> [Effect] {
    switch command {
    case .next, .right: _ = moveAlongButtons(by: 1)
    case .previous, .left: _ = moveAlongButtons(by: -1)
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .activate: return activate()
    case .main, .back, .escape, .cancel, .saveAndLeave: isClosed = true
    case .help: overlays.open(.help(TextOverlay(.relationship)))
    case .redraw: return [.redrawScreen]
    case .pageUp, .pageDown, .wordLeft, .wordRight, .home, .end, .nextProblem, .suggest, .sameAsLast, .deleteBackward,
      .deleteForward, .deleteToEnd, .deleteToStart, .deleteWord, .inert:
      break
    }
    return []
  }

  private mutating func activate() -> [Effect] {
    switch focus {
    case .button(.saveRequest): return save()
    case .button(.back): leave()
    case .button(.done): isClosed = true
    case .button(.showInvitation): showInvitation()
    case .answer, .paragraph: moveFocus(by: 1)
    }
    return []
  }

  private mutating func typed(_ character: Character) -> [Effect] {
    if saved != nil, character == "p" || character == "P" {
      showInvitation()
      return []
    }
    switch focus {
    case .button: if character == " " { return activate() }
    case .answer, .paragraph:
      guard TextNormalisation.isAllowed(character) else {
        notice = Notice("notice/characters-dropped", count: 1)
        return []
      }
      insert(String(character))
    }
    return []
  }

  /// Whether a text is in focus, into which characters go.
  var takesText: Bool {
    switch focus {
    case .answer, .paragraph: saved == nil
    case .button: false
    }
  }

  private mutating func showInvitation() {
    guard let saved else { return }
    let subject = TextOverlay.Subject.invitation(number: saved.number, text: saved.request.text)
    overlays.open(.record(TextOverlay(subject, acts: offersFiles ? [.print, .export] : [])))
  }

  // MARK: - Focus

  private mutating func moveFocus(by step: Int) {
    let all = focuses
    guard let place = all.firstIndex(of: focus), all.indices.contains(place + step) else { return }
    focus(on: all[place + step])
  }

  mutating func focus(on target: Focus) {
    if target != focus, case .answer(let answer) = focus { finish(answer) }
    focus = target
  }

  private mutating func moveAlongButtons(by step: Int) -> Bool {
    guard case .button = focus else { return false }
    let buttons = focuses.filter { if case .button = $0 { true } else { false } }
    guard let place = buttons.firstIndex(of: focus) else { return false }
    if buttons.indices.contains(place + step) { focus = buttons[place + step] }
    return true
  }

  /// The row above or below: within a paragraph first, then the thing in the next row; the buttons share one.
  private mutating func moveRow(by step: Int, _ columns: Int) {
    let width = Self.paragraphColumns(in: columns)
    if case .paragraph(let place) = focus, paragraphs.indices.contains(place) {
      let wrapped = WrappedText(paragraphs[place].text, columns: width)
      let here = wrapped.place(ofCaret: paragraphs[place].caret)
      let column = goalColumn ?? here.column
      goalColumn = column
      if (0..<wrapped.rowCount).contains(here.row + step) {
        paragraphs[place].move(to: wrapped.caret(row: here.row + step, column: column))
        return
      }
    }
    if case .button = focus {
      if step < 0 { enter(.paragraph(paragraphs.count - 1), fromBelow: true, width) }
      return
    }
    guard let place = focuses.firstIndex(of: focus), focuses.indices.contains(place + step) else { return }
    enter(focuses[place + step], fromBelow: step < 0, width)
  }

  /// A paragraph is entered at its nearest row.
  private mutating func enter(_ target: Focus, fromBelow: Bool, _ width: Int) {
    focus(on: target)
    guard case .paragraph(let place) = target, paragraphs.indices.contains(place) else {
      goalColumn = nil
      return
    }
    let wrapped = WrappedText(paragraphs[place].text, columns: width)
    let column = goalColumn ?? 0
    goalColumn = column
    paragraphs[place].move(to: wrapped.caret(row: fromBelow ? wrapped.rowCount - 1 : 0, column: column))
  }

  /// The answers that are to be changed.
  var wrongAnswers: [Focus] {
    focuses.filter { focus in
      if case .answer(let answer) = focus { status(of: answer).phase == .fix } else { false }
    }
  }

  private mutating func goToNextProblem() {
    let wrong = wrongAnswers
    guard let first = wrong.first else {
      notice = Notice("notice/no-problems")
      return
    }
    let next = wrong.firstIndex(of: focus).map { wrong[($0 + 1) % wrong.count] }
    focus(on: next ?? first)
  }
}
