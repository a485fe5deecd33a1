import Records
import Rules

/// The customer around a field that is looked at by itself: one whom the form asks for it.
enum FieldContext {
  static func answers(for field: Field, environment: RuleEnvironment) -> Answers {
    var answers = Answers()
    answers[.country] = environment.partner.country
    answers[.agreementAcceptance] = "partnerAttested"
    if let condition = field.definition.condition { answers[condition.field] = condition.answer }
    return answers
  }
}
