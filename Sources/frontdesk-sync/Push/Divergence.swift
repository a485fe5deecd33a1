import Fleet
import Records
import Store

/// Compares the trail of the store with what the centre has of it: a store that was restored from an older copy, or copied
/// and used twice, has other entries, or fewer.
struct Divergence {
  private let centre: Centre
  private let outbox: Outbox
  private let store: String

  init(_ centre: Centre, _ outbox: Outbox, store: String) {
    self.centre = centre
    self.outbox = outbox
    self.store = store
  }

  /// Throws where the store does not have the entry that the centre has under the number.
  func check(_ last: Int64) throws(SyncFailure) {
    if last > 0, try !isCommon(last) { throw SyncFailure(.diverged, ["number": "\(last)"]) }
  }

  /// The number of the last entry that both have.
  ///
  /// What both have is a beginning of both: from some number on they differ, which is found by halving.
  func common(upTo last: Int64) throws(SyncFailure) -> Int64 {
    var (low, high) = (Int64(0), last)
    while low < high {
      let middle = low + (high - low + 1) / 2
      if try isCommon(middle) { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Whether the two have the same under a number: what was done when by whom to what, and the very same record where both
  /// still have it.
  private func isCommon(_ number: Int64) throws(SyncFailure) -> Bool {
    guard let own = try stored({ () throws(StoreError) in try outbox.entry(number) }) else { return false }
    let id = try stored { () throws(StoreError) in try outbox.recordID(reference: own.reference) } ?? ""
    let same = try centre.rows(
      """
      SELECT 1 FROM frontdesk.trail t
      LEFT JOIN frontdesk.record r ON r.store = t.store AND r.reference = t.reference AND t.reference <> ''
      WHERE t.store = $1::uuid AND t.number = $2::bigint AND t.at = $3::timestamptz AND t.act = $4 AND t.reference = $5
        AND t.fields = $6 AND t.operator IN ('', $7) AND (r.id IS NULL OR $8 = '' OR r.id = $8)
      """,
      [store, "\(number)", own.at, own.act.rawValue, own.reference, own.fields.joined(separator: " "), own.by, id])
    return !same.isEmpty
  }
}
