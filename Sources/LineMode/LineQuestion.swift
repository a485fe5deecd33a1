import Records
import Rules
import Wizard

/// One question of line mode.
enum LineQuestion: Sendable, Hashable {
  case field(Field)
  /// Whether the contact is the person who accepted the agreement.
  case sameAsContact
  /// An additional reseller that was chosen, by its place.
  case additionalReseller(Int)
  /// One more additional reseller, or none.
  case anotherReseller
  /// A part of a chosen offer.
  case line(Int, LinePart)
  /// One more offer, or none.
  case offer
  /// Whether the customer is added without an offer.
  case withoutOffers
  case review
  case submit

  /// The step to which the question belongs.
  var page: Page {
    switch self {
    case .field, .sameAsContact, .additionalReseller, .anotherReseller: .accountDetails
    case .line, .offer, .withoutOffers: .subscriptions
    case .review: .review
    case .submit: .submit
    }
  }

  /// Where the wizard's pages ask the same, for a draft that is resumed on the screen.
  var focus: Focus {
    switch self {
    case .field(let field): .field(field)
    case .sameAsContact: .button(.sameAsContact)
    case .additionalReseller(let index): .additionalReseller(index)
    case .anotherReseller: .field(.additionalResellers)
    case .line(let index, let part): .line(index, part)
    case .offer, .withoutOffers: .offerSearch
    case .review: .button(.next)
    case .submit: .button(.submit)
    }
  }
}

/// The questions that a customer is asked, in their order.
struct LineQuestions {
  /// Those of Account details, in the order of its page.
  let account: [LineQuestion]
  /// Those of the order: the parts of each chosen offer that can be answered in more than one way, then one more offer.
  let order: [LineQuestion]

  init(_ session: Session) {
    account = session.outline.items.flatMap { Self.questions(of: $0, session) }
    order =
      session.answers.subscriptions.indices.flatMap { index in
        Self.parts(ofLine: index, session).map { LineQuestion.line(index, $0) }
      } + [.offer]
  }

  /// The country, which decides what else is asked.
  var first: LineQuestion { account.first ?? .field(.country) }

  var all: [LineQuestion] { account + order + [.review, .submit] }

  /// The parts of a chosen offer that are asked.
  static func parts(ofLine index: Int, _ session: Session) -> [LinePart] {
    session.parts(ofLine: index).filter { part in
      switch part {
      case .tick: false
      case .quantity, .attestation: true
      case .billing, .term, .renewsTo: session.canCycle(part, at: index)
      }
    }
  }

  private static func questions(of item: AccountItem, _ session: Session) -> [LineQuestion] {
    switch item {
    // The chosen ones stand in the list behind the question that adds one; here they come before it.
    case .blank, .words, .heading, .additionalReseller: []
    case .field(.additionalResellers):
      session.answers.additionalResellers.indices.map { .additionalReseller($0) }
        + (session.answers.additionalResellers.count < Session.mostAdditionalResellers ? [.anotherReseller] : [])
    // What stays as it is is not asked.
    case .field(let field): session.isKept(field) ? [] : [.field(field)]
    case .pair(let first, let second): [.field(first), .field(second)]
    case .sameAsContact: [.sameAsContact]
    }
  }

  /// The question at which the thing of a wizard's page is asked; `nil` where none is.
  func question(at focus: Focus) -> LineQuestion? {
    switch focus {
    case .field(.additionalResellers): account.contains(.anotherReseller) ? .anotherReseller : nil
    case .offerSearch, .offer: .offer
    case .field, .additionalReseller, .line, .sectionUpdate, .answer, .existingCustomer, .button:
      all.first { $0.focus == focus }
    }
  }

  /// The question at which a problem is mended.
  func question(of path: FieldPath) -> LineQuestion? {
    switch path {
    case .field(let field): question(at: .field(field))
    case .additionalReseller(let index): .additionalReseller(index)
    case .subscription(let index, let part): Self.question(ofLine: index, part, in: order)
    case .other: nil
    }
  }

  private static func question(
    ofLine index: Int, _ part: SubscriptionPart, in order: [LineQuestion]
  ) -> LineQuestion {
    let exact: LineQuestion? =
      switch part {
      case .billing: .line(index, .billing)
      case .term: .line(index, .term)
      case .attestation: .line(index, .attestation)
      case .renewsTo: .line(index, .renewsTo)
      case .offer, .quantity: nil
      }
    return exact.flatMap { order.contains($0) ? $0 : nil } ?? .line(index, .quantity)
  }
}
