/// What the import of a list changed, in plans; of an offer matrix, in offers.
public struct ListImport: Hashable, Sendable {
  /// UTC, ISO 8601.
  public var at: String
  /// The operator's login.
  public var by: String
  /// The file's name, without its folder.
  public var file: String
  /// The kind of list.
  public var kind: String
  /// Alpha-2; empty where the list is for every market.
  public var market: String
  /// `2026-11`; empty where the list has none.
  public var month: String
  /// How many only the new list has.
  public var added = 0
  /// How many are in both and differ.
  public var changed = 0
  /// How many only the list of before had.
  public var dropped = 0
  /// How many are as before.
  public var kept = 0
  /// How many rows of the file were left out.
  public var refused = 0

  /// The import of a file; what it changed is told afterwards.
  public init(at: String, by: String, file: String, kind: String, market: String = "", month: String = "") {
    self.at = at
    self.by = by
    self.file = file
    self.kind = kind
    self.market = market
    self.month = month
  }

  /// Whether the store is as it was before.
  public var changesNothing: Bool { added == 0 && changed == 0 && dropped == 0 }
}
