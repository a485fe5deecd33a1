public import Rules

/// The one declaration of a field: everything that the form, the JSON, the rules and Review need to know of it.
///
/// A class, so that ``Field/definition`` copies a reference and not two hundred bytes. The initialiser has no default
/// for a decision that each new field must make. Nothing is computed in a declaration: patterns and examples are made
/// by the functions it names, when they are called.
public final class FieldDefinition: Sendable {
  /// The field that is declared.
  public let field: Field
  /// The group of fields on the form, and the object of the JSON in which the answer stands.
  public let section: FormSection
  /// The key in the section's object; `nil` where the answer is the section's whole value.
  public let key: String?
  /// What the answer is in the JSON.
  public let stored: StoredKind
  /// How the field is answered on the form.
  public let control: Control
  /// The rules of a field that holds one value, in the order in which they are checked; none for the two lists, whose
  /// rules are ``Form/additionalReseller`` and ``Form/subscription``.
  public let rules: [Rule<String>]
  /// The other fields whose answers decide whether this one is asked, its normal form, or what its rules find.
  public let looksAt: FieldSet
  /// Whether the form asks such a customer for the field.
  public let isAsked: @Sendable (RuleContext) -> Bool
  /// What becomes of an answer when such a customer is not asked for it.
  public let unasked: UnaskedAnswer
  /// The normal form of an answer that is not empty.
  public let normalise: @Sendable (String, RuleContext) -> String
  /// Whether F7 copies the answer of the last customer.
  public let reuse: Reuse
  /// What a visitor at a kiosk has to do with it.
  public let visitor: VisitorPart

  /// An answer of another field that makes the form ask for this one; `nil` where the partner and the country decide.
  public let condition: AnswerCondition?
  /// Whether the answer is a phone number, which is typed and shown in the groups of its country.
  public let isPhoneNumber: Bool
  /// The field whose answer is put in here until a person changes it.
  public let prefill: Field?
  /// What people in a country (ISO 3166-1 alpha-2) write here; `nil` where no example helps.
  public let example: (@Sendable (_ country: String) -> String?)?
  /// Values made from the other answers or the day, of which F4 takes the first that passes; `nil` where none can be made.
  public let suggest: (@Sendable (Answers, _ today: CalendarDate) -> [String])?
  /// Whole values of which a begun text is the beginning, the likeliest first; `nil` where none can be made.
  public let complete: (@Sendable (_ begun: String, Answers) -> [String])?
  /// What the rules ask of the store about an answer in its normal form; `nil` where they ask nothing.
  public let customerQuestion: (@Sendable (String, RuleContext) -> CustomerQuestion?)?
  /// The width of the box in which the answer is shown.
  public let box: BoxWidth

  init(
    _ field: Field, section: FormSection, key: String?, stored: StoredKind, control: Control, rules: [Rule<String>],
    looksAt: FieldSet, isAsked: @escaping @Sendable (RuleContext) -> Bool, unasked: UnaskedAnswer,
    normalise: @escaping @Sendable (String, RuleContext) -> String, reuse: Reuse,
    visitor: VisitorPart, condition: AnswerCondition? = nil, isPhoneNumber: Bool = false, prefill: Field? = nil,
    example: (@Sendable (_ country: String) -> String?)? = nil,
    suggest: (@Sendable (Answers, _ today: CalendarDate) -> [String])? = nil,
    complete: (@Sendable (_ begun: String, Answers) -> [String])? = nil,
    customerQuestion: (@Sendable (String, RuleContext) -> CustomerQuestion?)? = nil, box: BoxWidth = .wide
  ) {
    self.field = field
    self.section = section
    self.key = key
    self.stored = stored
    self.control = control
    self.rules = rules
    self.looksAt = looksAt
    if visitor == .asked {
      self.isAsked = isAsked
    } else {
      self.isAsked = { context in !context.isVisitor && isAsked(context) }
    }
    self.unasked = unasked
    self.normalise = normalise
    self.reuse = reuse
    self.visitor = visitor
    self.condition = condition
    self.isPhoneNumber = isPhoneNumber
    self.prefill = prefill
    self.example = example
    self.suggest = suggest
    self.complete = complete
    self.customerQuestion = customerQuestion
    self.box = box
  }
}

extension FieldDefinition {
  /// The path of the answer in the JSON; the field's id, but for `qualification.kind`.
  public var path: String { key.map { "\(section.rawValue).\($0)" } ?? section.rawValue }

  /// Whether the field holds one value; the other two are lists.
  public var isSingle: Bool { stored != .partnerIDs && stored != .orderLines }

  /// How long the answer may be, in Characters (an e-mail address: octets); `nil` where nothing limits it.
  public var maximumLength: Int? { if case .text(let limit) = control { limit } else { nil } }
}
