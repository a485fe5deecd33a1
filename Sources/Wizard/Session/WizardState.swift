public import Messages
public import Records
public import Rules
public import Text

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
  /// Whether the draft may be written to a file that the person names; a kiosk offers none.
  public let offersFiles: Bool
  /// What waits for the draft (or the record) to be saved, and ends nothing where that fails.
  var attempt: Attempt?
  /// Whether another session has taken the draft over: it is not saved here any more.
  var isMoved = false
  /// The customer that was told while somebody was typing, and where.
  public internal(set) var told: ToldCustomer?
  /// What Review says of customers who may be here already.
  public internal(set) var foundCustomers: [FoundCustomer] = []
  /// The question that a record or the name of a file lies over.
  var questionBehind: QuestionOverlay?
  /// Where a resumed draft was left, until everything that stood there is known again or a key is pressed.
  var awaited: DraftPosition?

  public init(
    language: Language, operatorLogin: String, operatorName: String, environment: RuleEnvironment, draft: Draft,
    hasCustomersPage: Bool, offersFiles: Bool = true
  ) {
    self.language = language
    self.operatorLogin = operatorLogin
    self.operatorName = operatorName
    self.environment = environment
    self.lookups = WizardLookups()
    self.draft = draft
    self.hasCustomersPage = hasCustomersPage
    self.offersFiles = offersFiles
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
  public var hasUnsavedAnswers: Bool { [.unsaved, .failed, .changedSinceFailed].contains(draftState) }

  /// Whether something ends once the draft is saved: where it cannot be, `draftNotKept` is the answer, not `draftNotSaved`.
  public var isWaitingToEnd: Bool { attempt != nil }
}

/// Where an update from Review comes back to.
public struct ReviewReturn: Sendable, Hashable {
  public var focus: Focus
  /// The answers as they were, to see what changed.
  public var before: Answers
  /// The single answer that was opened; `nil` for a whole section.
  public var field: Field?
}
