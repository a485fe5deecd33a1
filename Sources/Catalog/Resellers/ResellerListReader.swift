import Reference
import Rules

/// Reads `resellers.csv`: one row per reseller.
public enum ResellerListReader {
  /// The columns of the list, in the order in which it is written; a file may have them in another one.
  public static let columns = [
    "tenantID", "name", "partnerID", "country", "relationship", "state", "agreementSigned", "agreementSignedOn",
  ]

  static let required: Set<String> = ["partnerID", "name", "country", "agreementSigned"]

  /// The list, and what is wrong with the file; rows with problems are left out.
  public static func read(_ bytes: [UInt8]) -> (resellers: ResellerList, problems: [ListProblem]) {
    let read = rows(bytes)
    return (ResellerList(resellers: read.rows.map(\.reseller)), read.problems)
  }

  /// The same, to be merged with what is known (``ResellerMerge``).
  public static func statements(_ bytes: [UInt8]) -> (statements: [ResellerStatement], problems: [ListProblem]) {
    let read = rows(bytes)
    let statements = read.rows.map { row in
      var statement = ResellerStatement(row.reseller, line: row.line)
      if !row.saysState { statement.state = nil }
      if row.reseller.relationship.isEmpty { statement.relationship = nil }
      return statement
    }
    return (statements, read.problems)
  }

  /// A row that could be read.
  private struct Row {
    let reseller: Reseller
    let line: Int
    /// Whether the list says how the relationship stands.
    let saysState: Bool
  }

  private static func rows(_ bytes: [UInt8]) -> (rows: [Row], problems: [ListProblem]) {
    var records = CSVReader.records(of: bytes)[...]
    var table = ListTable(columns: columns, required: required, header: records.popFirst())
    guard table.isUsable else { return ([], table.problems) }
    var rows: [Row] = []
    var partners: [String: Int] = [:]
    var tenants: [String: Int] = [:]
    for record in records {
      if table.isHopeless { break }
      guard var row = table.row(record) else { continue }
      let reseller = entry(&row)
      let tenant = reseller.tenantID.lowercased()
      if let line = partners[reseller.partnerID] { row.report("partnerID", .twice(line: line)) }
      if let line = tenants[tenant] { row.report("tenantID", .twice(line: line)) }
      if row.problems.isEmpty {
        if !reseller.partnerID.isEmpty { partners[reseller.partnerID] = row.line }
        if !tenant.isEmpty { tenants[tenant] = row.line }
        rows.append(Row(reseller: reseller, line: row.line, saysState: row.hasText("state")))
      }
      table.takeProblems(of: row)
    }
    return (rows, table.problems)
  }

  private static func entry(_ row: inout ListRow) -> Reseller {
    let partnerID = row.text("partnerID")
    if !partnerID.isEmpty, !ResellerID.isPartnerID(partnerID) { row.report("partnerID", .notPartnerID) }
    let tenantID = row.text("tenantID")
    if !tenantID.isEmpty, !ResellerID.isTenantID(tenantID) { row.report("tenantID", .notTenantID) }
    if partnerID.isEmpty, tenantID.isEmpty { row.report("partnerID", .noID) }
    let country = row.text("country", isRequired: true)
    if !country.isEmpty, !Countries.contains(country) { row.report("country", .unknownCountry(country)) }
    let signedOn = row.text("agreementSignedOn")
    let date = CalendarDate(iso: signedOn)
    if !signedOn.isEmpty, date == nil { row.report("agreementSignedOn", .notDate) }
    return Reseller(
      partnerID: partnerID, name: row.text("name", isRequired: true), tenantID: tenantID, country: country,
      isAgreementSigned: row.boolean("agreementSigned", isRequired: true), agreementSignedOn: date,
      relationship: row.text("relationship"), state: row.text("state"))
  }
}
