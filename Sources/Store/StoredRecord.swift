public import Records

/// A saved record as it was submitted, with what the store added.
public struct StoredRecord: Hashable, Sendable {
  /// What the store added to the record.
  public var stamp: SavedStamp
  /// The answers as they were saved.
  public var answers: Answers

  /// A record with what the store added to it.
  public init(stamp: SavedStamp, answers: Answers) {
    self.stamp = stamp
    self.answers = answers
  }
}
