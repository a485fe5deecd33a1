public import Catalog
import Rules
import SQLite

extension StoredLists {
  /// The resellers that were imported, by name; none before any was.
  public func resellers() throws(StoreError) -> [Reseller] { try store.read { db in try Self.resellers(db) } }

  /// Merges what lists and answers say of resellers with what is known, in one transaction.
  ///
  /// Gives what changed, and the entries that were left out with their lines.
  public func importResellers(
    _ statements: [ResellerStatement], of source: ListImport
  ) throws(StoreError) -> (report: ListImport, refused: [ListProblem]) {
    try store.write { db in
      let known = try Self.resellers(db)
      let merge = ResellerMerge(known, with: statements)
      var report = source
      (report.added, report.changed, report.kept) = (merge.added, merge.changed, merge.kept)
      report.refused += merge.refused.count
      if report.changesNothing { return (report, merge.refused) }
      try db.run("DELETE FROM reseller")
      for reseller in merge.resellers { try Self.insert(reseller, db) }
      try Self.note(report, db)
      return (report, merge.refused)
    }
  }

  static func resellers(_ db: Connection) throws -> [Reseller] {
    try db.all(
      """
      SELECT tenant_id, partner_id, name, country, relationship, state, agreement_on, agreement, authorised, refusal
      FROM reseller ORDER BY name, number
      """
    ) { row in
      Reseller(
        partnerID: try row.text(1), name: try row.text(2), tenantID: try row.text(0), country: try row.text(3),
        isAgreementSigned: try truth(row, 7), agreementSignedOn: CalendarDate(iso: try row.text(6)),
        relationship: try row.text(4), state: try row.text(5), isAuthorised: try truth(row, 8),
        refusalCode: row.isNull(9) ? nil : try row.number(9))
    }
  }

  private static func truth(_ row: borrowing Cursor, _ column: Int32) throws -> Bool? {
    row.isNull(column) ? nil : try row.integer(column) == 1
  }

  private static func insert(_ reseller: Reseller, _ db: Connection) throws {
    try db.run(
      """
      INSERT INTO reseller (tenant_id, partner_id, name, country, relationship, state, agreement_on, agreement, authorised,
        refusal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .text(reseller.tenantID), .text(reseller.partnerID), .text(reseller.name), .text(reseller.country),
        .text(reseller.relationship), .text(reseller.state), .text(reseller.agreementSignedOn?.description ?? ""),
        reseller.isAgreementSigned.map(Value.truth) ?? .null, reseller.isAuthorised.map(Value.truth) ?? .null,
        reseller.refusalCode.map(Value.number) ?? .null,
      ])
  }
}
