import SQLite

/// The formats of the store, oldest first. A migration that has been released never changes: add another, and raise
/// ``StoreMarks/supported``.
enum StoreMigrations {
  private struct Migration: Sendable {
    /// By which formats 1 and 2 note it in their table `grdb_migrations`, and programs of these formats ask for it.
    /// From format 3 on only `user_version` counts, and the table is gone.
    var name: String?
    let run: @Sendable (Connection) throws -> Void
  }

  private static let all = [
    Migration(name: "1 records, drafts and the search index") { db in
      try db.execute(records)
      try db.execute(recordStays)
      try db.execute(drafts)
      try db.execute(meta)
      try db.execute("PRAGMA user_version = 1")
    },
    Migration(name: "2 trail, sessions, names, requests and imports", run: migrateToTrail),
    Migration(run: migrateToApplications),
    Migration(run: migrateToFlood),
    Migration(run: migrateToWords),
    Migration(run: migrateToCorrections),
    Migration(run: migrateToLists),
    Migration(run: migrateToLinks),
  ]

  /// Brings a store to the newest format, each step in a transaction of its own. Call under the lock of the store.
  static func migrate(_ db: Connection) throws {
    let format = try StoreConnection.marks(db).format
    if format < 3 { try refuseUnknown(db) }
    for migration in all.dropFirst(format) {
      try db.transaction(isWriting: true) {
        try migration.run(db)
        guard let name = migration.name else { return }
        try db.execute("CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        try db.run("INSERT INTO grdb_migrations (identifier) VALUES (?)", [.text(name)])
      }
    }
    try fillWords(db)
  }

  /// A step that this program does not know was made by another one, and what it changed must not be written over.
  private static func refuseUnknown(_ db: Connection) throws {
    guard try db.exists("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'grdb_migrations'") else { return }
    let names = try db.all("SELECT identifier FROM grdb_migrations") { row in try row.text(0) }
    guard names.allSatisfy({ name in all.contains { $0.name == name } }) else {
      throw StoreError.newer(found: StoreMarks.supported + 1, supported: StoreMarks.supported)
    }
  }

  /// Says that the file is ours, before anything else is in it: 1180988267 is "Fdsk" (``StoreMarks/frontdesk``).
  static let mark: StaticString = "PRAGMA application_id = 1180988267"

  static let recordStays: StaticString = """
    CREATE TRIGGER record_stays BEFORE UPDATE ON record
    BEGIN SELECT RAISE(ABORT, 'a saved record does not change'); END;
    """

  // The index is filled by code in the transaction of its record: with trusted_schema off, triggers may not.
  private static let records: StaticString = """
    CREATE TABLE record (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE COLLATE NOCASE,
      submission TEXT NOT NULL UNIQUE,
      saved_at TEXT NOT NULL,
      saved_by TEXT NOT NULL,
      rules TEXT NOT NULL,
      name TEXT NOT NULL,
      name_folded TEXT NOT NULL,
      country TEXT NOT NULL,
      registration_id TEXT NOT NULL,
      email_domain TEXT NOT NULL,
      domain_prefix TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX record_by_domain_prefix ON record(domain_prefix);
    CREATE INDEX record_by_name ON record(country, name_folded);
    CREATE INDEX record_by_registration_id ON record(country, registration_id);
    CREATE INDEX record_by_operator ON record(saved_by, number);

    CREATE TABLE counter (year INTEGER PRIMARY KEY, last INTEGER NOT NULL CHECK (last > 0)) STRICT;
    CREATE TRIGGER counter_rises BEFORE UPDATE ON counter WHEN NEW.last <= OLD.last OR NEW.year <> OLD.year
    BEGIN SELECT RAISE(ABORT, 'a reference is never used again'); END;
    CREATE TRIGGER counter_stays BEFORE DELETE ON counter
    BEGIN SELECT RAISE(ABORT, 'a reference is never used again'); END;

    CREATE VIRTUAL TABLE customer_index USING fts5(
      name, reference, city, email_domain, domain_prefix,
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
    """

  private static let drafts: StaticString = """
    CREATE TABLE draft (
      id TEXT NOT NULL PRIMARY KEY,
      code TEXT NOT NULL UNIQUE COLLATE NOCASE,
      submission TEXT NOT NULL UNIQUE,
      owner TEXT NOT NULL,
      name TEXT NOT NULL,
      country TEXT NOT NULL,
      page INTEGER NOT NULL,
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX draft_by_owner ON draft(owner, updated_at);
    """

  private static let meta: StaticString = """
    CREATE TABLE meta (
      number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER meta_stays BEFORE UPDATE ON meta
    BEGIN SELECT RAISE(ABORT, 'what was noted stays'); END;
    CREATE TRIGGER meta_is_kept BEFORE DELETE ON meta
    BEGIN SELECT RAISE(ABORT, 'what was noted stays'); END;
    INSERT INTO meta (at, key, value)
    VALUES (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), 'store', lower(hex(randomblob(16))));
    """
}
