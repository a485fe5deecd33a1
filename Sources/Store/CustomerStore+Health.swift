import GRDB

extension CustomerStore {
  /// What the live connection says of itself.
  public func liveSettings() throws(StoreError) -> StoreSettings {
    try read { db in
      StoreSettings(
        journalMode: try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? "",
        synchronous: try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? -1,
        secureDelete: try Int.fetchOne(db, sql: "PRAGMA secure_delete") ?? -1,
        busyTimeout: try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? -1,
        trustedSchema: try Int.fetchOne(db, sql: "PRAGMA trusted_schema") != 0,
        cellSizeCheck: try Int.fetchOne(db, sql: "PRAGMA cell_size_check") == 1,
        foreignKeys: try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1)
    }
  }

  /// What SQLite finds wrong with the file, at most a hundred lines without values; empty for a sound one.
  public func quickCheck() throws(StoreError) -> [String] {
    try read { db in try String.fetchAll(db, sql: "PRAGMA quick_check(100)").filter { $0 != "ok" } }
  }

  /// Whether the pages of the store should be looked through: a transaction was cut off, or nobody did since a moment
  /// (UTC, ISO 8601). A small store never is due: it is looked through whenever it is opened.
  public func isLookDue(since moment: String) throws(StoreError) -> Bool {
    try read { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      if pages <= StoreInspection.smallPages { return false }
      if wasCutOff { return true }
      let last = try String.fetchOne(
        db, sql: "SELECT at FROM meta WHERE key = 'looked through' ORDER BY number DESC LIMIT 1")
      return last.map { $0 < moment } ?? true
    }
  }

  /// Notes that the pages were looked through and found sound.
  public func noteLook(at moment: String) throws(StoreError) {
    try write { db in
      try db.execute(sql: "INSERT INTO meta (at, key, value) VALUES (?, 'looked through', '')", arguments: [moment])
    }
  }

  /// Looks the whole store through: every page, every record, every draft, the trail and the counters.
  public func verify() throws(StoreError) -> StoreReport {
    try read { db in try StoreReport(lookingThrough: db) }
  }

  /// When the newest thing in the store was done (UTC, ISO 8601); `nil` in a new store.
  ///
  /// A clock that stands before it goes wrong, or went wrong then.
  public func newestMoment() throws(StoreError) -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT max(at) FROM (
            SELECT at FROM (SELECT at FROM trail ORDER BY number DESC LIMIT 1)
            UNION ALL SELECT max(updated_at) FROM draft)
          """)
    }
  }
}
