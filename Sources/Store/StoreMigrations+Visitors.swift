import SQLite

extension StoreMigrations {
  /// The third format: applications of a kiosk's visitors, and the counting of wrong codes.
  static func migrateToApplications(_ db: Connection) throws {
    try db.execute(marks)
    try db.execute(applications)
    try db.execute(handedIn)
    try db.execute(codes)
    // Only the number of the format counts from here on: earlier programs refuse it by that.
    try db.execute("DROP TABLE IF EXISTS grdb_migrations")
    try db.execute("PRAGMA user_version = 3")
  }

  // Which application a draft finishes and a record was made from; from where a draft was last saved.
  private static let marks: StaticString = """
    ALTER TABLE draft ADD COLUMN application TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
    ALTER TABLE draft ADD COLUMN origin TEXT NOT NULL DEFAULT '';
    CREATE UNIQUE INDEX draft_by_application ON draft(application) WHERE application <> '';
    ALTER TABLE record ADD COLUMN application TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
    ALTER TABLE record ADD COLUMN application_at TEXT NOT NULL DEFAULT '';
    CREATE UNIQUE INDEX record_by_application ON record(application) WHERE application <> '';
    """

  // The body has the visitor's own answers, and stays as it is while an agent's draft finishes them: then `opened_by` is
  // the draft's owner, and otherwise empty.
  private static let applications: StaticString = """
    CREATE TABLE application (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      reference TEXT NOT NULL UNIQUE COLLATE NOCASE,
      id TEXT NOT NULL UNIQUE,
      submission TEXT NOT NULL UNIQUE,
      code TEXT NOT NULL COLLATE NOCASE,
      name TEXT NOT NULL,
      country TEXT NOT NULL,
      language TEXT NOT NULL,
      handed_in_at TEXT NOT NULL,
      opened_by TEXT NOT NULL DEFAULT '',
      body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX application_by_moment ON application(handed_in_at);

    CREATE TABLE application_counter (year INTEGER PRIMARY KEY, last INTEGER NOT NULL CHECK (last > 0)) STRICT;
    CREATE TRIGGER application_counter_rises BEFORE UPDATE ON application_counter
    WHEN NEW.last <= OLD.last OR NEW.year <> OLD.year
    BEGIN SELECT RAISE(ABORT, 'a reference is never used again'); END;
    CREATE TRIGGER application_counter_stays BEFORE DELETE ON application_counter
    BEGIN SELECT RAISE(ABORT, 'a reference is never used again'); END;
    """

  // What stays of an application: so that a late second hand-in makes no second one, a late save of its draft does not
  // bring that back, and it becomes one record, also when that was erased since. It has no answer of the visitor.
  private static let handedIn: StaticString = """
    CREATE TABLE handed_in (
      submission TEXT NOT NULL PRIMARY KEY,
      code TEXT NOT NULL COLLATE NOCASE,
      reference TEXT NOT NULL UNIQUE COLLATE NOCASE,
      at TEXT NOT NULL,
      origin TEXT NOT NULL,
      record TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX handed_in_by_code ON handed_in(code) WHERE code <> '';
    CREATE TRIGGER handed_in_stays BEFORE DELETE ON handed_in
    BEGIN SELECT RAISE(ABORT, 'what was handed in is not handed in again'); END;
    """

  // Wrong codes of each origin and of each minute, and how many of them the trail does not tell yet.
  private static let codes: StaticString = """
    CREATE TABLE code_origin (origin TEXT NOT NULL PRIMARY KEY, wrong INTEGER NOT NULL, last_at TEXT NOT NULL) STRICT;
    CREATE TABLE code_minute (minute TEXT NOT NULL PRIMARY KEY, wrong INTEGER NOT NULL) STRICT;
    CREATE TABLE code_untold (
      only INTEGER PRIMARY KEY CHECK (only = 1), wrong INTEGER NOT NULL, told_in TEXT NOT NULL
    ) STRICT;
    INSERT INTO code_untold (only, wrong, told_in) VALUES (1, 0, '');
    """
}

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
