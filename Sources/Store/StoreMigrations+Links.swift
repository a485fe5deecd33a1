import SQLite

extension StoreMigrations {
  /// The eighth format: the tenants that were made for customers at Microsoft.
  static func migrateToLinks(_ db: Connection) throws {
    try db.execute(links)
    try db.execute("PRAGMA user_version = 8")
  }

  // One tenant a record, and one record a tenant. Once it is noted, country and domain prefix of its record stay.
  private static let links: StaticString = """
    CREATE TABLE link (
      number INTEGER PRIMARY KEY REFERENCES record(number) ON DELETE CASCADE,
      tenant_id TEXT NOT NULL UNIQUE CHECK (tenant_id = lower(tenant_id)),
      at TEXT NOT NULL,
      operator TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER linked_record_stays BEFORE UPDATE ON record
    WHEN (NEW.country <> OLD.country OR NEW.domain_prefix <> OLD.domain_prefix)
      AND EXISTS (SELECT 1 FROM link WHERE link.number = OLD.number)
    BEGIN SELECT RAISE(ABORT, 'country and domain prefix of a linked record stay'); END;
    """
}
