internal import Reference
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
    let segment = form(.educationSegment)
    let reseller = form(.reseller)
    let acceptance = form(.agreementAcceptance)
    context.state = state
    context.registrationID = registrationID
    context.qualification = qualification.isEmpty ? "none" : qualification
    context.educationSegment = segment
    context.firstReseller = reseller
    context.agreementAcceptance = acceptance
    return context
  }

  /// Whether the form asks such a customer for the field.
  public static func isAsked(_ field: Field, in context: RuleContext) -> Bool {
    switch field {
    case .educationSegment, .website: context.isEducation
    case .validationCode: context.qualification == "governmentCommunityCloud"
    case .state: PostalPlan.plan(context.country)?.format.asks(.area) ?? true
    case .postalCode: PostalPlan.plan(context.country)?.format.asks(.postalCode) ?? true
    case .reseller: context.partner.kind == .indirectProvider
    case .additionalResellers:
      context.partner.kind == .indirectProvider && !context.firstReseller.isEmpty
        && PartnerCenter.isInResellerTerritory(context.country)
    case .agreementDate, .agreementFirstName, .agreementLastName, .agreementEmail, .agreementPhone:
      context.isAgreementAttested
    default: true
    }
  }

  /// Whether such a customer must answer the field: whether a bound rule refuses the empty answer.
  public static func isRequired(_ field: Field, in context: RuleContext) -> Bool {
    guard isAsked(field, in: context) else { return false }
    return FieldBinding.binding(for: field).rules.contains { $0.finding(in: "", context)?.severity == .error }
  }

  /// The fields whose answers are looked at again when this one changes.
  public static func dependents(of field: Field) -> [Field] {
    switch field {
    case .country:
      [
        .qualification, .companyName, .registrationID, .domainPrefix, .city, .state, .postalCode, .phone, .culture,
        .additionalResellers, .agreementPhone, .subscriptions,
      ]
    case .qualification: [.educationSegment, .website, .validationCode, .email, .subscriptions]
    case .registrationID: [.companyName, .domainPrefix]
    case .state: [.postalCode]
    case .reseller: [.additionalResellers]
    case .agreementAcceptance:
      [.agreementDate, .agreementFirstName, .agreementLastName, .agreementEmail, .agreementPhone]
    default: []
    }
  }

  /// Whether an answer stays although such a customer is not asked for it: what was written of an address is not dropped,
  /// and a reseller that may not be there is told.
  static func isKept(_ field: Field) -> Bool { [.reseller, .state, .postalCode].contains(field) }

  /// Whether the rules of the field hold: also where it is not asked, if a rule says that nothing may stand there.
  static func isChecked(_ field: Field, _ value: String, in context: RuleContext) -> Bool {
    isAsked(field, in: context) ? field != .reseller || !value.isEmpty : isKept(field) && !value.isEmpty
  }
}
