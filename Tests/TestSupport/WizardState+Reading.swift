import Catalog
public import Messages
public import Records
public import Rules
public import Text
public import Wizard

/// Short names for what the tests look at, wherever in the wizard it stands.
extension WizardState {
  public var answers: Answers {
    get { session.answers }
    set { session.answers = newValue }
  }
  public var draft: Draft { session.draft }
  public var lookups: WizardLookups {
    get { session.lookups }
    set { session.lookups = newValue }
  }
  public var environment: RuleEnvironment { session.environment }
  public var language: Language { session.language }
  public var statuses: [FieldStatus] { session.statuses }
  public subscript(status field: Field) -> FieldStatus { session[status: field] }
  public var elementFindings: [FieldPath: Finding] { session.elementFindings }
  public var notice: Notice? {
    get { session.notice }
    set { session.notice = newValue }
  }
  public var draftState: DraftState {
    get { session.saving.state }
    set { session.saving.state = newValue }
  }
  public var isWaitingToEnd: Bool { session.saving.isEnding }
  public var isSubmitting: Bool { session.saving.isSubmitting }
  public var customerHint: CustomerHint? { session.customerHint }
  public var context: RuleContext { session.context }
  public var customerQuestions: [CustomerQuestion] { session.customerQuestions }
  public var outline: AccountOutline { session.outline }
  public var update: ReviewUpdate? { session.update }
  public var changed: FieldSet { session.changed }
  public var focus: Focus { place.focus }
  public var editor: TextEditor { place.editor }
  public var isFresh: Bool { place.isFresh }
  public var shownScroll: Int { place.scroll }
  public var overlay: Overlay? { overlays.top }
  public var offers: [OfferRow] { subscriptions.offers }
  public var offerSearch: TextEditor { subscriptions.search }
  public var reviewEntries: [ReviewEntry] { review.entries }
  public var foundCustomers: [FoundCustomer] { review.foundCustomers }
  public func choices(of field: Field) -> [String] { session.choices(of: field) }
  public func title(ofOffer id: String) -> String { session.title(ofOffer: id) }
}

extension CustomersState {
  public var overlay: Overlay? { overlays.top }
}

extension RelationshipState {
  public var overlay: Overlay? { overlays.top }
}

extension FrontdeskState {
  /// Whether a second without a key has something to do.
  public var isWaitingToSave: Bool {
    var state = self
    return state.wakeAt() != nil
  }
}
