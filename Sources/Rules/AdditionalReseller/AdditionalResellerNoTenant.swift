extension Rule where Value == ResellerPosition {
  /// The list names the tenant of each additional reseller; a warning, as of the first one.
  public static let additionalResellerNoTenant = Rule(
    "additional-reseller/no-tenant", severity: .warning,
    source: "Partner Center, relationships of an indirect provider: each reseller has a tenant",
    breaks: "a reseller that the list has no tenant ID of", passes: "5357564"
  ) { position, context in
    guard let reseller = context.lookups.reseller(position.partnerID), reseller.tenantID.isEmpty else { return nil }
    return Breach(["id": position.partnerID])
  }
}
