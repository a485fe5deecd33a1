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
}
