/// What the live connection says of itself, read back from SQLite.
public struct StoreSettings: Hashable, Sendable {
  /// `truncate` when writing.
  public var journalMode: String
  /// 3 is EXTRA.
  public var synchronous: Int
  public var secureDelete: Int
  /// Milliseconds.
  public var busyTimeout: Int
  public var trustedSchema: Bool
  public var cellSizeCheck: Bool
  public var foreignKeys: Bool

  public init(
    journalMode: String, synchronous: Int, secureDelete: Int, busyTimeout: Int, trustedSchema: Bool,
    cellSizeCheck: Bool, foreignKeys: Bool
  ) {
    self.journalMode = journalMode
    self.synchronous = synchronous
    self.secureDelete = secureDelete
    self.busyTimeout = busyTimeout
    self.trustedSchema = trustedSchema
    self.cellSizeCheck = cellSizeCheck
    self.foreignKeys = foreignKeys
  }
}
