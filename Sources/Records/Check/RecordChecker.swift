public import Rules

/// Finds what is wrong with the answers of one record, by the rules of each field.
public struct RecordChecker: Sendable {
  /// The partner, the operator's role, the day and the look-ups.
  public let environment: RuleEnvironment

  /// A checker in these surroundings.
  public init(environment: RuleEnvironment) { self.environment = environment }

  /// What the rules of a single field say of a value: the first error alone, or else every warning.
  ///
  /// The value is brought into its form first; whether the field is asked at all is not looked at.
  public func findings(for field: Field, value: String, context: RuleContext) -> [Finding] {
    findings(for: field.definition, value: value, context: context)
  }

  private func findings(for definition: FieldDefinition, value: String, context: RuleContext) -> [Finding] {
    let text = value.isEmpty ? value : definition.normalise(value, context)
    return Self.told(definition.rules, of: text, context)
  }

  /// All problems of a record, in the order of its fields.
  public func problems(in answers: Answers) -> [Problem] {
    let context = Self.context(for: answers, environment: environment)
    var problems: [Problem] = []
    for definition in Form.all { addProblems(of: definition, in: answers, context, to: &problems) }
    return problems
  }

  /// The problems of some fields of a record, in the order of its fields.
  func problems(in answers: Answers, of fields: FieldSet) -> [Problem] {
    let context = Self.context(for: answers, environment: environment)
    var problems: [Problem] = []
    for definition in Form.all where fields.contains(definition.field) {
      addProblems(of: definition, in: answers, context, to: &problems)
    }
    return problems
  }

  /// The problems of one field of a record; of a list, those of all its elements.
  public func problems(of field: Field, in answers: Answers) -> [Problem] { problems(in: answers, of: [field]) }

  private func addProblems(
    of definition: FieldDefinition, in answers: Answers, _ context: RuleContext, to problems: inout [Problem]
  ) {
    switch definition.stored {
    case .partnerIDs: addResellerProblems(answers, context, to: &problems)
    case .orderLines: addSubscriptionProblems(answers, context, to: &problems)
    case .text, .optionalText, .boolean, .optionalBoolean:
      let field = definition.field
      let value = answers[field]
      // The rules of an answer that is kept hold where it is not asked, too: one says that nothing may stand there.
      guard definition.isAsked(context) || definition.unasked == .kept && !value.isEmpty else { return }
      for finding in findings(for: definition, value: value, context: context) {
        problems.append(Problem(path: .field(field), finding: finding))
      }
    }
  }

  /// The problems of a record as it was read: those of its text first, then those of its values.
  ///
  /// Nothing is said twice of one place: where the text is wrong, the value that is missing for it is not told.
  public func problems(in record: DecodedRecord) -> [Problem] {
    guard record.isReadable else { return record.problems }
    let found = problems(in: record.answers)
    if record.problems.isEmpty || found.isEmpty { return record.problems + found }
    let places = record.problems.filter { $0.severity == .error }.map(\.path.description).filter { !$0.isEmpty }
    return record.problems
      + found.filter { problem in
        let path = problem.path.description
        return !places.contains { path == $0 || path.hasPrefix($0 + ".") || path.hasPrefix($0 + "[") }
      }
  }

  private static func told<Value>(_ rules: [Rule<Value>], of value: Value, _ context: RuleContext) -> [Finding] {
    var warnings: [Finding] = []
    // A rule read out of the array would be retained, and all cores retain the same rules.
    let rules = rules.span
    for place in rules.indices {
      guard let finding = rules[place].finding(in: value, context) else { continue }
      if finding.severity == .error { return [finding] }
      warnings.append(finding)
    }
    return warnings
  }

  private func addResellerProblems(_ answers: Answers, _ context: RuleContext, to problems: inout [Problem]) {
    if answers.additionalResellers.isEmpty { return }
    let partnerIDs = answers.additionalResellers.map(TextNormalisation.plain)
    for index in partnerIDs.indices where !partnerIDs[index].isEmpty {
      let position = ResellerPosition(partnerIDs: partnerIDs, index: index)
      for finding in Self.told(Form.additionalReseller, of: position, context) {
        problems.append(Problem(path: .additionalReseller(index), finding: finding))
      }
    }
  }

  private func addSubscriptionProblems(_ answers: Answers, _ context: RuleContext, to problems: inout [Problem]) {
    if answers.subscriptions.isEmpty { return }
    let earlier = context.earlierLines
    for index in answers.subscriptions.indices {
      let position = OrderPosition(lines: answers.subscriptions, index: index, in: context, earlier: earlier)
      let parts = Form.subscription
      for place in parts.indices {
        for finding in Self.told(parts[place].rules, of: position, context) {
          problems.append(Problem(path: .subscription(index, parts[place].part), finding: finding))
        }
      }
    }
  }
}
