import SQLite

extension StoreMigrations {
  /// The first format with lists.
  static let formatOfLists = 7

  /// The seventh format: lists of offers and of resellers, what is sold most, and the price of each line of a record.
  static func migrateToLists(_ db: Connection) throws {
    try db.execute(offers)
    try db.execute(matrix)
    try db.execute(imports)
    try db.execute(resellers)
    try db.execute(orders)
    try db.execute("PRAGMA user_version = 7")
  }

  // A list is written in pieces: it is `written` until all of it is there, then `ready` at once, and `replaced` until the
  // last of its rows is gone. The key of an offer is the number of its list times 2^32, and its place in the list.
  private static let offers: StaticString = """
    CREATE TABLE offer_list (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      market TEXT NOT NULL,
      month TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('written', 'ready', 'replaced')),
      offers INTEGER NOT NULL,
      plans INTEGER NOT NULL,
      segment_ends TEXT NOT NULL,
      digest TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX offer_list_by_market ON offer_list(market, month) WHERE state = 'ready';
    CREATE TABLE listed_offer (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      title TEXT NOT NULL,
      segment INTEGER NOT NULL,
      tags TEXT NOT NULL,
      facts TEXT NOT NULL,
      prices TEXT NOT NULL,
      costs TEXT NOT NULL
    ) STRICT;
    CREATE TABLE listed_offer_id (
      list INTEGER NOT NULL, id TEXT NOT NULL COLLATE NOCASE, place INTEGER NOT NULL, PRIMARY KEY (list, id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE offer_word (
      number INTEGER PRIMARY KEY,
      list INTEGER NOT NULL,
      word TEXT NOT NULL,
      first INTEGER NOT NULL,
      places BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX offer_word_by_word ON offer_word(list, word, first);
    CREATE TABLE offer_use (offer TEXT NOT NULL PRIMARY KEY, lines INTEGER NOT NULL) STRICT, WITHOUT ROWID;
    INSERT INTO offer_use (offer, lines)
    SELECT json_extract(line.value, '$.offer'), count(*)
    FROM record, json_each(record.body, '$.subscriptions') AS line
    WHERE json_valid(record.body) AND json_type(line.value, '$.offer') = 'text' GROUP BY 1;
    """

  private static let matrix: StaticString = """
    CREATE TABLE offer_matrix (
      id TEXT NOT NULL PRIMARY KEY COLLATE NOCASE,
      title TEXT NOT NULL,
      minimum INTEGER NOT NULL,
      maximum INTEGER NOT NULL,
      limit_kind TEXT NOT NULL,
      limit_count INTEGER NOT NULL,
      prerequisites TEXT NOT NULL,
      countries TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  // What was imported, for good: who brought which list, and what it changed.
  private static let imports: StaticString = """
    CREATE TABLE list_import (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      operator TEXT NOT NULL,
      file TEXT NOT NULL,
      kind TEXT NOT NULL,
      market TEXT NOT NULL,
      month TEXT NOT NULL,
      added INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      dropped INTEGER NOT NULL,
      kept INTEGER NOT NULL,
      refused INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER list_import_stays BEFORE UPDATE ON list_import
    BEGIN SELECT RAISE(ABORT, 'what was imported stays noted'); END;
    CREATE TRIGGER list_import_is_kept BEFORE DELETE ON list_import
    BEGIN SELECT RAISE(ABORT, 'what was imported stays noted'); END;
    """

  // `agreement` is 1 or 0, and NULL where no list has said whether it is signed; so is `authorised` for whether Microsoft
  // takes the PartnerID, and `refusal` for its error code.
  private static let resellers: StaticString = """
    CREATE TABLE reseller (
      number INTEGER PRIMARY KEY,
      tenant_id TEXT NOT NULL COLLATE NOCASE,
      partner_id TEXT NOT NULL,
      name TEXT NOT NULL,
      country TEXT NOT NULL,
      relationship TEXT NOT NULL,
      state TEXT NOT NULL,
      agreement INTEGER,
      agreement_on TEXT NOT NULL,
      authorised INTEGER,
      refusal INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX reseller_by_tenant ON reseller(tenant_id) WHERE tenant_id <> '';
    CREATE INDEX reseller_by_partner ON reseller(partner_id) WHERE partner_id <> '';
    """

  // The customer's price of each line as it was when the record was saved; never what the partner pays.
  private static let orders: StaticString = """
    CREATE TABLE record_order (
      number INTEGER PRIMARY KEY REFERENCES record(number) ON DELETE CASCADE, body TEXT NOT NULL
    ) STRICT;
    """
}
