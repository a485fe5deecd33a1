import Records
import Rules
import Text

extension CustomerRow {
  /// Whether Delete asks to discard it: a saved record stays.
  fileprivate var canBeDiscarded: Bool {
    switch kind {
    case .draft, .application: true
    case .record, .request: false
    }
  }
}

extension CustomersState {
  // MARK: - What arrives

  mutating func loaded(_ loaded: CustomersPage) {
    // An answer to an older question is of no use any more.
    guard loaded.query == search.text else { return }
    let focused = focusedRow?.kind.id
    page = loaded
    isLoaded = true
    if let place = place(of: wanted) ?? place(of: focused) {
      focus = .row(place)
    } else if case .row(let index) = focus, index >= page.rows.count {
      focus = page.rows.isEmpty ? .search : .row(page.rows.count - 1)
    }
    wanted = nil
  }

  private func place(of id: String?) -> Int? { id.flatMap { id in page.rows.firstIndex { $0.kind.id == id } } }

  mutating func opened(_ subject: TextOverlay.Subject, _ answers: Answers) {
    answersForAnother = answers.forCustomerLikeThis
    let isRecord = if case .record = subject { true } else { false }
    let acts: [TextOverlay.Act] =
      (canCorrect && isRecord ? [.correct] : []) + (canAdd && isRecord ? [.another] : [])
      + (offersFiles ? [.print, .export] : [])
    overlays.open(.record(TextOverlay(subject, acts: acts)))
  }

  /// What was read stands in a file; it is shown again.
  mutating func fileWritten(_ path: String) {
    overlays.close()
    notice = Notice("notice/file-written", ["path": path])
  }

  mutating func ask(_ question: QuestionOverlay) { overlays.open(.question(question)) }

  // MARK: - Keys

  mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    let isCancelledTwice = wasCancelled
    wasCancelled = false
    if let outcome = overlays.handle(key) { return handle(outcome) }
    if case .character(let character) = key { return typed(character) }
    guard let command = KeyBindings.command(for: key) else { return [] }
    switch command {
    case .down, .next: return move(by: 1)
    case .up, .previous: return move(by: -1)
    case .pageDown: return move(by: 10, isPage: true)
    case .pageUp: return move(by: -10)
    case .left where buttons.contains(focus): moveAlongButtons(by: -1)
    case .right where buttons.contains(focus): moveAlongButtons(by: 1)
    case .activate: return activate()
    case .main: return addCustomer()
    case .help: overlays.open(.help(TextOverlay(.customers)))
    case .saveAndLeave: return [.leave(.finished)]
    case .cancel: return cancel(again: isCancelledTwice)
    case .escape, .back: return escape(again: isCancelledTwice)
    case .redraw: return [.redrawScreen]
    case .deleteForward where focusedRow != nil: askToDiscard()
    case .left, .right, .wordLeft, .wordRight, .home, .end, .deleteBackward, .deleteForward, .deleteToEnd,
      .deleteToStart, .deleteWord:
      return edit(command)
    case .nextProblem, .suggest, .sameAsLast, .inert: break
    }
    return []
  }

  private mutating func edit(_ command: Command) -> [Effect] {
    guard focus == .search || command == .deleteBackward, search.edit(command) else { return [] }
    focus = .search
    return searched()
  }

  /// Looks for what is typed now; what is found is shown from its first row.
  private mutating func searched() -> [Effect] {
    scroll = 0
    return [question]
  }

  mutating func paste(_ pasted: String) -> [Effect] {
    guard overlays.top == nil else { return [] }
    focus = .search
    return search.insert(PasteText(pasted).text) ? searched() : []
  }

  private mutating func typed(_ character: Character) -> [Effect] {
    if buttons.contains(focus), character == " " { return activate() }
    guard TextNormalisation.isAllowed(character) else { return [] }
    if focus != .search { search.moveToEnd() }
    focus = .search
    return search.insert(String(character)) ? searched() : []
  }

  /// The search, the rows, the buttons, in this order; a whole page leads no further than the first button.
  ///
  /// Who comes near the last row gets more of them, where the store has more.
  private mutating func move(by step: Int, isPage: Bool = false) -> [Effect] {
    let all = focuses
    let last = isPage ? all.count - max(1, buttons.count) : all.count - 1
    let place = all.firstIndex(of: focus) ?? 0
    focus = all[min(max(0, place + step), max(place, last))]
    guard case .row(let row) = focus, row >= page.rows.count - Self.reserve, page.isCut, page.rows.count < Self.mostRows
    else {
      return []
    }
    return [.loadCustomers(query: search.text, limit: min(Self.mostRows, page.rows.count * 4))]
  }

  private mutating func moveAlongButtons(by step: Int) {
    guard let place = buttons.firstIndex(of: focus), buttons.indices.contains(place + step) else { return }
    focus = buttons[place + step]
  }

  private mutating func activate() -> [Effect] {
    switch focus {
    case .addCustomer: return addCustomer()
    case .requestRelationship: return [.startRelationship(reference: "", name: "", country: "")]
    case .search:
      if !page.rows.isEmpty { focus = .row(0) }
      return []
    case .row:
      switch focusedRow?.kind {
      case .record(let reference): return [.openRecord(reference: reference)]
      case .draft(let code, _): return [.openDraft(code: code)]
      case .application(let reference, _, _): return [.openApplication(reference: reference)]
      case .request(let number): return [.openRequest(number: number)]
      case nil: return []
      }
    }
  }

  private mutating func addCustomer() -> [Effect] {
    guard canAdd else {
      notice = Notice(isReseller ? "app/reseller-may-not-add" : "app/may-not-add")
      return []
    }
    return [.makeDraft]
  }

  private mutating func escape(again: Bool) -> [Effect] {
    if !search.isEmpty {
      search = TextEditor()
      focus = .search
      return searched()
    }
    return cancel(again: again)
  }

  /// Nothing is lost by leaving the list, but a key too many is no wish to leave: the same once more is.
  private mutating func cancel(again: Bool) -> [Effect] {
    if again { return [.leave(.finished)] }
    wasCancelled = true
    notice = Notice("notice/cancel-leaves")
    return []
  }

  private mutating func askToDiscard() {
    switch focusedRow?.kind {
    case .draft(let code, _):
      ask(
        QuestionOverlay(
          .discardDraft(
            code: code, application: focusedRow?.application ?? "", corrects: focusedRow?.corrects ?? "")))
    case .application(let reference, _, let holder):
      ask(QuestionOverlay(.discardApplication(reference: reference, name: focusedRow?.name ?? "", holder: holder)))
    case .record, .request, nil: notice = Notice("notice/records-stay")
    }
  }

  /// What a key on an overlay comes to.
  private mutating func handle(_ outcome: OverlayOutcome) -> [Effect] {
    switch outcome {
    case .stays, .filtered, .closes: return []
    case .passes(let command): return command == .redraw ? [.redrawScreen] : []
    case .answers(.choice(let subject, let choice)):
      overlays.closeAll()
      if case .discardDraft(let code, let application, _) = subject, choice == .discard {
        notice = .discarded(application: application)
        wanted = application
        return [.discardDraft(code: code), question]
      }
      if case .discardApplication(let reference, _, _) = subject, choice == .discard {
        notice = Notice("notice/application-discarded", ["reference": reference])
        return [.discardApplication(reference: reference), question]
      }
      if case .applicationInUse(let reference, _, _) = subject, choice == .takeOver {
        return [.openApplication(reference: reference, isTaking: true)]
      }
      if case .draftInUse(let code, _) = subject, choice == .takeOver { return [.takeDraft(code: code)] }
      return []
    case .answers(.act(let act)): return perform(act)
    case .answers(.file(.stored(let thing, let asText), let path)):
      return [.exportStored(thing, asText: asText, path: path)]
    case .answers: return []
    }
  }

  /// What a letter does with the record or the request that is read.
  private mutating func perform(_ act: TextOverlay.Act) -> [Effect] {
    guard case .record(let text)? = overlays.top, let thing = text.subject.storedThing else { return [] }
    switch act {
    case .another:
      overlays.closeAll()
      return [.makeDraftLike(answersForAnother)]
    case .correct:
      guard case .record(let reference) = thing else { return [] }
      overlays.closeAll()
      return [.correctRecord(reference: reference)]
    case .print, .export: overlays.open(.file(FileOverlay(of: thing, asText: act == .print)))
    }
    return []
  }

  // MARK: - The row of keys

  /// The row of keys: what works here and now.
  public var keyHints: [KeyHint] { overlays.top?.keyHints ?? pageKeyHints }

  /// The keys of the thing in focus, whatever lies over the page.
  public var pageKeyHints: [KeyHint] {
    var hints: [KeyHint] = []
    if buttons.contains(focus) {
      if buttons.count > 1 { hints.append(KeyHint(words: "key/left-right", "does/choose")) }
      hints.append(KeyHint(.activate, "does/press"))
    } else {
      hints += [KeyHint(words: "key/type", "does/find"), KeyHint(.down, "does/choose")]
    }
    if focusedRow != nil { hints.append(KeyHint(.activate, "does/open")) }
    if focusedRow?.canBeDiscarded == true { hints.append(KeyHint(.deleteForward, "does/discard")) }
    hints += [KeyHint(.help, "does/help"), KeyHint(.saveAndLeave, "does/leave")]
    return canAdd ? hints + [KeyHint(.main, "does/add-customer")] : hints
  }
}

extension TextOverlay.Subject {
  /// What in the store the text is about; `nil` where it is help.
  fileprivate var storedThing: StoredThing? {
    switch self {
    case .record(let reference, _, _, _, _, _): .record(reference: reference)
    case .invitation(let number, _): .request(number: number)
    case .field, .page, .customers, .kiosk, .kioskCode, .relationship: nil
    }
  }
}
