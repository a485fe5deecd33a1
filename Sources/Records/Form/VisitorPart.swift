/// What a visitor at a kiosk has to do with a field.
public enum VisitorPart: Sendable, Hashable {
  /// It is asked as it is asked of an agent.
  case asked
  /// The agent answers it who finishes the application.
  case leftToAgent
  /// It is not asked: every visitor gives this answer.
  case given(String)
}
