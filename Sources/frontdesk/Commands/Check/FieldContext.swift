import Records
import Rules

/// The customer around a field that is looked at by itself: one whom the form asks for it.
enum FieldContext {
  /// A first reseller that no list has: additional ones need one, and which it is makes no difference to them.
  private static let anyReseller = "0"

  static func answers(for field: Field, environment: RuleEnvironment) -> Answers {
    var answers = Answers()
    answers[.country] = environment.partner.country
    answers[.agreementAcceptance] = "partnerAttested"
    switch field {
    case .educationSegment, .website: answers[.qualification] = "education"
    case .validationCode: answers[.qualification] = "governmentCommunityCloud"
    case .additionalResellers: answers[.reseller] = anyReseller
    default: break
    }
    return answers
  }
}
