/// Another host's request to erase a record of this one.
public struct EraseRequest: Hashable, Sendable {
  /// The reference of the record in this host's store.
  public var reference: String
  /// When it was asked: UTC, ISO 8601 to the second.
  public var askedAt: String
  /// The site that asked.
  public var askedBy: String

  /// A request as the centre has it.
  public init(reference: String, askedAt: String, askedBy: String) {
    self.reference = reference
    self.askedAt = askedAt
    self.askedBy = askedBy
  }
}
