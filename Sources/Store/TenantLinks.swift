public import Records
import SQLite

/// The tenants that were made for customers at Microsoft, as they are noted beside the records of a store.
public struct TenantLinks {
  private let store: CustomerStore

  /// The links of an open store.
  public init(_ store: CustomerStore) { self.store = store }

  /// What came of a tenant that was to be noted.
  public enum Outcome: Hashable, Sendable {
    /// The tenant is noted; `before` is the one that it took the place of.
    case linked(RecordLink, before: RecordLink?)
    /// The record had this tenant already, and nothing was written.
    case sameAlready(RecordLink)
    /// The record has another tenant, which was not to be replaced.
    case otherTenant(RecordLink)
    /// The record with this reference has the tenant.
    case otherRecord(reference: String)
    /// There is no record with the reference.
    case noRecord
  }

  /// The tenant of the record with a reference, in any case; `nil` where none is noted or there is no such record.
  public func link(reference: String) throws(StoreError) -> RecordLink? {
    try store.read { db in
      try db.first(
        "SELECT tenant_id, link.at, operator FROM link JOIN record USING (number) WHERE reference = ?",
        [.text(reference)]
      ) { row in try RecordLink(row: row, from: 0) }
    }
  }

  /// Notes the tenant of a record and tells it in the trail, in one transaction.
  ///
  /// `tenantID` is a GUID in any case; `at` is UTC, ISO 8601. Another tenant than the one that is noted takes its place
  /// only where `replacing` says so.
  public func note(
    _ tenantID: String, of reference: String, replacing: Bool, at: String
  ) throws(StoreError) -> Outcome {
    let link = RecordLink(tenantID: tenantID.lowercased(), at: at, by: store.actor.login)
    return try store.write { db in
      let record: StaticString = """
        SELECT record.number, reference, tenant_id, link.at, operator
        FROM record LEFT JOIN link USING (number) WHERE reference = ?
        """
      let found = try db.first(record, [.text(reference)]) { row in
        (
          number: try row.integer(0), reference: try row.text(1),
          link: row.isNull(2) ? nil : try RecordLink(row: row, from: 2)
        )
      }
      guard let found else { return .noRecord }
      if let before = found.link {
        if before.tenantID == link.tenantID { return .sameAlready(before) }
        if !replacing { return .otherTenant(before) }
      }
      let holder = try db.text(
        "SELECT reference FROM link JOIN record USING (number) WHERE tenant_id = ?", [.text(link.tenantID)])
      if let holder { return .otherRecord(reference: holder) }
      try db.run("DELETE FROM link WHERE number = ?", [.integer(found.number)])
      try db.run(
        "INSERT INTO link (number, tenant_id, at, operator) VALUES (?, ?, ?, ?)",
        [.integer(found.number), .text(link.tenantID), .text(link.at), .text(link.by)])
      try store.note(.recordLinked, at: at, reference: found.reference, db)
      return .linked(link, before: found.link)
    }
  }
}
