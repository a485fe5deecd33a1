extension Rule where Value == String {
  /// A PartnerID that is not in the partner's list was checked elsewhere.
  ///
  /// Source: the documentation's "reseller not in the list": type the MPN ID and verify it. A warning: nothing here can
  /// verify it.
  public static let resellerUnverified = Rule(
    "reseller/unverified", severity: .warning,
    source: "Partner Center documentation for indirect providers: a reseller that is not in the list is verified",
    breaks: "9999999", passes: "4847383"
  ) { partnerID, context in
    guard context.lookups.hasLists, ResellerFacts.isPartnerID(partnerID), context.lookups.reseller(partnerID) == nil
    else { return nil }
    return Breach(["id": partnerID])
  }
}
