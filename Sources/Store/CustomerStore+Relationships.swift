import SQLite
public import Records

extension CustomerStore {
  /// Keeps a request, and gives its number; the same request again gets the first number.
  ///
  /// `at` is UTC, ISO 8601.
  public func save(_ request: RelationshipRequest, at: String) throws(StoreError) -> Int64 {
    try write { db in
      let kept = try db.number("SELECT number FROM relationship_request WHERE id = ?", [.text(request.id)])
      if let kept { return Int64(kept) }
      try db.run(
        """
        INSERT INTO relationship_request (id, at, operator, customer, email, country, reference, admin_rights, link, text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .text(request.id), .text(at), .text(actor.login), .text(request.customerName), .text(request.email),
          .text(request.country), .text(request.reference), .truth(request.hasAdminRights), .text(request.link),
          .text(request.text),
        ])
      let number = db.lastInsertedRow
      try note(.relationshipRequested, at: at, reference: request.reference, db)
      return number
    }
  }

  /// What a list says of every request, newest first.
  public func relationshipSummaries() throws(StoreError) -> [RelationshipSummary] {
    try read { db in
      try db.all(
        "SELECT number, at, customer, email, country, reference FROM relationship_request ORDER BY number DESC"
      ) { row in
        RelationshipSummary(
          number: try row.integer(0), at: try row.text(1), customerName: try row.text(2), email: try row.text(3),
          country: try row.text(4), reference: try row.text(5))
      }
    }
  }

  /// Every request, newest first.
  public func relationshipRequests() throws(StoreError) -> [StoredRelationshipRequest] {
    try read { db in try Self.requests(in: db) }
  }

  static func requests(in db: Connection) throws -> [StoredRelationshipRequest] {
    try db.all(
      """
      SELECT number, at, operator, id, customer, email, country, reference, admin_rights, link, text
      FROM relationship_request ORDER BY number DESC
      """, [], request(_:))
  }

  /// The request with a number.
  public func relationshipRequest(_ number: Int64) throws(StoreError) -> StoredRelationshipRequest? {
    try read { db in
      try db.first(
        """
        SELECT number, at, operator, id, customer, email, country, reference, admin_rights, link, text
        FROM relationship_request WHERE number = ?
        """, [.integer(number)], Self.request(_:))
    }
  }

  private static func request(_ row: borrowing Cursor) throws -> StoredRelationshipRequest {
    StoredRelationshipRequest(
      number: try row.integer(0), at: try row.text(1), by: try row.text(2),
      request: RelationshipRequest(
        id: try row.text(3), customerName: try row.text(4), email: try row.text(5), country: try row.text(6),
        reference: try row.text(7), hasAdminRights: try row.integer(8) != 0, link: try row.text(9),
        text: try row.text(10)))
  }
}
