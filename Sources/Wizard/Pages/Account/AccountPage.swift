import Records
import Rules
import Text

/// The Account details page: one question a field.
public struct AccountPage: PageState {
  /// Where the person is on the page.
  public internal(set) var place = Place(.field(.country))
  /// The columns of the form, which decide how choices stand.
  public internal(set) var columns = 80

  let buttons: [WizardButton] = [.next]
  let initialFocus: Focus? = nil

  func content(_ session: Session) -> [Focus] {
    let all = session.outline.items.flatMap(\.focuses)
    // What stays as it is is shown, and passed over.
    return session.tenant == nil
      ? all : all.filter { if case .field(let field) = $0 { !session.isKept(field) } else { true } }
  }

  func phase(at focus: Focus, _ session: Session) -> FieldPhase {
    if case .field(let field) = focus { return session[status: field].phase }
    if case .additionalReseller(let index) = focus {
      return FieldPhase(of: session.elementFindings[.additionalReseller(index)])
    }
    if focus == .button(.sameAsContact) { return FieldPhase(of: session.lineFinding) }
    return .untouched
  }

  mutating func refresh(_ session: inout Session) { session.refreshOutline() }

  /// The field in focus.
  var field: Field? { if case .field(let field) = place.focus { field } else { nil } }

  /// The field in focus, where it takes text.
  var textField: Field? { field.flatMap { $0.definition.control.isText ? $0 : nil } }

  /// The field in which a person types, of those that can name a customer who is there already.
  func typedCustomerField(_ session: Session) -> Field? {
    guard let field, RecordChecker.customerFields.contains(field), session[status: field].phase == .editing else {
      return nil
    }
    return field
  }

  // MARK: - Text

  func editedText(_ session: Session) -> TextEditor? {
    textField.map { TextEditor(session.shownText(of: $0)) }
  }

  /// Whether a character typed over an area opens the list of areas: the first of a new answer does.
  private func opensAreas(at character: Character, in field: Field, _ session: Session) -> Bool {
    field == .state && session.hasAreas && character != " " && TextNormalisation.isAllowed(character)
      && (place.editor.isEmpty || place.isFresh)
  }

  mutating func endEditing(_ session: inout Session) -> [Effect] { textField.map { session.left($0) } ?? [] }

  private mutating func textChanged(_ session: inout Session) {
    if let textField { session.typed(place.editor.text, in: textField) }
  }

  mutating func typed(_ character: Character, _ session: inout Session) -> Step {
    if let field = textField {
      if opensAreas(at: character, in: field, session) {
        return .open(session.list(.field(field), typed: String(character)))
      }
      insert(character, &session)
      return Step(session.saveWhileTyping())
    }
    switch place.focus {
    case .field(let field): return typed(character, on: field, &session)
    case .additionalReseller(let index):
      return character == " " ? .open(session.list(.additionalReseller(index))) : refuseText(&session)
    case .button(.sameAsContact):
      guard character == " " else { return refuseText(&session) }
      return Step(session.setAgreedByContact(!session.isAgreedByContact))
    case .button: return character == " " ? activate(&session) : refuseText(&session)
    case .offerSearch, .line, .offer, .sectionUpdate, .answer, .existingCustomer: return .none
    }
  }

  private mutating func insert(_ character: Character, _ session: inout Session) {
    guard TextNormalisation.isAllowed(character) else {
      session.notice = Notice("notice/characters-dropped", count: 1)
      return
    }
    if isAtEndOfPhone,
      let number = PhoneTyping.adding(character, to: place.editor.text, country: session.answers[.country])
    {
      place.editor = TextEditor(number)
    } else if !place.editor.insert(String(character)) {
      session.notice = Notice("notice/too-much-text")
      return
    }
    textChanged(&session)
  }

  private mutating func edit(_ command: Command, _ session: inout Session) {
    guard textField != nil else { return }
    if command == .deleteBackward, isAtEndOfPhone,
      let shorter = PhoneTyping.removingLast(from: place.editor.text, country: session.answers[.country])
    {
      place.editor = TextEditor(shorter)
    } else if !place.editor.edit(command) {
      return
    }
    textChanged(&session)
  }

