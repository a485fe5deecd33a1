import Records
import SQLite

/// The limits on what visitors put into the store, within one transaction.
///
/// It is counted in the store, so that no restart begins anew. What stands in the future, where a clock that was put back
/// leaves it, is not counted.
struct Flood {
  /// From where the visitor comes.
  let origin: String
  let now: UTCMoment
  let limits: FloodLimits

  private static let hour = 3_600

  /// Throws where no further application is taken within this hour.
  func checkApplications(_ db: Connection) throws {
    let sql: StaticString = """
      SELECT count(*), coalesce(sum(origin = ?), 0) FROM handed_in INDEXED BY handed_in_by_moment WHERE at > ? AND at <= ?
      """
    let values: [Value] = [.text(origin), .text(now.adding(seconds: -Self.hour).text), .text(now.text)]
    let found = try db.first(sql, values) { row in (all: try row.number(0), own: try row.number(1)) }
    guard let found, found.all < limits.applications, found.own < limits.applicationsOfOrigin else {
      throw StoreError.tooManyApplications
    }
  }

  /// Counts a new draft; throws where no further one is begun within this hour.
  func countDraft(_ db: Connection) throws {
    try Self.forget(before: now.adding(seconds: -Self.hour).text, db)
    let sql: StaticString = "SELECT sum(begun) FROM draft_minute WHERE origin = ? AND minute > ? AND minute <= ?"
    let values: [Value] = [.text(origin), .text(now.adding(seconds: -Self.hour).minute), .text(now.minute)]
    let begun = try db.first(sql, values) { row in row.isNull(0) ? 0 : try row.number(0) } ?? 0
    guard begun < limits.draftsOfOrigin else { throw StoreError.tooManyDrafts }
    try db.run(
      """
      INSERT INTO draft_minute (origin, minute, begun) VALUES (?, ?, 1)
      ON CONFLICT (origin, minute) DO UPDATE SET begun = begun + 1
      """, [.text(origin), .text(now.minute)])
  }

  /// Removes the counts of new drafts before a moment; how many rows.
  @discardableResult
  static func forget(before moment: String, _ db: Connection) throws -> Int {
    try db.run("DELETE FROM draft_minute WHERE minute < ?", [.text(moment)])
    return db.changes
  }

  /// The visitors' drafts that must go so that those that stay, that with an id among them, are within the limits: the
  /// oldest first, and none that a living session has open. Throws where that is not enough.
  func surplus(keeping id: String, _ session: SessionLock, _ db: Connection) throws -> [String] {
    let total: StaticString = """
      SELECT count(*), coalesce(sum(size), 0) FROM draft INDEXED BY draft_of_visitors WHERE owner = '*visitor'
      """
    guard var (count, bytes) = try db.first(total, [], { row in (try row.number(0), try row.number(1)) }) else {
      return []
    }
    func fits() -> Bool { count <= limits.keptDrafts && bytes <= limits.keptMebibytes << 20 }
    if fits() { return [] }
    var surplus: [String] = []
    let oldest: StaticString = """
      SELECT id, session, size FROM draft INDEXED BY draft_by_owner WHERE owner = ? AND id <> ? ORDER BY updated_at
      """
    let rows = try db.query(oldest, [.text(Draft.visitor), .text(id)])
    while !fits(), try rows.next() {
      let holder = try rows.text(1)
      if holder == session.name || session.isAlive(holder) { continue }
      surplus.append(try rows.text(0))
      count -= 1
      bytes -= try rows.number(2)
    }
    guard fits() else { throw StoreError.tooManyDrafts }
    return surplus
  }
}
