import GRDB
public import Records

extension CustomerStore {
  /// Keeps a request, and gives its number; the same request again gets the first number.
  ///
  /// `at` is UTC, ISO 8601.
  public func save(_ request: RelationshipRequest, at: String) throws(StoreError) -> Int64 {
    try write { db in
      let kept = try Int64.fetchOne(
        db, sql: "SELECT number FROM relationship_request WHERE id = ?", arguments: [request.id])
      if let kept { return kept }
      try db.execute(
        sql: """
          INSERT INTO relationship_request (id, at, operator, customer, email, country, reference, admin_rights, link, text)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          request.id, at, actor.login, request.customerName, request.email, request.country, request.reference,
          request.hasAdminRights, request.link, request.text,
        ])
      let number = db.lastInsertedRowID
      try note(.relationshipRequested, at: at, reference: request.reference, db)
      return number
    }
  }

  /// Every request, newest first.
  public func relationshipRequests() throws(StoreError) -> [StoredRelationshipRequest] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM relationship_request ORDER BY number DESC").map(Self.request(_:))
    }
  }

  /// The request with a number.
  public func relationshipRequest(_ number: Int64) throws(StoreError) -> StoredRelationshipRequest? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM relationship_request WHERE number = ?", arguments: [number])
        .map(Self.request(_:))
    }
  }

  private static func request(_ row: Row) throws -> StoredRelationshipRequest {
    StoredRelationshipRequest(
      number: try row.decode(Int64.self, forColumn: "number"), at: try row.decode(String.self, forColumn: "at"),
      by: try row.decode(String.self, forColumn: "operator"),
      request: RelationshipRequest(
        id: try row.decode(String.self, forColumn: "id"),
        customerName: try row.decode(String.self, forColumn: "customer"),
        email: try row.decode(String.self, forColumn: "email"),
        country: try row.decode(String.self, forColumn: "country"),
        reference: try row.decode(String.self, forColumn: "reference"),
        hasAdminRights: try row.decode(Bool.self, forColumn: "admin_rights"),
        link: try row.decode(String.self, forColumn: "link"), text: try row.decode(String.self, forColumn: "text")))
  }
}
