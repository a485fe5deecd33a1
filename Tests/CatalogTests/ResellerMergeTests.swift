import Catalog
import Rules
import Testing

@Suite("Resellers are merged by tenant, else by PartnerID")
struct ResellerMergeTests {
  private static let tenants = (1...3).map { "00000000-0000-4000-8000-00000000000\($0)" }

  private func statement(_ line: Int, tenant: Int? = nil, partner: String = "", name: String? = nil)
    -> ResellerStatement
  {
    var statement = ResellerStatement(line: line, tenantID: tenant.map { Self.tenants[$0] } ?? "", partnerID: partner)
    statement.name = name
    return statement
  }

  @Test("The sample is read: short ids, none at all, states and days")
  func sample() throws {
    let read = ResellerListReader.statements(try ListText.sample("resellers.csv"))
    #expect(read.problems.isEmpty)
    let merge = ResellerMerge([], with: read.statements)
    #expect(merge.added == 8)
    #expect(
      merge.resellers.map(\.partnerID)
        == ["4847383", "5357564", "873452", "517285", "12345", "7283940", "3692581", ""])
    #expect(merge.resellers.map(\.isActive) == [true, true, true, true, true, true, false, true])
    #expect(merge.resellers[2].isAgreementSigned == false)
    #expect(merge.resellers[0].agreementSignedOn == CalendarDate(iso: "2020-02-14"))
    #expect(merge.resellers.allSatisfy { $0.relationship == "indirectReseller" })
    let again = ResellerMerge(merge.resellers, with: read.statements)
    #expect(again.resellers == merge.resellers)
    #expect([again.added, again.changed, again.kept] == [0, 0, 8])
  }

  @Test("Who by the relationships, whether they may by the others")
  func sources() {
    var signed = statement(1, partner: "11")
    signed.isAgreementSigned = true
    var refused = statement(2, partner: "22")
    refused.isAuthorised = false
    refused.refusalCode = 900_400
    let merge = ResellerMerge(
      [],
      with: [
        statement(1, tenant: 0, partner: "11", name: "One"), statement(2, tenant: 1, partner: "22", name: "Two"),
        signed, refused,
      ])
    #expect(merge.resellers.map(\.name) == ["One", "Two"])
    #expect(merge.resellers.map(\.isAgreementSigned) == [true, nil])
    #expect(merge.resellers.map(\.isAuthorised) == [nil, false])
    #expect(merge.resellers[1].refusalCode == 900_400)
    #expect(merge.refused.isEmpty)
  }

  @Test("The tenant counts where both have one, the PartnerID where one has none")
  func ids() {
    let known = ResellerMerge(
      [], with: [statement(1, tenant: 0, partner: "11", name: "One"), statement(2, partner: "22", name: "Two")]
    ).resellers
    let merge = ResellerMerge(
      known,
      with: [
        statement(1, tenant: 0, partner: "12", name: "One again"), statement(2, tenant: 1, partner: "22", name: "Two"),
        statement(3, tenant: 2, partner: "12", name: "Other"), statement(4, name: "Nobody"),
        statement(5, partner: "99"),
      ])
    #expect(
      merge.resellers.map { "\($0.name) \($0.partnerID) \($0.tenantID.suffix(1))" }
        == ["One again 12 1", "Two 22 2", "Other 12 3"])
    #expect([merge.added, merge.changed, merge.kept] == [1, 2, 0])
    #expect(merge.refused == [ListProblem(line: 4, fault: .noID), ListProblem(line: 5, fault: .unknownReseller)])
  }

  @Test(
    "The three names of the relationship are one, and a missing state is active",
    arguments: [
      "indirectReseller", "isIndirectCloudSolutionProviderOf", "is_indirect_cloud_solution_provider_of",
      "IsIndirectCloudSolutionProviderOf",
    ])
  func relationships(name: String) {
    let reseller = Reseller(partnerID: "1", name: "R", country: "NL", isAgreementSigned: nil, relationship: name)
    #expect(reseller.relationship == "indirectReseller")
    #expect(reseller.isActive)
  }

  @Test("Rows with neither id are told, and a tenant named twice")
  func rows() {
    let text =
      "name,country,partnerID,tenantID,agreementSigned\nA,NL,,,true\nB,NL,1,\(Self.tenants[0]),true\nC,NL,2,\(Self.tenants[0]),true\n"
    let read = ResellerListReader.read(Array(text.utf8))
    #expect(
      read.problems == [
        ListProblem(line: 2, column: "partnerID", fault: .noID),
        ListProblem(line: 4, column: "tenantID", fault: .twice(line: 3)),
      ])
    #expect(read.resellers.resellers.map(\.name) == ["B"])
  }
}
