import Catalog
import Records
import Reference

/// Reads what Partner Center's API answers of resellers, saved in a file: whichever of three answers it is.
///
/// - `GET /v1/relationships?relationship_type=IsIndirectCloudSolutionProviderOf`:
///   `{"items": [{"id", "name", "mpnId", "location", "state", "relationshipType"}]}`, where `id` is the tenant's
///   ("Retrieve a list of indirect resellers").
/// - `POST /v1/partners/validateresellers`:
///   `{"validationResults": [{"partnerId", "isValidPartnerIdOnRecord", "errorCode", "errorDescription"}]}`, the last two
///   where it is not valid ("Validate reseller partner of record", June 2025).
/// - `GET /v1/compliance/csp/agreementstatus`: `{"isAgreementSigned"}`, which does not say whose. So it is read as JSON
///   Lines, each with `mpnId` or `tenantId` beside it ("Verify an indirect reseller's Microsoft Partner Agreement
///   signing status").
///
/// All in Microsoft's Partner Center developer documentation. An entry that cannot be read is told and left out.
struct ResellerAnswers {
  private(set) var statements: [ResellerStatement] = []
  private(set) var problems: [ListProblem] = []

  /// Whether a file holds such an answer, by its first sign, and no CSV.
  static func isAnswer(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  /// The entries of a file that is in memory.
  static func read(_ bytes: [UInt8]) -> ResellerAnswers {
    var answers = ResellerAnswers()
    guard let value = try? JSONReader.read(bytes).value else {
      answers.takeLines(bytes)
      return answers
    }
    if case .array(let items)? = value["items"] {
      for (place, item) in items.enumerated() { answers.takeRelationship(item, line: place + 1) }
    } else if case .array(let results)? = value["validationResults"] {
      for (place, result) in results.enumerated() { answers.takeValidation(result, line: place + 1) }
    } else if value["isAgreementSigned"] != nil {
      answers.takeAgreement(value, line: 1)
    } else {
      answers.problems = [ListProblem(line: 1, fault: .unknownAnswer)]
    }
    return answers
  }

  /// JSON Lines of `agreementstatus`.
  private mutating func takeLines(_ bytes: [UInt8]) {
    for (place, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
      do throws(JSONFault) {
        takeAgreement(try JSONReader.read(Array(line)).value, line: place + 1)
      } catch {
        problems.append(ListProblem(line: place + 1, fault: .notJSON(column: error.column)))
        // A text of another kind has as many faults as lines: the first is enough.
        if statements.isEmpty { return }
      }
    }
  }

  private mutating func takeRelationship(_ item: JSONValue, line: Int) {
    guard var statement = statement(item, tenant: "id", partner: "mpnId", line: line) else { return }
    guard let name = item["name"]?.text, !name.isEmpty else { return report(line, "name", .required) }
    if PrintableText.printable(name) != name { return report(line, "name", .control) }
    statement.name = name
    if let country = item["location"]?.text?.uppercased(), !country.isEmpty {
      guard Countries.contains(country) else { return report(line, "location", .unknownCountry(country)) }
      statement.country = country
    }
    let type = item["relationshipType"]?.text ?? ""
    guard type.isEmpty || Reseller.isOfIndirectReseller(type) else {
      return report(line, "relationshipType", .notOneOf(Reseller.relationships))
    }
    statement.relationship = Reseller.relationships[0]
    let state = item["state"]?.text ?? Reseller.active
    statement.state = PrintableText.printable(state) != state ? "" : state.lowercased()
    statements.append(statement)
  }

  private mutating func takeValidation(_ result: JSONValue, line: Int) {
    guard var statement = statement(result, tenant: nil, partner: "partnerId", line: line) else { return }
    guard case .boolean(let isValid)? = result["isValidPartnerIdOnRecord"] else {
      return report(line, "isValidPartnerIdOnRecord", .notOneOf(["true", "false"]))
    }
    statement.isAuthorised = isValid
    statement.refusalCode =
      isValid ? nil : result["errorCode"]?.integer ?? result["errorCode"]?.text.flatMap { Int($0) }
    statements.append(statement)
  }

  private mutating func takeAgreement(_ answer: JSONValue, line: Int) {
    guard case .boolean(let isSigned)? = answer["isAgreementSigned"] else {
      return report(line, "isAgreementSigned", .notOneOf(["true", "false"]))
    }
    if answer["mpnId"]?.isBlank ?? true, answer["tenantId"]?.isBlank ?? true {
      return report(line, nil, .bareAgreement)
    }
    guard var statement = statement(answer, tenant: "tenantId", partner: "mpnId", line: line) else { return }
    statement.isAgreementSigned = isSigned
    statements.append(statement)
  }

  /// An entry with its ids; a number is as good as a text. `nil`, and a problem, where one has not its form or both are
  /// missing.
  private mutating func statement(
    _ value: JSONValue, tenant: String?, partner: String, line: Int
  ) -> ResellerStatement? {
    let tenantID = tenant.flatMap { Self.id(value[$0]) } ?? ""
    let partnerID = Self.id(value[partner]) ?? ""
    if let tenant, !tenantID.isEmpty, !ResellerID.isTenantID(tenantID) {
      report(line, tenant, .notTenantID)
      return nil
    }
    if !partnerID.isEmpty, !ResellerID.isPartnerID(partnerID) {
      report(line, partner, .notPartnerID)
      return nil
    }
    if tenantID.isEmpty, partnerID.isEmpty {
      report(line, nil, .noID)
      return nil
    }
    return ResellerStatement(line: line, tenantID: tenantID, partnerID: partnerID)
  }

  private static func id(_ value: JSONValue?) -> String? {
    if case .number(let number)? = value { return number.text }
    return value?.text
  }

  private mutating func report(_ line: Int, _ column: String?, _ fault: ListFault) {
    problems.append(ListProblem(line: line, column: column, fault: fault))
  }
}
