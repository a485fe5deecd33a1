public import Records

extension Control {
  /// The control of a field; `subscriptions` has a page of its own.
  public static func of(_ field: Field) -> Control { field.definition.control }
}

extension WizardState {
  /// The answers a choice offers, as they are stored, in the order drawn.
  public func choices(of field: Field) -> [String] {
    Control.of(field).choices?.offered(in: answers[.country]) ?? []
  }
}
