import Rules
import TestSupport
import Testing

@Suite("The link with which a customer accepts the partner")
struct RelationshipLinkTests {
  private func partner(_ tenantID: String) -> PartnerProfile {
    var partner = Fixtures.partner
    partner.tenantID = tenantID
    return partner
  }

  @Test("It names the tenant, and asks for no rights to administer: DAP ended in 2023")
  func link() {
    let partner = partner("1b2c3d4e-5f60-4a5b-8c6d-7e8f90a1b2c3")
    let start = "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    let end = "#/BillingAccounts/partner-invitation"
    let tenant = "&partnerId=1b2c3d4e-5f60-4a5b-8c6d-7e8f90a1b2c3&msppId=0"
    #expect(partner.relationshipLink == start + tenant + end)
  }

  @Test(
    "A tenant is a GUID, and not the one of zeros",
    arguments: [
      ("1b2c3d4e-5f60-4a5b-8c6d-7e8f90a1b2c3", true), ("1B2C3D4E-5F60-4A5B-8C6D-7E8F90A1B2C3", true),
      ("00000000-0000-0000-0000-000000000001", true), ("00000000-0000-0000-0000-000000000000", false), ("", false),
      ("contoso.example", false), ("1b2c3d4e5f604a5b8c6d7e8f90a1b2c3", false),
      ("1b2c3d4g-5f60-4a5b-8c6d-7e8f90a1b2c3", false),
    ])
  func tenants(tenantID: String, isKnown: Bool) { #expect(partner(tenantID).hasTenant == isKnown) }

  @Test(
    "Who may request a relationship",
    arguments: [
      (OperatorRole.globalAdmin, true), (.userManagementAdmin, false), (.adminAgent, true), (.salesAgent, true),
      (.viewer, false),
    ])
  func roles(role: OperatorRole, isAllowed: Bool) { #expect(role.canRequestRelationships == isAllowed) }
}
