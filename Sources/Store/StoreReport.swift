import Records
import SQLite

/// What was found when a store was looked through.
public struct StoreReport: Hashable, Sendable {
  /// How many records the store has.
  public var records = 0
  /// How many drafts the store has.
  public var drafts = 0
  /// How many applications the store has, waiting and open.
  public var applications = 0
  /// Lines of the trail.
  public var trail = 0
  /// What is wrong, as short names without any value of a customer; empty for a sound store.
  public var faults: [String] = []

  /// Whether the check found nothing.
  public var isSound: Bool { faults.isEmpty }

  /// Looks through a copy that no other program has open.
  static func ofCopy(at place: StorePath, _ progress: (Double) -> Void) throws(StoreError) -> StoreReport {
    do {
      let db = try StoreConnection.reader(place.path, BusyWait())
      defer { db.close() }
      var look = StoreLook()
      while try db.transaction(isWriting: false, { try look.goOn(in: db) }) { progress(look.share) }
      return look.report
    } catch {
      throw .from(error)
    }
  }
}
