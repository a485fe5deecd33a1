/// An answer of another field on which it depends whether a field is asked.
public struct AnswerCondition: Sendable, Hashable {
  /// The field whose answer decides.
  public let field: Field
  /// One of the answers with which the field is asked.
  public let answer: String

  init(_ field: Field, is answer: String) {
    self.field = field
    self.answer = answer
  }
}
