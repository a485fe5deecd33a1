/// What a rule is, apart from the kind of value it checks: for lists of rules.
public struct RuleFacts: Hashable, Sendable {
  public let id: RuleID
  public let severity: Severity
  public let source: String
  public let example: RuleExample
}

extension Rule {
  /// The rule as an entry of a list, with its example for customers of a country (empty: of any).
  public func facts(in country: String) -> RuleFacts {
    RuleFacts(id: id, severity: severity, source: source, example: example(in: country))
  }
}
