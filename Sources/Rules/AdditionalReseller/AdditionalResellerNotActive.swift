extension Rule where Value == ResellerPosition {
  /// Each additional reseller's relationship with the partner is active.
  public static let additionalResellerNotActive = Rule(
    "additional-reseller/not-active",
    source: "Partner Center, relationships of an indirect provider: the state of each",
    breaks: "a reseller whose relationship is pending", passes: "5357564"
  ) { position, context in
    guard let reseller = context.lookups.reseller(position.partnerID), !reseller.isActive else { return nil }
    return Breach(["id": position.partnerID])
  }
}
