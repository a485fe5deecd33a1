public import Rules

extension RecordChecker {
  /// The first error that some of the rules find in one line of an order, at whichever part of it.
  public func obstacle(
    ofLine index: Int, in lines: [OrderLine], by rules: Set<RuleID>, _ context: RuleContext
  ) -> Finding? {
    guard lines.indices.contains(index) else { return nil }
    let position = OrderPosition(lines: lines, index: index, in: context)
    for part in Form.subscription {
      for rule in part.rules where rules.contains(rule.id) {
        if let finding = rule.finding(in: position, context), finding.severity == .error { return finding }
      }
    }
    return nil
  }

  /// The problems of the elements of both lists.
  public func elementProblems(in answers: Answers) -> [Problem] {
    problems(of: .additionalResellers, in: answers) + problems(of: .subscriptions, in: answers)
  }
}
