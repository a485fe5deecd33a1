import SQLite
import Records
import Rules

extension StoreMigrations {
  /// The second format: the trail, sessions of drafts, names to compare, requests, erased records and imports.
  static func migrateToTrail(_ db: Connection) throws {
    try db.execute(trail)
    try db.execute(sessions)
    try fillComparisons(db)
    try db.execute(requests)
    try db.execute(erased)
    try db.execute(imports)
    try db.execute("PRAGMA user_version = 2")
  }

  private static let trail: StaticString = """
    CREATE TABLE trail (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      operator TEXT NOT NULL,
      origin TEXT NOT NULL,
      act TEXT NOT NULL,
      reference TEXT NOT NULL COLLATE NOCASE,
      draft TEXT NOT NULL,
      fields TEXT NOT NULL
    ) STRICT;
    CREATE INDEX trail_by_reference ON trail(reference) WHERE reference <> '';
    CREATE INDEX trail_by_draft ON trail(draft) WHERE draft <> '';
    INSERT INTO trail (at, operator, origin, act, reference, draft, fields)
    SELECT saved_at, saved_by, '', 'recordSubmitted', reference, '', '' FROM record ORDER BY number;
    CREATE TRIGGER trail_stays BEFORE UPDATE ON trail
    BEGIN SELECT RAISE(ABORT, 'what was done stays told'); END;
    CREATE TRIGGER trail_is_kept BEFORE DELETE ON trail
    BEGIN SELECT RAISE(ABORT, 'what was done stays told'); END;
    """

  // The session is the one that may save the draft; empty where none has it open.
  private static let sessions: StaticString = """
    ALTER TABLE draft ADD COLUMN session TEXT NOT NULL DEFAULT '';
    ALTER TABLE record ADD COLUMN draft_code TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
    CREATE INDEX record_by_draft_code ON record(draft_code) WHERE draft_code <> '';
    CREATE INDEX record_by_email_domain ON record(email_domain);
    """

  /// Names of records are compared by their key; two halves of it find names with one slip by an index.
  /// Registration IDs and e-mail domains are compared in one form by the rules and the store alike.
  private static func fillComparisons(_ db: Connection) throws {
    try db.execute(
      """
      DROP TRIGGER record_stays;
      CREATE TABLE record_name (
        number INTEGER PRIMARY KEY REFERENCES record(number) ON DELETE CASCADE,
        country TEXT NOT NULL, key TEXT NOT NULL, head TEXT NOT NULL, tail TEXT NOT NULL, digits TEXT NOT NULL
      ) STRICT;
      CREATE INDEX record_name_by_key ON record_name(country, key);
      CREATE INDEX record_name_by_head ON record_name(country, head, digits);
      CREATE INDEX record_name_by_tail ON record_name(country, tail, digits);
      DROP INDEX record_by_name;
      """)
    let rows = try db.query("SELECT number, country, name, body FROM record")
    while try rows.next() {
      let number = try rows.integer(0)
      let compared = CustomerStore.compared(try StoredForms.answers(from: try rows.text(3)))
      try db.run(
        "UPDATE record SET registration_id = ?, email_domain = ? WHERE number = ?",
        [.text(compared.registrationID), .text(compared.emailDomain), .integer(number)])
      try CustomerStore.insertName(number: number, country: try rows.text(1), name: try rows.text(2), db)
    }
    try db.execute(recordStays)
  }

  private static let requests: StaticString = """
    CREATE TABLE relationship_request (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      operator TEXT NOT NULL,
      customer TEXT NOT NULL,
      email TEXT NOT NULL,
      country TEXT NOT NULL,
      reference TEXT NOT NULL COLLATE NOCASE,
      admin_rights INTEGER NOT NULL,
      link TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    """

  // What stays of a record that was erased: that it was there, so that neither reference nor submission comes again.
  private static let erased: StaticString = """
    CREATE TABLE erased (
      reference TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
      submission TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      operator TEXT NOT NULL
    ) STRICT;
    """

  private static let imports: StaticString = """
    CREATE TABLE import_run (
      id TEXT NOT NULL PRIMARY KEY,
      file TEXT NOT NULL,
      operator TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      finished_at TEXT NOT NULL,
      line INTEGER NOT NULL,
      digest TEXT NOT NULL,
      accepted INTEGER NOT NULL,
      refused INTEGER NOT NULL,
      report TEXT NOT NULL,
      report_length INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX import_run_by_file ON import_run(file);
    """
}
