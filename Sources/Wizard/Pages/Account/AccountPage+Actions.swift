import Records
import Rules
import Text

extension AccountPage {
  /// Enter: the next field, open the list, press the button.
  mutating func activate(_ session: inout Session) -> Step {
    switch place.focus {
    case .field(let field):
      switch field.definition.control {
      case .list: return .open(session.list(.field(field)))
      case .adder: return .open(session.list(.additionalReseller(nil)))
      case .text, .date, .tick: return enter(on: field, &session)
      case .choice:
        let effects = markedOption(of: field, session).map { choose($0, of: field, &session) } ?? []
        let next = enter(on: field, &session)
        return Step(effects + next.effects, next.move)
      }
    case .additionalReseller(let index): return .open(session.list(.additionalReseller(index)))
    case .button(.sameAsContact): return Step(moveFocus(by: 1, &session))
    case .button: return main(&session)
    case .offerSearch, .line, .offer, .sectionUpdate, .answer, .existingCustomer: return .none
    }
  }

  /// A single answer opened from Review goes straight back when it is sound.
  private mutating func enter(on field: Field, _ session: inout Session) -> Step {
    guard session.update?.field != nil else { return Step(moveFocus(by: 1, &session)) }
    let effects = endEditing(&session)
    if session.isToldOfPersonalNumber { return stay(effects, session) }
    guard session[status: field].phase == .fix || session.isMissing(field) else {
      return Step(effects, .returnToReview)
    }
    let next = main(&session)
    return Step(effects + next.effects, next.move)
  }

  /// *Next*: every question of the page is checked; what fails is listed, and nothing else keeps a person here.
  mutating func main(_ session: inout Session) -> Step {
    let effects = endEditing(&session)
    if session.isToldOfPersonalNumber { return stay(effects, session) }
    let errors = session.accountErrors()
    guard errors.isEmpty else {
      return Step(effects + session.saveIfNeeded(), .open(.summary(SummaryOverlay(errors))))
    }
    return Step(effects, session.update == nil ? .go(session.page(after: .accountDetails)) : .returnToReview)
  }

  /// What was typed was not kept: the person reads why, at the empty field.
  private mutating func stay(_ effects: [Effect], _ session: Session) -> Step {
    loadEditor(session)
    return Step(effects)
  }

  func back(_ session: inout Session) -> Step { Step(session.update == nil ? .close : .returnToReview) }

  /// What was chosen in a list.
  mutating func answered(_ answer: OverlayAnswer, _ session: inout Session) -> Step {
    guard case .item(let target, let value, let movesOn) = answer else { return .none }
    switch target {
    case .field(let field):
      let effects = session.answer(field, value)
      loadEditor(session)
      // A single answer opened from Review goes straight back when it is sound.
      let isDone = session.update?.field != nil && session[status: field].phase != .fix
      if movesOn, !isDone { return Step(effects + moveFocus(by: 1, &session)) }
      return Step(effects, isDone ? .returnToReview : .stay)
    case .additionalReseller(let index):
      let put = session.putAdditionalReseller(value, at: index)
      // Back on the adder: the next one is a key away.
      if index == nil { place.focus = .field(.additionalResellers) }
      return Step(put.effects)
    }
  }

  // MARK: - F4

  /// F4: shows the customer that the message names, takes a suggestion that is shown, or opens the list of the field.
  mutating func suggest(_ session: inout Session) -> Step {
    switch place.focus {
    case .field(let field):
      if let customer = session.customer(toldAt: field) {
        if case .saved(let holder) = customer, session[status: field].findings.contains(where: Session.isTaken) {
          return .ask(aboutHolder: holder, &session)
        }
        return .ask(about: customer, &session)
      }
      return suggest(for: field, &session)
    case .additionalReseller(let index): return .open(session.list(.additionalReseller(index)))
    case .button, .offerSearch, .line, .offer, .sectionUpdate, .answer, .existingCustomer:
      session.notice = Notice("notice/no-suggestion")
      return .none
    }
  }

  private mutating func suggest(for field: Field, _ session: inout Session) -> Step {
    switch field.definition.control {
    case .list: return .open(session.list(.field(field)))
    case .adder: return .open(session.list(.additionalReseller(nil)))
    case .choice, .tick: session.notice = Notice("notice/no-suggestion")
    case .text, .date:
      if opensAreas(field, session) { return .open(session.list(.field(field))) }
      guard let suggestion = session.suggestion(for: field) else {
        session.notice = session.noSuggestion(for: field)
        return .none
      }
      return Step(take(suggestion, for: field, &session))
    }
    return .none
  }

  /// Puts a suggestion in the place of what was typed.
  mutating func take(_ suggestion: String, for field: Field, _ session: inout Session) -> [Effect] {
    place.editor = TextEditor(suggestion)
    session.typed(suggestion, in: field)
    session.notice = Notice("notice/suggestion-taken", ["value": suggestion])
    return session.saveIfNeeded()
  }

  /// Puts in the text that is offered where the key takes it: Tab in a question that must be answered, Right at the end of
  /// the text in any; `nil` for other keys.
  mutating func takeOffered(by command: Command, _ session: inout Session) -> [Effect]? {
    guard let field = textField, let text = session.offeredText(for: field) else { return nil }
    let isTaken =
      command == .next && session.takesOffered(field) || command == .right && place.editor.caret == place.editor.count
    return isTaken ? take(text, for: field, &session) : nil
  }

  /// Whether F4 opens the list of the country's areas.
  private func opensAreas(_ field: Field, _ session: Session) -> Bool {
    field == .state && session.suggestion(for: field) == nil && session.hasAreas
  }

  // MARK: - The row of keys

  func hints(_ session: Session) -> [KeyHint] {
    focusHints(session) + KeyHint.form(nextProblem: "does/problem") + f4(session) + f7(session)
      + KeyHint.leaving(isUpdate: session.update != nil)
  }

  private func focusHints(_ session: Session) -> [KeyHint] {
    switch place.focus {
    case .field(let field):
      switch field.definition.control {
      case .list, .adder: [KeyHint(words: "key/space", "does/open-list")]
      case .choice where ChoiceLayout.isStacked(field, session, columns: columns):
        [KeyHint(words: "key/up-down", "does/move"), KeyHint(words: "key/space", "does/choose")]
      case .choice: [KeyHint(words: "key/left-right", "does/choose")]
      case .tick: [KeyHint(words: "key/space", "does/tick")]
      case .text, .date: []
      }
    case .additionalReseller: [KeyHint(.activate, "does/change"), KeyHint(.deleteForward, "does/remove")]
    case .button(.sameAsContact): [KeyHint(words: "key/space", "does/tick")]
    case .button: [KeyHint(.activate, "does/press")]
    case .offerSearch, .line, .offer, .sectionUpdate, .answer, .existingCustomer: []
    }
  }

  /// Of whom the answer would be.
  private func f7(_ session: Session) -> [KeyHint] {
    guard let field, session.canAnswerAsLast(field) else { return [] }
    return [KeyHint(.sameAsLast, "does/as", ["name": session.nameOfLastCustomer])]
  }

  private func f4(_ session: Session) -> [KeyHint] {
    guard let field else { return [] }
    if session.customer(toldAt: field) != nil { return [KeyHint(.suggest, "does/show")] }
    if opensAreas(field, session) { return [KeyHint(.suggest, "does/list")] }
    return session.suggestion(for: field) == nil ? [] : [KeyHint(.suggest, "does/suggest")]
  }
}
