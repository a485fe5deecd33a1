import Records
import Rules
import TestSupport

/// What is told of the answer that a person types in a field: rule ids in the order in which they are told, each with a
/// dot and the variant of its words if it has one. One error alone, or else every warning.
func verdict(on typed: String, _ field: Field, _ context: RuleContext = Fixtures.context()) -> [String] {
  RecordChecker(environment: context.environment).findings(for: field, value: typed, context: context).map {
    $0.rule.rawValue + ($0.variant.map { "." + $0 } ?? "")
  }
}
