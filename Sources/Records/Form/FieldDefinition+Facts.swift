public import Rules

extension FieldDefinition {
  /// Every rule of the field, whatever kind of value it looks at, in the order in which it is checked.
  ///
  /// - Parameter country: whose examples to give; empty for those of any.
  public func facts(in country: String) -> [RuleFacts] {
    switch stored {
    case .partnerIDs: Form.additionalReseller.compactMap { $0.facts(in: country) }
    case .orderLines: Form.subscription.flatMap { $0.rules.compactMap { $0.facts(in: country) } }
    case .text, .optionalText, .boolean, .optionalBoolean: rules.compactMap { $0.facts(in: country) }
    }
  }

  /// The rules of the field that can apply to such a customer: none where the field is not asked.
  ///
  /// A rule that demands an answer counts only where the field must be answered.
  public func facts(in context: RuleContext) -> [RuleFacts] {
    guard isAsked(context) else { return [] }
    let demanding = rules.filter { $0.id.rawValue.hasSuffix("required") }
    let idle = demanding.filter { $0.finding(in: "", context) == nil }.map(\.id)
    let facts = rules.isEmpty ? facts(in: context.country) : rules.compactMap { $0.facts(in: context) }
    return facts.filter { !idle.contains($0.id) && context.environment.severities[$0.id] != .off }
  }
}
