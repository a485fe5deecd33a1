extension Rule where Value == ResellerPosition {
  /// A PartnerID that is not in the partner's list was checked elsewhere; a warning, as of the first reseller.
  public static let additionalResellerUnverified = Rule(
    "additional-reseller/unverified", severity: .warning,
    source: "Partner Center documentation for indirect providers: a reseller that is not in the list is verified",
    breaks: "9999999", passes: "5357564"
  ) { position, context in
    guard context.lookups.hasLists, ResellerFacts.isPartnerID(position.partnerID),
      context.lookups.reseller(position.partnerID) == nil
    else { return nil }
    return Breach(["id": position.partnerID])
  }
}
