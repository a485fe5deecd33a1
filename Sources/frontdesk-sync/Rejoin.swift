import Fleet
import Records
import Store

/// Gives a store that was restored or copied a new identity, and names what the centre has beyond it.
struct Rejoin {
  private let centre: Centre
  private let outbox: Outbox

  init(_ centre: Centre, _ outbox: Outbox) {
    self.centre = centre
    self.outbox = outbox
  }

  /// As the line of JSON has it.
  func run() throws(SyncFailure) -> [JSONMember] {
    let before = try stored { () throws(StoreError) in try outbox.storeID() }
    let store = Enrolment.dashed(before)
    let progress = try centre.exchange([PushStatements.last(of: store)])
    let last = progress[0].number ?? 0
    let own = try stored { () throws(StoreError) in try outbox.lastEntry() }
    let common = try Divergence(centre, outbox, store: store).common(upTo: min(last, own))
    let beyond = try references(of: store, after: common)
    let now = WallClock.now.text
    let after = try stored { () throws(StoreError) in
      // A reference that the centre has for another customer is not given again.
      for (year, number) in Self.highest(beyond) { try outbox.raiseCounter(year: year, to: number) }
      return try outbox.newStoreID(at: now, common: common)
    }
    return [
      JSONMember("store", .text(Enrolment.dashed(after))), JSONMember("before", .text(store)),
      JSONMember("common", .number(JSONNumber(Int(common)))),
      JSONMember("beyond", .array(beyond.map { .text($0) })),
    ]
  }

  private func references(of store: String, after common: Int64) throws(SyncFailure) -> [String] {
    let rows = try centre.rows(
      """
      SELECT DISTINCT reference FROM frontdesk.changes WHERE store = $1::uuid AND number > $2::bigint
        AND act IN ('recordSubmitted', 'recordImported', 'recordCorrected') ORDER BY reference
      """, [store, "\(common)"])
    return rows.compactMap { $0[0] }
  }

  /// The highest number of each year among references such as `C-2026-000042`.
  private static func highest(_ references: [String]) -> [Int: Int] {
    var highest: [Int: Int] = [:]
    for reference in references.lazy.compactMap(RecordReference.init(_:)) {
      highest[reference.year] = max(highest[reference.year] ?? 0, reference.number)
    }
    return highest
  }
}
