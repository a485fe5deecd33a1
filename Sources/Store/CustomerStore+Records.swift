import GRDB

extension CustomerStore {
  /// The record with a reference, in any case.
  public func record(reference: String) throws(StoreError) -> StoredRecord? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM record WHERE reference = ?", arguments: [reference])
        .map(Self.stored(_:))
    }
  }

  /// The record that an operator saved last.
  public func lastRecord(by owner: String) throws(StoreError) -> StoredRecord? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM record WHERE saved_by = ? ORDER BY number DESC LIMIT 1", arguments: [owner]
      ).map(Self.stored(_:))
    }
  }

  /// The records in which every word of the text begins a word of the name, reference, city, e-mail domain or domain
  /// prefix, newest first; all of them where the text is blank.
  ///
  /// Case and accents make no difference. A text of signs alone finds nothing. To go on behind a record, its number is
  /// given as `end`: however many there are, each piece costs the same.
  public func records(
    matching text: String, limit: Int, below end: Int64 = .max
  ) throws(StoreError) -> [RecordSummary] {
    let range: StatementArguments = [end, max(0, limit)]
    return try read { db in
      let rows: [Row]
      switch Search(text) {
      case .everything:
        rows = try Row.fetchAll(
          db,
          sql: """
            SELECT number, reference, name, country, saved_at, saved_by FROM record
            WHERE number < ? ORDER BY number DESC LIMIT ?
            """, arguments: range)
      case .nothing: rows = []
      case .query(let query):
        rows = try Row.fetchAll(
          db,
          sql: """
            SELECT number, reference, name, country, saved_at, saved_by FROM record
            WHERE number IN (SELECT rowid FROM customer_index WHERE customer_index MATCH ?) AND number < ?
            ORDER BY number DESC LIMIT ?
            """, arguments: [query] + range)
      }
      return try rows.map(Self.summary(_:))
    }
  }

  /// How many records ``records(matching:limit:offset:)`` would give without a limit.
  public func count(matching text: String) throws(StoreError) -> Int {
    try read { db in
      switch Search(text) {
      case .everything: return try Int.fetchOne(db, sql: "SELECT count(*) FROM record") ?? 0
      case .nothing: return 0
      case .query(let query):
        let sql = "SELECT count(*) FROM customer_index WHERE customer_index MATCH ?"
        return try Int.fetchOne(db, sql: sql, arguments: [query]) ?? 0
      }
    }
  }

  /// Hands over every record, oldest first, a few at a time; others can write meanwhile.
  ///
  /// - Parameter end: what an earlier call gave, to be handed no records that came after it.
  /// - Returns: where it ended.
  /// Throws a ``StoreError`` or what the body throws.
  @discardableResult
  public func eachRecord(through end: Int64 = .max, _ body: (StoredRecord) throws -> Void) throws -> Int64 {
    var last: Int64 = 0
    while true {
      let batch = try read { db in
        try Row.fetchAll(
          db, sql: "SELECT * FROM record WHERE number > ? AND number <= ? ORDER BY number LIMIT 100",
          arguments: [last, end]
        ).map { row in (try row.decode(Int64.self, forColumn: "number"), try Self.stored(row)) }
      }
      guard let newest = batch.last else { return last }
      for (_, record) in batch { try body(record) }
      last = newest.0
    }
  }

  private enum Search {
    case everything
    case nothing
    case query(String)

    init(_ text: String) {
      if text.allSatisfy(\.isWhitespace) {
        self = .everything
      } else if let query = SearchText.query(text) {
        self = .query(query)
      } else {
        self = .nothing
      }
    }
  }

  static func stored(_ row: Row) throws -> StoredRecord {
    StoredRecord(
      stamp: try .init(row: row),
      answers: try StoredForms.answers(from: try row.decode(String.self, forColumn: "body")))
  }

  private static func summary(_ row: Row) throws -> RecordSummary {
    RecordSummary(
      number: try row.decode(Int64.self, forColumn: "number"),
      reference: try row.decode(String.self, forColumn: "reference"),
      companyName: try row.decode(String.self, forColumn: "name"),
      country: try row.decode(String.self, forColumn: "country"),
      savedAt: try row.decode(String.self, forColumn: "saved_at"),
      savedBy: try row.decode(String.self, forColumn: "saved_by"))
  }
}
