/// Some entries of the trail, and the records that they wrote.
public struct OutboxBatch: Hashable, Sendable {
  /// Without a gap, oldest first; empty where there is nothing left to be sent.
  public var entries: [TrailEntry]
  /// Each record once, in the order of ``OutboxRecord/entry``.
  public var records: [OutboxRecord]

  /// A batch of these.
  public init(entries: [TrailEntry], records: [OutboxRecord]) {
    self.entries = entries
    self.records = records
  }
}
