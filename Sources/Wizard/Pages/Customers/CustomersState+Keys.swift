import Rules
import Text

extension CustomersState {
  /// Answers of effects.
  mutating func receive(_ action: Action) -> [Effect] {
    switch action {
    case .customersLoaded(let loaded):
      // An answer to an older question is of no use any more.
      guard loaded.query == search.text else { return [] }
      page = loaded
      isLoaded = true
      if case .row(let index) = focus, index >= page.rows.count {
        focus = page.rows.isEmpty ? .search : .row(page.rows.count - 1)
      }
    case .recordOpened(let reference, let entries, let saved, let by):
      overlay = .record(TextOverlay(.record(title: reference, entries: entries, saved: saved, by: by)))
    default: break
    }
    return []
  }

  mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    switch overlay {
    case .record(let text), .help(let text): return handle(key, in: text)
    case .question(let question): return handle(key, in: question)
    default: break
    }
    if case .character(let character) = key { return typed(character) }
    switch KeyBindings.command(for: key) {
    case .down, .next: move(by: 1)
    case .up, .previous: move(by: -1)
    case .pageDown: move(by: 10, isPage: true)
    case .pageUp: move(by: -10)
    case .left where buttons.contains(focus): moveAlongButtons(by: -1)
    case .right where buttons.contains(focus): moveAlongButtons(by: 1)
    case .activate: return activate()
    case .main: return addCustomer()
    case .help: overlay = .help(TextOverlay(.customers))
    case .saveAndLeave, .cancel: return [.leave(.finished)]
    case .escape, .back: return escape()
    case .redraw: return [.redrawScreen]
    case .deleteForward where focusedRow != nil: askToDiscard()
    case let command?:
      guard focus == .search || command == .deleteBackward, search.edit(command) else { return [] }
      focus = .search
      return [.loadCustomers(query: search.text)]
    case nil: break
    }
    return []
  }

  mutating func paste(_ pasted: String) -> [Effect] {
    guard overlay == nil else { return [] }
    focus = .search
    guard search.insert(PasteText(pasted).text) else { return [] }
    return [.loadCustomers(query: search.text)]
  }

  private mutating func typed(_ character: Character) -> [Effect] {
    if buttons.contains(focus), character == " " { return activate() }
    guard WizardState.isAllowed(character) else { return [] }
    if focus != .search { search.moveToEnd() }
    focus = .search
    guard search.insert(String(character)) else { return [] }
    return [.loadCustomers(query: search.text)]
  }

  /// The search, the rows, the buttons, in this order; a whole page leads no further than the first button.
  private mutating func move(by step: Int, isPage: Bool = false) {
    let all = focuses
    let last = isPage ? all.count - max(1, buttons.count) : all.count - 1
    let place = all.firstIndex(of: focus) ?? 0
    focus = all[min(max(0, place + step), max(place, last))]
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
      case nil: return []
      }
    }
  }

  private mutating func addCustomer() -> [Effect] {
    guard canAdd else {
      notice = Notice("app/may-not-add")
      return []
    }
    return [.startAnother]
  }

  private mutating func escape() -> [Effect] {
    if !search.isEmpty {
      search = TextEditor()
      focus = .search
      return [.loadCustomers(query: "")]
    }
    return [.leave(.finished)]
  }

  private mutating func askToDiscard() {
    guard case .draft(let code, _) = focusedRow?.kind else {
      notice = Notice("notice/records-stay")
      return
    }
    overlay = .question(QuestionOverlay(.discardDraft(code: code)))
  }

  private mutating func handle(_ key: Key, in text: TextOverlay) -> [Effect] {
    if text.closes(on: key) {
      overlay = nil
      return []
    }
    if KeyBindings.command(for: key) == .redraw { return [.redrawScreen] }
    _ = overlay?.scrolled(to: max(0, text.scroll + TextOverlay.step(of: key)))
    return []
  }

  private mutating func handle(_ key: Key, in question: QuestionOverlay) -> [Effect] {
    switch question.handled(key) {
    case .stays(let changed): overlay = .question(changed)
    case .closes: overlay = nil
    case .answers(let choice):
      overlay = nil
      switch (question.subject, choice) {
      case (.discardDraft(let code), .discard):
        return [.discardDraft(code: code), .loadCustomers(query: search.text)]
      case (.draftInUse(let code, _), .takeOver): return [.takeDraft(code: code)]
      default: return []
      }
    }
    return []
  }
}
