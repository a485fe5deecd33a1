import GRDB
import Records

extension SavedStamp {
  /// Reads the columns of a record's row.
  init(row: Row) throws {
    self.init(
      reference: try row.decode(String.self, forColumn: "reference"),
      id: try row.decode(String.self, forColumn: "id"),
      at: try row.decode(String.self, forColumn: "saved_at"),
      by: try row.decode(String.self, forColumn: "saved_by"),
      rules: try row.decode(String.self, forColumn: "rules"),
      submission: try row.decode(String.self, forColumn: "submission"))
  }
}
