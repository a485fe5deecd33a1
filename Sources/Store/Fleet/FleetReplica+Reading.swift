import SQLite
public import Rules

extension FleetReplica {
  /// The stores of the other hosts, by their sites.
  public func stores() throws(StoreError) -> [FleetStore] {
    try read { db in
      try db.all("SELECT store, site, cursor, seen_at, is_retired FROM host ORDER BY site, store") { row in
        FleetStore(
          store: try row.text(0), site: try row.text(1), cursor: try row.integer(2), seenAt: try row.text(3),
          isRetired: try row.integer(4) != 0)
      }
    }
  }

  /// When everything was last fetched (UTC, ISO 8601); `nil` where it never was.
  public func lastPull() throws(StoreError) -> String? { try read { db in try Self.setting("pulled at", db) } }

  /// How many customers of other hosts are known.
  public func count() throws(StoreError) -> Int {
    try read { db in try db.number("SELECT count(*) FROM customer") ?? 0 }
  }

  /// The requests of other hosts to erase records of this one, the oldest first.
  public func eraseRequests() throws(StoreError) -> [EraseRequest] {
    try read { db in
      try db.all("SELECT reference, asked_at, asked_by FROM erase_request ORDER BY asked_at, number") { row in
        EraseRequest(reference: try row.text(0), askedAt: try row.text(1), askedBy: try row.text(2))
      }
    }
  }

  /// The customers of other hosts that answer a question, at most twenty: those of stores in use first, the same name
  /// before one with a slip, the oldest first.
  ///
  /// - Parameter now: the moment from which their age is counted: UTC, ISO 8601 to the second.
  public func customers(_ question: CustomerQuestion, now: String) throws(StoreError) -> [CustomerElsewhere] {
    let now = UTCMoment(now)
    return try read { db in
      let rows = try Self.rows(question, db)
      let found = try rows.compactMap { row in try Self.customer(row, now, db) }
      return (found.filter { !$0.isRetired } + found.filter(\.isRetired)).prefix(Self.most).map(\.customer)
    }
  }

  static func setting(_ key: String, _ db: Connection) throws -> String? {
    try db.text("SELECT value FROM setting WHERE key = ?", [.text(key)])
  }

  // MARK: - Rows

  private static let most = 20

  private static let names = NameSearch(
    same: "SELECT number FROM customer WHERE country = ? AND key = ? ORDER BY number LIMIT 100",
    sameHead: "SELECT number, key FROM customer WHERE country = ? AND head = ? AND digits = ? LIMIT 300",
    sameTail: "SELECT number, key FROM customer WHERE country = ? AND tail = ? AND digits = ? LIMIT 300")

  private static func rows(_ question: CustomerQuestion, _ db: Connection) throws -> [Int64] {
    let sql: StaticString
    let values: [String]
    switch question {
    case .domainPrefix(let prefix):
      sql = "SELECT number FROM customer WHERE domain_prefix = ? ORDER BY number LIMIT 100"
      values = [prefix.lowercased()]
    case .registrationID(let id, let country):
      sql = "SELECT number FROM customer WHERE registration_id = ? AND country = ? ORDER BY number LIMIT 100"
      values = [id, country]
    case .emailDomain(let domain):
      sql = "SELECT number FROM customer WHERE email_domain = ? ORDER BY number LIMIT 100"
      values = [domain.lowercased()]
    case .name(let name, let country): return try names.rows(CustomerNameKey(name), country: country, db)
    }
    if values[0].isEmpty { return [] }
    return try db.all(sql, values.map(Value.text)) { try $0.integer(0) }
  }

  private static func customer(
    _ number: Int64, _ now: UTCMoment?, _ db: Connection
  ) throws -> (customer: CustomerElsewhere, isRetired: Bool)? {
    try db.first(
      """
      SELECT site, reference, country, registration_id, domain_prefix, email_domain, key, seen_at, is_retired
      FROM customer JOIN host ON host.number = customer.host WHERE customer.number = ?
      """, [.integer(number)]
    ) { row in
      let seen = UTCMoment(try row.text(7))
      let age = now.flatMap { now in seen.map { now.secondsSince1970 - $0.secondsSince1970 } } ?? 0
      let customer = CustomerElsewhere(
        site: try row.text(0), reference: try row.text(1), country: try row.text(2), registrationID: try row.text(3),
        domainPrefix: try row.text(4), emailDomain: try row.text(5), nameKey: try row.text(6),
        secondsAgo: max(0, age))
      return (customer, try row.integer(8) != 0)
    }
  }
}
