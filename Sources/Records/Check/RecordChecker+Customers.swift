public import Rules

extension RecordChecker {
  /// The fields whose rules look for a customer who is there already.
  public static let customerFields: [Field] = [.companyName, .registrationID, .domainPrefix, .email]

  /// What a field's rules ask of the store about an answer; `nil` where they ask nothing.
  ///
  /// Whoever has no store at hand while the rules run asks this beforehand.
  public static func customerQuestion(of field: Field, value: String, in context: RuleContext) -> CustomerQuestion? {
    let text = Normaliser.normalised(value, for: field, in: context)
    return switch field {
    case .companyName: .ofName(text, country: context.country)
    case .registrationID: .ofRegistrationID(text, country: context.country)
    case .domainPrefix: .ofDomainPrefix(text)
    case .email: .ofEmail(text, partner: context.partner)
    default: nil
    }
  }

  /// Everything that the rules ask of the store about a record.
  public func customerQuestions(about answers: Answers) -> [CustomerQuestion] {
    let context = Self.context(for: answers, environment: environment)
    return Self.customerFields.compactMap { Self.customerQuestion(of: $0, value: answers[$0], in: context) }
  }
}
