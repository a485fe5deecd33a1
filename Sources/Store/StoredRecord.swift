public import Records

/// A saved record as it was submitted, with what the store added.
public struct StoredRecord: Hashable, Sendable {
  public var stamp: SavedStamp
  public var answers: Answers

  public init(stamp: SavedStamp, answers: Answers) {
    self.stamp = stamp
    self.answers = answers
  }
}
