import Records
import Rules
import Text

extension WizardState {
  static func isAllowed(_ character: Character) -> Bool {
    !character.unicodeScalars.contains { TextNormalisation.isForbidden($0) }
  }

  /// What a key does: an open overlay takes it, or the thing in focus, or the page.
  mutating func handle(_ key: Key) -> [Effect] {
    notice = nil
    if awaited != nil { awaited = nil }
    if attempt != nil, !isSubmitting { attempt = nil }
    if let overlay {
      switch overlay {
      case .list(let list): return handle(key, in: list)
      case .help(let text), .record(let text): return handle(key, in: text)
      case .summary(let summary): return handle(key, in: summary)
      case .question(let question): return handle(key, in: question)
      case .file(let file): return handle(key, in: file)
      }
    }
    if case .character(let character) = key { return typed(character) }
    guard let command = KeyBindings.command(for: key) else { return [] }
    return run(command)
  }

  /// Keys that mean the same on every page.
  private mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .next: return moveFocus(by: 1)
    case .previous: return moveFocus(by: -1)
    case .help: overlay = .help(TextOverlay(helpSubject))
    case .nextProblem: return goToNextProblem()
    case .saveAndLeave: return page == .receipt ? [] : saveAndLeave()
    case .cancel: if page != .receipt { overlay = .question(QuestionOverlay(.cancel)) }
    case .main: return main()
    case .escape where page == .subscriptions && !offerSearch.isEmpty: clearSearch()
    case .back, .escape: return back()
    case .redraw: return [.redrawScreen]
    case .inert: break
    case .suggest: return suggest()
    case .sameAsLast: return sameAsLast()
    default: return runOnFocus(command)
    }
    return []
  }

  private var helpSubject: TextOverlay.Subject {
    if case .field(let field) = focus { return .field(field) }
    return .page(page)
  }

  /// Keys whose meaning depends on the thing in focus.
  private mutating func runOnFocus(_ command: Command) -> [Effect] {
    switch (focus, command) {
    case (.line(let index, .quantity), .up): stepQuantity(at: index, by: 1)
    case (.line(let index, .quantity), .down): stepQuantity(at: index, by: -1)
    case (.line(let index, .quantity), .pageUp): stepQuantity(at: index, by: 10)
    case (.line(let index, .quantity), .pageDown): stepQuantity(at: index, by: -10)
    case (.line(let index, let part), .left) where part == .billing || part == .term:
      return cycle(part, at: index, by: -1)
    case (.line(let index, let part), .right) where part == .billing || part == .term:
      return cycle(part, at: index, by: 1)
    case (.line(let index, .tick), .deleteForward): return removeLine(index)
    case (.additionalReseller(let index), .deleteForward), (.additionalReseller(let index), .deleteBackward):
      return removeAdditionalReseller(index)
    case (.field(let field), .left) where Control.of(field).choices != nil: return choose(field, by: -1)
    case (.field(let field), .right) where Control.of(field).choices != nil: return choose(field, by: 1)
    case (.button, .left): return moveAlongButtons(by: -1)
    case (.button, .right): return moveAlongButtons(by: 1)
    case (_, .up) where isReadOnlyPage: scroll = max(0, scroll - 1)
    case (_, .down) where isReadOnlyPage: scroll += 1
    case (_, .pageUp) where isReadOnlyPage: scroll = max(0, scroll - 8)
    case (_, .pageDown) where isReadOnlyPage: scroll += 8
    case (_, .up): return moveRow(by: -1)
    case (_, .down): return moveRow(by: 1)
    case (_, .pageUp): return movePage(by: -1)
    case (_, .pageDown): return movePage(by: 1)
    case (_, .activate): return activate()
    default:
      editText(command)
      return saveWhileTyping()
    }
    return []
  }

  /// Submit and the receipt have nothing to go to but their buttons: Up and Down scroll them.
  private var isReadOnlyPage: Bool { page == .submit || page == .receipt }

  private mutating func editText(_ command: Command) {
    guard isTextFocused else { return }
    isFresh = false
    if command == .deleteBackward, let shorter = phoneWithoutLastDigit {
      editor = TextEditor(shorter)
      return textChanged()
    }
    if editor.edit(command) { textChanged() }
  }

  /// A character was typed: text takes it, other things know a few.
  private mutating func typed(_ character: Character) -> [Effect] {
    if page == .receipt { return typedOnReceipt(character) }
    if isTextFocused {
      insert(character)
      return saveWhileTyping()
    }
    switch focus {
    case .field(let field): return typed(character, on: field)
    case .additionalReseller(let index):
      if character == " " { openList(.additionalReseller(index)) }
    case .line(let index, .tick): return character == " " ? removeLine(index) : search(character)
    case .line(let index, let part): if character == " " { return cycle(part, at: index, by: 1) }
    case .offer(let id): return character == " " ? addOffer(id) : search(character)
    case .button, .sectionUpdate, .answer, .existingCustomer: if character == " " { return activate() }
    case .offerSearch: break
    }
    return []
  }

  /// The digits of the largest number of licences an offer has, 10 000 000.
  static let quantityDigits = 8

  private mutating func insert(_ character: Character) {
    guard Self.isAllowed(character) else {
      notice = Notice("notice/characters-dropped", count: 1)
      return
    }
    if case .line(_, .quantity) = focus {
      guard character.isASCII, character.isNumber, isFresh || editor.count < Self.quantityDigits else {
        notice = Notice("notice/digits-only")
        return
      }
      if isFresh { editor = TextEditor() }
    }
    if let number = phone(adding: character) {
      editor = TextEditor(number)
      return textChanged()
    }
    guard editor.insert(String(character)) else {
      notice = Notice("notice/too-much-text")
      return
    }
    textChanged()
  }

  private mutating func typed(_ character: Character, on field: Field) -> [Effect] {
    switch Control.of(field) {
    case .list: openList(.field(field), typed: character == " " ? "" : String(character))
    case .adder: openList(.additionalReseller(nil), typed: character == " " ? "" : String(character))
    case .choice: if character == " " { return choose(field, by: 1, isRound: true) }
    case .tick: if character == " " { return choose(answers[field] == "true" ? "" : "true", for: field) }
    case .text, .date: break
    }
    return []
  }

  /// Typing on a row of the catalogue goes on with the search.
  private mutating func search(_ character: Character) -> [Effect] {
    let effects = focus(on: .offerSearch)
    editor.moveToEnd()
    insert(character)
    return effects
  }

  /// Esc empties a search before it goes back.
  private mutating func clearSearch() {
    offerSearch = TextEditor()
    refreshOffers()
    if !focuses.contains(focus) { focus = .offerSearch }
    loadEditor()
  }

  private mutating func choose(_ field: Field, by step: Int, isRound: Bool = false) -> [Effect] {
    let values = choices(of: field)
    guard !values.isEmpty else { return [] }
    let target: Int
    if let place = values.firstIndex(of: answers[field]) {
      target = isRound ? (place + step) % values.count : min(max(0, place + step), values.count - 1)
    } else {
      target = step < 0 ? values.count - 1 : 0
    }
    return values[target] == answers[field] ? [] : choose(values[target], for: field)
  }

  private mutating func moveAlongButtons(by step: Int) -> [Effect] {
    guard case .button(let button) = focus, let place = buttons.firstIndex(of: button) else { return [] }
    return buttons.indices.contains(place + step) ? focus(on: .button(buttons[place + step])) : []
  }

  /// Up and Down: the row above or below; things that share a row count as one.
  private mutating func moveRow(by step: Int) -> [Effect] {
    let all = focuses
    guard var place = all.firstIndex(of: focus) else { return moveFocus(by: step) }
    if step > 0, focus == .offerSearch, let found = foundOffer { return focus(on: found) }
    repeat { place += step } while all.indices.contains(place) && all[place].isBeside(focus)
    guard all.indices.contains(place) else { return [] }
    // Coming from below, a row of chosen offers is entered at its first thing.
    if case .line(let index, _) = all[place] { return focus(on: .line(index, .tick)) }
    if case .button = all[place], let first = buttons.first { return focus(on: .button(first)) }
    return focus(on: all[place])
  }

  /// The first offer that the search found: whoever has typed what to find wants that, not the order above it, where
  /// Space takes an offer away.
  var foundOffer: Focus? {
    offerSearch.text.isEmpty ? nil : offers.first.map { .offer($0.id) }
  }

  private mutating func movePage(by direction: Int) -> [Effect] {
    let all = focuses
    guard let place = all.firstIndex(of: focus) else { return [] }
    return focus(on: all[min(max(0, place + direction * 8), all.count - 1)])
  }
}

extension Focus {
  /// Whether the thing stands in the same row as another.
  fileprivate func isBeside(_ other: Focus) -> Bool {
    switch (self, other) {
    case (.line(let index, _), .line(let otherIndex, _)): index == otherIndex
    case (.button, .button): true
    default: false
    }
  }
}
