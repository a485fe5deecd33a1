/// From which application a record or a draft comes, and when a visitor handed it in.
public struct ApplicationMark: Hashable, Sendable {
  /// `A-2026-000012`.
  public var reference: String
  /// UTC, ISO 8601.
  public var at: String

  /// The mark of an application that was handed in at a moment.
  public init(reference: String, at: String) {
    self.reference = reference
    self.at = at
  }
}
