/// An unfinished record, with what is needed to go on exactly where it was left.
public struct Draft: Hashable, Sendable {
  /// UUID, lower case.
  public var id: String
  /// Four of `23456789ABCDEFGHJKMNPRSTUVWXYZ`.
  public var code: String
  /// UUID under which the record will be submitted, once.
  public var submission: String
  /// The operator's login.
  public var owner: String
  /// The answers so far.
  public var answers: Answers
  /// Where the person was when the draft was saved.
  public var position: DraftPosition
  /// Fields that have been left changed or checked, by field id: they show their state again after a resume.
  public var visited: [Field]

  /// A draft; a new one has no answers and begins on the first page.
  public init(
    id: String, code: String, submission: String, owner: String, answers: Answers = Answers(),
    position: DraftPosition = DraftPosition(), visited: [Field] = []
  ) {
    self.id = id
    self.code = code
    self.submission = submission
    self.owner = owner
    self.answers = answers
    self.position = position
    self.visited = visited
  }
}
