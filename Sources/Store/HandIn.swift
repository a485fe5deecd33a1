/// What a visitor gets for handing in.
public struct HandIn: Hashable, Sendable {
  /// The application's reference, `A-2026-000012`.
  public var reference: String
  /// When it was handed in: UTC, ISO 8601.
  public var at: String

  /// What was handed in under a reference.
  public init(reference: String, at: String) {
    self.reference = reference
    self.at = at
  }
}
