import Reference

/// Reads `resellers.csv`: one row per reseller.
public enum ResellerListReader {
  /// The columns of the list, in the order in which it is written.
  public static let columns = ["partnerID", "name", "tenantID", "country", "agreementSigned", "relationship"]

  static let required: Set<String> = ["partnerID", "name", "country", "agreementSigned"]

  /// The list, and what is wrong with the file; rows with problems are left out.
  public static func read(_ bytes: [UInt8]) -> (resellers: ResellerList, problems: [ListProblem]) {
    var records = CSVReader.records(of: bytes)[...]
    var table = ListTable(columns: columns, required: required, header: records.popFirst())
    guard table.isUsable else { return (ResellerList(resellers: []), table.problems) }
    var resellers: [Reseller] = []
    var lines: [String: Int] = [:]
    for record in records {
      if table.isHopeless { break }
      guard var row = table.row(record) else { continue }
      let reseller = entry(&row)
      if let line = lines[reseller.partnerID] { row.report("partnerID", .twice(line: line)) }
      if row.problems.isEmpty {
        lines[reseller.partnerID] = row.line
        resellers.append(reseller)
      }
      table.takeProblems(of: row)
    }
    return (ResellerList(resellers: resellers), table.problems)
  }

  private static func entry(_ row: inout ListRow) -> Reseller {
    let partnerID = row.text("partnerID", isRequired: true)
    if !partnerID.isEmpty, !isPartnerID(partnerID) { row.report("partnerID", .notPartnerID) }
    let tenantID = row.text("tenantID")
    if !tenantID.isEmpty, !isTenantID(tenantID) { row.report("tenantID", .notTenantID) }
    let country = row.text("country", isRequired: true)
    if !country.isEmpty, !Countries.contains(country) { row.report("country", .unknownCountry(country)) }
    return Reseller(
      partnerID: partnerID, name: row.text("name", isRequired: true), tenantID: tenantID, country: country,
      isAgreementSigned: row.boolean("agreementSigned", isRequired: true), relationship: row.text("relationship"))
  }

  /// 1 to 10 ASCII digits.
  private static func isPartnerID(_ text: String) -> Bool {
    (1...10).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// A GUID: 8-4-4-4-12 hexadecimal digits.
  private static func isTenantID(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isHexDigit } }
  }
}
