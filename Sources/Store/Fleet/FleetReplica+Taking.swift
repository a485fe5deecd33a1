import SQLite
import Rules

extension FleetReplica {
  /// Forgets everything where it was filled for another own store or other countries.
  public func prepare(ownStore: String, countries: [String]) throws(StoreError) {
    let wanted = [("own store", ownStore), ("countries", countries.sorted().joined(separator: " "))]
    try write { db in
      let isFilledSo = try wanted.allSatisfy { key, value in try Self.setting(key, db) == value }
      if isFilledSo { return }
      try Self.clear(db)
      for (key, value) in wanted { try Self.set(key, value, db) }
    }
  }

  /// Forgets everything that was fetched.
  public func clear() throws(StoreError) { try write { db in try Self.clear(db) } }

  /// Takes what the centre has of one store, in one transaction: customers that are new or were written anew, the
  /// references of those that were erased, and how far this goes.
  ///
  /// What none of our programs could have written is passed over, a store of such a name altogether. Of what was taken
  /// before, a customer stays whose record was written later.
  public func take(
    _ customers: [FleetCustomer], erased references: [String], of store: FleetStore
  ) throws(StoreError) {
    guard let store = FleetCleaning.clean(store) else { return }
    let customers = customers.compactMap { FleetCleaning.clean($0) }
    try write { db in
      let host = try Self.host(store, db)
      for customer in customers { try Self.insert(customer, host, db) }
      for reference in references {
        try db.run("DELETE FROM customer WHERE host = ? AND reference = ?", [.integer(host), .text(reference)])
      }
    }
  }

  /// Forgets a store and all its customers.
  public func forget(store: String) throws(StoreError) {
    try write { db in try db.run("DELETE FROM host WHERE store = ?", [.text(store)]) }
  }

  /// Notes that everything was fetched that the centre had.
  ///
  /// - Parameter at: UTC, ISO 8601 to the second.
  /// - Parameter skewMilliseconds: how far this host's clock is ahead of the centre's.
  public func notePull(at: String, skewMilliseconds: Int) throws(StoreError) {
    try write { db in
      try Self.set("pulled at", at, db)
      try Self.set("skew", String(skewMilliseconds), db)
    }
  }

  /// Replaces the requests of other hosts to erase records of this one.
  public func setEraseRequests(_ requests: [EraseRequest]) throws(StoreError) {
    let requests = requests.compactMap { FleetCleaning.clean($0) }.prefix(Self.mostRequests)
    try write { db in
      try db.run("DELETE FROM erase_request")
      for request in requests {
        try db.run(
          "INSERT INTO erase_request (reference, asked_at, asked_by) VALUES (?, ?, ?)",
          [.text(request.reference), .text(request.askedAt), .text(request.askedBy)])
      }
    }
  }

  // MARK: - Rows

  /// More than anybody could look at.
  private static let mostRequests = 1_000

  private static func clear(_ db: Connection) throws {
    try db.execute(
      """
      DELETE FROM customer;
      DELETE FROM host;
      DELETE FROM erase_request;
      DELETE FROM setting WHERE key IN ('pulled at', 'skew');
      """)
  }

  private static func set(_ key: String, _ value: String, _ db: Connection) throws {
    try db.run(
      "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      [.text(key), .text(value)])
  }

  /// Writes the row of a store; its number.
  private static func host(_ store: FleetStore, _ db: Connection) throws -> Int64 {
    try db.run(
      """
      INSERT INTO host (store, site, cursor, seen_at, is_retired) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (store) DO UPDATE SET
        site = excluded.site, cursor = excluded.cursor, seen_at = excluded.seen_at, is_retired = excluded.is_retired
      """,
      [
        .text(store.store), .text(store.site), .integer(store.cursor), .text(store.seenAt), .truth(store.isRetired),
      ])
    return Int64(try db.number("SELECT number FROM host WHERE store = ?", [.text(store.store)]) ?? 0)
  }

  private static func insert(_ customer: FleetCustomer, _ host: Int64, _ db: Connection) throws {
    let key = CustomerNameKey(text: customer.nameKey)
    try db.run(
      """
      INSERT INTO customer (
        host, reference, entry, country, registration_id, domain_prefix, email_domain, key, head, tail, digits)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (host, reference) DO UPDATE SET
        entry = excluded.entry, country = excluded.country, registration_id = excluded.registration_id,
        domain_prefix = excluded.domain_prefix, email_domain = excluded.email_domain, key = excluded.key,
        head = excluded.head, tail = excluded.tail, digits = excluded.digits
      WHERE excluded.entry >= customer.entry
      """,
      [
        .integer(host), .text(customer.reference), .integer(customer.number), .text(customer.country),
        .text(customer.registrationID), .text(customer.domainPrefix), .text(customer.emailDomain), .text(key.text),
        .text(key.head), .text(key.tail), .text(key.digits),
      ])
  }
}
