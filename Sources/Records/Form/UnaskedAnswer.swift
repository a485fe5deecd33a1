/// What becomes of an answer when the form does not ask such a customer for its field.
public enum UnaskedAnswer: Sendable, Hashable {
  /// It is not checked, and it is not stored.
  case dropped
  /// It is shown, checked and stored: what was written of an address, and resellers that may not be there.
  case kept
}
