extension Rule where Value == String {
  /// The reseller's relationship with the partner is active.
  public static let resellerNotActive = Rule(
    "reseller/not-active",
    source: "Partner Center, relationships of an indirect provider: the state of each",
    breaks: "a reseller whose relationship is pending", passes: "4847383"
  ) { partnerID, context in
    guard !partnerID.isEmpty, let reseller = context.lookups.reseller(partnerID), !reseller.isActive else { return nil }
    return Breach(["id": partnerID])
  }
}
