extension Rule where Value == String {
  /// The list names the reseller's tenant.
  ///
  /// Source: the API's AssociatedPartnerId, which is the tenant of the reseller and never its PartnerID. A warning: the
  /// tenant can be looked up before the customer is made.
  public static let resellerNoTenant = Rule(
    "reseller/no-tenant", severity: .warning,
    source: "Partner Center API, create a customer: AssociatedPartnerId is the reseller's tenant",
    breaks: "a reseller that the list has no tenant ID of", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, let reseller = context.lookups.reseller(partnerID), reseller.tenantID.isEmpty else {
      return nil
    }
    return Breach(["id": partnerID])
  }
}
