import GRDB
import Records
public import Rules

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
