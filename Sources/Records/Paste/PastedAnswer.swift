/// An answer that was read from a pasted block.
public struct PastedAnswer: Sendable, Hashable {
  /// The field that it answers.
  public let field: Field
  /// The answer in the normal form of its field.
  public let value: String
  /// The line from which it was read, counted from 0 over those that are not blank.
  public let line: Int
}
