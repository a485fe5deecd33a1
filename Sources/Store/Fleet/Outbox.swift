import SQLite
import Records

/// What a host sends of its store to the centre: the trail, entry by entry, with the records that it tells of.
///
/// Each call is one short transaction: no other program waits while the network is at work.
public struct Outbox: Sendable {
  let store: CustomerStore

  /// The outbox of an open store.
  public init(_ store: CustomerStore) { self.store = store }

  /// By which the centre knows the store: 32 hexadecimal digits in lower case.
  public func storeID() throws(StoreError) -> String {
    try store.read { db in
      try db.text("SELECT value FROM meta WHERE key = 'store' ORDER BY number DESC LIMIT 1") ?? ""
    }
  }

  /// Gives the store another number, which the centre has not seen yet; `at` is UTC, ISO 8601.
  ///
  /// - Parameter common: the number of the last entry that the store shares with what the centre has of it.
  public func newStoreID(at: String, common: Int64) throws(StoreError) -> String {
    try store.write { db in
      let before = try db.text("SELECT value FROM meta WHERE key = 'store' ORDER BY number DESC LIMIT 1") ?? ""
      try db.run(
        "INSERT INTO meta (at, key, value) VALUES (?, 'former store', ?)", [.text(at), .text("\(before) \(common)")])
      try db.run(
        "INSERT INTO meta (at, key, value) VALUES (?, 'store', lower(hex(randomblob(16))))", [.text(at)])
      return try db.text("SELECT value FROM meta WHERE number = ?", [.integer(db.lastInsertedRow)]) ?? ""
    }
  }

  /// The number of the newest entry of the trail; 0 in an empty one.
  public func lastEntry() throws(StoreError) -> Int64 {
    try store.read { db in Int64(try db.number("SELECT coalesce(max(number), 0) FROM trail") ?? 0) }
  }

  /// One entry of the trail; `nil` where there is none of that number.
  public func entry(_ number: Int64) throws(StoreError) -> TrailEntry? {
    try store.read { db in
      try db.first(
        "SELECT number, at, operator, origin, act, reference, draft, fields FROM trail WHERE number = ?",
        [.integer(number)], TrailEntry.init(row:))
    }
  }

  /// The entries behind one, oldest first, with the records that they wrote as these stand now.
  ///
  /// A record that was erased meanwhile is not among them.
  ///
  /// - Parameter limit: how many entries at most.
  /// - Parameter withOperators: whether the records name who saved, corrected and linked them; those texts are empty otherwise.
  public func entries(
    after number: Int64, limit: Int, withOperators: Bool = true
  ) throws(StoreError) -> OutboxBatch {
    try store.read { db in
      let entries = try db.all(
        """
        SELECT number, at, operator, origin, act, reference, draft, fields FROM trail
        WHERE number > ? ORDER BY number LIMIT ?
        """, [.integer(number), .number(max(0, limit))], TrailEntry.init(row:))
      var newest: [String: Int64] = [:]
      for entry in entries where entry.act.writesRecord { newest[entry.reference] = entry.number }
      let records = try newest.sorted { $0.value < $1.value }.compactMap { reference, number in
        try OutboxRecord(reference: reference, entry: number, withOperators, db)
      }
      return OutboxBatch(entries: entries, records: records)
    }
  }

  /// Sees to it that a year's next reference comes behind a number, so that none is given a second time; a counter that
  /// stands higher stays.
  public func raiseCounter(year: Int, to last: Int) throws(StoreError) {
    guard (1...9_999).contains(year), (1...Self.highestCount).contains(last) else {
      throw .damaged(detail: "counter")
    }
    try store.write { db in
      try db.run(
        """
        INSERT INTO counter (year, last) VALUES (?, ?)
        ON CONFLICT (year) DO UPDATE SET last = excluded.last WHERE excluded.last > counter.last
        """, [.number(year), .number(last)])
    }
  }

  /// More than any host saves in a year; what a centre says beyond it is not to be believed.
  private static let highestCount = 999_999_999
}

extension TrailAct {
  /// Whether a record was written anew or replaced, or its tenant noted: the centre's copy holds that too.
  fileprivate var writesRecord: Bool {
    [.recordSubmitted, .recordImported, .recordCorrected, .recordLinked].contains(self)
  }
}
