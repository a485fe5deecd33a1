/// Whether F7 copies an answer from the last customer: a decision on privacy, made for each field.
public enum Reuse: Sendable, Hashable {
  case fromLastCustomer
  /// The answer names a person, says how to reach one, belongs to one customer only, is an attestation or a confirmation.
  case never
}