  /// Whether a digit typed here goes at the end of a phone number, which is shown in groups.
  private var isAtEndOfPhone: Bool {
    textField?.definition.isPhoneNumber == true && place.editor.caret == place.editor.count
  }

  mutating func pasted(_ text: PasteText, _ session: inout Session) -> Step {
    guard textField != nil else {
      session.notice = Notice("notice/paste-in-text")
      return .none
    }
    session.notice = Notice(text)
    if text.text.isEmpty { return .none }
    guard place.editor.insert(text.text) else {
      session.notice = Notice("notice/too-much-text")
      return .none
    }
    textChanged(&session)
    return Step(session.saveIfNeeded())
  }

  private mutating func typed(_ character: Character, on field: Field, _ session: inout Session) -> Step {
    let typed = character == " " ? "" : String(character)
    switch field.definition.control {
    case .list: return .open(session.list(.field(field), typed: typed))
    case .adder: return .open(session.list(.additionalReseller(nil), typed: typed))
    case .choice: return character == " " ? Step(chooseMarked(field, &session)) : refuseText(&session)
    case .tick:
      guard character == " " else { return refuseText(&session) }
      return Step(session.answer(field, session.answers[field] == "true" ? "" : "true"))
    case .text, .date: return .none
    }
  }

  // MARK: - Keys

  mutating func run(_ command: Command, _ session: inout Session) -> Step {
    if case .additionalReseller(let index) = place.focus, [.deleteForward, .deleteBackward].contains(command) {
      return Step(remove(index, &session))
    }
    if [.up, .down].contains(command), markOption(by: command == .up ? -1 : 1, session) { return .none }
    if [.left, .right].contains(command) {
      let step = command == .left ? -1 : 1
      if let field, field.definition.control.choices != nil {
        return Step(choose(field, by: step, isRound: false, &session))
      }
      if case .button = place.focus { return Step(moveAlongButtons(by: step, &session)) }
    }
    let taken = takeOffered(by: command, &session)
    if command == .right, let taken { return Step(taken) }
    if let effects = moved(by: command, &session) { return Step((taken ?? []) + effects) }
    switch command {
    case .activate: return activate(&session)
    case .main: return main(&session)
    case .back, .escape: return back(&session)
    case .suggest: return suggest(&session)
    case .sameAsLast:
      let effects = session.answerAsLast(field)
      loadEditor(session)
      return Step(effects)
    case .left, .right, .wordLeft, .wordRight, .home, .end, .deleteBackward, .deleteForward, .deleteToEnd,
      .deleteToStart, .deleteWord:
      edit(command, &session)
      return Step(session.saveWhileTyping())
    case .next, .previous, .up, .down, .pageUp, .pageDown, .nextProblem, .help, .saveAndLeave, .cancel, .redraw, .inert:
      return .none
    }
  }

  /// Space: the option under the caret, or the next one going round.
  private mutating func chooseMarked(_ field: Field, _ session: inout Session) -> [Effect] {
    markedOption(of: field, session).map { choose($0, of: field, &session) }
      ?? choose(field, by: 1, isRound: true, &session)
  }

  private mutating func choose(_ field: Field, by step: Int, isRound: Bool, _ session: inout Session) -> [Effect] {
    place.option = nil
    let values = session.choices(of: field)
    guard !values.isEmpty else { return [] }
    let target: Int
    if let here = values.firstIndex(of: session.answers[field]) {
      target = isRound ? (here + step) % values.count : min(max(0, here + step), values.count - 1)
    } else {
      target = step < 0 ? values.count - 1 : 0
    }
    return values[target] == session.answers[field] ? [] : session.answer(field, values[target])
  }

  private mutating func remove(_ index: Int, _ session: inout Session) -> [Effect] {
    let effects = session.removeAdditionalReseller(index)
    let left = session.answers.additionalResellers.count
    place.focus = left == 0 ? .field(.additionalResellers) : .additionalReseller(min(index, left - 1))
    return effects
  }
}
