import SQLite

extension StoreMigrations {
  /// The fifth format: the words by which customers are found, in lists of their own for each beginning.
  ///
  /// What is in the store before gets its words afterwards, in pieces (``fillWords(_:)``).
  static func migrateToWords(_ db: Connection) throws {
    try db.execute(words)
    try db.execute("PRAGMA user_version = 5")
  }

  // The words are folded and cut into pieces by code (`SearchWords`), so the index takes them apart at blanks alone. No
  // positions: a word of several pieces is found by all of them.
  private static let words: StaticString = """
    CREATE VIRTUAL TABLE customer_words USING fts5(
      words, prefix = '1 2 3 4 5 6 7', tokenize = 'ascii', detail = none, columnsize = 0
    );
    CREATE TABLE words_to_do (only INTEGER PRIMARY KEY CHECK (only = 1), after INTEGER NOT NULL) STRICT;
    INSERT INTO words_to_do (only, after) VALUES (1, 0);
    """

  /// Records that get their words in one transaction: some tenths of a second.
  private static let pieceSize = 500

  /// Whether a program was stopped before all records had their words.
  static func hasWordsToDo(_ db: Connection) throws(SQLiteError) -> Bool { try db.exists("SELECT 1 FROM words_to_do") }

  /// Gives every record its words, oldest first, in transactions that are short enough for programs of before that have
  /// the store open; one that is stopped goes on at the next opening. Call under the lock of the store.
  static func fillWords(_ db: Connection) throws {
    guard try hasWordsToDo(db) else { return }
    var isGoingOn = true
    while isGoingOn { isGoingOn = try db.transaction(isWriting: true) { try fillPiece(db) } }
    try mergeWords(db)
    try db.transaction(isWriting: true) {
      try db.execute("DROP TABLE IF EXISTS customer_index; DELETE FROM words_to_do")
    }
  }

  /// `false` where no record is left without its words.
  private static func fillPiece(_ db: Connection) throws -> Bool {
    let after = try db.number("SELECT after FROM words_to_do") ?? 0
    let rows = try db.query(
      "SELECT number, reference, application, body FROM record WHERE number > ? ORDER BY number LIMIT ?",
      [.number(after), .number(pieceSize)])
    var last: Int64?
    while try rows.next() {
      let number = try rows.integer(0)
      try CustomerStore.insertWords(
        number: number, try StoredForms.answers(from: try rows.text(3)), try rows.text(1),
        application: try rows.text(2), db)
      last = number
    }
    guard let last else { return false }
    try db.run("UPDATE words_to_do SET after = ?", [.integer(last)])
    return true
  }

  /// The parts that the index was written in are brought together, a thousand pages at a time.
  private static func mergeWords(_ db: Connection) throws {
    var isGoingOn = true
    while isGoingOn {
      isGoingOn = try db.transaction(isWriting: true) {
        let before = try db.number("SELECT total_changes()") ?? 0
        try db.run("INSERT INTO customer_words(customer_words, rank) VALUES ('merge', -1000)")
        // The statement itself counts as one change; more of them say that there was something to merge.
        return (try db.number("SELECT total_changes()") ?? 0) - before > 1
      }
    }
  }
}
