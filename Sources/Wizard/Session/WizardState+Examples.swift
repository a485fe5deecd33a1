public import Records
import Reference
import Rules

extension WizardState {
  /// What people in the customer's country write in such a field; `nil` where no example helps.
  public func example(of field: Field) -> String? {
    field.definition.example?(answers[.country])
  }

  /// The name of the area that was given, where it is kept by a code; `nil` where it is its own name.
  public var areaName: String? {
    let name = PostalPlan.plan(answers[.country])?.area(answers[.state])?.shownName ?? ""
    return name.isEmpty ? nil : name
  }
}
