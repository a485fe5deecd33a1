extension PartnerProfile {
  /// Whether the partner's tenant is known: a GUID, and not the one of zeros that stands for none.
  public var hasTenant: Bool {
    let groups = tenantID.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit } }
      && tenantID.utf8.contains { $0 != UInt8(ascii: "0") && $0 != UInt8(ascii: "-") }
  }

  /// The page on which an administrator of an existing customer accepts this partner; it names the partner only, so it
  /// serves any customer, as often as wanted.
  ///
  /// Source: the SDK's page on the reseller relationship URL (2021), without its part on delegated administration (DAP),
  /// which ended in 2023.
  public var relationshipLink: String {
    let tenant = tenantID.isEmpty ? "00000000-0000-0000-0000-000000000000" : tenantID
    return "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=\(tenant)&msppId=0"
      + "#/BillingAccounts/partner-invitation"
  }
}
