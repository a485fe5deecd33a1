/// One line of the list of requests for a relationship.
public struct RelationshipSummary: Hashable, Sendable {
  /// Counts up from 1.
  public var number: Int64
  /// UTC, ISO 8601.
  public var at: String
  /// The customer's name, as the invitation says it.
  public var customerName: String
  /// Where the invitation is mailed, or empty.
  public var email: String
  /// Alpha-2 of the existing record, or empty.
  public var country: String
  /// Reference of the existing record, or empty.
  public var reference: String
}
