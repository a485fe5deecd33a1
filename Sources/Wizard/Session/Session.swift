public import Catalog
public import Messages
public import Records
public import Rules

/// One customer being added: the answers, what is wrong with them, and whether they are safe.
///
/// It knows nothing of pages, focus or carets: a page, and a reader that asks one question a line, use it alike.
public struct Session: Sendable {
  /// The language of every text that this customer's pages show.
  public let language: Language
  /// The login under which drafts and the record are saved.
  public let operatorLogin: String
  /// The operator's name, as pages show it.
  public let operatorName: String
  /// What is said of the kiosk where the session is at one; `nil` at an agent's own terminal.
  public let kiosk: KioskSetting?
  /// The rules' surroundings; its look-ups are `lookups`.
  public private(set) var environment: RuleEnvironment
  /// The offers, resellers and saved customers that the rules may look at.
  public var lookups: WizardLookups {
    didSet { environment.lookups = lookups }
  }
  /// The draft as it is saved: identity, answers, and where the person was.
  public var draft: Draft
  /// What the form asks this customer.
  public var outline = AccountOutline()
  /// One a field, by its ordinal.
  public internal(set) var statuses: [FieldStatus]
  /// What is wrong with elements of the two lists.
  public internal(set) var elementFindings: [FieldPath: Finding] = [:]
  /// How far the draft is saved, and what waits for that.
  public var saving = Saving()
  /// The message that the person reads; the next key removes it.
  public var notice: Notice?
  /// The saved customer that the message row names while a name is typed.
  public internal(set) var customerHint: CustomerHint?
  /// What can be put into a text field that is empty, or behind what is begun in it; whole values.
  public internal(set) var offered: [Field: String] = [:]
  /// The last customer of the same operator, for F7.
  public var lastCustomer: Answers?
  /// What the operator chose most often of late: first in the lists, never chosen by itself.
  public internal(set) var usual = UsualAnswers()
  /// The postal code whose city was last asked of the store, and the city once it is known.
  var knownCity: (place: PostalPlace, city: String)?
  /// Whether the contact is the person who accepted the agreement, which one line says in the place of four questions.
  public internal(set) var isAgreedByContact = true
  /// Set while an answer is changed from Review.
  public var update: ReviewUpdate?
  /// What was changed from Review.
  public var changed: FieldSet = []
  /// The answers of the record that is corrected, as they are saved; `nil` where a new customer is added.
  public internal(set) var original: Answers?
  /// The tenant of the customer that is corrected; `nil` where none is noted.
  public internal(set) var tenant: LinkedTenant?

  /// A session about the answers of a draft; `begin`, `resume` or `prefill` follows.
  public init(
    language: Language, operatorLogin: String, operatorName: String, environment: RuleEnvironment, draft: Draft,
    lookups: WizardLookups = WizardLookups(), kiosk: KioskSetting? = nil
  ) {
    self.kiosk = kiosk
    self.language = language
    self.operatorLogin = operatorLogin
    self.operatorName = operatorName
    self.environment = environment
    self.lookups = lookups
    self.draft = draft
    statuses = Array(repeating: FieldStatus(), count: Field.allCases.count)
    self.environment.lookups = lookups
  }

  /// A session about the answers of a draft with what is the same for every customer.
  ///
  /// - Parameter original: the answers of the record that the draft corrects.
  /// - Parameter tenant: the tenant that is noted beside that record.
  public init(
    _ setting: Setting, draft: Draft, today: CalendarDate, lookups: WizardLookups, correcting original: Answers? = nil,
    of tenant: LinkedTenant? = nil
  ) {
    self.init(
      language: setting.language, operatorLogin: setting.operatorLogin, operatorName: setting.operatorName,
      environment: setting.environment(today: today, lookups: lookups), draft: draft, lookups: lookups,
      kiosk: setting.kiosk)
    self.original = original
    self.tenant = tenant
  }

  /// The answers of the draft.
  public var answers: Answers {
    get { draft.answers }
    set { draft.answers = newValue }
  }

  /// The status of a field.
  public subscript(status field: Field) -> FieldStatus {
    get { statuses[field.ordinal] }
    set { statuses[field.ordinal] = newValue }
  }

