import Records
import Rules
public import Text

/// The Subscriptions page: the order above, the catalogue below, and a search for it.
public struct SubscriptionsPage: PageState {
  /// Where the person is on the page.
  public internal(set) var place = Place(.offerSearch)
  /// The text that offers are searched for, with its caret.
  public internal(set) var search = TextEditor()
  /// The offers that match the search, as many as are shown.
  public internal(set) var offers: [OfferRow] = []
  /// How many match the search.
  public internal(set) var foundOffers = OfferCount.none
  /// The rows of the window.
  var windowRows = ScreenSize.usual.rows
  /// How many offers are looked up at once: as many as the window can show below its heads and above its totals. More
  /// follow as the focus comes near the last of them.
  public var offersAtOnce: Int { max(14, windowRows - 10) }
  /// How many are looked up of what the last search found.
  private var shownOffers = 0
  /// What was searched for last.
  private var searched = ""
  /// The number of licences that the one in focus had before a person typed another.
  private var quantityBefore = 1

  /// The digits of the largest number of licences an offer has, 10 000 000.
  private static let quantityDigits = 8

  let buttons: [WizardButton] = [.next, .back]
  let initialFocus: Focus? = nil

  func content(_ session: Session) -> [Focus] {
    [.offerSearch]
      + session.answers.subscriptions.indices.flatMap { index in
        session.parts(ofLine: index).map { Focus.line(index, $0) }
      }
      + offers.map { .offer($0.id) }
  }

  func phase(at focus: Focus, _ session: Session) -> FieldPhase {
    guard case .line(let index, let part) = focus else { return .untouched }
    return FieldPhase(of: session.elementFindings[.subscription(index, part.recordPart)])
  }

  mutating func refresh(_ session: inout Session) { findOffers(session) }

  /// Finds the offers again, since the order or the search changed.
  mutating func findOffers(_ session: Session) {
    if search.text != searched { shownOffers = 0 }
    shownOffers = max(shownOffers, offersAtOnce)
    searched = search.text
    (offers, foundOffers) = session.offers(matching: searched, most: shownOffers)
  }

  /// Finds more offers where the window has become larger than what was looked up.
  mutating func findMissingOffers(_ session: Session) {
    if shownOffers < offersAtOnce { findOffers(session) }
  }

  /// The offers that are left when the focus comes near the last one shown: then more of them are looked up.
  private static let offersAhead = 16

  /// Shows more of what was found where the focus comes near its end.
  private mutating func showMoreOffers(_ session: Session) {
    guard case .offer(let id) = place.focus, offers.count >= shownOffers,
      let index = offers.firstIndex(where: { $0.id == id }), index >= offers.count - Self.offersAhead
    else { return }
    shownOffers += offersAtOnce
    findOffers(session)
  }

  // MARK: - Text

  func editedText(_ session: Session) -> TextEditor? {
    if place.focus == .offerSearch { return search }
    guard case .line(let index, .quantity) = place.focus, session.answers.subscriptions.indices.contains(index) else {
      return nil
    }
    return TextEditor(String(session.answers.subscriptions[index].quantity))
  }

  /// The line whose quantity is in focus.
  private func quantityLine(_ session: Session) -> Int? {
    guard case .line(let index, .quantity) = place.focus, session.answers.subscriptions.indices.contains(index) else {
      return nil
    }
    return index
  }

  mutating func endEditing(_ session: inout Session) -> [Effect] {
    guard quantityLine(session) != nil else { return [] }
    session.checkElements()
    findOffers(session)
    return session.saveIfNeeded()
  }

  private mutating func textChanged(_ session: inout Session) {
    if place.focus == .offerSearch {
      search = place.editor
      findOffers(session)
      session.saving.searchChanged()
    } else if let index = quantityLine(session) {
      place.isFresh = false
      session.typedQuantity(place.editor.text, at: index)
    }
  }

  mutating func typed(_ character: Character, _ session: inout Session) -> Step {
    switch place.focus {
    case .offerSearch, .line(_, .quantity):
      insert(character, &session)
      return Step(session.saveWhileTyping())
    case .line(let index, _) where character.isASCII && character.isNumber:
      // Digits are licences, whichever part of the line is in focus.
      let effects = focus(on: .line(index, .quantity), &session)
      insert(character, &session)
      return Step(effects + session.saveWhileTyping())
    case .line(let index, .tick): return character == " " ? askToTakeOut(index, session) : find(character, &session)
    case .line(let index, .attestation):
      return character == " " ? Step(session.toggleAttestation(at: index)) : refuseText(&session)
    case .line(let index, let part):
      return character == " " ? Step(cycle(part, at: index, by: 1, &session)) : refuseText(&session)
    case .offer(let id): return character == " " ? Step(add(id, &session)) : find(character, &session)
    case .button: return character == " " ? activate(&session) : refuseText(&session)
    case .field, .additionalReseller, .sectionUpdate, .answer, .existingCustomer: return .none
    }
  }

  private mutating func insert(_ character: Character, _ session: inout Session) {
    guard TextNormalisation.isAllowed(character) else {
      session.notice = Notice("notice/characters-dropped", count: 1)
      return
    }
    insert(String(character), &session)
  }

