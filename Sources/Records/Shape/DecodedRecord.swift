/// What was read from one line: the answers that could be read, and what was wrong with the text.
public struct DecodedRecord: Hashable, Sendable {
  /// The answers that could be read.
  public var answers: Answers
  /// Problems of the shape only (`record/*`); a missing answer is none.
  public var problems: [Problem]
  /// False where the line is no JSON object at all, so that there are no answers to look at.
  public var isReadable: Bool

  /// What was read of a record; unreadable text has no answers.
  public init(answers: Answers = Answers(), problems: [Problem] = [], isReadable: Bool = true) {
    self.answers = answers
    self.problems = problems
    self.isReadable = isReadable
  }
}
