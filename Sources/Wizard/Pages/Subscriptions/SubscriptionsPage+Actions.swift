public import Records
import Rules
import Text

extension SubscriptionsPage {
  /// Enter: to what was found, the next answer of a line, the offer into the order, press the button.
  mutating func activate(_ session: inout Session) -> Step {
    switch place.focus {
    case .offerSearch:
      return Step(focus(on: foundOffer ?? focuses(session).first { $0 != .offerSearch }, &session))
    case .line(_, .quantity) where session.update?.field != nil: return main(&session)
    case .line: return Step(moveFocus(by: 1, &session))
    case .offer(let id): return Step(add(id, &session))
    case .button(.back): return back(session)
    case .button: return main(&session)
    case .field, .additionalReseller, .sectionUpdate, .answer, .existingCustomer: return .none
    }
  }

  /// The first offer that the search found: a person who has typed what to find wants that, not the order above it,
  /// where Space takes an offer away.
  var foundOffer: Focus? { search.text.isEmpty ? nil : offers.first.map { .offer($0.id) } }

  mutating func main(_ session: inout Session) -> Step {
    let effects = endEditing(&session)
    let errors = session.orderErrors()
    guard errors.isEmpty else {
      return Step(effects + session.saveIfNeeded(), .open(.summary(SummaryOverlay(errors))))
    }
    if session.update != nil { return Step(effects, .returnToReview) }
    if session.answers.subscriptions.isEmpty {
      return Step(effects, .open(.question(QuestionOverlay(.noSubscriptions))))
    }
    return Step(effects, .go(.review))
  }

  func back(_ session: Session) -> Step { Step(session.update == nil ? .go(.accountDetails) : .returnToReview) }

  // MARK: - The order

  mutating func add(_ id: String, _ session: inout Session) -> [Effect] {
    guard let row = offers.first(where: { $0.id == id }) else { return [] }
    if let obstacle = row.obstacle {
      session.notice = Notice(obstacle.messageKey, obstacle.arguments)
      return []
    }
    guard session.addLine(ofOffer: id) else { return [] }
    search = TextEditor()
    findOffers(session)
    place.focus = .line(session.answers.subscriptions.count - 1, .quantity)
    loadEditor(session)
    return session.saveIfNeeded()
  }

  mutating func remove(_ index: Int, _ session: inout Session) -> [Effect] {
    guard session.answers.subscriptions.indices.contains(index) else { return [] }
    session.removeLine(index)
    findOffers(session)
    let left = session.answers.subscriptions.count
    place.focus = left == 0 ? .offerSearch : .line(min(index, left - 1), .tick)
    loadEditor(session)
    return session.saveIfNeeded()
  }

  /// The next (or previous) way of billing, or term.
  mutating func cycle(_ part: LinePart, at index: Int, by step: Int, _ session: inout Session) -> [Effect] {
    guard session.answers.subscriptions.indices.contains(index) else { return [] }
    guard session.cycle(part, at: index, by: step) else {
      session.notice = Notice(part == .billing ? "notice/one-billing" : "notice/one-term")
      return []
    }
    findOffers(session)
    return session.saveIfNeeded()
  }

  /// F4: why an offer cannot be chosen, or the next way of billing.
  mutating func suggest(_ session: inout Session) -> [Effect] {
    switch place.focus {
    case .offer(let id):
      session.notice =
        obstacle(ofOffer: id).map { Notice($0.messageKey, $0.arguments) } ?? Notice("notice/can-be-chosen")
    case .line(let index, let part) where part.isCycled: return cycle(part, at: index, by: 1, &session)
    case .line, .offerSearch, .button, .field, .additionalReseller, .sectionUpdate, .answer, .existingCustomer:
      session.notice = Notice("notice/no-suggestion")
    }
    return []
  }

  /// Why an offer in the list cannot be chosen.
  private func obstacle(ofOffer id: String) -> Finding? { offers.first { $0.id == id }?.obstacle }

  // MARK: - The row of keys

  func hints(_ session: Session) -> [KeyHint] {
    var hints = focusHints(session) + KeyHint.form(nextProblem: "does/problem")
    if case .offer(let id) = place.focus, obstacle(ofOffer: id) != nil {
      hints.append(KeyHint(.suggest, "does/why-not"))
    }
    return hints + KeyHint.leaving(isUpdate: session.update != nil)
  }

  private func focusHints(_ session: Session) -> [KeyHint] {
    let takeOut = KeyHint(.deleteForward, "does/remove")
    return switch place.focus {
    case .offerSearch: [KeyHint(words: "key/type", "does/find"), KeyHint(.down, "does/to-list")]
    case .line(_, .tick): [takeOut, KeyHint(.next, "does/next-answer")]
    case .line(_, .quantity):
      [KeyHint(words: "key/up-down", "does/more-less"), takeOut, KeyHint(.next, "does/next-answer")]
    case .line(_, .attestation):
      [KeyHint(words: "key/space", "does/tick"), takeOut, KeyHint(.next, "does/next-answer")]
    case .line(let index, let part):
      (session.canCycle(part, at: index) ? [KeyHint(words: "key/space", "does/change")] : [])
        + [takeOut, KeyHint(.next, "does/next-answer")]
    case .offer(let id):
      (obstacle(ofOffer: id) == nil ? [KeyHint(words: "key/space", "does/choose")] : [])
        + [KeyHint(words: "key/type", "does/find")]
    case .button: [KeyHint(.activate, "does/press")]
    case .field, .additionalReseller, .sectionUpdate, .answer, .existingCustomer: []
    }
  }
}

extension LinePart {
  /// The part of the record's line at which problems are reported; the tick stands for the offer itself.
  public var recordPart: SubscriptionPart {
    switch self {
    case .tick: .offer
    case .quantity: .quantity
    case .billing: .billing
    case .term: .term
    case .attestation: .attestation
    case .renewsTo: .renewsTo
    }
  }
}

extension SubscriptionPart {
  /// The answer of a chosen offer at which a problem of this part stands.
  var linePart: LinePart {
    switch self {
    case .offer: .tick
    case .quantity: .quantity
    case .billing: .billing
    case .term: .term
    case .attestation: .attestation
    case .renewsTo: .renewsTo
    }
  }
}
