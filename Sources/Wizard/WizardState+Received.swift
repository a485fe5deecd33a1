import Catalog
import Records
import Rules

/// What arrives from outside while the wizard is open.
extension WizardState {
  /// The person rests: what is new is saved, and a customer of a name being typed is looked for.
  mutating func rested() -> [Effect] {
    let effects = session.saveIfNeeded()
    tellCode()
    guard overlays.top == nil, let field = typedCustomerField else { return stamped(effects) }
    return stamped(effects + session.findCustomers(whileTypingIn: field))
  }

  /// The field in which a person types, of those that can name a customer who is there already.
  private var typedCustomerField: Field? {
    page == .accountDetails ? account.typedCustomerField(session) : nil
  }

  mutating func customersFound(_ question: CustomerQuestion, _ customers: [KnownCustomer]) {
    session.customersFound(
      question, customers, typedField: typedCustomerField, showsHint: overlays.top == nil)
    if page == .review { review.refresh(&session) }
    restorePosition()
  }

  mutating func customersElsewhereFound(_ question: CustomerQuestion, _ customers: [CustomerElsewhere]) {
    session.customersElsewhereFound(
      question, customers, typedField: typedCustomerField, showsHint: overlays.top == nil)
    if page == .review { review.refresh(&session) }
    restorePosition()
  }

  /// What is usual stands first in the lists of the open page.
  mutating func lastCustomerFound(_ answers: Answers, _ usual: UsualAnswers) {
    if session.lastCustomerFound(answers, usual) { refresh() }
  }

  /// Names and obstacles that waited for the lists.
  mutating func listsArrived(_ lookups: WizardLookups) -> [Effect] {
    session.listsArrived(lookups)
    refresh()
    restorePosition()
    unjudgeTypedQuantity()
    guard isNextWaiting else { return [] }
    isNextWaiting = false
    session.notice = nil
    return stamped(perform(onPage(.command(.main))))
  }

  mutating func recordOpened(_ record: TextOverlay) { overlays.open(.record(record)) }

  mutating func scrolled(to top: Int) {
    if !overlays.scrolled(to: top) { place.scroll = top }
  }

  /// The first row shown of what scrolls: an open overlay, or else the page.
  ///
  /// Mutating, like `FrontdeskState.scroll`.
  mutating func scroll() -> Int {
    if let scroll = overlays.top?.scroll { return scroll }
    return place.scroll
  }
}
