import GRDB
import Records
public import Rules

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

extension CustomerStore {
  /// The saved customers that answer a question, at most some hundreds; each way of asking has its index.
  public func customers(_ question: CustomerQuestion) throws(StoreError) -> [KnownCustomer] {
    try read { db in try Self.customers(question, db) }
  }

  static func customers(_ question: CustomerQuestion, _ db: Database) throws -> [KnownCustomer] {
    switch question {
    case .domainPrefix(let prefix): try known(where: "domain_prefix = ?", [prefix.lowercased()], db)
    case .registrationID(let id, let country):
      id.isEmpty ? [] : try known(where: "country = ? AND registration_id = ?", [country, id], db)
    case .emailDomain(let domain):
      domain.isEmpty ? [] : try known(where: "email_domain = ?", [domain.lowercased()], db)
    case .name(let name, let country): try named(CustomerNameKey(name), country, db)
    }
  }

  /// Names with the same key first, then those with one slip: one half of such a name is as it was, and is found by its
  /// index. Of very many names that share a half, only the first hundreds are looked at.
  private static func named(_ key: CustomerNameKey, _ country: String, _ db: Database) throws -> [KnownCustomer] {
    guard !key.text.isEmpty else { return [] }
    let same = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT number FROM record_name WHERE country = ? AND key = ? ORDER BY number LIMIT 100"),
      arguments: [country, key.text])
    var near: Set<Int64> = []
    for halves in key.slipHalves {
      for (half, text) in [("head", halves.head), ("tail", halves.tail)] {
        let rows = try Row.fetchCursor(
          db.cachedStatement(
            sql: """
              SELECT number, key FROM record_name WHERE country = ? AND \(half) = ? AND digits = ? LIMIT 300
              """), arguments: [country, text, key.digits])
        while let row = try rows.next() {
          let other = CustomerNameKey(text: try row.decode(String.self, forColumn: "key"))
          if key != other, key.isNear(other) { near.insert(try row.decode(Int64.self, forColumn: "number")) }
        }
      }
    }
    return try (same + near.sorted()).flatMap { try known(where: "number = ?", [$0], db) }
  }

  private static func known(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [KnownCustomer] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT reference, name, country, registration_id, domain_prefix, email_domain FROM record
          WHERE \(condition) ORDER BY number LIMIT 100
          """), arguments: arguments
    ).map { row in
      KnownCustomer(
        reference: try row.decode(String.self, forColumn: "reference"),
        name: try row.decode(String.self, forColumn: "name"),
        country: try row.decode(String.self, forColumn: "country"),
        registrationID: try row.decode(String.self, forColumn: "registration_id"),
        domainPrefix: try row.decode(String.self, forColumn: "domain_prefix"),
        emailDomain: try row.decode(String.self, forColumn: "email_domain"))
    }
  }

  /// What of an answer is compared with that of other customers: registration ID and e-mail domain.
  static func compared(_ answers: Answers) -> (registrationID: String, emailDomain: String) {
    (
      TextNormalisation.comparedRegistrationID(answers[.registrationID], country: answers[.country]),
      CustomerEmailDomain.compared(ofEmail: answers[.email]) ?? ""
    )
  }

  /// Writes by what a record's name is found.
  static func insertName(number: Int64, country: String, name: String, _ db: Database) throws {
    let key = CustomerNameKey(name)
    try db.cachedStatement(
      sql: "INSERT INTO record_name (number, country, key, head, tail, digits) VALUES (?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [number, country, key.text, key.head, key.tail, key.digits])
  }
}
