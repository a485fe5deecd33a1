public import Rules

/// A complete customer record without errors; there is no way to make one that has any.
public struct CustomerRecord: Hashable, Sendable {
  /// The answers in the form in which they are stored.
  public let answers: Answers

  /// Checks and normalises the answers; throws every problem there is where one of them is an error.
  public init(validating answers: Answers, environment: RuleEnvironment) throws(RecordProblems) {
    let checker = RecordChecker(environment: environment)
    try Self.refuseErrors(checker.problems(in: answers))
    self.answers = try Self.normalised(answers, checker)
  }

  /// Checks a record that was read, once; gives what is wrong with it, and the record where nothing is an error.
  public static func checked(
    _ decoded: DecodedRecord, environment: RuleEnvironment
  ) -> (problems: [Problem], record: CustomerRecord?) {
    let checker = RecordChecker(environment: environment)
    let problems = checker.problems(in: decoded)
    do throws(RecordProblems) {
      try refuseErrors(problems)
      return (problems, CustomerRecord(answers: try normalised(decoded.answers, checker)))
    } catch {
      return (error.problems, nil)
    }
  }

  /// The answers in the form in which they are stored, which must pass as well: the form of an answer could break a rule
  /// that its raw text did not. Only what changed, and what looks at it, is checked again.
  private static func normalised(_ answers: Answers, _ checker: RecordChecker) throws(RecordProblems) -> Answers {
    let normalised = checker.normalised(answers)
    if normalised == answers { return normalised }
    var changed: FieldSet = []
    for field in Field.single where normalised[field] != answers[field] {
      changed.insert(field)
      for dependent in RecordChecker.dependents(of: field) { changed.insert(dependent) }
    }
    if normalised.additionalResellers != answers.additionalResellers { changed.insert(.additionalResellers) }
    if normalised.subscriptions != answers.subscriptions { changed.insert(.subscriptions) }
    try refuseErrors(checker.problems(in: normalised, of: changed))
    return normalised
  }

  private init(answers: Answers) { self.answers = answers }

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