  /// Puts text in at the caret; `false` if it is refused, which the notice says.
  @discardableResult
  private mutating func insert(_ text: String, _ session: inout Session) -> Bool {
    if case .line(_, .quantity) = place.focus {
      let count = text.count + (place.isFresh ? 0 : place.editor.count)
      guard text.allSatisfy({ $0.isASCII && $0.isNumber }), count <= Self.quantityDigits else {
        session.notice = Notice("notice/digits-only")
        return false
      }
      if !text.isEmpty { typingBegins(session) }
      if place.isFresh, !text.isEmpty { place.editor = TextEditor() }
    }
    if text.isEmpty { return false }
    guard place.editor.insert(text) else {
      session.notice = Notice("notice/too-much-text")
      return false
    }
    textChanged(&session)
    return true
  }

  /// Typing on a row of the catalogue goes on with the search.
  private mutating func find(_ character: Character, _ session: inout Session) -> Step {
    let effects = focus(on: .offerSearch, &session)
    place.editor.moveToEnd()
    insert(character, &session)
    return Step(effects)
  }

  /// Keeps the number of licences that is about to be typed over.
  private mutating func typingBegins(_ session: Session) {
    guard place.isFresh, let index = quantityLine(session) else { return }
    quantityBefore = max(1, session.answers.subscriptions[index].quantity)
  }

  private mutating func edit(_ command: Command, _ session: inout Session) {
    guard place.focus == .offerSearch || quantityLine(session) != nil else { return }
    typingBegins(session)
    place.isFresh = false
    if place.editor.edit(command) { textChanged(&session) }
  }

  mutating func pasted(_ text: PasteText, _ session: inout Session) -> Step {
    guard editedText(session) != nil else {
      session.notice = Notice("notice/paste-in-text")
      return .none
    }
    session.notice = Notice(text)
    return Step(insert(text.text, &session) ? session.saveIfNeeded() : [])
  }

  // MARK: - Keys

  mutating func run(_ command: Command, _ session: inout Session) -> Step {
    if let step = askAboutNone(command, &session) { return step }
    if case .line(let index, let part) = place.focus, let step = run(command, onLine: index, part, &session) {
      return step
    }
    if command == .down, place.focus == .offerSearch, let found = foundOffer {
      return Step(focus(on: found, &session))
    }
    if case .button = place.focus, [.left, .right].contains(command) {
      return Step(moveAlongButtons(by: command == .left ? -1 : 1, &session))
    }
    if let effects = moved(by: command, &session) {
      showMoreOffers(session)
      return Step(effects)
    }
    switch command {
    case .activate: return activate(&session)
    case .main: return main(&session)
    case .escape where !search.isEmpty:
      clearSearch(session)
      return .none
    case .back, .escape: return back(session)
    case .suggest: return Step(suggest(&session))
    case .sameAsLast: return Step(session.answerAsLast(nil))
    case .left, .right, .wordLeft, .wordRight, .home, .end, .deleteBackward, .deleteForward, .deleteToEnd,
      .deleteToStart, .deleteWord:
      edit(command, &session)
      return Step(session.saveWhileTyping())
    case .next, .previous, .up, .down, .pageUp, .pageDown, .nextProblem, .help, .saveAndLeave, .cancel, .redraw, .inert:
      return .none
    }
  }

  private static let quantitySteps: [(command: Command, step: Int)] = [
    (.up, 1), (.down, -1), (.pageUp, 10), (.pageDown, -10),
  ]

  /// The keys of a chosen offer; `nil` for those that mean the same everywhere.
  private mutating func run(
    _ command: Command, onLine index: Int, _ part: LinePart, _ session: inout Session
  ) -> Step? {
    // In a number, Delete is a key of line editing while there is a digit behind the caret.
    if command == .deleteForward, part != .quantity || place.editor.caret == place.editor.count {
      return askToTakeOut(index, session)
    }
    switch part {
    case .quantity:
      guard let step = Self.quantitySteps.first(where: { $0.command == command })?.step else { return nil }
      changeQuantity(at: index, by: step, &session)
      return Step.none
    case .billing, .term, .renewsTo:
      guard [.left, .right].contains(command) else { return nil }
      return Step(cycle(part, at: index, by: command == .left ? -1 : 1, &session))
    case .tick, .attestation: return nil
    }
  }

  /// A chosen offer goes after one question.
  private func askToTakeOut(_ index: Int, _ session: Session) -> Step {
    guard session.answers.subscriptions.indices.contains(index) else { return .none }
    let title = session.title(ofOffer: session.answers.subscriptions[index].offer)
    return .open(.question(QuestionOverlay(.takeOut(line: index, title: title))))
  }

  /// No licences, and on: the offer is to go. Until that is answered it has the number that it had.
  private mutating func askAboutNone(_ command: Command, _ session: inout Session) -> Step? {
    guard [.next, .previous, .activate, .nextProblem, .main, .back, .escape].contains(command),
      let index = quantityLine(session), Int(place.editor.text) == 0
    else { return nil }
    session.typedQuantity(String(quantityBefore), at: index)
    loadEditor(session)
    return askToTakeOut(index, session)
  }

  /// Changes the number under the caret with a key.
  private mutating func changeQuantity(at index: Int, by step: Int, _ session: inout Session) {
    guard quantityLine(session) == index, let quantity = session.quantity(at: index, changedBy: step) else { return }
    if quantity == session.answers.subscriptions[index].quantity {
      session.notice = Notice(step < 0 ? "notice/fewest" : "notice/most")
    }
    quantityBefore = quantity
    place.editor = TextEditor(String(quantity))
    textChanged(&session)
    // A digit that is typed after this begins another number.
    place.isFresh = true
    session.checkElements()
  }

  /// Esc empties a search before it goes back.
  private mutating func clearSearch(_ session: Session) {
    search = TextEditor()
    findOffers(session)
    if !focuses(session).contains(place.focus) { place.focus = .offerSearch }
    loadEditor(session)
  }
}
