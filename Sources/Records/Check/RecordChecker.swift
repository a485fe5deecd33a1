public import Rules

/// Finds what is wrong with the answers of one record, by the rules bound to each field.
public struct RecordChecker: Sendable {
  public let environment: RuleEnvironment

  public init(environment: RuleEnvironment) { self.environment = environment }

  /// What the rules of a single field say of a value: the first error alone, or else every warning.
  ///
  /// The value is brought into its form first; whether the field is asked at all is not looked at.
  public func findings(for field: Field, value: String, context: RuleContext) -> [Finding] {
    let text = Normaliser.normalised(value, for: field, in: context)
    return Self.told(FieldBinding.binding(for: field).rules, of: text, context)
  }

  /// All problems of a record, in the order of its fields.
  public func problems(in answers: Answers) -> [Problem] {
    let context = Self.context(for: answers, environment: environment)
    var problems: [Problem] = []
    for field in Field.allCases {
      switch field {
      case .additionalResellers: addResellerProblems(answers, context, to: &problems)
      case .subscriptions: addSubscriptionProblems(answers, context, to: &problems)
      default:
        guard Self.isChecked(field, answers[field], in: context) else { continue }
        for finding in findings(for: field, value: answers[field], context: context) {
          problems.append(Problem(path: .field(field), finding: finding))
        }
      }
    }
    return problems
  }

  /// The problems of one field of a record; of a list, those of all its elements.
  public func problems(of field: Field, in answers: Answers) -> [Problem] {
    let context = Self.context(for: answers, environment: environment)
    var problems: [Problem] = []
    switch field {
    case .additionalResellers: addResellerProblems(answers, context, to: &problems)
    case .subscriptions: addSubscriptionProblems(answers, context, to: &problems)
    default:
      guard Self.isChecked(field, answers[field], in: context) else { return [] }
      problems = findings(for: field, value: answers[field], context: context).map {
        Problem(path: .field(field), finding: $0)
      }
    }
    return problems
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
      for finding in Self.told(FieldBinding.additionalReseller, of: position, context) {
        problems.append(Problem(path: .additionalReseller(index), finding: finding))
      }
    }
  }

  private func addSubscriptionProblems(_ answers: Answers, _ context: RuleContext, to problems: inout [Problem]) {
    for index in answers.subscriptions.indices {
      let position = OrderPosition(lines: answers.subscriptions, index: index, in: context.lookups)
      let bindings = FieldBinding.subscription
      for place in bindings.indices {
        for finding in Self.told(bindings[place].rules, of: position, context) {
          problems.append(Problem(path: .subscription(index, bindings[place].part), finding: finding))
        }
      }
    }
  }
}
