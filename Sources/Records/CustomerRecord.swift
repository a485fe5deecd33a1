public import Rules

/// A complete customer record without errors; there is no way to make one that has any.
public struct CustomerRecord: Hashable, Sendable {
  /// The answers in the form in which they are stored.
  public let answers: Answers

  /// Checks and normalises the answers; throws every problem there is where one of them is an error.
  public init(validating answers: Answers, environment: RuleEnvironment) throws(RecordProblems) {
    let checker = RecordChecker(environment: environment)
    try Self.refuseErrors(checker.problems(in: answers))
    let normalised = checker.normalised(answers)
    // What is stored must pass as well: the form of an answer could break a rule that its raw text did not.
    if normalised != answers { try Self.refuseErrors(checker.problems(in: normalised)) }
    self.answers = normalised
  }

  /// The answer of a field that holds one value.
  public subscript(field: Field) -> String { answers[field] }

  private static func refuseErrors(_ problems: [Problem]) throws(RecordProblems) {
    if problems.contains(where: { $0.severity == .error }) { throw RecordProblems(problems: problems) }
  }
}

/// Why a record was refused.
public struct RecordProblems: Error, Hashable, Sendable {
  /// In the order of the fields, with warnings.
  public let problems: [Problem]
}
