import SQLite

/// What the live connection says of itself, read back from SQLite.
public struct StoreSettings: Hashable, Sendable {
  /// `truncate` when writing.
  public var journalMode: String
  /// 3 is EXTRA.
  public var synchronous: Int
  /// 1 where deleted bytes are overwritten.
  public var secureDelete: Int
  /// Whether SQL in a schema may call functions with side effects.
  public var trustedSchema: Bool
  /// Whether SQLite checks the size of each cell that it reads.
  public var cellSizeCheck: Bool
  /// Whether references between tables are enforced.
  public var foreignKeys: Bool
  /// 2 where what SQLite needs for a while stays in memory.
  public var temporaryStore: Int

  /// The settings as the pragmas answer them.
  public init(
    journalMode: String, synchronous: Int, secureDelete: Int, trustedSchema: Bool, cellSizeCheck: Bool,
    foreignKeys: Bool, temporaryStore: Int
  ) {
    self.journalMode = journalMode
    self.synchronous = synchronous
    self.secureDelete = secureDelete
    self.trustedSchema = trustedSchema
    self.cellSizeCheck = cellSizeCheck
    self.foreignKeys = foreignKeys
    self.temporaryStore = temporaryStore
  }

  /// What a connection answers.
  init(of db: Connection) throws(SQLiteError) {
    self.init(
      journalMode: try db.text("PRAGMA journal_mode") ?? "", synchronous: try db.number("PRAGMA synchronous") ?? -1,
      secureDelete: try db.number("PRAGMA secure_delete") ?? -1,
      trustedSchema: try db.number("PRAGMA trusted_schema") != 0,
      cellSizeCheck: try db.number("PRAGMA cell_size_check") == 1,
      foreignKeys: try db.number("PRAGMA foreign_keys") == 1,
      temporaryStore: try db.number("PRAGMA temp_store") ?? -1)
  }
}
