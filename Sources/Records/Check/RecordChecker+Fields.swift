public import Rules

extension RecordChecker {
  /// What the rules may look at beside a value: the other answers of the same customer, in their form.
  public static func context(for answers: Answers, environment: RuleEnvironment) -> RuleContext {
    var context = RuleContext(environment: environment)
    func form(_ field: Field) -> String { Normaliser.normalised(answers[field], for: field, in: context) }
    // First, for the forms of others depend on it.
    context.country = form(.country)
    let qualification = form(.qualification)
    let state = form(.state)
    let registrationID = form(.registrationID)
    let prefix = form(.domainPrefix)
    let segment = form(.educationSegment)
    let reseller = form(.reseller)
    let acceptance = form(.agreementAcceptance)
    context.state = state
    context.registrationID = registrationID
    context.domainPrefix = prefix
    context.qualification = qualification.isEmpty ? "none" : qualification
    context.educationSegment = segment
    context.firstReseller = reseller
    context.agreementAcceptance = acceptance
    context.hasSubscriptions = !answers.subscriptions.isEmpty
    return context
  }

  /// Whether the form asks such a customer for the field.
  public static func isAsked(_ field: Field, in context: RuleContext) -> Bool { field.definition.isAsked(context) }

  /// Whether such a customer must answer the field: whether one of its rules refuses the empty answer.
  public static func isRequired(_ field: Field, in context: RuleContext) -> Bool {
    let definition = field.definition
    guard definition.isAsked(context) else { return false }
    return definition.rules.contains { $0.finding(in: "", context)?.severity == .error }
  }

  /// The fields that are checked again when this one changes: those that look at its answer.
  public static func dependents(of field: Field) -> [Field] { Form.dependents[field.ordinal] }
}
