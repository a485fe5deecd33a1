import SQLite

extension StoreMigrations {
  static func migrateToLists(_ db: Connection) throws {
    try db.execute(orders)
    try db.execute("PRAGMA user_version = 7")
  }

  private static let orders: StaticString = """
    CREATE TABLE record_order (
      number INTEGER PRIMARY KEY REFERENCES record(number) ON DELETE CASCADE, body TEXT NOT NULL
    ) STRICT;
    """
}
