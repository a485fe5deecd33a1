/// The records of a filter, newest first, in pieces: however many there are, each piece costs the same, and others can
/// write in between.
public struct RecordListing: Sendable {
  private let filter: RecordFilter
  private let withCity: Bool
  private var left: Int
  private var end: Int64? = .max
  /// How many records in a row were saved before ``RecordFilter/since``.
  private var older = 0

  private static let pieceSize = 500
  /// Records are numbered as they are saved, so behind an older one all are older, unless a clock went wrong for a while:
  /// so many are looked at before that is believed.
  private static let mostOlder = 1_000

  /// - Parameters:
  ///   - limit: the most records that are given.
  ///   - withCity: whether the city of each is read.
  public init(_ filter: RecordFilter, limit: Int = .max, withCity: Bool = false) {
    self.filter = filter
    self.withCity = withCity
    left = max(0, limit)
  }

  /// The next records; none at the end.
  public mutating func next(in store: CustomerStore) throws(StoreError) -> [ListedRecord] {
    while left > 0, let below = end, older < Self.mostOlder {
      let size = filter.since.isEmpty ? min(Self.pieceSize, left) : Self.pieceSize
      let piece = try store.piece(of: filter, limit: size, below: below, withCity: withCity)
      end = piece.next
      let young = Array(piece.records.filter { isYoung($0) }.prefix(left))
      if young.isEmpty { continue }
      left -= young.count
      return young
    }
    return []
  }

  private mutating func isYoung(_ record: ListedRecord) -> Bool {
    if record.summary.savedAt >= filter.since {
      older = 0
      return true
    }
    older += 1
    return false
  }
}
