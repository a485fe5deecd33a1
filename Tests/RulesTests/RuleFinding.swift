public import Rules
import TestSupport
public import Testing

/// What one rule finds in a value: the rule's id, with a dot and the variant of its words if it has one; `nil` if the
/// value passes.
func finding(of rule: Rule<String>, in value: String, _ context: RuleContext = Fixtures.context()) -> String? {
  rule.finding(in: value, context).map { $0.rule.rawValue + ($0.variant.map { "." + $0 } ?? "") }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id.rawValue }
}
