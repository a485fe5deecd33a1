public import Rules

extension RecordChecker {
  /// The rules of an order line with one of the ids, in the order of the form: found once, for a list of many offers.
  public static func lineRules(_ ids: Set<RuleID>) -> [Rule<OrderPosition>] {
    Form.subscription.flatMap { part in part.rules.filter { ids.contains($0.id) } }
  }

  /// What keeps a line from being ordered, by the rules that are asked: the first error; `nil` where there is none.
  public func obstacle(
    ofLine index: Int, in lines: [OrderLine], by rules: [Rule<OrderPosition>], _ context: RuleContext
  ) -> Finding? {
    guard lines.indices.contains(index) else { return nil }
    let position = OrderPosition(lines: lines, index: index, in: context)
    for rule in rules {
      if let finding = rule.finding(in: position, context), finding.severity == .error { return finding }
    }
    return nil
  }

  /// The problems of the elements of both lists.
  public func elementProblems(in answers: Answers) -> [Problem] {
    problems(of: .additionalResellers, in: answers) + problems(of: .subscriptions, in: answers)
  }
}
