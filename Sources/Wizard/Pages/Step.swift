import Records
import Rules
import Text

/// What a page wants after an event: effects, and where to go.
struct Step: Sendable {
  var effects: [Effect] = []
  var move = Move.stay

  static let none = Step()

  init(_ effects: [Effect] = [], _ move: Move = .stay) {
    self.effects = effects
    self.move = move
  }

  init(_ move: Move) { self.move = move }

  /// Lays the overlay over the page; nothing where there is none.
  static func open(_ overlay: Overlay?) -> Step { overlay.map { Step(.open($0)) } ?? .none }

  /// Opens the question what to do about a customer who may be there already.
  static func ask(about customer: CustomerMatch, _ session: inout Session) -> Step {
    switch customer {
    case .saved(let customer):
      let canRequest = session.environment.role.canRequestRelationships
      return ask(.existingCustomer(customer, canRequest: canRequest), &session)
    case .elsewhere(let customer): return ask(.customerElsewhere(customer), &session)
    }
  }

  /// Asks about the customer of another company that has the domain.
  static func ask(aboutHolder customer: KnownCustomer, _ session: inout Session) -> Step {
    ask(.domainTaken(customer, free: session.suggestion(for: .domainPrefix)), &session)
  }

  private static func ask(_ subject: QuestionOverlay.Subject, _ session: inout Session) -> Step {
    var question = QuestionOverlay(subject)
    // At a kiosk nobody reads the record of another customer.
    if session.kiosk != nil { question.choices.removeAll { [.showRecord, .requestRelationship].contains($0) } }
    return Step(session.saveIfNeeded(), .open(.question(question)))
  }

  /// Lays a list over the page; nothing where there is none.
  static func open(_ list: ListOverlay?) -> Step { open(list.map { .list($0) }) }
}

/// Where a page leads; only `WizardState` goes there.
enum Move: Sendable {
  case stay
  indirect case open(Overlay)
  /// To a page and a thing on it; the page's own choice where none is named.
  case go(Page, Focus? = nil)
  /// To an answer or a section, to change it and to come back to Review.
  case update(Page, Focus?, Field?)
  case returnToReview
  /// To the Customers page, once the draft is saved.
  case close
  /// The record is saved: away from the wizard, perhaps for another customer.
  case finish(Next)

  /// The customer after the one that is saved.
  enum Next: Sendable {
    case none
    case another
    /// One who begins with the partner's own answers and the order of this one.
    case anotherLike
  }
}

/// Something that happens on a page.
enum PageEvent: Sendable {
  case command(Command)
  case typed(Character)
  case pasted(PasteText)
  case answered(OverlayAnswer)
}
