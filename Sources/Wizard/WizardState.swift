public import Catalog
public import Messages
public import Records
public import Rules

/// Everything the wizard knows: one value, changed in one place.
public struct WizardState: Sendable {
  public let language: Language
  public let operatorLogin: String
  public let operatorName: String
  /// The rules' surroundings; its look-ups are `lookups`.
  public var environment: RuleEnvironment
  public var lookups: WizardLookups {
    didSet { environment.lookups = lookups }
  }
  public var draft: Draft
  public var page: Page = .accountDetails
  public var focus: Focus = .field(.country)
  /// The text under the caret, when the thing in focus is text.
  public var editor = TextEditor()
  /// Whether a number was just come to: the first digit typed takes its place.
  public var isFresh = false
  /// What the Account details page asks now.
  public var outline = AccountOutline()
  /// One a field, by its ordinal.
  public var statuses: [FieldStatus]
  /// What is wrong with elements of the two lists.
  public var elementFindings: [FieldPath: Finding] = [:]
  public var overlay: Overlay?
  public var notice: Notice?
  /// First row of the body that is shown.
  public var scroll = 0
  public var offerSearch = TextEditor()
  /// The offers that match the search.
  public var offers: [OfferRow] = []
  /// Set while an answer is changed from Review: where to come back to.
  public var reviewReturn: ReviewReturn?
  /// What was changed from Review.
  public var changed: FieldSet = []
  /// The problems that Review found, warnings included.
  public var reviewProblems: [Problem] = []
  /// The answers as Review shows them.
  public var reviewEntries: [ReviewEntry] = []
  public var draftState = DraftState.none
  /// Keys since the draft was last saved.
  public var unsavedKeys = 0
  /// Whether the save that is on its way was made because of so many keys.
  var isSavingWhileTyping = false
  public var isSubmitting = false
  public var receipt: Receipt?
  /// The last customer of the same operator, for F7.
  public var lastCustomer: Answers?
  /// Set when the wizard is left for the Customers page, with what is said there.
  public var isClosed = false
  public var farewell: Notice?
  /// Whether Back on the first page leads to the Customers page.
  public let hasCustomersPage: Bool

  public init(
    language: Language, operatorLogin: String, operatorName: String, environment: RuleEnvironment, draft: Draft,
    hasCustomersPage: Bool
  ) {
    self.language = language
    self.operatorLogin = operatorLogin
    self.operatorName = operatorName
    self.environment = environment
    self.lookups = WizardLookups()
    self.draft = draft
    self.hasCustomersPage = hasCustomersPage
    statuses = Array(repeating: FieldStatus(), count: Field.allCases.count)
    self.environment.lookups = lookups
  }

  public var answers: Answers {
    get { draft.answers }
    set { draft.answers = newValue }
  }

  public subscript(status field: Field) -> FieldStatus {
    get { statuses[field.ordinal] }
    set { statuses[field.ordinal] = newValue }
  }

  public var messages: Messages { Messages(language) }
  public var checker: RecordChecker { RecordChecker(environment: environment) }
  public var context: RuleContext { RecordChecker.context(for: answers, environment: environment) }

  /// Whether anything was answered by a person that is not saved.
  public var hasUnsavedAnswers: Bool { draftState == .unsaved || draftState == .failed }
}

/// Whether the draft is safe.
public enum DraftState: Sendable, Hashable {
  /// Nothing has been answered yet.
  case none
  case unsaved
  /// Saved in the midst of typing: shown as unsaved until the person rests, or the corner would flicker.
  case savedWhileTyping
  case saved
  case failed
}

/// Where an update from Review comes back to.
public struct ReviewReturn: Sendable, Hashable {
  public var focus: Focus
  /// The answers as they were, to see what changed.
  public var before: Answers
  /// The single answer that was opened; `nil` for a whole section.
  public var field: Field?
}

/// The look-ups of the rules, as far as the wizard has been told them.
public struct WizardLookups: RuleLookups {
  public var catalog = OfferCatalog(offers: [])
  public var resellers = ResellerList(resellers: [])
  /// The saved customers that the store found, by what it was asked.
  public var knownCustomers: [CustomerQuestion: [KnownCustomer]] = [:]
  public var areListsLoaded = false

  public init() {}

  public func offer(_ id: String) -> OfferFacts? { catalog.facts(of: id) }
  public func reseller(_ partnerID: String) -> ResellerFacts? { resellers.facts(of: partnerID) }
  public func customers(_ question: CustomerQuestion) -> [KnownCustomer] { knownCustomers[question] ?? [] }
}
