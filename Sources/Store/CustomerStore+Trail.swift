import GRDB
import Records

extension CustomerStore {
  /// Everything that was done to the record with a reference and to the draft it was made from, oldest first.
  ///
  /// Empty where there never was such a record; an erased record keeps its trail.
  public func history(reference: String) throws(StoreError) -> [TrailEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM trail WHERE reference = ?1 COLLATE NOCASE
            OR draft IN (SELECT draft FROM trail WHERE reference = ?1 COLLATE NOCASE AND draft <> '')
          ORDER BY number
          """, arguments: [reference]
      ).map(Self.entry(_:))
    }
  }

  /// Writes a line of the trail in the transaction of what it tells.
  func note(
    _ act: TrailAct, at: String, reference: String = "", draft: String = "", fields: [String] = [], _ db: Database
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO trail (at, operator, origin, act, reference, draft, fields) VALUES (?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      at, actor.login, actor.origin, act.rawValue, reference, draft, fields.joined(separator: " "),
    ])
  }

  private static func entry(_ row: Row) throws -> TrailEntry {
    guard let act = TrailAct(rawValue: try row.decode(String.self, forColumn: "act")) else {
      throw StoreError.damaged(detail: "trail")
    }
    return TrailEntry(
      number: try row.decode(Int64.self, forColumn: "number"), at: try row.decode(String.self, forColumn: "at"),
      by: try row.decode(String.self, forColumn: "operator"),
      origin: try row.decode(String.self, forColumn: "origin"), act: act,
      reference: try row.decode(String.self, forColumn: "reference"),
      draft: try row.decode(String.self, forColumn: "draft"),
      fields: try row.decode(String.self, forColumn: "fields").split(separator: " ").map(String.init))
  }
}
