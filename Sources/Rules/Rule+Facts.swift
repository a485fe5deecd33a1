/// What a rule is, apart from the kind of value it checks: for lists of rules.
public struct RuleFacts: Hashable, Sendable {
  /// The rule's name, such as `email/syntax`.
  public let id: RuleID
  /// The severity where the configuration says nothing else.
  public let severity: Severity
  /// Which article, standard or decision the rule comes from.
  public let source: String
  /// A value that breaks the rule, and one that passes.
  public let example: RuleExample
}

extension Rule {
  /// The rule as an entry of a list, with its example for customers of a country (empty: of any).
  ///
  /// `nil` where nothing that such customers answer breaks the rule.
  public func facts(in country: String) -> RuleFacts? {
    example(in: country).map { RuleFacts(id: id, severity: severity, source: source, example: $0) }
  }
}

extension Rule where Value == String {
  /// The rule as an entry of a list for such a customer, with the severity that its example meets there.
  public func facts(in context: RuleContext) -> RuleFacts? {
    example(in: context.country).map {
      let severity = finding(in: $0.breaks, context)?.severity ?? self.severity
      return RuleFacts(id: id, severity: severity, source: source, example: $0)
    }
  }
}
