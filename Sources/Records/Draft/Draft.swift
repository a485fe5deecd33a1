/// An unfinished record, with what is needed to go on exactly where it was left.
public struct Draft: Hashable, Sendable {
  /// The owner of what visitors fill in at a kiosk. No login has a star in it.
  public static let visitor = "*visitor"

  /// UUID, lower case.
  public var id: String
  /// Four of `23456789ABCDEFGHJKMNPRSTUVWXYZ`; eight where it was begun at a kiosk.
  public var code: String
  /// UUID under which the record will be submitted, once.
  public var submission: String
  /// The operator's login, or ``visitor``.
  public var owner: String
  /// The answers so far.
  public var answers: Answers
  /// Where the person was when the draft was saved.
  public var position: DraftPosition
  /// Fields that have been left changed or checked, by field id: they show their state again after a resume.
  public var visited: [Field]
  /// The application that the draft finishes. A copy of the draft under another submission has none: an application
  /// becomes one record.
  public var application: ApplicationMark?
  /// The record that the draft corrects; `nil` where it becomes a new one. A copy of the draft under another submission
  /// corrects the same version.
  public var corrects: CorrectionMark?

  /// Whether a visitor fills it in.
  public var isVisitors: Bool { owner == Self.visitor }

  /// A draft; a new one has no answers and begins on the first page.
  public init(
    id: String, code: String, submission: String, owner: String, answers: Answers = Answers(),
    position: DraftPosition = DraftPosition(), visited: [Field] = [], application: ApplicationMark? = nil,
    corrects: CorrectionMark? = nil
  ) {
    self.id = id
    self.code = code
    self.submission = submission
    self.owner = owner
    self.answers = answers
    self.position = position
    self.visited = visited
    self.application = application
    self.corrects = corrects
  }
}
