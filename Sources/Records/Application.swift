/// What a visitor handed in at a kiosk: answers that wait for an agent, who finishes them into a record.
public struct Application: Hashable, Sendable {
  /// Whether an agent has a draft that finishes the application; JSON has the raw value.
  public enum State: String, Hashable, Sendable {
    /// No agent has opened it, or the agent who had has discarded the draft.
    case waiting
    /// An agent has a draft that finishes it.
    case open
  }

  /// `A-2026-000012`.
  public var reference: String
  /// UUID, lower case.
  public var id: String
  /// When it was handed in: UTC, ISO 8601.
  public var at: String
  /// The language that the visitor read: `en` or `nl`.
  public var language: String
  /// Whether an agent has a draft that finishes the application.
  public var state: State
  /// The login of the agent whose draft finishes it; empty while it waits.
  public var openedBy: String
  /// The visitor's answers, as they were handed in.
  public var answers: Answers

  /// An application as it stands in the store.
  public init(
    reference: String, id: String, at: String, language: String, state: State, openedBy: String, answers: Answers
  ) {
    self.reference = reference
    self.id = id
    self.at = at
    self.language = language
    self.state = state
    self.openedBy = openedBy
    self.answers = answers
  }

  /// What a draft or a record says of it.
  public var mark: ApplicationMark { ApplicationMark(reference: reference, at: at) }
}
