public import Rules

extension RecordChecker {
  /// What the rules say of one line of an order, at whichever part of it; errors and warnings alike.
  public func findings(ofLine index: Int, in lines: [OrderLine], _ context: RuleContext) -> [Finding] {
    guard lines.indices.contains(index) else { return [] }
    let position = OrderPosition(lines: lines, index: index, in: context)
    return Form.subscription.flatMap { $0.rules.compactMap { $0.finding(in: position, context) } }
  }

  /// The problems of the elements of both lists.
  public func elementProblems(in answers: Answers) -> [Problem] {
    problems(of: .additionalResellers, in: answers) + problems(of: .subscriptions, in: answers)
  }
}
