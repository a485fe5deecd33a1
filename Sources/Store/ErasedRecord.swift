/// What is left of a record that was erased: that it was there.
public struct ErasedRecord: Hashable, Sendable {
  /// The reference that the erased record had; no other record gets it.
  public var reference: String
  /// UTC, ISO 8601.
  public var at: String
  /// The operator's login.
  public var by: String
}

/// What was removed with a record.
public struct Erasure: Hashable, Sendable {
  /// Requests for a relationship that named the customer.
  public var requests: Int
}
