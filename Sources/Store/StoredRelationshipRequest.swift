public import Records

/// A request for a relationship as it was kept, with what the store added.
public struct StoredRelationshipRequest: Hashable, Sendable {
  /// Counts up from 1.
  public var number: Int64
  /// UTC, ISO 8601.
  public var at: String
  /// The operator's login.
  public var by: String
  /// The request as it was made.
  public var request: RelationshipRequest
}
