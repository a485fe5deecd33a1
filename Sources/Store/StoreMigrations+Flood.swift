import SQLite

extension StoreMigrations {
  /// The fourth format: how much visitors begin and keep, and drafts that were erased.
  static func migrateToFlood(_ db: Connection) throws {
    try db.execute(sizes)
    try db.execute(counts)
    try db.execute(erasedDrafts)
    try db.execute("PRAGMA user_version = 4")
  }

  // The bytes of a visitor's draft; 0 for an operator's, which nothing counts. The index holds all that is summed up.
  private static let sizes: StaticString = """
    ALTER TABLE draft ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
    UPDATE draft SET size = length(CAST(body AS BLOB)) WHERE owner = '*visitor';
    CREATE INDEX draft_of_visitors ON draft(size) WHERE owner = '*visitor';
    """

  // New drafts of visitors by origin and minute. Applications are counted where they are noted for ever.
  private static let counts: StaticString = """
    CREATE TABLE draft_minute (
      origin TEXT NOT NULL, minute TEXT NOT NULL, begun INTEGER NOT NULL, PRIMARY KEY (origin, minute)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX handed_in_by_moment ON handed_in(at, origin);
    """

  // What stays of a draft that was erased with a person's data: so that a session that has it open does not bring it back.
  private static let erasedDrafts: StaticString = """
    CREATE TABLE erased_draft (submission TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL) STRICT;
    CREATE TRIGGER erased_draft_stays BEFORE DELETE ON erased_draft
    BEGIN SELECT RAISE(ABORT, 'an erased draft does not come back'); END;
    """
}