  /// What each line of the order costs, in the order of the lines; `nil` for one that has no price.
  public var quotes: [LineQuote?] { lookups.catalog.quotes(of: answers.subscriptions, market: answers[.country]) }
  /// What the lines of the order cost that have a price.
  public var prices: [LineQuote] { quotes.compactMap { $0 } }

  /// Whether a saved record is corrected here, and no customer added.
  public var isCorrection: Bool { draft.corrects != nil }
  /// Whether a visitor at a kiosk gives the answers.
  public var isVisitor: Bool { environment.role == .visitor }
  /// Who reads the pages.
  public var audience: Audience { Audience(environment.role, isAtKiosk: kiosk != nil) }
  /// The texts in the session's language.
  public var messages: Messages { Messages(language, for: audience) }
  /// The pages that lead to the end, in their order.
  public var steps: [Page] {
    isVisitor && kiosk?.hasSubscriptions == false
      ? [.accountDetails, .review, .submit] : [.accountDetails, .subscriptions, .review, .submit]
  }

  /// The sections of Review: those whose page is asked.
  public var reviewSections: [ReviewSection] { ReviewSection.allCases.filter { steps.contains($0.page) } }

  /// The page that follows another; itself where none does.
  public func page(after page: Page) -> Page {
    let next = (steps.firstIndex(of: page) ?? 0) + 1
    return steps.indices.contains(next) ? steps[next] : page
  }

  /// The page before another; itself where there is none.
  func page(before page: Page) -> Page {
    let place = (steps.firstIndex(of: page) ?? 0) - 1
    return steps.indices.contains(place) ? steps[place] : page
  }

  /// The rules of all fields, in these surroundings.
  public var checker: RecordChecker { RecordChecker(environment: environment) }
  /// What the rules see beside a value: the other answers and the surroundings.
  public var context: RuleContext { RecordChecker.context(for: answers, environment: environment) }

  // MARK: - The correction of a record

  /// Whether Review marks an answer: it was changed from there, or is another than in the record that is corrected.
  public func isChanged(_ field: Field) -> Bool {
    guard let original else { return changed.contains(field) }
    return !answers.isSame(as: original, in: field)
  }

  /// The answers that a correction changes, in the order of the form; none where a new customer is added.
  public var changedFields: [Field] { original == nil ? [] : Field.allCases.filter { isChanged($0) } }

  /// The same changes, now on top of what the record has become; what is to be told: who corrected it meanwhile, or, where
  /// that was nobody or a change is gone with it, that the customer's tenant is made.
  public mutating func moveCorrection(
    to mark: CorrectionMark, _ saved: Answers, by name: String?, of tenant: LinkedTenant?
  ) -> Notice {
    let before = original ?? saved
    self.tenant = tenant
    var moved = saved
    var isDropped = false
    for field in Field.allCases where !answers.isSame(as: before, in: field) {
      if isKept(field) { isDropped = true } else { moved.take(field, from: answers) }
    }
    answers = moved
    original = saved
    draft.corrects = mark
    saving.answerChanged()
    for field in Field.single where self[status: field].phase.isShown || !answers[field].isEmpty { check(field) }
    checkElements()
    findWhoAgreed()
    refreshOutline()
    guard let name, !isDropped else { return Notice("correction/linked-meanwhile") }
    return Notice("correction/meanwhile", ["operator": name])
  }

  /// Whether the answer of a field stays as the record has it, since the customer's tenant is made at Microsoft.
  public func isKept(_ field: Field) -> Bool { tenant != nil && RecordLink.keptFields.contains(field) }

  /// Says why the answer of a field stays.
  mutating func tellKept(_ field: Field) {
    notice = Notice("correction/stays", ["field": messages.name(of: field, outline.names)])
  }
}

/// An answer, or a whole section, that is being changed from Review.
public struct ReviewUpdate: Sendable, Hashable {
  /// Where Review comes back to.
  public var focus: Focus
  /// The answers as they were, to see what changed.
  public var before: Answers
  /// The single answer that was opened; `nil` for a whole section.
  public var field: Field?
}
