import SQLite

/// The formats of the file that keeps what is known of other hosts, oldest first.
enum FleetSchema {
  private static let newest = 1

  /// The replica of the customers of other hosts.
  static let kind = StoreKind(
    // "Fdfl" in ASCII.
    application: 0x4664_666C, supported: newest, mark: "PRAGMA application_id = 1180984940",
    // One replica is as good as another: it may be thrown away and filled anew while a program has it open.
    identity: "SELECT '' WHERE 0", migrate: migrate, hasWorkLeft: { _ in false })

  private static func migrate(_ db: Connection) throws {
    guard try StoreConnection.marks(db).format < newest else { return }
    try db.transaction(isWriting: true) {
      try db.execute(tables)
      try db.execute("PRAGMA user_version = 1")
    }
  }

  // A customer is found by the same ways as one of the store's own, each with its index.
  private static let tables: StaticString = """
    CREATE TABLE setting (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE host (
      number INTEGER PRIMARY KEY,
      store TEXT NOT NULL UNIQUE,
      site TEXT NOT NULL,
      cursor INTEGER NOT NULL,
      seen_at TEXT NOT NULL,
      is_retired INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE customer (
      number INTEGER PRIMARY KEY,
      host INTEGER NOT NULL REFERENCES host(number) ON DELETE CASCADE,
      reference TEXT NOT NULL,
      entry INTEGER NOT NULL,
      country TEXT NOT NULL,
      registration_id TEXT NOT NULL,
      domain_prefix TEXT NOT NULL,
      email_domain TEXT NOT NULL,
      key TEXT NOT NULL,
      head TEXT NOT NULL,
      tail TEXT NOT NULL,
      digits TEXT NOT NULL,
      UNIQUE (host, reference)
    ) STRICT;
    CREATE INDEX customer_by_domain_prefix ON customer(domain_prefix);
    CREATE INDEX customer_by_registration_id ON customer(country, registration_id);
    CREATE INDEX customer_by_email_domain ON customer(email_domain);
    CREATE INDEX customer_by_key ON customer(country, key);
    CREATE INDEX customer_by_head ON customer(country, head, digits);
    CREATE INDEX customer_by_tail ON customer(country, tail, digits);
    CREATE TABLE erase_request (
      number INTEGER PRIMARY KEY, reference TEXT NOT NULL, asked_at TEXT NOT NULL, asked_by TEXT NOT NULL
    ) STRICT;
    """
}
