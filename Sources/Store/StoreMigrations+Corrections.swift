import SQLite

extension StoreMigrations {
  /// The sixth format: records that can be corrected, and the cities of postal codes.
  static func migrateToCorrections(_ db: Connection) throws {
    try db.execute(corrections)
    try db.execute(drafts)
    try db.execute(places)
    try db.execute("PRAGMA user_version = 6")
  }

  // `correction` is the submission of the draft that was saved last as a correction: the same one again changes nothing.
  private static let corrections: StaticString = """
    ALTER TABLE record ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE record ADD COLUMN corrected_at TEXT NOT NULL DEFAULT '';
    ALTER TABLE record ADD COLUMN corrected_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE record ADD COLUMN correction TEXT NOT NULL DEFAULT '';
    CREATE INDEX record_by_correction ON record(correction) WHERE correction <> '';
    DROP TRIGGER record_stays;
    CREATE TRIGGER record_is_corrected BEFORE UPDATE ON record
    WHEN NEW.version <> OLD.version + 1 OR NEW.number <> OLD.number OR NEW.id <> OLD.id
      OR NEW.reference <> OLD.reference OR NEW.submission <> OLD.submission OR NEW.saved_at <> OLD.saved_at
      OR NEW.saved_by <> OLD.saved_by OR NEW.draft_code <> OLD.draft_code OR NEW.application <> OLD.application
      OR NEW.application_at <> OLD.application_at OR NEW.corrected_at = '' OR NEW.corrected_by = ''
    BEGIN SELECT RAISE(ABORT, 'a saved record changes by a correction alone'); END;
    """

  private static let drafts: StaticString = """
    ALTER TABLE draft ADD COLUMN corrects TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
    CREATE INDEX draft_by_correction ON draft(corrects) WHERE corrects <> '';
    """

  // Where the records of a postal code are, to know its city. A damaged body has no place.
  private static let places: StaticString = """
    CREATE TABLE record_place (
      number INTEGER PRIMARY KEY REFERENCES record(number) ON DELETE CASCADE,
      country TEXT NOT NULL, postal_code TEXT NOT NULL
    ) STRICT;
    INSERT INTO record_place (number, country, postal_code)
    SELECT number, country, coalesce(json_extract(body, '$.address.postalCode'), '') FROM record WHERE json_valid(body);
    CREATE INDEX record_place_by_postal_code ON record_place(country, postal_code);
    """
}
