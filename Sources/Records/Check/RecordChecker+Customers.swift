public import Rules

extension RecordChecker {
  /// The fields whose rules look for a customer who is there already.
  public static let customerFields: [Field] = Form.all.compactMap { $0.customerQuestion == nil ? nil : $0.field }

  /// What a field's rules ask of the store about an answer; `nil` where they ask nothing.
  ///
  /// A caller without a store at hand while the rules run asks this beforehand. Of a visitor's answers nothing is asked:
  /// what is found would tell who is a customer already.
  public static func customerQuestion(of field: Field, value: String, in context: RuleContext) -> CustomerQuestion? {
    if context.isVisitor { return nil }
    return field.definition.customerQuestion?(Normaliser.normalised(value, for: field, in: context), context)
  }

  /// Everything that the rules ask of the store about a record.
  public func customerQuestions(about answers: Answers) -> [CustomerQuestion] {
    let context = Self.context(for: answers, environment: environment)
    return Self.customerFields.compactMap { Self.customerQuestion(of: $0, value: answers[$0], in: context) }
  }
}
